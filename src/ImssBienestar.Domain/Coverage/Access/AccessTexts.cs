using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>What the reasons of access say, by permanent code.</summary>
internal static class AccessTexts
{
    public static readonly ReasonText PlaceWithoutLocation = new(
        "COV.ACCESS.PLACE_WITHOUT_LOCATION",
        Unknown: new("No se sabe dónde está la localidad.", "It is not known where the place lies."));

    public static readonly ReasonText PopulationNotKnown = new(
        "COV.ACCESS.POPULATION_NOT_KNOWN",
        Unknown: new("No se conoce o se reserva cuántas personas cuentan.", "How many people count is not known or masked."));

    public static readonly ReasonText NoUnitInReach = new(
        "COV.ACCESS.NO_UNIT_IN_REACH",
        No: new("Ninguna unidad queda dentro del alcance.", "No unit is in reach."));

    public static readonly ReasonText TravelNotKnown = new(
        "COV.ACCESS.TRAVEL_NOT_KNOWN",
        Unknown: new("No se sabe cuánto cuesta llegar a alguna unidad.", "What it takes to get to some unit is not known."));

    public static readonly ReasonText UnitWithoutLocation = new(
        "COV.ACCESS.UNIT_WITHOUT_LOCATION",
        Unknown: new("No se sabe dónde está la unidad.", "It is not known where the unit stands."));

    public static readonly ReasonText CapacityNotKnown = new(
        "COV.ACCESS.CAPACITY_NOT_KNOWN",
        Unknown: new("No se conoce la capacidad de la unidad.", "The capacity of the unit is not known."));

    public static readonly ReasonText CapacityInReachNotKnown = new(
        "COV.ACCESS.CAPACITY_IN_REACH_NOT_KNOWN",
        Unknown: new(
            "No se conoce la capacidad de alguna unidad al alcance: el acceso es al menos el dicho.",
            "The capacity of some unit in reach is not known: access is at least what is said."));

    public static readonly ReasonText NobodyInReach = new(
        "COV.ACCESS.NOBODY_IN_REACH",
        No: new("Nadie queda dentro del alcance de la unidad: su oferta no se usa.", "Nobody is in reach of the unit: its supply is not used."));

    public static ReasonText[] All { get; } =
    [
        PlaceWithoutLocation, PopulationNotKnown, NoUnitInReach, TravelNotKnown,
        UnitWithoutLocation, CapacityNotKnown, CapacityInReachNotKnown, NobodyInReach,
    ];
}
