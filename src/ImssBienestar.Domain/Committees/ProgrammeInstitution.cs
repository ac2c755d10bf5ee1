using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>Whose units an edition of <i>La Clínica es Nuestra</i> is for (<i>institución</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<ProgrammeInstitution>))]
public enum ProgrammeInstitution
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>First-level units of IMSS-BIENESTAR (<i>USPN</i>), of the programme and of the decentralised body.</summary>
    ImssBienestar = 1,

    /// <summary>Clinics of ISSSTE, whose editions have rules of their own.</summary>
    Issste = 2,
}
