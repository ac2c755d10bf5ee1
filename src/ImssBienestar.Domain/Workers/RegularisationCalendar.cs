using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The calendar of regularisation (<i>calendario de basificación</i>): phases by state and stages by branch.</summary>
/// <remarks>
/// <para>Only the day on which the first stage and the first phase began was found. The other starts are windows, and a day inside a window
/// answers unknown. Five states had not begun on 9 April 2024, whichever their phase: their starts are told apart. A caller who knows a day says
/// so with <see cref="With(RegularisationPhase)"/>.</para>
/// <para>Immutable and safe to share between threads. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class RegularisationCalendar
{
    /// <summary>By the number of the state, 0 for none; then by the position of the stage, the last for none.</summary>
    private readonly RegularisationTurn[][] turns;

    /// <summary>The position of the stage of each branch.</summary>
    private readonly int[] stages;

    /// <summary>Creates a calendar.</summary>
    /// <param name="phases">The phases, one or more, with unique numbers; a state is in one of them at most.</param>
    /// <param name="stages">The stages, one or more, with unique numbers; a branch is in one of them at most.</param>
    /// <exception cref="ArgumentNullException">An argument, or an entry of one, is null.</exception>
    /// <exception cref="ArgumentException">A list is empty, or a number, a state or a branch is repeated.</exception>
    public RegularisationCalendar(IEnumerable<RegularisationPhase> phases, IEnumerable<RegularisationStage> stages)
    {
        Phases = [.. phases.NoneNull().OrderBy(phase => phase.Number)];
        Stages = [.. stages.NoneNull().OrderBy(stage => stage.Number)];
        EachOnce(Phases.Select(phase => phase.Number), nameof(phases));
        EachOnce(Phases.SelectMany(phase => phase.States), nameof(phases));
        EachOnce(Stages.Select(stage => stage.Number), nameof(stages));
        EachOnce(Stages.SelectMany(stage => stage.Branches), nameof(stages));
        DateWindow?[] starts = [.. Phases.SelectMany(phase => phase.States.Select(state => phase.StartIn(state).Window))];
        Begins = Array.Exists(starts, start => start is null) ? null : starts.Min(start => start!.Value.Earliest);
        turns = [.. State.All.Prepend(null).Select(state => RegularisationTurn.Of(this, state))];
        this.stages = [.. Enum.GetValues<RegularisationBranch>()
            .Select(branch => StageOf(branch) is { } stage ? Stages.IndexOf(stage) : Stages.Length)];
    }

    /// <summary>Gets the reference calendar: two stages and four phases, as stated in 2023 and 2024.</summary>
    public static RegularisationCalendar Reference { get; } = RegularisationReference.Calendar();

    /// <summary>Gets the phases, by number.</summary>
    public ImmutableArray<RegularisationPhase> Phases { get; }

    /// <summary>Gets the stages, by number.</summary>
    public ImmutableArray<RegularisationStage> Stages { get; }

    /// <summary>Gets the first day on which any phase may have begun; null where the start of a phase in a state is not established.</summary>
    public LocalDate? Begins { get; }

    /// <summary>Gets the phase of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The phase; null where no source puts the state in one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public RegularisationPhase? PhaseOf(State state)
    {
        Guard.Against.Null(state);
        return Phases.FirstOrDefault(phase => phase.States.Contains(state));
    }

    /// <summary>Gets the stage of a branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <returns>The stage; null where the branch is not stated, or no stage names it.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="branch"/> is not a declared one.</exception>
    public RegularisationStage? StageOf(RegularisationBranch branch)
    {
        Guard.Against.EnumOutOfRange(branch);
        return Stages.FirstOrDefault(stage => stage.Branches.Contains(branch));
    }

    /// <summary>Adds a phase, or replaces the one of the same number, for example when the day of its start is found, in all of its states or,
    /// with <see cref="RegularisationPhase.With"/>, in one.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>A new calendar; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phase"/> is null.</exception>
    /// <exception cref="ArgumentException">A state of <paramref name="phase"/> is in another phase.</exception>
    public RegularisationCalendar With(RegularisationPhase phase)
    {
        Guard.Against.Null(phase);
        return new(Phases.Where(other => other.Number != phase.Number).Append(phase), Stages);
    }

    /// <summary>Adds a stage, or replaces the one of the same number, for example when the day of its start is found.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>A new calendar; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stage"/> is null.</exception>
    /// <exception cref="ArgumentException">A branch of <paramref name="stage"/> is in another stage.</exception>
    public RegularisationCalendar With(RegularisationStage stage)
    {
        Guard.Against.Null(stage);
        return new(Phases, Stages.Where(other => other.Number != stage.Number).Append(stage));
    }

    /// <summary>When it is the turn of a state and a branch.</summary>
    internal RegularisationTurn TurnOf(State? state, RegularisationBranch branch) => turns[state?.Number ?? 0][stages[(int)branch]];

    private static void EachOnce<T>(IEnumerable<T> entries, string name)
    {
        T[] all = [.. entries];
        if (all.Length == 0 || all.Distinct().Count() != all.Length)
        {
            throw new ArgumentException("A calendar has one phase and one stage or more, and each number, state and branch once.", name);
        }
    }
}
