using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>What a measure means (<i>ficha de la medida</i>): what is counted, over what, in which units, and on whose word.</summary>
/// <remarks>Equal when all members are equal: measures of unequal definitions never add up. No order.</remarks>
public sealed partial record MeasureDefinition
{
    /// <summary>Creates a definition.</summary>
    /// <param name="definition">What is measured, with its permanent code.</param>
    /// <param name="kind">What the two sides are to each other.</param>
    /// <param name="numeratorUnit">The unit of the numerator.</param>
    /// <param name="denominatorUnit">The unit of the denominator: that of the numerator for a share, not stated for a count.</param>
    /// <param name="per">For how many of the denominator the value is said: 1, 100 or 10,000; 1 for a count.</param>
    /// <param name="source">Where the definition was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> or <paramref name="numeratorUnit"/> is not stated, or the units do not fit the
    /// kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is none of 1, 100 and 10,000, or not 1 for a count.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="kind"/> or a unit is not a declared one.</exception>
    public MeasureDefinition(Definition definition, MeasureKind kind, Unit numeratorUnit, Unit denominatorUnit, int per, Source source)
    {
        Definition = Guard.Against.Null(definition);
        Kind = Guard.Against.EnumOutOfRange(kind);
        NumeratorUnit = Guard.Against.EnumOutOfRange(numeratorUnit);
        DenominatorUnit = Guard.Against.EnumOutOfRange(denominatorUnit);
        Source = Guard.Against.Null(source);
        bool fits = kind switch
        {
            MeasureKind.Share => denominatorUnit == numeratorUnit,
            MeasureKind.Rate => denominatorUnit != Unit.NotStated,
            MeasureKind.Count => denominatorUnit == Unit.NotStated,
            _ => false,
        };
        if (!fits || numeratorUnit == Unit.NotStated)
        {
            throw new ArgumentException("A share is of its own unit, a rate has two units, a count has one; none is left unstated.", nameof(kind));
        }

        Per = per is 1 or 100 or 10_000 && (per == 1 || kind != MeasureKind.Count)
            ? per
            : throw new ArgumentOutOfRangeException(nameof(per), per, "A value is said for 1, 100 or 10,000 of the denominator; a count for 1.");
    }

    /// <summary>Gets what is measured, with its permanent code.</summary>
    public Definition Definition { get; }

    /// <summary>Gets what the two sides are to each other.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Gets the unit of the numerator.</summary>
    public Unit NumeratorUnit { get; }

    /// <summary>Gets the unit of the denominator; not stated for a count.</summary>
    public Unit DenominatorUnit { get; }

    /// <summary>Gets for how many of the denominator the value is said.</summary>
    public int Per { get; }

    /// <summary>Gets where the definition was read.</summary>
    public Source Source { get; }

    /// <summary>Gets whom the denominator counts, where it is people; null where it is not, or has not been said yet.</summary>
    public Definition? Population { get; private init; }

    /// <summary>Gets the same measure over a population. Measures over two populations are of two definitions.</summary>
    /// <param name="population">Whom the denominator counts.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="population"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The denominator is not people.</exception>
    public MeasureDefinition Over(Definition population) => DenominatorUnit == Unit.Persons
        ? this with { Population = Guard.Against.Null(population) }
        : throw new InvalidOperationException("The denominator of this measure is not people.");

    /// <summary>Gets the permanent code, with that of the population.</summary>
    /// <returns>For example <c>COV.M.BEDS_PER_10000/POP.CENSUS</c>.</returns>
    public override string ToString() => Population is null ? Definition.Code : $"{Definition.Code}/{Population.Code}";
}
