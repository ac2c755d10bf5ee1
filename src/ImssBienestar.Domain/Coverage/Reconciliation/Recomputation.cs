using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>A recomputed value, exact, and the ends between which it must lie where it leaves something open.</summary>
internal sealed record Recomputation(BilingualText Method, Definition Definition, ExactRatio Value, ExactRatio Least, ExactRatio Most)
{
    public static Recomputation Count(BilingualText method, Definition definition, long value, long? least = null, long? most = null) =>
        new(method, definition, ExactRatio.Of(value), ExactRatio.Of(least ?? value), ExactRatio.Of(most ?? value));

    public static Recomputation Percent(BilingualText method, Definition definition, Ratio value, Ratio? least = null, Ratio? most = null) =>
        new(method, definition, PercentOf(value), PercentOf(least ?? value), PercentOf(most ?? value));

    private static ExactRatio PercentOf(Ratio share) => ExactRatio.Of(100).Times(ExactRatio.Of(share.Numerator, share.Denominator));
}
