using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>The steps, the calendar of the year where one is known, and what is late.</summary>
public sealed class ProgressTests
{
    private static readonly Dictionary<string, CommitteeStep> Steps = new(StringComparer.Ordinal)
    {
        ["capacitación"] = CommitteeStep.Training,
        ["asamblea"] = CommitteeStep.Assembly,
        ["plan de trabajo"] = CommitteeStep.WorkPlan,
        ["depósito"] = CommitteeStep.Deposit,
        ["obras"] = CommitteeStep.Works,
    };

    public static TheoryData<string> Cases => [.. Rows.Select(row => row["caso"])];

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows => CaseFile.Read("committees/calendario.csv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_step_is_late_when_the_case_says(string name)
    {
        IReadOnlyDictionary<string, string> row = Rows.Single(row => row["caso"] == name);
        var progress = new CommitteeProgress(Some.Unit, All.Single(edition => edition.Code == row["edicion"]));
        if (row["hecho_desde"].Length > 0)
        {
            progress = progress.With(Steps[row["paso"]], DateWindow.Between(Day(row["hecho_desde"]), Day(row["hecho_hasta"])));
        }

        Finding[] said = [.. progress.FindingsOn(Day(row["dia"])).Where(finding =>
            finding.Code.StartsWith("COM.OPEN.", StringComparison.Ordinal) || finding.Text.Spanish.Contains($": {row["paso"]}.", StringComparison.Ordinal))];
        Assert.Equal(row["hallazgo"], string.Join(' ', said.Select(finding => finding.ToString())));
    }

    [Fact]
    public void The_calendar_of_2025_is_as_read_and_others_are_not_invented()
    {
        Assert.Equal(
            "Training 2025-06-04 2025-06-08|Assembly 2025-06-09 2025-07-06|WorkPlan 2025-06-16 2025-07-13|Deposit 2025-07-13 2025-07-19|Works 2025-07-20 ",
            string.Join('|', ProgrammeCalendar.Of(ImssBienestar2025)!.Windows.Select(window =>
                $"{window.Step} {window.From.ToIsoText()} {window.Until?.ToIsoText()}")));
        Assert.Null(ProgrammeCalendar.Of(ImssBienestar2024));
        Assert.Null(ProgrammeCalendar.Of(ImssBienestar2026));
        Assert.Equal(Day("2025-02-15"), ProgrammeCalendar.Of(Issste2025)!.Windows.Single().Until);
        Assert.Equal(Day("2026-02-21"), ProgrammeCalendar.Of(Issste2026)!.Windows.Single().Until);
    }

    [Fact]
    public void Nine_steps_are_named_and_the_tenth_is_asked_for_only_when_they_are_done()
    {
        Assert.Equal(9, CommitteeProgress.NamedSteps.Length);
        Assert.DoesNotContain(CommitteeStep.WorkPlan, CommitteeProgress.NamedSteps);
        var progress = new CommitteeProgress(Some.Unit, ImssBienestar2025);
        foreach (CommitteeStep step in CommitteeProgress.NamedSteps)
        {
            Assert.DoesNotContain(progress.FindingsOn(Day("2025-06-01")), finding => finding.Code == "COM.OPEN.TENTH_STEP");
            progress = progress.With(step, DateWindow.Exactly(Day("2025-05-01").PlusDays((int)step)));
        }

        Finding open = Assert.Single(progress.FindingsOn(Day("2025-06-01")));
        Assert.Equal("COM.OPEN.TENTH_STEP", open.Code);
    }

    [Fact]
    public void A_committee_stands_at_the_furthest_step_that_was_surely_done()
    {
        CommitteeProgress progress = new CommitteeProgress(Some.Unit, ImssBienestar2025)
            .With(CommitteeStep.Call, DateWindow.Exactly(Day("2025-06-10")))
            .With(CommitteeStep.Assembly, DateWindow.Between(Day("2025-06-20"), Day("2025-06-22")));
        Assert.Equal(CommitteeStep.NotStated, progress.StandsAt(Day("2025-06-09")));
        Assert.Equal(CommitteeStep.Call, progress.StandsAt(Day("2025-06-21")));
        Assert.Equal(CommitteeStep.Assembly, progress.StandsAt(Day("2025-06-22")));
        Assert.Equal(Answer.Unknown, progress.IsDone(CommitteeStep.Assembly, Day("2025-06-21")));
        Assert.Equal(Answer.No, progress.IsDone(CommitteeStep.Closure, LocalDate.MaxIsoValue));
    }

    [Fact]
    public void A_step_recorded_before_one_that_precedes_it_is_named_and_windows_that_touch_are_not()
    {
        CommitteeProgress progress = new CommitteeProgress(Some.Unit, ImssBienestar2024)
            .With(CommitteeStep.Deposit, DateWindow.Exactly(Day("2024-06-01")))
            .With(CommitteeStep.Assembly, DateWindow.Exactly(Day("2024-06-02")));
        Finding order = Assert.Single(progress.FindingsOn(Day("2024-07-01")), finding => finding.Code == "COM.STEP.ORDER");
        Assert.Equal("Consta antes de un paso que le precede: depósito, antes de asamblea. Revise las fechas.", order.Text.Spanish);
        Assert.DoesNotContain(
            progress.With(CommitteeStep.Assembly, DateWindow.Between(Day("2024-06-01"), Day("2024-06-09"))).FindingsOn(Day("2024-07-01")),
            finding => finding.Code == "COM.STEP.ORDER");
    }

    [Fact]
    public void A_calendar_of_the_caller_is_used_where_none_is_established_and_shows()
    {
        ProgrammeCalendar calendar = new([new(CommitteeStep.Assembly, Day("2026-07-01"), Day("2026-07-31"))], Source.Press("Convocatoria estatal"));
        Finding late = Assert.Single(new CommitteeProgress(Some.Unit, ImssBienestar2026).FindingsOn(Day("2026-08-01"), new() { Calendar = Some.Read(calendar) }));
        Assert.Equal("COM.STEP.LATE=no", late.ToString());
        Assert.Same(Some.Caller, late.Interpretation);
        Assert.Equal("Convocatoria estatal", late.Source!.Title);
    }

    [Fact]
    public void A_calendar_that_is_established_counts_whatever_calendar_the_caller_reads()
    {
        ProgrammeCalendar longer = new([new(CommitteeStep.Assembly, Day("2025-06-01"), Day("2025-12-31"))], Source.Press("Convocatoria estatal"));
        var progress = new CommitteeProgress(Some.Unit, ImssBienestar2025);
        Finding[] late = [.. progress.FindingsOn(Day("2025-08-01"))];
        Assert.NotEmpty(late);
        Assert.All(late, finding => Assert.Same(CommitteeInterpretations.CalendarSteps, finding.Interpretation));
        Assert.Equal(late, progress.FindingsOn(Day("2025-08-01"), new() { Calendar = Some.Read(longer) }));
    }

    [Fact]
    public void Each_day_of_the_year_only_adds_what_is_late_while_nothing_is_recorded()
    {
        var progress = new CommitteeProgress(Some.Unit, ImssBienestar2025);
        int before = 0;
        foreach (LocalDate day in Days.Between(Day("2025-01-01"), Day("2026-01-31")))
        {
            int late = progress.FindingsOn(day).Length;
            Assert.InRange(late, before, 4);
            before = late;
        }

        Assert.Equal(4, before);
    }
}
