using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Which person in law owns the facilities of an operator (<i>persona moral a la que pertenecen</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<FacilityOwner>))]
public enum FacilityOwner
{
    /// <summary>Not stated: the letters of the key do not settle it.</summary>
    NotStated = 0,

    /// <summary>The government of a state, through its health services.</summary>
    State = 1,

    /// <summary>The Mexican Social Security Institute (IMSS).</summary>
    Imss = 2,

    /// <summary>The decentralised body (OPD) IMSS-BIENESTAR, a person apart from IMSS.</summary>
    ImssBienestar = 3,

    /// <summary>The institute for workers of the State (ISSSTE).</summary>
    Issste = 4,

    /// <summary>Petróleos Mexicanos.</summary>
    Pemex = 5,

    /// <summary>The federal Ministry of Defence (<i>Secretaría de la Defensa Nacional</i>).</summary>
    Defence = 6,

    /// <summary>The federal Ministry of the Navy (<i>Secretaría de Marina</i>).</summary>
    Navy = 7,

    /// <summary>The government of a municipality.</summary>
    Municipality = 8,

    /// <summary>The Mexican Red Cross.</summary>
    RedCross = 9,

    /// <summary>A private person.</summary>
    Private = 10,
}
