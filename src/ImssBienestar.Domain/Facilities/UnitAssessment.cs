using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <summary>One visit to a unit before its transfer, with the form filled in (<i>cédula de diagnóstico</i>).</summary>
/// <remarks>Equal when unit, day, results and source are equal, the results in any order. No order. There is no empty assessment.</remarks>
public sealed partial record UnitAssessment
{
    /// <summary>Creates an assessment.</summary>
    /// <param name="unit">The key that the unit had on that day, before the transfer.</param>
    /// <param name="on">The day of the visit, or the window in which it lies.</param>
    /// <param name="results">The areas, one result each; an area that is left out was not assessed. An area with two different results is
    /// kept and told by <see cref="TransferCensus.Validate"/>.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> or <paramref name="source"/> is null, or a result is.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> or <paramref name="on"/> is the default value.</exception>
    public UnitAssessment(Clues unit, DateWindow on, IEnumerable<AreaResult> results, Source source)
    {
        Unit = unit.Given();
        On = on.Given();
        Results =
        [
            .. Guard.Against.Null(results).Select(result => Guard.Against.Null(result, nameof(results)))
                .Distinct()
                .OrderBy(result => result.Area.Index)
                .ThenBy(result => result.Grade),
        ];
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the key that the unit had on that day.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the state of the unit.</summary>
    public State State => Unit.State;

    /// <summary>Gets the day of the visit, or the window in which it lies.</summary>
    public DateWindow On { get; }

    /// <summary>Gets what was found, in the order of <see cref="CensusArea.All"/>.</summary>
    public ImmutableArray<AreaResult> Results { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <inheritdoc/>
    public bool Equals(UnitAssessment? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Unit == other.Unit && On == other.On && Source == other.Source
            && Results.Length == other.Results.Length && Results.All(other.Results.Contains));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, On, Results.Length);

    /// <summary>Writes the key and the day.</summary>
    /// <returns>For example <c>NTSSA000013 2022-01-20</c>.</returns>
    public override string ToString() => $"{Unit} {On}";
}
