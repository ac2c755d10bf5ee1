using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>Where a committee stands (<i>avance</i>): the steps it has done, and when.</summary>
/// <remarks>Immutable; recording gives a new value. Equality is by reference. No order.</remarks>
public sealed partial class CommitteeProgress
{
    /// <summary>Creates the record of a committee that has done nothing.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value, which is no key.</exception>
    public CommitteeProgress(Clues unit, ProgrammeEdition edition)
        : this(unit.Given(), Guard.Against.Null(edition), ImmutableSortedDictionary<CommitteeStep, DateWindow>.Empty)
    {
    }

    private CommitteeProgress(Clues unit, ProgrammeEdition edition, ImmutableSortedDictionary<CommitteeStep, DateWindow> done)
    {
        Unit = unit;
        Edition = edition;
        Done = done;
    }

    /// <summary>Gets the nine steps that the source names, in its order.</summary>
    public static ImmutableArray<CommitteeStep> NamedSteps { get; } =
        [.. Enum.GetValues<CommitteeStep>().Where(step => step is > CommitteeStep.NotStated and <= CommitteeStep.Closure)];

    /// <summary>Gets the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the edition.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets the steps done, and the day of each or the window it lies in.</summary>
    public ImmutableSortedDictionary<CommitteeStep, DateWindow> Done { get; }

    /// <summary>Records that a step was done; of one that was recorded already, the day is replaced.</summary>
    /// <param name="step">The step.</param>
    /// <param name="when">The day, or the window it lies in.</param>
    /// <returns>The new record.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="step"/> is not a declared one.</exception>
    /// <exception cref="ArgumentException"><paramref name="step"/> is not stated, or <paramref name="when"/> is the default value.</exception>
    public CommitteeProgress With(CommitteeStep step, DateWindow when) => new(Unit, Edition, Done.SetItem(step.Given(), when.Given()));

    /// <summary>Answers whether a step was done by a day, that day included.</summary>
    /// <param name="step">The step.</param>
    /// <param name="day">The day.</param>
    /// <returns>No where it is not recorded or was done later; unknown within the window of its day.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="step"/> is not a declared one.</exception>
    public Answer IsDone(CommitteeStep step, LocalDate day) =>
        Done.TryGetValue(Guard.Against.EnumOutOfRange(step), out DateWindow when) ? when.HasHappenedBy(day) : Answer.No;

    /// <summary>Gets the furthest of the nine named steps that was surely done by a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The step; <see cref="CommitteeStep.NotStated"/> where none is.</returns>
    public CommitteeStep StandsAt(LocalDate day) => NamedSteps.LastOrDefault(step => IsDone(step, day) == Answer.Yes);

    /// <summary>Gets what is late on a day, what was done late, what is out of order, and what no source establishes.</summary>
    /// <param name="day">The day.</param>
    /// <param name="readings">The readings of the caller, of which the calendar counts; null for none.</param>
    /// <returns>The findings; steps that are in time give none.</returns>
    public ImmutableArray<Finding> FindingsOn(LocalDate day, CommitteeReadings? readings = null)
    {
        LocalDate asked = day.ToIso();
        LocalDate ruleDay = Edition.RuleDay(asked);
        ProgrammeCalendar? calendar = ProgrammeCalendar.Of(Edition) ?? readings?.Calendar?.Value;
        var said = ImmutableArray.CreateBuilder<Finding>();
        if (calendar is null)
        {
            said.Add(OpenPoint.Calendar.Finding(ruleDay));
        }
        else
        {
            said.AddRange(calendar.Windows.Select(window => Late(window, asked, calendar, readings)).OfType<Finding>());
        }

        said.AddRange(NamedSteps.SelectMany(step => OutOfOrder(step, ruleDay)));
        if (NamedSteps.All(step => IsDone(step, asked) == Answer.Yes))
        {
            said.Add(OpenPoint.TenthStep.Finding(ruleDay));
        }

        return said.ToImmutable();
    }

    /// <summary>Whether this record and something else are of one committee.</summary>
    internal bool IsOf(Clues unit, ProgrammeEdition edition) => Unit == unit && Edition == edition;

    private Finding? Late(CalendarWindow window, LocalDate day, ProgrammeCalendar calendar, CommitteeReadings? readings)
    {
        if (window.Until is not { } until || day <= until)
        {
            return null;
        }

        Answer done = IsDone(window.Step, day);
        Answer inTime = IsDone(window.Step, until);
        return inTime == Answer.Yes ? null : (done == Answer.No ? StepTexts.Late : StepTexts.DoneLate).Finding(
            inTime,
            CommitteeProvisions.Steps,
            Edition.RuleDay(day),
            [StepTexts.Name(window.Step), until.ToIsoText()],
            interpretation: ProgrammeCalendar.Of(Edition) is null ? readings?.Calendar?.Interpretation : CommitteeInterpretations.CalendarSteps,
            source: calendar.Source);
    }

    /// <summary>A step is out of order where one named before it surely came later.</summary>
    private IEnumerable<Finding> OutOfOrder(CommitteeStep step, LocalDate ruleDay) => !Done.TryGetValue(step, out DateWindow when)
        ? []
        : NamedSteps
            .Where(earlier => earlier < step && Done.TryGetValue(earlier, out DateWindow before) && when.Latest < before.Earliest)
            .Select(earlier => StepTexts.OutOfOrder.Finding(
                Answer.No,
                CommitteeProvisions.Steps,
                ruleDay,
                [StepTexts.Name(step), StepTexts.Name(earlier)],
                source: Law.Source.Transcript(2025, 1, 22)));
}
