using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Some points of a grid that stand side by side in one row, asked about together.</summary>
/// <param name="Row">The row.</param>
/// <param name="FirstColumn">The column of the first of them.</param>
/// <param name="LastColumn">The column of the last.</param>
/// <param name="From">The first point.</param>
/// <param name="End">The point after the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TargetGroup(int Row, int FirstColumn, int LastColumn, int From, int End);
