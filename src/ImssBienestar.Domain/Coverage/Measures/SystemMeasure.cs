using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>One measure of the health system on a day (<i>medida del sistema</i>): of the country, and of each state of which there are data.</summary>
/// <remarks>Immutable. Equality is by reference. No order. A state without data is in neither side of the country's measure, and is named.</remarks>
public sealed partial class SystemMeasure
{
    internal SystemMeasure(MeasureDefinition definition, LocalDate day, IEnumerable<Measure> byState, IEnumerable<LeftOut> leftOut)
    {
        Definition = definition;
        Day = day;
        ByState = [.. byState.OrderBy(measure => measure.Area)];
        ImmutableArray<LeftOut> without = [.. leftOut];
        National = ByState.IsEmpty ? null : Measure.Sum(Area.Country, ByState, without);
        LeftOut = National?.LeftOut ?? Measures.LeftOut.Merge(without);
    }

    /// <summary>Gets what it means.</summary>
    public MeasureDefinition Definition { get; }

    /// <summary>Gets the day, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the measure of the country: the states of <see cref="ByState"/> added up; null where there is none, which is not zero.</summary>
    public Measure? National { get; }

    /// <summary>Gets the measures of the states of which there are data, in the order of the INEGI codes.</summary>
    public ImmutableArray<Measure> ByState { get; }

    /// <summary>Gets what is in no measure, and why: states without data, and things in the others.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; }

    /// <summary>Gets the measure of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The measure; null where there are no data of the state, which is not zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public Measure? Of(State state)
    {
        var area = Area.Of(Guard.Against.Null(state));
        return ByState.FirstOrDefault(measure => measure.Area == area);
    }

    /// <summary>Gets the permanent code of the definition.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Definition.ToString();
}
