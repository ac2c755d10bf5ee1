using System.Globalization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

/// <summary>The lineage of the two lines: windows, refusals, sources, and stages that a caller knows better.</summary>
public class HealthProgramTests
{
    private static readonly HealthProgram Rural = HealthProgram.Rural;
    private static readonly Source Archive = new("Archivo del IMSS", Confidence.Verified);

    public static TheoryData<string> StageCodes =>
        new(HealthProgram.All.SelectMany(program => program.Stages).Select(stage => stage.Code));

    [Theory]
    [MemberData(nameof(StageCodes))]
    public void A_stage_has_its_name_from_the_last_day_of_its_window_on(string code)
    {
        (HealthProgram program, ProgramStage stage) = Find(code);
        Assert.Same(stage, program.NameOn(stage.Began.Latest).Stage);
        Assert.Same(stage, program.NameOn(Other(stage.Began.Latest)).Stage);
        if (!stage.Began.IsExact)
        {
            foreach (LocalDate day in new[] { stage.Began.Earliest, stage.Began.Latest.PlusDays(-1) })
            {
                ProgramName name = program.NameOn(day);
                Assert.Contains(stage, name.Candidates);
                Assert.Null(name.Stage);
                Assert.False(name.IsSettled || name.IsVerified);
                Assert.Equal(Answer.Unknown, name.Findings[0].Answer);
            }
        }

        if (program.TryNameOn(stage.Began.Earliest.PlusDays(-1), out ProgramName? before))
        {
            Assert.DoesNotContain(stage, before.Candidates);
            Assert.Same(stage, before.Next);
        }
        else
        {
            Assert.Same(program.Stages[0], stage);
        }
    }

    [Theory]
    [MemberData(nameof(StageCodes))]
    public void A_stage_says_where_it_was_read_and_an_unverified_one_how_it_was_read(string code)
    {
        (_, ProgramStage stage) = Find(code);
        Assert.NotEqual(Confidence.NotStated, stage.Confidence);
        Assert.NotEqual(ProgramAdministrator.NotStated, stage.AdministeredBy);
        Assert.Equal(stage.Name, stage.ToString());
        Assert.False(stage.Provision.IsInForceOn(stage.Began.Earliest) && !stage.Began.IsExact);
        if (stage.Confidence == Confidence.Unverified || !stage.IsNameEstablished)
        {
            Assert.NotNull(stage.Interpretation);
        }
    }

    [Theory]
    [InlineData("1972-12-31")]
    [InlineData("1900-01-01")]
    [InlineData("-9998-01-01")]
    public void A_day_before_1973_is_refused_by_name(string day)
    {
        LocalDate asked = day.StartsWith('-') ? LocalDate.MinIsoValue : Day(day);
        Assert.False(Rural.TryNameOn(asked, out ProgramName? none));
        Assert.Null(none);
        Assert.Contains("1973", Assert.Throws<NotInForceException>(() => Rural.NameOn(asked)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_day_since_1973_has_one_name_or_the_two_it_lies_between()
    {
        foreach (LocalDate day in Days.Between(Day("1973-01-01"), Day("2027-12-31")))
        {
            ProgramName name = Rural.NameOn(day);
            Assert.InRange(name.Candidates.Length, 1, 2);
            Assert.Equal(name.IsSettled, name.Name is not null);
            Assert.Equal(name.Findings[0].Answer == Answer.Yes, name.IsSettled);
            Assert.True(!name.IsVerified || name.Findings.Length == 1);
            Assert.Equal(day, name.Day);
        }
    }

    [Fact]
    public void The_last_day_of_the_calendar_is_answered_and_flagged()
    {
        ProgramName name = Rural.NameOn(LocalDate.MaxIsoValue);
        Assert.Equal(["PRG.NAME", "PRG.NAME.CARRIED", "PRG.NAME.UNVERIFIED"], name.Findings.Select(finding => finding.Code));
        Assert.Null(name.Next);
        Assert.False(name.IsVerified);
    }

    [Fact]
    public void The_windows_of_the_stages_follow_each_other() => Assert.All(HealthProgram.All, program => Assert.All(
        program.Stages.Zip(program.Stages.Skip(1)),
        pair => Assert.True(pair.First.Began.Latest < pair.Second.Began.Earliest)));

    [Fact]
    public void A_caller_who_knows_the_day_gets_the_name_and_the_reference_stays_as_it_was()
    {
        var known = new ProgramStage(
            "PRG.STAGE.SOLIDARIDAD", "IMSS-Solidaridad", DateWindow.Exactly(Day("1989-03-01")), ProgramAdministrator.ImssProgramme, Archive);
        HealthProgram better = Rural.With(known);
        Assert.Equal("IMSS-COPLAMAR", better.NameOn(Day("1989-02-28")).Name);
        Assert.True(better.NameOn(Day("1989-02-28")).IsVerified);
        Assert.Equal("IMSS-Solidaridad", better.NameOn(Day("1989-03-01")).Name);
        Assert.Null(Rural.NameOn(Day("1989-03-01")).Name);
        Assert.Equal(Rural.Stages.Length, better.Stages.Length);
    }

    [Fact]
    public void A_caller_may_add_a_later_name()
    {
        var later = new ProgramStage("X", "Otro nombre", DateWindow.InMonth(2026, 12), ProgramAdministrator.ImssOrdinaryRegime, Archive);
        HealthProgram renamed = Rural.With(later);
        Assert.Equal("Programa IMSS-BIENESTAR", renamed.NameOn(Day("2026-11-30")).Name);
        Assert.Equal(2, renamed.NameOn(Day("2026-12-01")).Candidates.Length);
        Assert.Equal("Otro nombre", renamed.NameOn(Day("2026-12-31")).Name);
    }

    [Fact]
    public void Where_windows_overlap_all_the_possible_names_are_given()
    {
        HealthProgram overlapping = Rural.With(new ProgramStage(
            "X", "Intermedio", DateWindow.Between(Day("2018-06-01"), Day("2019-12-31")), ProgramAdministrator.ImssProgramme, Archive));
        ProgramName name = overlapping.NameOn(Day("2019-06-01"));
        Assert.Equal("IMSS-PROSPERA | Programa IMSS-BIENESTAR | Intermedio", name.ToString());
        Assert.Contains("«Intermedio»", name.Findings[0].Text.Spanish, StringComparison.Ordinal);
        Assert.Equal("Intermedio", overlapping.NameOn(Day("2019-12-31")).Name);
    }

    [Fact]
    public void A_stage_out_of_its_place_is_refused() => Assert.Throws<ArgumentException>(() => Rural.With(new ProgramStage(
        "PRG.STAGE.SOLIDARIDAD", "IMSS-Solidaridad", DateWindow.InYear(1975), ProgramAdministrator.ImssProgramme, Archive)));

    [Fact]
    public void The_names_are_the_same_in_every_culture()
    {
        string expected = string.Join(';', Rural.NameOn(Day("1989-06-01")).Findings.Select(finding => finding.Text.Spanish));
        foreach (string culture in new[] { "tr-TR", "th-TH", "es-MX" })
        {
            Cultures.Under(culture, () => Assert.Equal(
                expected, string.Join(';', Rural.NameOn(Day("1989-06-01")).Findings.Select(finding => finding.Text.Spanish))));
        }
    }

    [Fact]
    public void The_administrations_that_sources_name_are_kept_and_no_other_is_made_up() => Assert.Equal(
        ["IMSS-Oportunidades", "IMSS-Solidaridad"],
        HealthProgram.All.SelectMany(program => program.Stages).Where(stage => stage.Presidency is not null).Select(stage => stage.Name).Order());

    [Fact]
    public void The_abolition_of_Coplamar_and_the_new_chair_of_the_board_are_events_and_not_names()
    {
        Assert.Equal([1977, 1983, 1984, 2014, 2022, 2025], Rural.Events.Select(e => e.When.Earliest.Year));
        Assert.Equal("2025-08-15", Assert.Single(HealthProgram.DecentralisedBody.Events).When.ToString());
        Assert.Equal("IMSS-COPLAMAR", Rural.NameOn(Day("1984-01-01")).Name);
    }

    // Figures.

    [Fact]
    public void The_workers_and_people_of_July_2025_add_up()
    {
        Definition[] parts =
        [
            ProgramDefinition.Doctors, ProgramDefinition.Paramedics, ProgramDefinition.Nurses, ProgramDefinition.ServiceWorkers,
            ProgramDefinition.CommunityWorkers,
        ];
        Assert.Equal(Only(ProgramDefinition.Workers), parts.Sum(Only));
        decimal people = Only(ProgramDefinition.WithoutSocialSecurity) + Only(ProgramDefinition.Beneficiaries);
        Figure[] served = [.. Rural.Figures.Where(figure => figure.Definition == PopulationDefinition.ServedByRuralProgrammeStated)];
        Assert.Equal(people, Assert.Single(served, figure => figure.AsOf.Earliest == Day("2025-07-01")).Value);
    }

    [Theory]
    [InlineData("PRG.CLINICS", "7")]
    [InlineData("PRG.HOSPITALS", "30;81")]
    [InlineData("PRG.UNITS", "310")]
    [InlineData("PRG.PEOPLE.PREDECESSORS", "3800000;10500000")]
    [InlineData("PRG.STATES", "18;19;19")]
    [InlineData("PRG.ADDED.FIRST_LEVEL", "1111")]
    [InlineData("PRG.ADDED.HOSPITALS", "10")]
    [InlineData("PRG.BEDS", "2730")]
    [InlineData("PRG.OPERATING_ROOMS", "93")]
    [InlineData("PRG.MOBILE_UNITS", "140")]
    [InlineData("PRG.BRIGADES", "184")]
    [InlineData("PRG.BUDGET_LINE", "22500000000")]
    [InlineData("PRG.UMR", "3621;2100")]
    public void The_figures_of_the_programme_are_those_of_the_sources(string definition, string values)
    {
        Figure[] figures = [.. Rural.Figures.Where(figure => figure.Definition.Code == definition).OrderBy(figure => figure.AsOf.Earliest)];
        Assert.Equal(values, string.Join(';', figures.Select(figure => figure.Value.ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Figures_that_conflict_stand_side_by_side_and_say_so()
    {
        foreach ((HealthProgram program, Definition definition) in new[]
        {
            (Rural, ProgramDefinition.RuralMedicalUnits), (HealthProgram.DecentralisedBody, ProgramDefinition.RuralMedicalUnitsAtBirth),
        })
        {
            Figure[] figures = [.. program.Figures.Where(figure => figure.Definition == definition)];
            Assert.Equal(2, figures.Length);
            Assert.All(figures, figure => Assert.Equal(Confidence.Conflicting, figure.Confidence));
        }
    }

    [Fact]
    public void Every_definition_has_a_code_of_its_own_and_a_figure()
    {
        Definition[] all = [.. typeof(ProgramDefinition).GetProperties().Select(property => (Definition)property.GetValue(null)!)];
        Assert.Equal(all.Length, all.Select(definition => definition.Code).Distinct().Count());
        IEnumerable<Figure> figures = HealthProgram.All.SelectMany(program => program.Figures).Concat(BudgetProgram.U013.Figures);
        Assert.Empty(all.Except(figures.Select(figure => figure.Definition)));
    }

    [Fact]
    public void No_figure_is_without_a_unit_or_a_confidence() => Assert.All(HealthProgram.All.SelectMany(program => program.Figures), figure =>
    {
        Assert.NotEqual(Unit.NotStated, figure.Unit);
        Assert.NotEqual(Confidence.NotStated, figure.Confidence);
    });

    private static decimal Only(Definition definition) => Assert.Single(Rural.Figures, figure => figure.Definition == definition).Value;

    private static LocalDate Other(LocalDate day) => day.WithCalendar(CalendarSystem.Julian);

    private static (HealthProgram Program, ProgramStage Stage) Find(string code)
    {
        HealthProgram program = HealthProgram.All.Single(program => program.Stages.Any(stage => stage.Code == code));
        return (program, program.Stages.Single(stage => stage.Code == code));
    }
}
