using System.Collections.Immutable;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A line of a table.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Cells">Its cells, without blanks around them.</param>
internal sealed record CaseLine(int Number, ImmutableArray<string> Cells);
