using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>What a register answers about one state, day by day: computed once, then read without allocation.</summary>
internal sealed class StateStanding
{
    private readonly Period[] periods;
    private readonly int[] starts;

    public StateStanding(State? state, string edition, Period[] periods)
    {
        State = state;
        Edition = edition;
        this.periods = periods;
        starts = [.. periods.Select(period => period.From.Order())];
    }

    /// <summary>The state; null for the standing of a question that does not say where care is asked for.</summary>
    public State? State { get; }

    /// <summary>The edition of the register that answers.</summary>
    public string Edition { get; }

    /// <summary>The days on which something changes.</summary>
    public IEnumerable<LocalDate> Changes => periods.Skip(1).Select(period => period.From);

    /// <summary>The period that a day of the ISO calendar falls in.</summary>
    public Period On(LocalDate day) => On(day.Order());

    /// <summary>The period that a day falls in, by <see cref="IsoDays.Order(LocalDate)"/>.</summary>
    public Period On(int order) => periods[starts.LastStart(order)];

    /// <summary>Days between which all answers stand, with the state and the edition of the register that they belong to.</summary>
    internal sealed record Period(State? State, string Edition, LocalDate From, Answer Concurs, Answer Operates, ImmutableArray<Finding> Findings)
    {
        /// <summary>The state in a heading, after a point; empty where it is not stated.</summary>
        public string Heading { get; } = State is null ? "" : $" · {State.ShortName}";

        /// <summary>The findings in words.</summary>
        public RenderedText Text { get; } = new();
    }

    /// <summary>Collects the days on which a window changes its answer: its earliest and its latest day.</summary>
    public static IEnumerable<LocalDate> Ends(DateWindow window) => [window.Earliest, window.Latest];
}
