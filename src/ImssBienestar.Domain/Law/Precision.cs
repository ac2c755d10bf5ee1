using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Law;

/// <summary>How exactly a source gives a figure.</summary>
[JsonConverter(typeof(EnumJsonConverter<Precision>))]
public enum Precision
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>To the last unit.</summary>
    Exact = 1,

    /// <summary>Rounded, as figures are in speech.</summary>
    Rounded = 2,

    /// <summary>Given as a lower bound ("more than").</summary>
    AtLeast = 3,
}
