using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Disclosure;

/// <summary>When an estimated share is too uncertain to publish (<i>regla de precisión</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record PrecisionRule
{
    private PrecisionRule(Source source, double most) => (Source, Most) = (source, most);

    /// <summary>Gets the rule of the United States survey on drug use and health: the relative error of the logarithm of the share, or of the rest
    /// where the share is above one half, is 0.175 at most.</summary>
    public static PrecisionRule Nsduh { get; } = new(new Source("SAMHSA, NSDUH methodological summary", Confidence.Verified), 0.175);

    /// <summary>Gets where the rule was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the largest statistic with which a share is published.</summary>
    public double Most { get; }

    /// <summary>Computes what the rule looks at.</summary>
    /// <param name="share">The estimated share, 0 to 1.</param>
    /// <param name="standardError">Its standard error, zero or more.</param>
    /// <returns>The statistic; null at 0 and 1, where it has no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not between 0 and 1, or <paramref name="standardError"/> is negative or
    /// not finite.</exception>
    public static double? Statistic(double share, double standardError)
    {
        if (share is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), "A share is between 0 and 1.");
        }

        if (!double.IsFinite(standardError) || standardError < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(standardError), "A standard error is zero or more, and finite.");
        }

        double part = Math.Min(share, 1 - share);
        return part == 0 ? null : standardError / part / -Math.Log(part);
    }

    /// <summary>Gets whether a share may be published.</summary>
    /// <param name="share">The estimated share, 0 to 1.</param>
    /// <param name="standardError">Its standard error, zero or more.</param>
    /// <returns>Whether the statistic is not above <see cref="Most"/>; false where it has no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not between 0 and 1, or <paramref name="standardError"/> is negative or
    /// not finite.</exception>
    public bool IsPublishable(double share, double standardError) => Statistic(share, standardError) <= Most;
}
