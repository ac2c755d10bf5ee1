using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>What the counts of a tally mean (<i>encabezado de la cuenta</i>): rules, day, denominator, and the labels of its three keys.</summary>
/// <remarks>
/// <para>Tallies add up only under equal headings. A tally knows outcomes as small numbers; what they mean is said by the labels that the
/// caller supplies.</para>
/// <para>Areas and age groups begin with one for people of whom it is not stated, number 0, label <see cref="NotStated"/>. Areas stand in
/// ordinal order, whatever the order given; age groups and outcomes keep the order given.</para>
/// <para>Equal when all members are equal. No order.</para>
/// </remarks>
public sealed partial class TallyHeading : IEquatable<TallyHeading>
{
    /// <summary>The label of the area, and of the age group, that is not stated.</summary>
    public const string NotStated = "";

    /// <summary>The most areas, the one not stated included: 65,536.</summary>
    public const int MaxAreas = 65_536;

    /// <summary>The most age groups, the one not stated included, and the most outcomes: 256.</summary>
    public const int MaxLabels = 256;

    /// <summary>Creates a heading.</summary>
    /// <param name="ruleSet">The rules, and their edition, that gave the outcomes.</param>
    /// <param name="asOf">The day that the outcomes speak about.</param>
    /// <param name="denominator">Who is counted.</param>
    /// <param name="areas">The labels of the areas, such as INEGI codes, without the one not stated.</param>
    /// <param name="ageGroups">The labels of the age groups, without the one not stated.</param>
    /// <param name="outcomes">The labels of the outcomes: the position is the code.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="ruleSet"/> or a label is empty or white space, a label occurs twice, there is no outcome,
    /// or there are more labels than <see cref="MaxAreas"/> or <see cref="MaxLabels"/>.</exception>
    public TallyHeading(
        string ruleSet,
        LocalDate asOf,
        Definition denominator,
        IEnumerable<string> areas,
        IEnumerable<string> ageGroups,
        IEnumerable<string> outcomes)
    {
        RuleSet = Guard.Against.NullOrWhiteSpace(ruleSet);
        AsOf = asOf.ToIso();
        Denominator = Guard.Against.Null(denominator);
        Areas = Labels(Guard.Against.Null(areas).Order(StringComparer.Ordinal), MaxAreas, nameof(areas), withNotStated: true);
        AgeGroups = Labels(Guard.Against.Null(ageGroups), MaxLabels, nameof(ageGroups), withNotStated: true);
        Outcomes = Labels(Guard.Against.Null(outcomes), MaxLabels, nameof(outcomes), withNotStated: false);
        if (Outcomes.IsEmpty)
        {
            throw new ArgumentException("A tally needs at least one outcome.", nameof(outcomes));
        }
    }

    /// <summary>Gets the rules, and their edition, that gave the outcomes.</summary>
    public string RuleSet { get; }

    /// <summary>Gets the day that the outcomes speak about, in the ISO calendar.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets who is counted.</summary>
    public Definition Denominator { get; }

    /// <summary>Gets the labels of the areas by number, the one not stated first.</summary>
    public ImmutableArray<string> Areas { get; }

    /// <summary>Gets the labels of the age groups by number, the one not stated first.</summary>
    public ImmutableArray<string> AgeGroups { get; }

    /// <summary>Gets the labels of the outcomes by code.</summary>
    public ImmutableArray<string> Outcomes { get; }

    internal int Cells => Areas.Length * AgeGroups.Length * Outcomes.Length;

    /// <summary>Compares two headings.</summary>
    /// <param name="left">One heading.</param>
    /// <param name="right">Another heading.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(TallyHeading? left, TallyHeading? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two headings.</summary>
    /// <param name="left">One heading.</param>
    /// <param name="right">Another heading.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(TallyHeading? left, TallyHeading? right) => !(left == right);

    /// <summary>Gets the number of an area.</summary>
    /// <param name="area">The label.</param>
    /// <returns>The number; null where there is no such area.</returns>
    public int? AreaNumber(string? area)
    {
        int number = Areas.BinarySearch(area ?? NotStated, StringComparer.Ordinal);
        return number >= 0 ? number : null;
    }

    /// <summary>Gets the number of an age group.</summary>
    /// <param name="ageGroup">The label.</param>
    /// <returns>The number; null where there is no such group.</returns>
    public int? AgeGroupNumber(string? ageGroup) => AgeGroups.IndexOf(ageGroup ?? NotStated) is var number and >= 0 ? number : null;

    /// <inheritdoc/>
    public bool Equals(TallyHeading? other) => ReferenceEquals(this, other)
        || (other is not null && string.Equals(RuleSet, other.RuleSet, StringComparison.Ordinal) && AsOf == other.AsOf
            && Denominator == other.Denominator && Areas.AsSpan().SequenceEqual(other.Areas.AsSpan())
            && AgeGroups.AsSpan().SequenceEqual(other.AgeGroups.AsSpan()) && Outcomes.AsSpan().SequenceEqual(other.Outcomes.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TallyHeading);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuleSet, AsOf, Denominator, Areas.Length, AgeGroups.Length, Outcomes.Length);

    /// <summary>The position of a cell among all.</summary>
    internal int Index(int area, int ageGroup, int outcome) =>
        (((Within(area, Areas.Length, nameof(area)) * AgeGroups.Length) + Within(ageGroup, AgeGroups.Length, nameof(ageGroup))) * Outcomes.Length)
        + Within(outcome, Outcomes.Length, nameof(outcome));

    private static int Within(int number, int count, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, count, parameter);
        return number;
    }

    private static ImmutableArray<string> Labels(IEnumerable<string> given, int most, string parameter, bool withNotStated)
    {
        ImmutableArray<string> labels = [.. withNotStated ? [NotStated] : Array.Empty<string>(), .. given];
        if (labels.Length > most)
        {
            throw new ArgumentException($"There are {labels.Length} labels; {most} fit.", parameter);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < labels.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(labels[i]) && !(withNotStated && i == 0))
            {
                throw new ArgumentException("A label is empty.", parameter);
            }

            if (!seen.Add(labels[i]))
            {
                throw new ArgumentException($"The label {labels[i]} occurs twice.", parameter);
            }
        }

        return labels;
    }
}
