using System.Collections.Immutable;

namespace ImssBienestar.Domain.Money;

/// <content>Splitting without losing a centavo.</content>
public readonly partial struct Pesos
{
    /// <summary>Splits the amount into equal parts.</summary>
    /// <param name="parts">How many parts, 1 or more.</param>
    /// <returns>The parts, which add up to the amount and differ by a centavo at most: the first ones take the centavos left over.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1, or above <see cref="Array.MaxLength"/>: no list is so long.</exception>
    public ImmutableArray<Pesos> Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts, Array.MaxLength);
        (long each, long left) = Math.DivRem(Centavos, parts);
        var amounts = ImmutableArray.CreateBuilder<Pesos>(parts);
        for (int i = 0; i < parts; i++)
        {
            amounts.Add(new(each + (i < Math.Abs(left) ? Math.Sign(left) : 0)));
        }

        return amounts.MoveToImmutable();
    }

    /// <summary>Splits the amount by weights, by the method of the largest remainder.</summary>
    /// <param name="weights">The weights, zero or more, not all zero.</param>
    /// <returns>One part for each weight, which add up to the amount. The centavos left over go to the largest remainders; of equal
    /// remainders, to the first.</returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    public ImmutableArray<Pesos> Split(ReadOnlySpan<long> weights)
    {
        Int128 total = 0;
        foreach (long weight in weights)
        {
            total += weight >= 0 ? weight : throw new ArgumentException("A weight cannot be negative.", nameof(weights));
        }

        if (total == 0)
        {
            throw new ArgumentException("At least one weight must be above zero.", nameof(weights));
        }

        long[] parts = new long[weights.Length];
        Int128[] remainders = new Int128[weights.Length];
        Int128 left = Int128.Abs(Centavos);
        for (int i = 0; i < parts.Length; i++)
        {
            (Int128 part, remainders[i]) = Int128.DivRem(Int128.Abs(Centavos) * weights[i], total);
            parts[i] = (long)(part * Math.Sign(Centavos));
            left -= part;
        }

        foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).ThenBy(i => i).Take((int)left))
        {
            parts[i] += Math.Sign(Centavos);
        }

        return [.. parts.Select(OfCentavos)];
    }
}
