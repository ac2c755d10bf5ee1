using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage;

/// <summary>How many people of each area and age group have each outcome (<i>cuenta de resultados</i>): integers only.</summary>
/// <remarks>
/// <para>Adding is associative and commutative, and <see cref="Empty"/> is neutral: any split of the work gives the same tally, and an equal
/// tally is written with equal bytes. Input that was refused or left out is counted beside the outcomes, by reason, and never among them.</para>
/// <para>Immutable. Equal when heading and all counts are equal. No order.</para>
/// </remarks>
[JsonConverter(typeof(CoverageTallyJsonConverter))]
public sealed class CoverageTally : IEquatable<CoverageTally>
{
    private readonly long[] counts;

    internal CoverageTally(TallyHeading heading, long[] counts, ImmutableSortedDictionary<string, long> leftOut)
    {
        Heading = heading;
        this.counts = counts;
        LeftOut = leftOut;
        long total = 0;
        foreach (long count in counts)
        {
            total += count;
        }

        Total = total;
    }

    /// <summary>Gets what the counts mean.</summary>
    public TallyHeading Heading { get; }

    /// <summary>Gets how many people were counted under an outcome; those left out are not among them.</summary>
    public long Total { get; }

    /// <summary>Gets how many rows were refused or left out, by the code of the reason, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, long> LeftOut { get; }

    internal ReadOnlySpan<long> Counts => counts;

    /// <summary>Compares two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CoverageTally? left, CoverageTally? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CoverageTally? left, CoverageTally? right) => !(left == right);

    /// <summary>Gets the tally of nobody, which changes no other when added.</summary>
    /// <param name="heading">What the counts mean.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public static CoverageTally Empty(TallyHeading heading) => new(Guard.Against.Null(heading), new long[heading.Cells], NothingLeftOut);

    /// <summary>Adds tallies of equal headings.</summary>
    /// <param name="heading">The heading of all of them.</param>
    /// <param name="tallies">The tallies, in any order.</param>
    /// <returns>The sum; <see cref="Empty"/> where there are none.</returns>
    /// <exception cref="ArgumentNullException">An argument or a tally is null.</exception>
    /// <exception cref="ArgumentException">A tally has another heading: other rules, day, denominator or labels.</exception>
    /// <exception cref="OverflowException">A count is out of range.</exception>
    public static CoverageTally Sum(TallyHeading heading, IEnumerable<CoverageTally> tallies)
    {
        var sum = new CoverageTallyBuilder(heading);
        foreach (CoverageTally tally in Guard.Against.Null(tallies))
        {
            sum.Add(tally);
        }

        return sum.Finish();
    }

    /// <summary>Adds a tally of an equal heading.</summary>
    /// <param name="other">The other tally.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> has another heading: other rules, day, denominator or labels.</exception>
    /// <exception cref="OverflowException">A count is out of range.</exception>
    public CoverageTally Merge(CoverageTally other) => Sum(Heading, [this, Guard.Against.Null(other)]);

    /// <summary>Gets how many people of one cell there are.</summary>
    /// <param name="area">The number of the area.</param>
    /// <param name="ageGroup">The number of the age group.</param>
    /// <param name="outcome">The code of the outcome.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public long Count(int area, int ageGroup, int outcome) => counts[Heading.Index(area, ageGroup, outcome)];

    /// <summary>Gets how many people have an outcome, in all areas or in one.</summary>
    /// <param name="outcome">The code of the outcome.</param>
    /// <param name="area">The number of the area; null for all.</param>
    /// <returns>The count, over all age groups.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome or area.</exception>
    public long CountOf(int outcome, int? area = null)
    {
        int first = Heading.Index(area ?? 0, 0, outcome);
        int end = area is null ? counts.Length : Heading.Index(area.Value, Heading.AgeGroups.Length - 1, outcome) + 1;
        long sum = 0;
        for (int i = first; i < end; i += Heading.Outcomes.Length)
        {
            sum += counts[i];
        }

        return sum;
    }

    /// <summary>Gets the share of the people counted whose outcome is among some, in all areas or in one.</summary>
    /// <param name="outcomes">The codes of the outcomes; one given twice counts once.</param>
    /// <param name="area">The number of the area; null for all.</param>
    /// <returns>The share; null where nobody was counted, which is not zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome or area.</exception>
    public Ratio? Share(ReadOnlySpan<int> outcomes, int? area = null)
    {
        long part = 0;
        long whole = 0;
        for (int outcome = 0; outcome < Heading.Outcomes.Length; outcome++)
        {
            long count = CountOf(outcome, area);
            whole += count;
            part += outcomes.Contains(outcome) ? count : 0;
        }

        foreach (int outcome in outcomes)
        {
            _ = Heading.Index(0, 0, outcome);
        }

        return whole == 0 ? null : new Ratio(part, whole);
    }

    /// <summary>Adds areas up into larger ones, such as municipalities into states.</summary>
    /// <param name="largerArea">The label of the larger area of an area; it is not asked for the area not stated, which stays so.</param>
    /// <returns>The tally of the larger areas, with the same total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="largerArea"/> is null.</exception>
    /// <exception cref="ArgumentException">A label that it gives is empty or white space.</exception>
    public CoverageTally RollUp(Func<string, string> largerArea)
    {
        Guard.Against.Null(largerArea);
        string[] larger = [.. Heading.Areas.Select((area, number) => number == 0 ? TallyHeading.NotStated : largerArea(area))];
        var heading = new TallyHeading(
            Heading.RuleSet, Heading.AsOf, Heading.Denominator, larger.Skip(1).Distinct(StringComparer.Ordinal), Heading.AgeGroups.Skip(1), Heading.Outcomes);
        long[] sums = new long[heading.Cells];
        int row = Heading.AgeGroups.Length * Heading.Outcomes.Length;
        for (int area = 0; area < larger.Length; area++)
        {
            int target = heading.AreaNumber(larger[area])!.Value * row;
            for (int i = 0; i < row; i++)
            {
                sums[target + i] += counts[(area * row) + i];
            }
        }

        return new(heading, sums, LeftOut);
    }

    /// <summary>Gets the cells with people, by area, age group and outcome.</summary>
    /// <returns>The cells, in order.</returns>
    public IEnumerable<TallyCell> Cells()
    {
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                (int row, int outcome) = Math.DivRem(i, Heading.Outcomes.Length);
                (int area, int ageGroup) = Math.DivRem(row, Heading.AgeGroups.Length);
                yield return new(area, ageGroup, outcome, counts[i]);
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(CoverageTally? other) => ReferenceEquals(this, other)
        || (other is not null && Total == other.Total && Heading == other.Heading && counts.AsSpan().SequenceEqual(other.counts)
            && LeftOut.SequenceEqual(other.LeftOut));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CoverageTally);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Heading);
        hash.AddBytes(MemoryMarshal.AsBytes(counts.AsSpan()));
        return hash.ToHashCode();
    }

    internal static ImmutableSortedDictionary<string, long> NothingLeftOut { get; } =
        ImmutableSortedDictionary<string, long>.Empty.WithComparers(StringComparer.Ordinal);
}
