using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Disclosure;

/// <summary>What a published count must not tell about few people (<i>regla de confidencialidad estadística</i>).</summary>
/// <remarks>Counts from 1 to the threshold are small. A small count is hidden, and with it as many others as it takes so that it cannot be found by
/// subtraction; or it is given as zero. What is shown may be rounded. Equal when all members are equal. No order.</remarks>
public sealed partial record DisclosureRule
{
    private DisclosureRule(string code, Source source, long threshold, int roundingBase, bool smallIsZero)
    {
        Code = code;
        Source = source;
        Threshold = threshold;
        RoundingBase = roundingBase;
        SmallIsZero = smallIsZero;
    }

    /// <summary>Gets the rule of the Centers for Medicare and Medicaid Services: 1 to 10 is hidden.</summary>
    public static DisclosureRule Cms { get; } = new(
        "CMS-1-10", new Source("ResDAC, article 1506, CMS cell size policy (2024-01-26)", Confidence.Verified), 10, 1, false);

    /// <summary>Gets the rule of the Manitoba Centre for Health Policy: 1 to 5 is hidden.</summary>
    public static DisclosureRule Manitoba { get; } = new(
        "MANITOBA-1-5", new Source("Manitoba Centre for Health Policy, disclosure guideline", Confidence.Verified), 5, 1, false);

    /// <summary>Gets the rule of ehrQL: up to 7 is given as zero, and the rest to the nearest 5.</summary>
    public static DisclosureRule Ehrql { get; } = new(
        "EHRQL-7-5", new Source("OpenSAFELY ehrQL, disclosure control of measures", Confidence.Verified), 7, 5, true);

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets where the rule was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the largest small count, zero or more; zero hides nothing.</summary>
    public long Threshold { get; }

    /// <summary>Gets what counts shown are multiples of, 1 or more; halves go up.</summary>
    public int RoundingBase { get; }

    /// <summary>Gets whether a small count is given as zero and not hidden.</summary>
    public bool SmallIsZero { get; }

    /// <summary>Creates a rule that hides small counts.</summary>
    /// <param name="code">The permanent code.</param>
    /// <param name="source">Where the rule comes from.</param>
    /// <param name="threshold">The largest small count, zero or more.</param>
    /// <param name="roundingBase">What counts shown are multiples of, 1 or more.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is negative or <paramref name="roundingBase"/> below 1.</exception>
    public static DisclosureRule Hiding(string code, Source source, long threshold, int roundingBase = 1) => new(
        Guard.Against.NullOrWhiteSpace(code), Guard.Against.Null(source), AtLeast(0, threshold), (int)AtLeast(1, roundingBase), smallIsZero: false);

    /// <summary>Creates the rule of counts that are not of people, such as units or pesos: it hides nothing.</summary>
    /// <param name="reason">Why nothing need be hidden.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public static DisclosureRule NotOfPeople(Source reason) => new("NOT-OF-PEOPLE", Guard.Against.Null(reason), 0, 1, false);

    /// <summary>Gets whether a count is small.</summary>
    /// <param name="count">The count.</param>
    /// <returns>Whether it is from 1 to the threshold.</returns>
    public bool IsSmall(long count) => count > 0 && count <= Threshold;

    /// <summary>Gets what is shown of a count that is not hidden.</summary>
    internal long Shown(long count) => SmallIsZero && IsSmall(count) ? 0 : (count + (RoundingBase / 2)) / RoundingBase * RoundingBase;

    private static long AtLeast(long least, long number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, least);
        return number;
    }
}
