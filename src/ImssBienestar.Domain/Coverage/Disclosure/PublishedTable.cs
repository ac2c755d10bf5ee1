using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage.Disclosure;

/// <summary>A table of counts by row and column, with its totals, as it may be published (<i>tabla publicable</i>): what the rule hides is not in
/// it.</summary>
/// <remarks>
/// <para>Rows and columns keep the order given; each count is in one row and one column. Every hidden count, total or not, can have had another value
/// with all that is shown unchanged: it cannot be found by subtraction. Nor do the hidden counts of a row or column add up to a small count, where
/// the table has another count to hide with them.</para>
/// <para>The same counts and rule give the same table. Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class PublishedTable
{
    private readonly long[][] counts;
    private readonly bool[][] hidden;

    private PublishedTable(DisclosureRule rule, ImmutableArray<string> rows, ImmutableArray<string> columns, long[][] counts, bool[][] hidden)
    {
        Rule = rule;
        Rows = rows;
        Columns = columns;
        this.counts = counts;
        this.hidden = hidden;
    }

    /// <summary>Gets the rule that the table keeps.</summary>
    public DisclosureRule Rule { get; }

    /// <summary>Gets the labels of the rows, without the total.</summary>
    public ImmutableArray<string> Rows { get; }

    /// <summary>Gets the labels of the columns, without the total.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Makes what may be published of a table.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="rows">The labels of the rows, one or more.</param>
    /// <param name="columns">The labels of the columns, one or more.</param>
    /// <param name="count">The count of a row and a column, by position, zero or more.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no row or no column, a label is empty or occurs twice, or a count is negative.</exception>
    /// <exception cref="OverflowException">A total is out of range.</exception>
    public static PublishedTable Of(DisclosureRule rule, IEnumerable<string> rows, IEnumerable<string> columns, Func<int, int, long> count)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(count);
        ImmutableArray<string> rowLabels = Labels(rows, nameof(rows));
        ImmutableArray<string> columnLabels = Labels(columns, nameof(columns));
        long[][] counts = WithTotals(rowLabels.Length, columnLabels.Length, count);
        bool[][] hidden = rule.SmallIsZero ? [.. counts.Select(row => new bool[row.Length])] : Suppression.Of(counts, rule);
        return new(rule, rowLabels, columnLabels, Shown(counts, hidden, rule), hidden);
    }

    /// <summary>Makes what may be published of a tally: areas by outcomes, over all age groups.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="tally">The tally.</param>
    /// <returns>The table, the area not stated in the first row under the label <c>?</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PublishedTable Of(DisclosureRule rule, CoverageTally tally)
    {
        TallyHeading heading = Guard.Against.Null(tally).Heading;
        return Of(
            rule,
            heading.Areas.Select(area => area.Length == 0 ? "?" : area),
            heading.Outcomes,
            (area, outcome) => tally.CountOf(outcome, area));
    }

    /// <summary>Gets what is shown of a count.</summary>
    /// <param name="row">The position of the row; null for the total of a column.</param>
    /// <param name="column">The position of the column; null for the total of a row. With neither, the total of all.</param>
    /// <returns>The count, rounded as the rule asks; null where it is hidden.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public long? Count(int? row, int? column)
    {
        int r = Position(row, Rows.Length, nameof(row));
        int c = Position(column, Columns.Length, nameof(column));
        return hidden[r][c] ? null : counts[r][c];
    }

    /// <summary>Gets the share of a count in the total of its row.</summary>
    /// <param name="row">The position of the row; null for the total of all.</param>
    /// <param name="column">The position of the column.</param>
    /// <returns>The share of what is shown; null where either is hidden, where the total is zero, or where rounding made the part larger than the whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Ratio? Share(int? row, int column) =>
        Count(row, column) is { } part && Count(row, null) is { } whole and > 0 && part <= whole ? new Ratio(part, whole) : null;

    private static int Position(int? given, int count, string parameter)
    {
        if (given is not { } position)
        {
            return count;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(position, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, count, parameter);
        return position;
    }

    private static ImmutableArray<string> Labels(IEnumerable<string> given, string parameter)
    {
        ImmutableArray<string> labels = [.. Guard.Against.Null(given, parameter)];
        return !labels.IsEmpty && !labels.Any(string.IsNullOrWhiteSpace) && labels.Distinct(StringComparer.Ordinal).Count() == labels.Length
            ? labels
            : throw new ArgumentException("A table needs labels, none empty and each once.", parameter);
    }

    private static long[][] WithTotals(int rows, int columns, Func<int, int, long> count)
    {
        long[][] counts = [.. Enumerable.Range(0, rows + 1).Select(_ => new long[columns + 1])];
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
            {
                long number = count(r, c);
                counts[r][c] = number >= 0 ? number : throw new ArgumentException("A count cannot be negative.", nameof(count));
                counts[r][columns] += number;
                counts[rows][c] += number;
                counts[rows][columns] += number;
            }
        }

        return counts;
    }

    /// <summary>What stays: hidden counts are forgotten, so that no later change of the code can leak them.</summary>
    private static long[][] Shown(long[][] counts, bool[][] hidden, DisclosureRule rule) =>
        [.. counts.Zip(hidden, (row, isHidden) => row.Zip(isHidden, (count, hides) => hides ? 0 : rule.Shown(count)).ToArray())];
}
