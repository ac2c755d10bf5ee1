using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>The findings of one answer, in order: a view over shared lists that allocates nothing when read with <c>foreach</c>.</summary>
/// <remarks>Equal when both hold equal findings in the same order. No order. The default value is empty.</remarks>
public readonly partial struct FindingList : IReadOnlyList<Finding>, IEquatable<FindingList>
{
    private readonly ImmutableArray<Finding> first;
    private readonly ImmutableArray<Finding> second;
    private readonly ImmutableArray<Finding> third;

    internal FindingList(ImmutableArray<Finding> first, ImmutableArray<Finding> second, ImmutableArray<Finding> third)
    {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    /// <summary>Gets how many findings there are.</summary>
    public int Count => unchecked(Length(first) + Length(second) + Length(third));

    /// <summary>Gets the finding at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Finding this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            if (index < Length(first))
            {
                return first[index];
            }

            index -= Length(first);
            return index < Length(second) ? second[index] : third[index - Length(second)];
        }
    }

    /// <summary>Compares two lists.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">Another list.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(FindingList left, FindingList right) => left.Equals(right);

    /// <summary>Compares two lists.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">Another list.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FindingList left, FindingList right) => !left.Equals(right);

    /// <summary>Gets the first finding with a code.</summary>
    /// <param name="code">The permanent code.</param>
    /// <returns>The finding; null where there is none.</returns>
    public Finding? Find(string code)
    {
        foreach (Finding finding in this)
        {
            if (string.Equals(finding.Code, code, StringComparison.Ordinal))
            {
                return finding;
            }
        }

        return null;
    }

    /// <summary>Gets the enumerator, a value that allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FindingList other)
    {
        int count = Count;
        if (count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FindingList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (Finding finding in this)
        {
            hash.Add(finding);
        }

        return hash.ToHashCode();
    }

    private static int Length(ImmutableArray<Finding> part) => part.IsDefault ? 0 : part.Length;

    /// <summary>Walks through the findings.</summary>
    public struct Enumerator : IEnumerator<Finding>, IEquatable<Enumerator>
    {
        private readonly FindingList list;
        private Finding[] part;
        private int parts;
        private int index;

        internal Enumerator(FindingList list)
        {
            this.list = list;
            part = ImmutableCollectionsMarshal.AsArray(list.first) ?? [];
            index = -1;
        }

        /// <summary>Gets the finding at the current position; of no use before the first and after the last.</summary>
        public readonly Finding Current => part[index];

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Compares two enumerators.</summary>
        /// <param name="left">One enumerator.</param>
        /// <param name="right">Another enumerator.</param>
        /// <returns>Whether they stand at the same position of equal lists.</returns>
        public static bool operator ==(Enumerator left, Enumerator right) => left.Equals(right);

        /// <summary>Compares two enumerators.</summary>
        /// <param name="left">One enumerator.</param>
        /// <param name="right">Another enumerator.</param>
        /// <returns>Whether they stand at different positions, or the lists differ.</returns>
        public static bool operator !=(Enumerator left, Enumerator right) => !left.Equals(right);

        /// <summary>Moves to the next finding; the default value has none.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => (part is not null && ++index < part.Length) || MoveToNextPart();

        /// <summary>Moves back before the first finding.</summary>
        public void Reset() => this = new(list);

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }

        /// <inheritdoc/>
        public readonly bool Equals(Enumerator other) => parts == other.parts && index == other.index && list == other.list;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(parts, index, list);

        private bool MoveToNextPart()
        {
            while (parts < 2)
            {
                part = ImmutableCollectionsMarshal.AsArray(++parts == 1 ? list.second : list.third) ?? [];
                index = 0;
                if (part.Length > 0)
                {
                    return true;
                }
            }

            index = part.Length;
            return false;
        }
    }
}
