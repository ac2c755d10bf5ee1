using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>What kind of entry a register of staff was given.</summary>
[JsonConverter(typeof(EnumJsonConverter<StaffEntry>))]
public enum StaffEntry
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A post.</summary>
    Post = 1,

    /// <summary>A worker.</summary>
    Worker = 2,

    /// <summary>An assignment.</summary>
    Assignment = 3,
}
