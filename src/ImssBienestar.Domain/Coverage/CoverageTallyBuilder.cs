using System.Numerics;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts people one by one or block by block into a tally.</summary>
/// <remarks>The one type here that changes; it belongs to one thread. Each thread counts into its own and the tallies are added. Equality is by
/// reference.</remarks>
public sealed class CoverageTallyBuilder
{
    private readonly TallyHeading heading;
    private readonly long[] counts;
    private readonly Dictionary<string, long> leftOut = new(StringComparer.Ordinal);
    private CellCounts? cells;
    private AreaCounts? areaCounts;

    /// <summary>Creates a builder of a tally of nobody.</summary>
    /// <param name="heading">What the counts mean.</param>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public CoverageTallyBuilder(TallyHeading heading)
    {
        this.heading = Guard.Against.Null(heading);
        counts = new long[heading.Cells];
    }

    /// <summary>Counts people of one cell.</summary>
    /// <param name="area">The number of the area.</param>
    /// <param name="ageGroup">The number of the age group.</param>
    /// <param name="outcome">The code of the outcome.</param>
    /// <param name="people">How many; one where not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell, or <paramref name="people"/> is negative.</exception>
    /// <exception cref="OverflowException">The count is out of range.</exception>
    public void Add(int area, int ageGroup, int outcome, long people = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        counts[heading.Index(area, ageGroup, outcome)] += people;
    }

    /// <summary>Counts a block of people, a row each.</summary>
    /// <param name="areas">The numbers of their areas.</param>
    /// <param name="ageGroups">The numbers of their age groups.</param>
    /// <param name="outcomes">The codes of their outcomes.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or a row has no cell: the message has the first such row, from 0.
    /// Nothing of the block is then counted.</exception>
    public void Add(ReadOnlySpan<ushort> areas, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes)
    {
        if (ageGroups.Length != areas.Length || outcomes.Length != areas.Length)
        {
            throw new ArgumentException(
                $"The columns differ in length: {areas.Length} areas, {ageGroups.Length} age groups, {outcomes.Length} outcomes.", nameof(areas));
        }

        for (int row = 0; row < areas.Length; row++)
        {
            if (areas[row] >= heading.Areas.Length || ageGroups[row] >= heading.AgeGroups.Length || outcomes[row] >= heading.Outcomes.Length)
            {
                throw new ArgumentException($"Row {row} is of no area, age group or outcome of the heading.", nameof(areas));
            }
        }

        int ages = heading.AgeGroups.Length;
        int codes = heading.Outcomes.Length;
        for (int row = 0; row < areas.Length; row++)
        {
            counts[(((areas[row] * ages) + ageGroups[row]) * codes) + outcomes[row]]++;
        }
    }

    /// <summary>Counts a block of people, a row each, from columns of one byte.</summary>
    /// <param name="areas">The numbers of their areas.</param>
    /// <param name="ageGroups">The numbers of their age groups.</param>
    /// <param name="outcomes">The codes of their outcomes.</param>
    /// <param name="leftOut">The code of rows that are passed over, whatever else they say, such as those refused; null where there is none. Count them by
    /// <see cref="LeaveOut"/>.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or a row has no cell: the message has the first such row, from 0.
    /// Nothing of the block is then counted.</exception>
    /// <exception cref="OverflowException">A count is out of range.</exception>
    public void Add(ReadOnlySpan<byte> areas, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes, byte? leftOut = null)
    {
        if (ageGroups.Length != areas.Length || outcomes.Length != areas.Length)
        {
            throw new ArgumentException(
                $"The columns differ in length: {areas.Length} areas, {ageGroups.Length} age groups, {outcomes.Length} outcomes.", nameof(areas));
        }

        // A code to pass over that is no outcome shows as a row without a cell; one that is an outcome must be looked for.
        bool passesOver = leftOut < heading.Outcomes.Length;
        if (!passesOver && (cells ??= CellCounts.TryFor(heading)) is { } aside && aside.TryAdd(areas, ageGroups, outcomes, counts))
        {
            return;
        }

        for (int row = 0; row < areas.Length; row++)
        {
            if (outcomes[row] != leftOut
                && (areas[row] >= heading.Areas.Length || ageGroups[row] >= heading.AgeGroups.Length || outcomes[row] >= heading.Outcomes.Length))
            {
                throw new ArgumentException($"Row {row} is of no area, age group or outcome of the heading.", nameof(areas));
            }
        }

        for (int row = 0; row < areas.Length; row++)
        {
            if (outcomes[row] != leftOut)
            {
                Add(areas[row], ageGroups[row], outcomes[row]);
            }
        }
    }

    /// <summary>Counts a block of people of one area, a row each: faster where a register is partitioned by area.</summary>
    /// <param name="area">The number of their area.</param>
    /// <param name="ageGroups">The numbers of their age groups.</param>
    /// <param name="outcomes">The codes of their outcomes.</param>
    /// <param name="leftOut">The code of rows that are passed over, whatever else they say, such as those refused; null where there is none. Count them by
    /// <see cref="LeaveOut"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such area.</exception>
    /// <exception cref="ArgumentException">The columns differ in length, or a row has no cell: the message has the first such row, from 0.
    /// Nothing of the block is then counted.</exception>
    /// <exception cref="OverflowException">A count is out of range.</exception>
    public void Add(int area, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes, byte? leftOut = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(area);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(area, heading.Areas.Length);
        if (outcomes.Length != ageGroups.Length)
        {
            throw new ArgumentException(
                $"The columns differ in length: {ageGroups.Length} age groups, {outcomes.Length} outcomes.", nameof(ageGroups));
        }

        bool passesOver = leftOut < heading.Outcomes.Length;
        if (!passesOver && (areaCounts ??= AreaCounts.TryFor(heading)) is { } aside)
        {
            if (aside.TryAdd(area, ageGroups, outcomes, counts))
            {
                return;
            }

            ByteRange ages = ByteRange.Of(ageGroups);
            ByteRange codes = ByteRange.Of(outcomes);
            if (ages.Last < heading.AgeGroups.Length && codes.Last < heading.Outcomes.Length)
            {
                aside.Add(area, ageGroups, outcomes, new(ages, codes), counts);
                return;
            }
        }

        for (int row = 0; row < ageGroups.Length; row++)
        {
            if (outcomes[row] != leftOut && (ageGroups[row] >= heading.AgeGroups.Length || outcomes[row] >= heading.Outcomes.Length))
            {
                throw new ArgumentException($"Row {row} is of no age group or outcome of the heading.", nameof(ageGroups));
            }
        }

        for (int row = 0; row < ageGroups.Length; row++)
        {
            if (outcomes[row] != leftOut)
            {
                Add(area, ageGroups[row], outcomes[row]);
            }
        }
    }

    /// <summary>Counts rows that were refused or left out.</summary>
    /// <param name="reason">The code of the reason.</param>
    /// <param name="rows">How many; one where not stated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    /// <exception cref="OverflowException">The count is out of range.</exception>
    public void LeaveOut(string reason, long rows = 1)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        if (rows > 0)
        {
            leftOut[reason] = leftOut.GetValueOrDefault(reason) + rows;
        }
    }

    /// <summary>Adds a tally of an equal heading.</summary>
    /// <param name="tally">The tally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tally"/> has another heading: other rules, day, denominator or labels.</exception>
    /// <exception cref="OverflowException">A count is out of range: the builder is then of no further use.</exception>
    public void Add(CoverageTally tally)
    {
        Guard.Against.Null(tally);
        if (tally.Heading != heading)
        {
            throw new ArgumentException(Difference(heading, tally.Heading), nameof(tally));
        }

        AddCounts(counts, tally.Counts);
        foreach ((string reason, long rows) in tally.LeftOut)
        {
            LeaveOut(reason, rows);
        }
    }

    /// <summary>Gets what was counted so far.</summary>
    /// <returns>The tally, which later counting does not change.</returns>
    /// <exception cref="OverflowException">The total is out of range.</exception>
    public CoverageTally ToTally()
    {
        Pour();
        return new(heading, [.. counts], CoverageTally.NothingLeftOut.AddRange(leftOut));
    }

    /// <summary>The tally of a builder that is not used again: its counts are not copied.</summary>
    internal CoverageTally Finish()
    {
        Pour();
        return new(heading, counts, CoverageTally.NothingLeftOut.AddRange(leftOut));
    }

    /// <summary>Takes over what was counted aside.</summary>
    private void Pour()
    {
        cells?.Pour(counts);
        areaCounts?.Pour(counts);
    }

    /// <summary>Adds counts to counts, none of which is negative: a sum that left the range shows as one that is.</summary>
    private static void AddCounts(Span<long> sums, ReadOnlySpan<long> terms)
    {
        unchecked
        {
            Vector<long> signs = Vector<long>.Zero;
            int i = 0;
            for (; i <= sums.Length - Vector<long>.Count; i += Vector<long>.Count)
            {
                Vector<long> sum = new Vector<long>(sums[i..]) + new Vector<long>(terms[i..]);
                signs |= sum;
                sum.CopyTo(sums[i..]);
            }

            bool isOutOfRange = Vector.LessThanAny(signs, Vector<long>.Zero);
            for (; i < sums.Length; i++)
            {
                sums[i] += terms[i];
                isOutOfRange |= sums[i] < 0;
            }

            if (isOutOfRange)
            {
                throw new OverflowException("A count is out of range.");
            }
        }
    }

    private static string Difference(TallyHeading left, TallyHeading right) =>
        !string.Equals(left.RuleSet, right.RuleSet, StringComparison.Ordinal) ? $"Tallies of different rules never add up: {left.RuleSet} and {right.RuleSet}."
        : left.AsOf != right.AsOf ? "Tallies of different days never add up."
        : left.Denominator != right.Denominator ? $"Tallies of different denominators never add up: {left.Denominator} and {right.Denominator}."
        : "Tallies of different labels never add up: areas, age groups and outcomes must be the same.";
}
