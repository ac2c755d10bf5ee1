using System.Collections.Immutable;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>What a replacement moved on a day (<i>efecto de una sustitución</i>), against the system as the replacements before it left it.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class ReplacementEffect
{
    internal ReplacementEffect(Replacement replacement, ImmutableArray<MeasureDifference> moved, NoEffectReason? reason)
    {
        Replacement = replacement;
        Moved = moved;
        Reason = reason;
    }

    /// <summary>Gets the replacement.</summary>
    public Replacement Replacement { get; }

    /// <summary>Gets what it moved, by measure and place; empty where it moved nothing.</summary>
    public ImmutableArray<MeasureDifference> Moved { get; }

    /// <summary>Gets why it moved nothing; null where it moved something.</summary>
    public NoEffectReason? Reason { get; }
}
