using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>Nayarit, the first: census, table, assemblies, 16 hospitals and 261 centres, operation; told with what the library knows of each day.
/// The visits to single units are fictional: their forms were never published.</summary>
public class Nayarit2022
{
    private static readonly AgreementRegister Register = AgreementRegister.Reference;
    private static readonly StateRecord Nayarit = Register.Of(State.Nayarit);

    [Theory]
    [InlineData("2021-12-06", Answer.No, Answer.No)]
    [InlineData("2021-12-07", Answer.Yes, Answer.No)]
    [InlineData("2022-03-31", Answer.Yes, Answer.No)]
    [InlineData("2022-04-01", Answer.Yes, Answer.Yes)]
    public void Signed_in_December_and_operating_on_1_April(string day, Answer concurs, Answer operates) =>
        Assert.Equal((concurs, operates), (Register.Concurs(State.Nayarit, Day(day)), Register.Operates(State.Nayarit, Day(day))));

    [Fact]
    public void Before_the_signature_came_a_census_in_thirteen_states_one_of_which_never_joined()
    {
        Assert.Equal((4_747, 13), (TransferCensus.UnitsStated2022.Value, TransferCensus.StatesStated2022.Value));
        Assert.Contains(State.Nayarit, TransferCensus.States2022);
        Assert.Equal(
            [State.Durango], TransferCensus.States2022.Where(state => Register.Concurs(state, Day("2026-08-18")) != Answer.Yes));
    }

    /// <summary>A hospital and two centres are to be visited: a unit is done when its eight areas are, and a gap is no absence of an answer.</summary>
    [Fact]
    public void A_unit_is_assessed_when_its_eight_areas_are()
    {
        Clues[] units = [Clues.Parse("NTSSA000013"), Clues.Parse("NTSSA000025"), Clues.Parse("NTSSA000030")];
        TransferCensus before = new(units, []);
        Assert.Equal("0/3", before.ProgressOf(State.Nayarit)!.Value.ToString());
        Assert.Null(before.ProgressOf(State.Durango));

        TransferCensus half = new(units, [Visit(units[0], "2022-02-01", CensusArea.All.Take(4), AreaGrade.Adequate)]);
        TransferCensus whole = half.Merge(new(units, [Visit(units[0], "2022-02-20", CensusArea.All.Skip(4), AreaGrade.WithGaps)]));
        Assert.Equal((0, 1, 2), Progress(half));
        Assert.Equal((1, 0, 2), Progress(whole));
        Assert.Equal(Answer.No, whole.Of(units[0])!.IsAdequate(CensusArea.RealEstate));
        Assert.Equal(Answer.Unknown, whole.Of(units[1])!.IsAdequate(CensusArea.RealEstate));
        Assert.Equal("0/3", whole.AsOf(Day("2022-02-10")).Progress.ToString());
    }

    [Fact]
    public void Then_the_table_the_tool_and_the_assemblies()
    {
        Assert.Equal(
            ["2022-03-17", "2022-03-23", "2022-04-01"],
            new[] { TransferStep.TransitionTable, TransferStep.DigitalToolAndCallCentre, TransferStep.Operation }
                .Select(step => Nayarit.Milestones.Single(milestone => milestone.Step == step).When.ToString()));
        Assert.Equal(
            (Answer.No, Answer.Yes), (Nayarit.HasReached(TransferStep.TransitionTable, Day("2022-03-16")), Nayarit.HasReached(TransferStep.TransitionTable, Day("2022-03-17"))));

        // The assemblies of workers were announced; no day of theirs was found.
        Assert.DoesNotContain(Nayarit.Milestones, milestone => milestone.Step == TransferStep.WorkersAssemblies);
        Assert.Equal(Answer.Unknown, Nayarit.HasReached(TransferStep.WorkersAssemblies, Day("2022-04-01")));
    }

    [Fact]
    public void Sixteen_hospitals_261_centres_and_4627_workers_beside_the_later_counts()
    {
        Assert.Equal([16, 17, 18], Values(Unit.Hospitals));
        Assert.Equal([261, 345, 349], Values(Unit.HealthCentres));
        Assert.Equal([4_627], Values(Unit.Workers));
        Assert.Equal((365, 736), (Values(Unit.Beds).Single(), Values(Unit.ConsultingRooms).Single()));
        Assert.All(Nayarit.Figures, figure => Assert.NotNull(figure.Source));
    }

    [Fact]
    public void The_money_was_Nayarits_alone_and_for_nine_months() => Assert.Equal(
        ("1438000000.00", "[2022-04-01, 2022-12-31]"), (TransferBudget.Nayarit2022.Planned.Total.ToString(), TransferBudget.Nayarit2022.Period.ToString()));

    /// <summary>The same patient, the same right, another door: before 1 April the state answers, then IMSS-BIENESTAR.</summary>
    [Fact]
    public void For_the_patient_only_the_provider_changes()
    {
        var applicant = new Applicant
        {
            InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes, IsMedicalEmergency = Answer.No, CareState = State.Nayarit,
        };
        EligibilityDecision before = EligibilityCalculator.Decide(applicant, Day("2021-12-06"));
        EligibilityDecision after = EligibilityCalculator.Decide(applicant, Day("2022-04-01"));
        Assert.Equal((EligibilityOutcome.Entitled, EligibilityOutcome.Entitled), (before.Outcome, after.Outcome));
        Assert.Equal((Provider.StateHealthServices, Provider.ImssBienestar), (before.Provider, after.Provider));
    }

    [Fact]
    public void The_programme_of_those_days_was_not_yet_the_body()
    {
        Assert.False(HealthProgram.DecentralisedBody.TryNameOn(Day("2022-04-01"), out _));
        Assert.True(HealthProgram.DecentralisedBody.TryNameOn(Day("2022-09-01"), out _));
        Assert.Contains(
            Register.FindingsOn(State.Nayarit, Day("2022-04-01")), finding => finding.Code == "AGR.PROGRAMME");
    }

    private static (int Done, int Partly, int Not) Progress(TransferCensus census) =>
        (census.Progress.Assessed, census.Progress.PartlyAssessed, census.Progress.NotAssessed);

    private static UnitAssessment Visit(Clues unit, string day, IEnumerable<CensusArea> areas, AreaGrade grade) => new(
        unit,
        DateWindow.Exactly(Day(day)),
        areas.Select(area => new AreaResult(area, grade, grade == AreaGrade.WithGaps ? [Gap()] : [])),
        new Source("Fictional form of this story", Confidence.Unverified));

    private static CensusGap Gap() => new("roof to be repaired");

    private static IEnumerable<int> Values(Unit unit) => Nayarit.Figures.Where(figure => figure.Unit == unit).Select(figure => (int)figure.Value);
}
