using System.Globalization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A distance on the surface of the earth (<i>distancia</i>): a great circle, or a road where a caller's table says so.</summary>
/// <remarks>
/// <para>Zero or more, finite, in double precision. A distance is never turned into a <see cref="TravelTime"/>: they are different questions. As a
/// limit it is inclusive: what lies at the limit lies within.</para>
/// <para>The earth is a sphere of <see cref="EarthRadiusKilometres"/>: distances differ from those on the ellipsoid by up to half a percent.</para>
/// <para>Equal when the numbers are equal; ordered by size. The default value is zero.</para>
/// </remarks>
public readonly partial struct Distance : ITravelCost<Distance>
{
    private readonly double metres;

    private Distance(double metres) => this.metres = metres;

    /// <summary>The radius of the sphere on which distances are taken, in kilometres: the mean radius (2a + b) / 3 of the WGS 84 ellipsoid.</summary>
    public const double EarthRadiusKilometres = 6371.0088;

    /// <summary>Gets where the radius comes from.</summary>
    public static Source EarthRadiusSource { get; } = new(
        "WGS 84: a = 6378.137 km, 1/f = 298.257223563; mean radius (2a + b)/3 as the IUGG defines it, to a tenth of a metre", Confidence.Derived);

    /// <summary>Gets the distance in metres.</summary>
    public double Metres => metres;

    /// <summary>Gets the distance in kilometres.</summary>
    public double Kilometres => metres / 1000;

    /// <inheritdoc/>
    double ITravelCost<Distance>.Amount => metres;

    /// <summary>Compares two distances.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Distance left, Distance right) => left.Equals(right);

    /// <summary>Compares two distances.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Distance left, Distance right) => !left.Equals(right);

    /// <summary>Orders two distances.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(Distance left, Distance right) => left.metres < right.metres;

    /// <summary>Orders two distances.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is smaller or equal.</returns>
    public static bool operator <=(Distance left, Distance right) => left.metres <= right.metres;

    /// <summary>Orders two distances.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is larger.</returns>
    public static bool operator >(Distance left, Distance right) => left.metres > right.metres;

    /// <summary>Orders two distances.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is larger or equal.</returns>
    public static bool operator >=(Distance left, Distance right) => left.metres >= right.metres;

    /// <summary>Creates a distance.</summary>
    /// <param name="kilometres">Kilometres, zero or more, finite.</param>
    /// <returns>The distance.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kilometres"/> is negative or not finite.</exception>
    public static Distance FromKilometres(double kilometres) => new(CostGuard.Measurable(kilometres * 1000, nameof(kilometres)));

    /// <summary>Creates a distance.</summary>
    /// <param name="metres">Metres, zero or more, finite.</param>
    /// <returns>The distance.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metres"/> is negative or not finite.</exception>
    public static Distance FromMetres(double metres) => new(CostGuard.Measurable(metres, nameof(metres)));

    /// <summary>Computes the great-circle distance of two points. Every answer of this namespace about straight lines rests on this number.</summary>
    /// <param name="from">One point.</param>
    /// <param name="to">Another point.</param>
    /// <returns>The distance: zero for the same point, half the circumference at most; the same in both directions.</returns>
    public static Distance Between(GeoPoint from, GeoPoint to) => new(UnitVector.Of(from).MetresTo(UnitVector.Of(to)));

    /// <inheritdoc/>
    static Distance ITravelCost<Distance>.Of(double amount) => new(amount);

    /// <inheritdoc/>
    public int CompareTo(Distance other) => metres.CompareTo(other.metres);

    /// <inheritdoc/>
    public bool Equals(Distance other) => metres.Equals(other.metres);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Distance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => metres.GetHashCode();

    /// <summary>Writes the distance in kilometres, in every culture alike.</summary>
    /// <returns>For example <c>30 km</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kilometres:0.###} km");
}
