using System.Collections.Immutable;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Agreements;

/// <summary>What a register answers on a day, state by state: the periods of <see cref="StateStanding"/>, by day first and by state second.</summary>
/// <remarks>Those who decide one person after another ask for one day and for all states in turn. To find the day is then the same steps each time, which a
/// processor foretells, and the state is one look-up; by state first, it would be another number of steps for each person.</remarks>
internal sealed class DayStandings
{
    private readonly int[] starts;

    /// <summary>By stretch of days; within, by number of the state, 0 where it is not stated.</summary>
    private readonly StateStanding.Period[][] periods;

    public DayStandings(ImmutableArray<StateStanding> standings, StateStanding withoutState)
    {
        var days = new SortedSet<int> { 0 };
        foreach (StateStanding standing in standings.Add(withoutState))
        {
            days.UnionWith(standing.Changes.Select(IsoDays.Order));
        }

        starts = [.. days];
        periods = Array.ConvertAll(starts, start => (StateStanding.Period[])[withoutState.On(start), .. standings.Select(standing => standing.On(start))]);
    }

    /// <summary>The days on which something changes, by <see cref="IsoDays.Order(NodaTime.LocalDate)"/>; the first lies before all days.</summary>
    public IReadOnlyList<int> Starts => starts;

    /// <summary>The periods that a day falls in, by number of the state, 0 where it is not stated; not to be written to.</summary>
    /// <param name="order">The day, by <see cref="IsoDays.Order(NodaTime.LocalDate)"/>.</param>
    public StateStanding.Period[] On(int order) => periods[starts.LastStart(order)];

    /// <summary>The period that a day falls in.</summary>
    /// <param name="order">The day, by <see cref="IsoDays.Order(NodaTime.LocalDate)"/>.</param>
    /// <param name="state">The state; null where it is not stated.</param>
    public StateStanding.Period On(int order, State? state) => On(order)[state is null ? 0 : state.Number];
}
