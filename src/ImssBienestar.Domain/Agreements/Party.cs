using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Agreements;

/// <summary>A party to an agreement (<i>parte</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<Party>))]
public enum Party
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The government of a state.</summary>
    State = 1,

    /// <summary>The Mexican Social Security Institute (IMSS), for its programme IMSS-BIENESTAR.</summary>
    Imss = 2,

    /// <summary>The decentralised body (OPD) IMSS-BIENESTAR.</summary>
    ImssBienestar = 3,

    /// <summary>The Institute of Health for Welfare (INSABI), until 2023.</summary>
    Insabi = 4,

    /// <summary>The institute for workers of the State (ISSSTE).</summary>
    Issste = 5,

    /// <summary>The federal Ministry of Health (<i>Secretaría de Salud</i>).</summary>
    MinistryOfHealth = 6,

    /// <summary>The federal Ministry of Finance (<i>Secretaría de Hacienda y Crédito Público</i>).</summary>
    MinistryOfFinance = 7,

    /// <summary>The President of the Republic.</summary>
    President = 8,
}
