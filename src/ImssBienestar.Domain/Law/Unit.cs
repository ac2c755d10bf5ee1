using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Law;

/// <summary>What a figure is measured in (<i>unidad de medida</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<Unit>))]
public enum Unit
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>People, counted.</summary>
    Persons = 1,

    /// <summary>Percent of the population of the scope, 0 to 100.</summary>
    Percent = 2,

    /// <summary>Health units, counted.</summary>
    Facilities = 3,

    /// <summary>Hospitals, counted.</summary>
    Hospitals = 4,

    /// <summary>Health centres and other first-level units, counted.</summary>
    HealthCentres = 5,

    /// <summary>Beds, counted.</summary>
    Beds = 6,

    /// <summary>Workers, counted by head.</summary>
    Workers = 7,

    /// <summary>Mexican pesos.</summary>
    Pesos = 8,

    /// <summary>States, counted.</summary>
    States = 9,

    /// <summary>Years.</summary>
    Years = 10,

    /// <summary>General consulting rooms, counted.</summary>
    ConsultingRooms = 11,

    /// <summary>Operating rooms, counted.</summary>
    OperatingRooms = 12,

    /// <summary>Health brigades, counted.</summary>
    Brigades = 13,

    /// <summary>Business days.</summary>
    BusinessDays = 14,

    /// <summary>Percent of a supply of medicines, 0 to 100: of keys in stock or of prescriptions, as the definition of the figure says.</summary>
    SupplyPercent = 15,

    /// <summary>Posts, counted; not people.</summary>
    Posts = 16,

    /// <summary>Workers for every 10,000 inhabitants.</summary>
    WorkersPer10000 = 17,

    /// <summary>Health committees of units, counted.</summary>
    Committees = 18,

    /// <summary>Bank cards, counted.</summary>
    Cards = 19,

    /// <summary>Beds for every 10,000 inhabitants.</summary>
    BedsPer10000 = 20,

    /// <summary>Medical prescriptions, counted.</summary>
    Prescriptions = 21,
}
