using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A unit that gives care (<i>unidad médica</i>), with how much it has to give.</summary>
/// <remarks>What is not known stays null, not stated or unknown, and is never zero. Equal when all members are equal, the key ordinally. No order.
/// There is no empty unit.</remarks>
public sealed partial record SupplyPoint
{
    /// <summary>Creates a unit.</summary>
    /// <param name="key">The key, such as its CLUES.</param>
    /// <param name="location">Where it stands; null where not known.</param>
    /// <param name="capacity">What it has to give, in a unit that is the same for all: doctors, rooms, beds, or 1 to count units. Null where not
    /// known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative or not finite.</exception>
    public SupplyPoint(string key, GeoPoint? location, double? capacity = 1)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Location = location;
        Capacity = capacity;
    }

    /// <summary>Gets the key.</summary>
    public string Key { get; }

    /// <summary>Gets where it stands; null where not known.</summary>
    public GeoPoint? Location { get; }

    /// <summary>Gets what it has to give; null where not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative or not finite.</exception>
    public double? Capacity
    {
        get;
        init => field = value is { } amount ? CostGuard.Measurable(amount, nameof(value)) : null;
    }

    /// <summary>Gets the level of care.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared one.</exception>
    public CareLevel Level
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets what the unit is for.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared one.</exception>
    public FacilityKind Kind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets whether it gives service on the day in question.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared one.</exception>
    public Answer Operates
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets the units of a register on a day: one for each facility that exists then, or may. Choose among them by
    /// <see cref="Level"/>, <see cref="Kind"/> and <see cref="Operates"/>.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day.</param>
    /// <param name="capacity">What a record says the facility has to give, null where it does not; 1 each where this is not given.</param>
    /// <returns>The units under the keys they have on the day, the first of them where the day leaves several open; in the order of the register.
    /// What no record says stays not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> gives a number that is negative or not finite.</exception>
    public static ImmutableArray<SupplyPoint> Of(FacilityRegister register, LocalDate day, Func<Facility, double?>? capacity = null)
    {
        Guard.Against.Null(register);
        var units = ImmutableArray.CreateBuilder<SupplyPoint>(register.UnitCount);
        foreach (FacilityUnit unit in register.Units)
        {
            FacilityOnDay facility = unit.On(day);
            if (facility.PossibleKeys.IsEmpty)
            {
                continue;
            }

            Facility? record = facility.Details;
            units.Add(new SupplyPoint(
                facility.PossibleKeys[0].ToString(),
                record?.Location,
                capacity is null ? 1 : record is null ? null : capacity(record))
            {
                Level = record?.Level ?? CareLevel.NotStated,
                Kind = record?.Kind ?? FacilityKind.NotStated,
                Operates = facility.Operates,
            });
        }

        return units.DrainToImmutable();
    }

    /// <summary>Gets the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
