using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>A recomputed value, exact, and the ends between which it must lie where it leaves something open.</summary>
internal sealed record Recomputation(BilingualText Method, Definition Definition, ExactRatio Value, ExactRatio Least, ExactRatio Most)
{
    /// <summary>The edition of the register it was made of; null where it needs none.</summary>
    public string? RegisterEdition { get; private init; }

    /// <summary>The edition of the population it was made of; null where it needs none.</summary>
    public string? PopulationEdition { get; private init; }

    public static Recomputation Count(BilingualText method, Definition definition, long value, long? least = null, long? most = null) =>
        new(method, definition, ExactRatio.Of(value), ExactRatio.Of(least ?? value), ExactRatio.Of(most ?? value));

    public static Recomputation Percent(BilingualText method, Definition definition, Ratio value, Ratio? least = null, Ratio? most = null) =>
        new(method, definition, PercentOf(value), PercentOf(least ?? value), PercentOf(most ?? value));

    public Recomputation From(PopulationTable table) => this with { PopulationEdition = table.Edition };

    public Recomputation From(PopulationCoverage coverage) =>
        this with { RegisterEdition = coverage.RegisterEdition, PopulationEdition = coverage.PopulationEdition };

    private static ExactRatio PercentOf(Ratio share) => ExactRatio.Of(100).Times(ExactRatio.Of(share.Numerator, share.Denominator));
}
