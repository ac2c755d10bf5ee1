using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>Who runs the units of a programme, as a person in law (<i>quién administra</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<ProgramAdministrator>))]
public enum ProgramAdministrator
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The Mexican Social Security Institute (IMSS), as a programme apart from its ordinary regime.</summary>
    ImssProgramme = 1,

    /// <summary>IMSS, inside its ordinary regime (<i>régimen ordinario</i>).</summary>
    ImssOrdinaryRegime = 2,

    /// <summary>The decentralised body IMSS-BIENESTAR (<i>organismo público descentralizado</i>), a person in law other than IMSS.</summary>
    DecentralisedBody = 3,
}
