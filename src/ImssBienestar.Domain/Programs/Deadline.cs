using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>A term that the law sets for a duty about money or agreements (<i>plazo</i>): a number of business days after a day, or a fixed
/// day.</summary>
/// <remarks>A closed set: equal when it is the same deadline. No order. Which days are business days is never assumed: the caller gives the
/// calendar, and without it, or past its end, the answer is unknown.</remarks>
public sealed partial class Deadline
{
    private Deadline(string code, BilingualText duty, Provision provision, Parameter<int>? businessDays, LocalDate? fixedDay)
    {
        Code = code;
        Duty = duty;
        Provision = provision;
        BusinessDays = businessDays;
        FixedDay = fixedDay;
    }

    /// <summary>Gets the term for a concurrent state to hand its complement from the fund for health services (<i>FASSA</i>) to the trust of the
    /// fund for well-being: five business days after the day it receives the money (article 77 bis 16 A, paragraph 4, since 2024-01-04).</summary>
    public static Deadline ServicesFundTransfer { get; } = new(
        "PRG.DEADLINE.FASSA",
        new(
            "entregar al fideicomiso del Fondo de Salud para el Bienestar el complemento del FASSA",
            "hand the complement from FASSA to the trust of the Health Fund for Well-being"),
        GeneralHealthLaw.Article77Bis16AParagraph4,
        new Parameter<int>(
            "PRG.DEADLINE.FASSA.DAYS",
            Unit.BusinessDays,
            GeneralHealthLaw.Article77Bis16AParagraph4,
            new Dated<int>(GeneralHealthLaw.VerifiedThrough, new DatedStart<int>(new LocalDate(2024, 1, 4), 5))),
        null);

    /// <summary>Gets the term to amend the coordination agreements signed in fiscal year 2023: 2024-03-31, included (transitory article 3 of the
    /// decree DOF 03-01-2024).</summary>
    public static Deadline AmendmentOf2023Agreements { get; } = new(
        "PRG.DEADLINE.AMENDMENT_2023",
        new("modificar los convenios de coordinación firmados en el ejercicio 2023", "amend the coordination agreements signed in fiscal year 2023"),
        Provision.Since(
            "DOF-2024-01-03.T3",
            new Citation(Statute.ReformDecree2024, "transitorio tercero"),
            new LocalDate(2024, 1, 4),
            GeneralHealthLaw.VerifiedThrough,
            new LocalDate(2024, 1, 3)),
        null,
        new LocalDate(2024, 3, 31));

    /// <summary>Gets the modelled deadlines.</summary>
    public static ImmutableArray<Deadline> All { get; } = [ServicesFundTransfer, AmendmentOf2023Agreements];

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets what must be done in time.</summary>
    public BilingualText Duty { get; }

    /// <summary>Gets the provision that sets it.</summary>
    public Provision Provision { get; }

    /// <summary>Gets how many business days after the day it counts from, by that day; null for a fixed day.</summary>
    public Parameter<int>? BusinessDays { get; }

    /// <summary>Gets the fixed last day, included; null where business days are counted.</summary>
    public LocalDate? FixedDay { get; }

    /// <summary>Gets the last day on which the duty is in time, that day included.</summary>
    /// <param name="from">The day it counts from, or its window: the receipt of the money. Null where not known; not read for a fixed day.</param>
    /// <param name="calendar">The business days; null where not known; not read for a fixed day.</param>
    /// <returns>The day, or the window in which it lies; null where <paramref name="from"/> or the calendar is missing, or the calendar does not
    /// reach that far.</returns>
    /// <exception cref="ArgumentException"><paramref name="from"/> is the default window.</exception>
    /// <exception cref="NotInForceException"><paramref name="from"/> begins before the first modelled wording of the provision.</exception>
    public DateWindow? Due(DateWindow? from, BusinessCalendar? calendar)
    {
        if (FixedDay is { } day)
        {
            return DateWindow.Exactly(day);
        }

        if (from?.Given(nameof(from)) is not { } window)
        {
            return null;
        }

        int days = BusinessDays!.On(window.Earliest).Value;
        return calendar is not null
            && calendar.TryAddBusinessDays(window.Earliest, days, out LocalDate earliest)
            && calendar.TryAddBusinessDays(window.Latest, days, out LocalDate latest)
            ? DateWindow.Between(earliest, latest)
            : null;
    }

    /// <summary>Holds a fulfilment against the deadline.</summary>
    /// <param name="from">The day it counts from, or its window; null where not known.</param>
    /// <param name="done">The day on which the duty was fulfilled, or its window; null where not known, which is not a breach.</param>
    /// <param name="calendar">The business days; null where not known.</param>
    /// <returns>One finding: in time (yes), late (no), or what is missing (unknown). A fulfilment that is surely before the day it counts from is a
    /// contradiction, with a code of its own.</returns>
    /// <exception cref="ArgumentException">A window is the default one.</exception>
    /// <exception cref="NotInForceException"><paramref name="from"/> begins before the first modelled wording of the provision.</exception>
    public Finding Check(DateWindow? from, DateWindow? done, BusinessCalendar? calendar)
    {
        DateWindow? due = Due(from, calendar);
        _ = done?.Given(nameof(done));
        LocalDate day = FixedDay ?? from?.Earliest ?? done?.Earliest ?? Provision.Wordings.Starts[0].From;
        if (FixedDay is null && from is { } start && done is { } end && end.Latest < start.Earliest)
        {
            return Say(DeadlineTexts.BeforeStart, Answer.No, done, start.ToString());
        }

        return (done, due) switch
        {
            (null, _) => Say(DeadlineTexts.WhenDone, Answer.Unknown, null, due?.ToString()),
            (_, null) => Say(from is null ? DeadlineTexts.WhenReceived : DeadlineTexts.Calendar, Answer.Unknown, done, null),
            ({ } fulfilled, { } last) => Say(
                DeadlineTexts.InTime,
                fulfilled.Latest <= last.Earliest ? Answer.Yes : fulfilled.Earliest > last.Latest ? Answer.No : Answer.Unknown,
                done,
                last.ToString()),
        };

        Finding Say(ReasonText text, Answer answer, DateWindow? fulfilled, string? limit) =>
            text.Finding(answer, Provision, day, [Duty, fulfilled?.ToString(), limit]);
    }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
