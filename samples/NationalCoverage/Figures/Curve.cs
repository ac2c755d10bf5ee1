using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>Whose way to care is measured.</summary>
internal enum PeopleKind
{
    Everyone,
    Unaffiliated,
}

/// <summary>How many people live within each whole number of kilometres of care.</summary>
/// <param name="Shares">The shares within 0, 1, 2 … kilometres.</param>
internal sealed record Curve(ImmutableArray<AccessShare<Distance>> Shares)
{
    public const int Furthest = 60;

    public static Distance[] Limits { get; } = [.. Enumerable.Range(0, Furthest + 1).Select(far => Distance.FromKilometres(far))];

    /// <summary>Gets all the people: those reached at a limit, those beyond it, and those of whom it is not known.</summary>
    public long Total => Shares[0].Reached + Shares[0].Beyond + Shares[0].Undetermined;

    /// <summary>The share within a distance in percent, and what it may come to where something is not known.</summary>
    public string Text(int kilometres) => Shares[kilometres] switch
    {
        { Ratio: null } => "–",
        { Undetermined: 0, Ratio: { } share } => Percent(share),
        { Ratio: { } share, RatioAtMost: { } most } => $"{Percent(share)}–{Percent(most)}",
        _ => "–",
    };

    private static string Percent(Ratio share) => (100 * share.Value).ToString("F1", CultureInfo.InvariantCulture);
}
