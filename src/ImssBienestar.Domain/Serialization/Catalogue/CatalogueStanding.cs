using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>How something stands during a period of the rule catalogue (<i>situación</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<CatalogueStanding>))]
public enum CatalogueStanding
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>In force, and its text was read.</summary>
    InForce = 1,

    /// <summary>In force; its text was not read, only its existence is established.</summary>
    InForceNotRead = 2,

    /// <summary>Announced; nothing was published that brings it into force.</summary>
    Announced = 3,

    /// <summary>Sought, and not yet a rule.</summary>
    Sought = 4,

    /// <summary>Repealed.</summary>
    Repealed = 5,
}
