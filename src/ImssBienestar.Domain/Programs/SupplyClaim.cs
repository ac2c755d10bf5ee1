using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>Which measure a statement on the supply of medicines claims to be of.</summary>
[JsonConverter(typeof(EnumJsonConverter<SupplyClaim>))]
public enum SupplyClaim
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Keys in stock (<i>abasto de claves</i>).</summary>
    KeysInStock = 1,

    /// <summary>Prescriptions filled (<i>recetas surtidas</i>).</summary>
    PrescriptionsFilled = 2,

    /// <summary>The two are mixed: the statement cannot be held against either measure.</summary>
    Mixed = 3,
}
