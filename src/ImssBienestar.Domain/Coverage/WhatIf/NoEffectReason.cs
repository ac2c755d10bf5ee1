using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>Why a replacement moved nothing (<i>causa de que una sustitución no tenga efecto</i>).</summary>
/// <remarks>A closed set: equal when it is the same one. No order.</remarks>
public sealed partial class NoEffectReason
{
    private NoEffectReason(string code, string spanish, string english)
    {
        Code = code;
        Text = new(spanish, english);
    }

    /// <summary>Gets: it is equal to what stood.</summary>
    public static NoEffectReason EqualToWhatStood { get; } = new(
        "COV.WHATIF.EQUAL", "Es igual a lo que ya estaba.", "It is equal to what stood.");

    /// <summary>Gets: it matters only after the day.</summary>
    public static NoEffectReason TakesEffectLater { get; } = new(
        "COV.WHATIF.LATER", "Surte efecto después del día consultado.", "It takes effect after the day asked about.");

    /// <summary>Gets: the register does not admit it.</summary>
    public static NoEffectReason RefusedByRegister { get; } = new(
        "COV.WHATIF.REFUSED", "El registro no la admite; sus motivos están en el registro.", "The register refuses it; its reasons stand in the register.");

    /// <summary>Gets: it changes the system and no measure of the day.</summary>
    public static NoEffectReason MovesNoMeasure { get; } = new(
        "COV.WHATIF.NO_MEASURE", "Cambia el sistema, pero ninguna medida de ese día.", "It changes the system, and no measure of that day.");

    /// <summary>Gets all reasons.</summary>
    public static ImmutableArray<NoEffectReason> All { get; } = [EqualToWhatStood, TakesEffectLater, RefusedByRegister, MovesNoMeasure];

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets the reason in both languages.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
