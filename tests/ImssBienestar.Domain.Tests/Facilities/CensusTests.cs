using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The census of units before a transfer: what counts as assessed, which visit holds, and what is told of the forms.</summary>
public sealed class CensusTests
{
    private static readonly Source Form = new("cédula", Confidence.Reported);
    private static readonly Clues Unit = Clues.Parse("NTSSA000013");
    private static readonly DateWindow Monday = DateWindow.Exactly(Day("2022-01-17"));
    private static readonly DateWindow Tuesday = DateWindow.Exactly(Day("2022-01-18"));

    [Fact]
    public void The_form_asks_about_eight_areas()
    {
        Assert.Equal(8, CensusArea.All.Length);
        Assert.Equal(8, CensusArea.All.Select(area => area.Code).Distinct().Count());
        Assert.Equal(8, CensusArea.All.Select(area => area.Name.Spanish).Distinct().Count());
        Assert.All(CensusArea.All, area => Assert.Same(area, CensusArea.FromCode(area.Code)));
        Assert.Null(CensusArea.FromCode("nursing"));
        Assert.Null(CensusArea.FromCode(null));
        Assert.Equal("NURSING", CensusArea.Nursing.ToString());
        Assert.Equal((Confidence.Verified, Day("2022-03-15")), (CensusArea.Source.Confidence, CensusArea.Source.Published));
    }

    /// <summary>As stated on 15 March 2022. Durango had been visited and never signed: the other twelve joined.</summary>
    [Fact]
    public void The_census_of_2022_had_visited_4747_units_in_13_states_and_Durango_never_joined()
    {
        Figure units = TransferCensus.UnitsStated2022;
        Assert.Equal((4_747m, Domain.Law.Unit.Facilities, "MX", "2022-03-15"), (units.Value, units.Unit, units.Scope, units.AsOf.ToString()));
        Assert.Equal((13m, Confidence.Verified), (TransferCensus.StatesStated2022.Value, TransferCensus.StatesStated2022.Confidence));
        Assert.Equal(13, TransferCensus.States2022.Distinct().Count());
        Assert.Equal(TransferCensus.States2022.OrderBy(state => state.InegiCode), TransferCensus.States2022.AsEnumerable());
        Assert.Equal(
            [State.Durango], TransferCensus.States2022.Where(state => AgreementRegister.Reference.Concurs(state, Day("2026-08-18")) != Answer.Yes));
    }

    /// <summary>How many units each state had was not said, so the split here is arbitrary: whatever it is, the parts add up.</summary>
    [Fact]
    public void A_list_of_4747_units_in_13_states_adds_up_whatever_the_split()
    {
        int total = (int)TransferCensus.UnitsStated2022.Value;
        var random = new Random(total);
        Clues[] list = [.. Enumerable.Range(0, total).Select(i => Clues.Parse(
            $"{TransferCensus.States2022[i < 13 ? i : random.Next(13)].RenapoCode}SSA{i + 1:D5}0"))];
        TransferCensus census = new(list, list.Select(unit => Complete(unit, Monday, AreaGrade.Adequate)));

        Assert.Equal(13, census.States.Length);
        Assert.Equal(new CensusProgress(total, 0, total), census.Progress);
        Assert.Equal(census.Progress, census.States.Select(state => census.ProgressOf(state)!.Value).Aggregate((left, right) => left + right));
        Assert.All(CensusArea.All, area => Assert.Equal(new AreaTally(total, 0, 0), census.Tally(area)));
        Assert.Null(census.ProgressOf(State.Yucatan));
    }

    [Fact]
    public void A_partial_assessment_is_not_an_assessment_and_an_unknown_area_is_not_adequate()
    {
        TransferCensus census = Of(Visit(Monday, AreaGrade.Adequate, CensusArea.Medical, CensusArea.Nursing));
        CensusRecord record = census.Of(Unit)!;

        Assert.Equal(new CensusProgress(0, 1, 1), census.Progress);
        Assert.Equal((false, true), (record.IsAssessed, record.IsPartlyAssessed));
        Assert.Equal(6, record.OpenAreas.Length);
        Assert.Equal(Answer.Yes, record.IsAdequate(CensusArea.Medical));
        Assert.Equal(Answer.Unknown, record.IsAdequate(CensusArea.RealEstate));
        Assert.Empty(record.ResultsOf(CensusArea.RealEstate));
        Assert.Equal(new AreaTally(0, 0, 1), census.Tally(CensusArea.RealEstate));
        Finding finding = Assert.Single(census.Validate());
        Assert.Equal(("FAC.CENSUS.INCOMPLETE", Answer.Unknown), (finding.Code, finding.Answer));
        Assert.Contains(CensusArea.RealEstate.Name.English, finding.Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain(CensusArea.Nursing.Name.English, finding.Text.English, StringComparison.Ordinal);
        Assert.Equal("FAC.I.CENSUS_BY_AREA", finding.Interpretation!.Code);
    }

    [Fact]
    public void A_form_that_was_left_blank_is_not_an_assessment()
    {
        TransferCensus census = Of(Complete(Unit, Monday, AreaGrade.NotAssessed));
        Assert.Equal(new CensusProgress(0, 0, 1), census.Progress);
        Assert.Equal(1, census.Progress.NotAssessed);
        Assert.Single(census.Validate());
    }

    [Fact]
    public void Gaps_are_an_assessment_too()
    {
        TransferCensus census = Of(Complete(Unit, Monday, AreaGrade.Adequate, NursingLacks(new("enfermeras", 3), new("turno nocturno"))));
        Assert.Equal(new CensusProgress(1, 0, 1), census.Progress);
        Assert.Equal(Answer.No, census.Of(Unit)!.IsAdequate(CensusArea.Nursing));
        AreaResult nursing = Assert.Single(census.Of(Unit)!.ResultsOf(CensusArea.Nursing));
        Assert.Equal(["enfermeras: 3", "turno nocturno"], nursing.Gaps.Select(gap => gap.ToString()));
        Assert.Equal(new AreaTally(0, 1, 0), census.Tally(CensusArea.Nursing, State.Nayarit));
        Assert.Equal(default, census.Tally(CensusArea.Nursing, State.Colima));
        Assert.Empty(census.Validate());
    }

    [Fact]
    public void The_latest_day_wins_and_the_older_visit_is_kept()
    {
        UnitAssessment older = Complete(Unit, Monday, AreaGrade.WithGaps), newer = Complete(Unit, Tuesday, AreaGrade.Adequate);
        foreach (TransferCensus census in new[] { Of(older, newer), Of(newer, older), Of(newer, older, newer) })
        {
            Assert.Equal([older, newer], census.Of(Unit)!.Assessments.AsEnumerable());
            Assert.Equal(new AreaTally(1, 0, 0), census.Tally(CensusArea.Medical));
            Assert.DoesNotContain(census.Validate(), finding => finding.Code == "FAC.CENSUS.CONFLICT");
        }
    }

    [Fact]
    public void A_later_partial_visit_adds_and_never_erases()
    {
        TransferCensus census = Of(Complete(Unit, Monday, AreaGrade.Adequate), Visit(Tuesday, AreaGrade.WithGaps, CensusArea.Conservation));
        Assert.True(census.Of(Unit)!.IsAssessed);
        Assert.Equal(Answer.No, census.Of(Unit)!.IsAdequate(CensusArea.Conservation));
        Assert.Equal(Answer.Yes, census.Of(Unit)!.IsAdequate(CensusArea.Medical));
    }

    [Fact]
    public void Different_results_of_one_day_conflict_and_the_area_stays_open()
    {
        TransferCensus census = Of(Complete(Unit, Monday, AreaGrade.Adequate), Visit(Monday, AreaGrade.WithGaps, CensusArea.Nursing));
        Assert.Equal(new CensusProgress(0, 1, 1), census.Progress);
        Assert.Equal(Answer.Unknown, census.Of(Unit)!.IsAdequate(CensusArea.Nursing));
        Assert.Equal(2, census.Of(Unit)!.ResultsOf(CensusArea.Nursing).Length);
        Finding finding = Assert.Single(census.Validate(), finding => finding.Code == "FAC.CENSUS.CONFLICT");
        Assert.Equal((Answer.No, Form), (finding.Answer, finding.Source));
    }

    [Fact]
    public void Equal_results_of_one_day_do_not_conflict_and_other_counts_do()
    {
        AreaResult three = NursingLacks(new CensusGap("enfermeras", 3)), five = NursingLacks(new CensusGap("enfermeras", 5));
        UnitAssessment again = new(Unit, Monday, [three], new("otra copia", Confidence.Reported));
        Assert.Empty(Of(Complete(Unit, Monday, AreaGrade.Adequate, three), again).Validate());

        TransferCensus counts = Of(Complete(Unit, Monday, AreaGrade.Adequate, three), new UnitAssessment(Unit, Monday, [five], Form));
        Assert.Equal("FAC.CENSUS.CONFLICT", Assert.Single(counts.Validate()).Code);
        Assert.Equal((Answer.No, true), (counts.Of(Unit)!.IsAdequate(CensusArea.Nursing), counts.Of(Unit)!.IsAssessed));
    }

    [Fact]
    public void One_form_with_two_results_for_an_area_conflicts_with_itself()
    {
        TransferCensus census = Of(Complete(
            Unit, DateWindow.InYear(2022), AreaGrade.Adequate, NursingLacks(new CensusGap("a")), new(CensusArea.Nursing, AreaGrade.Adequate)));
        Assert.Equal(("FAC.CENSUS.CONFLICT", Answer.No), Assert.Single(census.Validate()) is var finding ? (finding.Code, finding.Answer) : default);
    }

    [Fact]
    public void Visits_whose_order_is_not_known_leave_open_what_they_differ_on()
    {
        TransferCensus census = Of(
            Complete(Unit, DateWindow.InMonth(2022, 1), AreaGrade.Adequate), Visit(Tuesday, AreaGrade.WithGaps, CensusArea.Nursing));
        Assert.Same(CensusArea.Nursing, Assert.Single(census.Of(Unit)!.OpenAreas));
        Finding finding = Assert.Single(census.Validate(), finding => finding.Code == "FAC.CENSUS.CONFLICT");
        Assert.Equal(Answer.Unknown, finding.Answer);
    }

    [Theory]
    [InlineData(AreaGrade.Adequate, true, "FAC.CENSUS.CONTRADICTS", Answer.No)]
    [InlineData(AreaGrade.NotAssessed, true, "FAC.CENSUS.CONTRADICTS", Answer.No)]
    [InlineData(AreaGrade.WithGaps, false, "FAC.CENSUS.GAP_NOT_DESCRIBED", Answer.Unknown)]
    public void A_grade_that_its_gaps_contradict_is_told(AreaGrade grade, bool gaps, string code, Answer answer)
    {
        var medical = new AreaResult(CensusArea.Medical, grade, gaps ? [new("médicos", 1)] : null);
        TransferCensus census = Of(Complete(Unit, Monday, AreaGrade.Adequate, medical));
        Assert.Contains((code, answer), census.Validate().Select(finding => (finding.Code, finding.Answer)));
        Assert.Equal(grade == AreaGrade.WithGaps ? Answer.No : Answer.Unknown, census.Of(Unit)!.IsAdequate(CensusArea.Medical));
    }

    [Fact]
    public void A_gap_of_zero_is_told_and_one_without_count_is_not()
    {
        TransferCensus census = Of(Complete(Unit, Monday, AreaGrade.Adequate, NursingLacks(new("a", 0), new("b"))));
        Finding finding = Assert.Single(census.Validate());
        Assert.Equal(("FAC.CENSUS.GAP_OF_NONE", Answer.No), (finding.Code, finding.Answer));
        Assert.Contains("\"a\"", finding.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_visit_to_a_unit_that_is_not_on_the_list_is_told_and_not_counted()
    {
        TransferCensus census = new([Clues.Parse("NTSSA000025")], [Complete(Unit, Monday, AreaGrade.Adequate)]);
        Assert.Equal(new CensusProgress(0, 0, 1), census.Progress);
        Assert.True(census.Of(Unit)!.IsAssessed);
        Assert.Equal("FAC.CENSUS.OUT_OF_SCOPE", Assert.Single(census.Validate()).Code);
        Assert.Null(census.Of(Clues.Parse("NTSSA000030")));
        Assert.Null(census.Of(default));
    }

    [Theory]
    [InlineData("2022-01-16", 0)]
    [InlineData("2022-01-17", 1)]
    [InlineData("2022-01-31", 1)]
    public void The_census_of_a_day_holds_the_visits_surely_made_by_then(string day, int visits)
    {
        DateWindow weeks = DateWindow.Between(Day("2022-01-10"), Day("2022-02-01"));
        TransferCensus census = Of(Complete(Unit, Monday, AreaGrade.Adequate), Complete(Unit, weeks, AreaGrade.WithGaps));
        Assert.Equal(visits, census.AsOf(Day(day)).Assessments.Length);
        Assert.Equal(visits, census.AsOf(Julian(day)).Progress.Assessed);
        Assert.Equal(1, census.AsOf(Day(day)).Progress.ToAssess);
    }

    private static TransferCensus Of(params UnitAssessment[] visits) => new([Unit], visits);

    private static UnitAssessment Visit(DateWindow on, AreaGrade grade, params CensusArea[] areas) =>
        new(Unit, on, areas.Select(area => ResultOf(area, grade)), Form);

    /// <summary>A form with every area graded alike but those given.</summary>
    private static UnitAssessment Complete(Clues unit, DateWindow on, AreaGrade grade, params AreaResult[] others) => new(
        unit,
        on,
        [.. CensusArea.All.Where(area => others.All(other => other.Area != area)).Select(area => ResultOf(area, grade)), .. others],
        Form);

    private static AreaResult NursingLacks(params CensusGap[] gaps) => new(CensusArea.Nursing, AreaGrade.WithGaps, gaps);

    private static AreaResult ResultOf(CensusArea area, AreaGrade grade) => new(area, grade, grade == AreaGrade.WithGaps ? [new("faltante")] : null);
}
