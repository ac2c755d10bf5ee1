using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>A cover that a person may have (<i>afiliación</i>). Only some are social security in the sense of article 77 bis 7-II.</summary>
[JsonConverter(typeof(EnumJsonConverter<Affiliation>))]
public enum Affiliation
{
    /// <summary>Not stated: some cover, of which the kind is not known.</summary>
    NotStated = 0,

    /// <summary>The Mexican Social Security Institute (IMSS), ordinary regime. Social security.</summary>
    Imss = 1,

    /// <summary>The institute for workers of the State (ISSSTE). Social security.</summary>
    Issste = 2,

    /// <summary>An institute of a state for its own workers, of the kind of ISSSTE. Social security.</summary>
    StateInstitute = 3,

    /// <summary>PEMEX. Social security.</summary>
    Pemex = 4,

    /// <summary>The army and air force (SEDENA, ISSFAM). Social security.</summary>
    Army = 5,

    /// <summary>The navy (SEMAR, ISSFAM). Social security.</summary>
    Navy = 6,

    /// <summary>Private insurance. Not social security: article 77 bis 7-II speaks only of public institutions.</summary>
    PrivateInsurance = 7,

    /// <summary>IMSS-BIENESTAR, INSABI or Seguro Popular. Not social security.</summary>
    FreeHealthServices = 8,
}
