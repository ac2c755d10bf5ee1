using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>What a replacement replaces (<i>tipo de sustitución</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<ReplacementKind>))]
public enum ReplacementKind
{
    /// <summary>Not stated: no replacement has it.</summary>
    NotStated = 0,

    /// <summary>The agreements of a state, and the steps of its transfer.</summary>
    Agreements = 1,

    /// <summary>What happened to a facility: openings, closures, transfers.</summary>
    FacilityEvents = 2,

    /// <summary>What is recorded of a facility: beds, level, days of opening.</summary>
    FacilityRecord = 3,

    /// <summary>The staff of the health centres of a state, or of one of them.</summary>
    StaffOfCentres = 4,

    /// <summary>The posts and workers of the whole system.</summary>
    Staff = 5,

    /// <summary>The people of a state.</summary>
    Population = 6,
}
