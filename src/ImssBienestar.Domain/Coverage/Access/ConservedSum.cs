using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A sum that a method promises to keep, and what came out (<i>suma conservada</i>).</summary>
/// <param name="Text">Which sums are equal.</param>
/// <param name="Promised">The sum that is kept.</param>
/// <param name="Found">The sum that came out, equal to <paramref name="Promised"/> but for rounding.</param>
/// <remarks>Equal when all members are equal. No order. There is no empty sum.</remarks>
public sealed partial record ConservedSum(BilingualText Text, double Promised, double Found)
{
    /// <summary>Gets by how much they differ, as a part of the larger; 0 where both are zero.</summary>
    public double RelativeDifference => Promised == Found ? 0 : Math.Abs(Promised - Found) / Math.Max(Math.Abs(Promised), Math.Abs(Found));
}
