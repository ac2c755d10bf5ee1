using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>How many rows of a register were refused, by reason (<i>renglones rechazados</i>).</summary>
/// <remarks>A row counts once, under the first of its reasons in the order of <see cref="RefusalReason"/>. Equal when all members are equal. No order. The
/// default value says that none was.</remarks>
public readonly partial struct RefusedRows : IEquatable<RefusedRows>
{
    private readonly Counts counts;
    private readonly long firstRowAndOne;

    private RefusedRows(Counts counts, long firstRowAndOne) => (this.counts, this.firstRowAndOne) = (counts, firstRowAndOne);

    /// <summary>Gets how many rows were refused.</summary>
    public long Total
    {
        get
        {
            long total = 0;
            foreach (long count in (ReadOnlySpan<long>)counts)
            {
                total += count;
            }

            return total;
        }
    }

    /// <summary>Gets the first row that was refused, from 0; null where none was.</summary>
    public long? FirstRow => firstRowAndOne == 0 ? null : firstRowAndOne - 1;

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RefusedRows left, RefusedRows right) => left.Equals(right);

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RefusedRows left, RefusedRows right) => !left.Equals(right);

    /// <summary>Gets how many rows were refused for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The count; 0 for <see cref="RefusalReason.None"/> and for a value that is no reason.</returns>
    public long Of(RefusalReason reason) => reason is > RefusalReason.None and <= RefusalReason.UndefinedClass ? counts[(int)reason - 1] : 0;

    /// <inheritdoc/>
    public bool Equals(RefusedRows other) =>
        firstRowAndOne == other.firstRowAndOne && ((ReadOnlySpan<long>)counts).SequenceEqual(other.counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RefusedRows other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(firstRowAndOne, Total);

    /// <summary>Writes how many rows were refused, and the first of them.</summary>
    /// <returns>For example <c>3 rows refused, the first is row 17</c>.</returns>
    public override string ToString() => FirstRow is { } first ? $"{Total} rows refused, the first is row {first}" : "no row refused";

    internal RefusedRows With(RefusalReason reason, long row)
    {
        Counts more = counts;
        more[(int)reason - 1]++;
        return new(more, firstRowAndOne == 0 ? row + 1 : firstRowAndOne);
    }

    [InlineArray((int)RefusalReason.UndefinedClass)]
    private struct Counts
    {
        private long first;
    }
}
