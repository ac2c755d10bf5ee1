using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Money;

/// <summary>An amount of Mexican pesos (<i>importe en moneda nacional</i>), exact to the centavo.</summary>
/// <remarks>
/// <para>Nothing is rounded unless asked for: an amount with a fraction of a centavo is refused, and <see cref="Times"/> takes the rounding as a
/// parameter. Sums that leave the range of <see cref="MinValue"/> to <see cref="MaxValue"/> are errors. Amounts may be negative: a
/// difference is one.</para>
/// <para>Equal and ordered by amount. The default value is zero pesos; an amount that is not known is <see langword="null"/>, never zero.</para>
/// </remarks>
[JsonConverter(typeof(PesosJsonConverter))]
[TypeConverter(typeof(PesosTypeConverter))]
public readonly partial struct Pesos : IEquatable<Pesos>, IComparable<Pesos>, IComparable
{
    private const int CentavosInPeso = 100;

    private Pesos(long centavos) => Centavos = centavos;

    /// <summary>Gets zero pesos.</summary>
    public static Pesos Zero => default;

    /// <summary>Gets the smallest amount.</summary>
    public static Pesos MinValue => new(long.MinValue);

    /// <summary>Gets the largest amount: above 92 thousand million million pesos.</summary>
    public static Pesos MaxValue => new(long.MaxValue);

    /// <summary>Gets the amount in centavos.</summary>
    public long Centavos { get; }

    /// <summary>Gets the amount in pesos, exact, with two decimals.</summary>
    public decimal Amount
    {
        get
        {
            unchecked
            {
                ulong size = (ulong)(IsNegative ? -Centavos : Centavos);
                return new decimal((int)size, (int)(size >> 32), 0, IsNegative, scale: 2);
            }
        }
    }

    /// <summary>Gets whether the amount is below zero.</summary>
    public bool IsNegative => Centavos < 0;

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Pesos operator +(Pesos left, Pesos right) => new(checked(left.Centavos + right.Centavos));

    /// <summary>Takes one amount from another.</summary>
    /// <param name="left">The amount taken from.</param>
    /// <param name="right">The amount taken.</param>
    /// <returns>The difference, negative where more is taken than there is.</returns>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Pesos operator -(Pesos left, Pesos right) => new(checked(left.Centavos - right.Centavos));

    /// <summary>Turns the sign of an amount.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The amount with the other sign.</returns>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public static Pesos operator -(Pesos value) => new(checked(-value.Centavos));

    /// <summary>Takes an amount a whole number of times.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="times">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Pesos operator *(Pesos value, long times) => new(checked(value.Centavos * times));

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Pesos left, Pesos right) => left.Equals(right);

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Pesos left, Pesos right) => !left.Equals(right);

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether the first is less.</returns>
    public static bool operator <(Pesos left, Pesos right) => left.Centavos < right.Centavos;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether the first is not more.</returns>
    public static bool operator <=(Pesos left, Pesos right) => left.Centavos <= right.Centavos;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether the first is more.</returns>
    public static bool operator >(Pesos left, Pesos right) => left.Centavos > right.Centavos;

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether the first is not less.</returns>
    public static bool operator >=(Pesos left, Pesos right) => left.Centavos >= right.Centavos;

    /// <summary>Creates an amount from pesos, exactly.</summary>
    /// <param name="amount">The pesos, with at most two decimals that are not zero.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="amount"/> has a fraction of a centavo: round it first.</exception>
    /// <exception cref="OverflowException"><paramref name="amount"/> is out of range.</exception>
    public static Pesos Of(decimal amount)
    {
        decimal centavos = Scaled(amount);
        return centavos == decimal.Truncate(centavos)
            ? new(decimal.ToInt64(centavos))
            : throw new ArgumentException("The amount has a fraction of a centavo: round it first, in a way that you choose.", nameof(amount));
    }

    /// <summary>Creates an amount from centavos.</summary>
    /// <param name="centavos">The centavos.</param>
    /// <returns>The amount.</returns>
    public static Pesos OfCentavos(long centavos) => new(centavos);

    /// <summary>Creates an amount from pesos that may have fractions of a centavo, rounded as the caller says.</summary>
    /// <param name="amount">The pesos.</param>
    /// <param name="rounding">How to round to the centavo.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="rounding"/> is not a declared one.</exception>
    /// <exception cref="OverflowException"><paramref name="amount"/> is out of range.</exception>
    public static Pesos Rounded(decimal amount, MidpointRounding rounding) =>
        new(decimal.ToInt64(Scaled(decimal.Round(amount, 2, rounding))));

    /// <summary>Adds amounts.</summary>
    /// <param name="amounts">The amounts, in any order: the sum does not depend on it.</param>
    /// <returns>The sum; zero where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Pesos Sum(IEnumerable<Pesos> amounts)
    {
        Int128 sum = 0;
        foreach (Pesos amount in Guard.Against.Null(amounts))
        {
            sum += amount.Centavos;
        }

        return new(checked((long)sum));
    }

    /// <summary>Takes an amount a number of times that need not be whole, such as a percentage.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="rounding">How to round to the centavo.</param>
    /// <returns>The product, rounded once.</returns>
    /// <exception cref="ArgumentException"><paramref name="rounding"/> is not a declared one.</exception>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public Pesos Times(decimal factor, MidpointRounding rounding) => new(decimal.ToInt64(decimal.Round(Centavos * factor, rounding)));

    /// <inheritdoc/>
    public bool Equals(Pesos other) => Centavos == other.Centavos;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Pesos other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Centavos.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Pesos other) => Centavos.CompareTo(other.Centavos);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Pesos other => CompareTo(other),
        _ => throw new ArgumentException("Only pesos compare with pesos.", nameof(obj)),
    };

    private static decimal Scaled(decimal amount) => amount >= MinValue.Amount && amount <= MaxValue.Amount
        ? amount * CentavosInPeso
        : throw new OverflowException("The amount is out of range.");
}
