using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>What a member is in the clinic (<i>adscripción y nivel de mando</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<ClinicPost>))]
public enum ClinicPost
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Not of the clinic's staff.</summary>
    None = 1,

    /// <summary>Of the clinic's staff, of a level that is not known.</summary>
    StaffOfUnknownLevel = 2,

    /// <summary>Of the clinic's staff, below middle management (<i>mando medio</i>).</summary>
    StaffBelowMiddleManagement = 3,

    /// <summary>Of the clinic's staff, in middle or upper management (<i>mando medio o superior</i>).</summary>
    Management = 4,
}
