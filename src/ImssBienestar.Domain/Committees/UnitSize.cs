using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Committees;

/// <summary>The size of a unit as far as its allotment depends on it (<i>consultorios o núcleos básicos</i>).</summary>
/// <remarks>Equal when consulting rooms and kind are equal. No order. The default value is a unit of which nothing is known.</remarks>
public readonly partial struct UnitSize : IEquatable<UnitSize>
{
    private readonly bool areRoomsKnown;
    private readonly int rooms;

    private UnitSize(int? consultingRooms, bool isCessa)
    {
        areRoomsKnown = consultingRooms is not null;
        rooms = (int)Guard.Against.Negative(consultingRooms ?? 0, nameof(consultingRooms));
        IsCessa = isCessa;
    }

    /// <summary>Gets the general consulting rooms (<i>núcleos básicos</i>); null where they are not known.</summary>
    public int? ConsultingRooms => areRoomsKnown ? rooms : null;

    /// <summary>Gets whether the unit is known to be a health centre with extended services (<i>centro de salud con servicios ampliados,
    /// CESSA</i>).</summary>
    public bool IsCessa { get; }

    /// <summary>Gets the band of the unit: <see cref="AllotmentBand.NotStated"/> where the rooms are not known or there are none. A CESSA has its
    /// own band, whatever its rooms; see <see cref="CommitteeInterpretations.Bands"/>.</summary>
    public AllotmentBand Band => IsCessa ? AllotmentBand.Cessa : ConsultingRooms switch
    {
        null or 0 => AllotmentBand.NotStated,
        1 => AllotmentBand.OneRoom,
        2 => AllotmentBand.TwoRooms,
        <= 5 => AllotmentBand.ThreeToFiveRooms,
        _ => AllotmentBand.SixOrMoreRooms,
    };

    /// <summary>Compares two sizes.</summary>
    /// <param name="left">One size.</param>
    /// <param name="right">Another size.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(UnitSize left, UnitSize right) => left.Equals(right);

    /// <summary>Compares two sizes.</summary>
    /// <param name="left">One size.</param>
    /// <param name="right">Another size.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(UnitSize left, UnitSize right) => !left.Equals(right);

    /// <summary>Creates the size of a unit that is not a CESSA.</summary>
    /// <param name="consultingRooms">The general consulting rooms, zero or more.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentException"><paramref name="consultingRooms"/> is negative.</exception>
    public static UnitSize OfRooms(int consultingRooms) => new(consultingRooms, isCessa: false);

    /// <summary>Creates the size of a health centre with extended services (<i>CESSA</i>).</summary>
    /// <param name="consultingRooms">The general consulting rooms, zero or more; null where they are not known.</param>
    /// <returns>The size.</returns>
    /// <exception cref="ArgumentException"><paramref name="consultingRooms"/> is negative.</exception>
    public static UnitSize Cessa(int? consultingRooms = null) => new(consultingRooms, isCessa: true);

    /// <inheritdoc/>
    public bool Equals(UnitSize other) => ConsultingRooms == other.ConsultingRooms && IsCessa == other.IsCessa;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnitSize other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ConsultingRooms, IsCessa);
}
