using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage;

/// <summary>How the parts of a composite index are averaged.</summary>
[JsonConverter(typeof(EnumJsonConverter<IndexMean>))]
public enum IndexMean
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The geometric mean of the services of each area, then of the areas: a part of zero is taken as 1.</summary>
    Geometric = 1,

    /// <summary>The arithmetic mean of the services of each area, then of the areas.</summary>
    Arithmetic = 2,
}
