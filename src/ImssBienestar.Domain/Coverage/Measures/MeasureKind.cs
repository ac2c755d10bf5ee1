using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>What the two sides of a measure are to each other (<i>tipo de medida</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<MeasureKind>))]
public enum MeasureKind
{
    /// <summary>Not stated: no measure has it.</summary>
    NotStated = 0,

    /// <summary>A part of a whole of the same unit: never above it.</summary>
    Share = 1,

    /// <summary>So many of one thing for so many of another.</summary>
    Rate = 2,

    /// <summary>A number or an amount alone, without denominator.</summary>
    Count = 3,
}
