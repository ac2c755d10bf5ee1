using ImssBienestar.Domain.States;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>The figures of a municipality.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Population">Its inhabitants.</param>
/// <param name="Unaffiliated">Those without affiliation, of the localities whose number is known; null where none is.</param>
/// <param name="Masked">The inhabitants of the localities whose number is hidden or missing.</param>
/// <param name="Units">Its units in operation.</param>
/// <param name="Within">The inhabitants within each of <see cref="Municipalities.Kilometres"/> of a unit of the first level; empty without units.</param>
/// <param name="Median">The distance in kilometres within which half of those live whose place is known; null without units or places.</param>
internal sealed record MunicipalityFigures(
    MunicipalityKey Key, string Name, long Population, long? Unaffiliated, long Masked, int Units, long[] Within, double? Median);
