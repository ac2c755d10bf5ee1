using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>Deployments, incentives, training places and the figures of staff.</summary>
public class StaffRulesTests
{
    private static readonly Post Specialist = Staff.Post("E", Profession.SpecialistDoctor) with { Tenure = PostTenure.Permanent, Zone = IncentiveZone.Zone2 };

    [Fact]
    public void Thirteen_states_were_read_out_each_once_with_its_source()
    {
        Assert.Equal(13, StaffDeployment.Of7May2024.Select(sent => sent.State).Distinct().Count());
        Assert.Equal(13, StaffDeployment.Of7May2024.Length);
        Assert.Equal(3_487, StaffDeployment.Of7May2024.Sum(sent => sent.GeneralDoctors.People));
        Assert.Equal(1_088, StaffDeployment.Of7May2024.Sum(sent => sent.Specialists.People));
        Assert.All(StaffDeployment.Of7May2024, sent =>
        {
            Assert.Equal((Confidence.Verified, Day("2024-05-07")), (sent.Source.Confidence, sent.Source.Published!.Value));
            Assert.True(sent.GeneralDoctors.People >= sent.HealthCentres && sent.Specialists.People >= sent.Hospitals);
        });
    }

    [Theory]
    [InlineData(2, 2, Answer.Yes)]
    [InlineData(2, 1, Answer.No)]
    [InlineData(1, 1, Answer.No)]
    [InlineData(3, 2, Answer.Yes)]
    [InlineData(0, 0, Answer.Unknown)]
    public void Doctors_fit_where_there_are_posts_enough_in_units_enough(int posts, int units, Answer expected)
    {
        StaffRegister register = StaffRegister.Of(
            Enumerable.Range(0, posts).Select(i => Staff.Post($"P{i}", unit: i % Math.Max(1, units) == 0 ? "NTIMB000015" : "NTSSA000013")), [], []);
        StaffDeployment sent = new(State.Nayarit, Day("2024-05-07"), new(2), 2, new(1), 1, Source.Transcript(2024, 5, 7));
        Finding[] findings = [.. sent.HeldAgainst(register, Day("2024-05-07"))];
        Assert.Equal(["WRK.DEPLOY.GENERAL_DOCTORS", "WRK.DEPLOY.SPECIALISTS"], findings.Select(finding => finding.Code));
        Assert.Equal([expected, Answer.Unknown], findings.Select(finding => finding.Answer));
    }

    [Fact]
    public void The_incentive_of_zone_2_makes_fifty_thousand()
    {
        Assert.Equal(
            ZoneIncentive.Zone2PayWith.Value, ZoneIncentive.Zone2PayBefore.Value + ZoneIncentive.Zone2.On(Day("2024-04-09")).Value.Amount);
        Assert.Equal(Pesos.Of(10_979), ZoneIncentive.Decide(Specialist, Day("2024-04-09")).Monthly);
        Assert.Equal(Pesos.Of(10_000), ZoneIncentive.Decide(Specialist with { Zone = IncentiveZone.Zone3 }, Day("2024-04-09")).Monthly);
    }

    /// <summary>Every combination of zone, profession and tenure, on the day and the day before.</summary>
    [Fact]
    public void The_incentive_is_for_permanent_posts_of_specialists_in_zones_2_and_3()
    {
        foreach (IncentiveZone zone in Enum.GetValues<IncentiveZone>())
        {
            foreach (Profession profession in Enum.GetValues<Profession>())
            {
                foreach (PostTenure tenure in Enum.GetValues<PostTenure>())
                {
                    Post post = Staff.Post("E", profession) with { Zone = zone, Tenure = tenure };
                    bool never = zone == IncentiveZone.Outside || tenure == PostTenure.Temporary
                        || profession is not (Profession.NotStated or Profession.SpecialistDoctor);
                    bool open = zone == IncentiveZone.NotStated || tenure == PostTenure.NotStated || profession == Profession.NotStated;
                    IncentiveDecision decision = ZoneIncentive.Decide(post, Day("2024-04-09"));
                    Assert.Equal(never ? Answer.No : open ? Answer.Unknown : Answer.Yes, decision.Answer);
                    Assert.Equal(decision.Answer == Answer.Unknown, decision.Monthly is null);
                    Assert.Equal(decision.Answer == Answer.No, decision.Monthly == Pesos.Zero);
                    Assert.Equal(Answer.Unknown, ZoneIncentive.Decide(post, Day("2024-04-08")).Answer);
                }
            }
        }
    }

    [Fact]
    public void The_incentive_stays_with_the_post_when_its_holder_leaves()
    {
        StaffRegister register = StaffRegister.Of(
            [Specialist, Staff.Post("F", Profession.SpecialistDoctor) with { Tenure = PostTenure.Permanent, Zone = IncentiveZone.Outside }],
            [Staff.Worker(1), Staff.Worker(2)],
            [Staff.Holds(1, "E", "2024-05-01", "2024-08-31"), Staff.Holds(1, "F", "2024-09-01"), Staff.Holds(2, "E", "2024-09-15")]);
        Assert.Equal([Pesos.Of(10_979)], Monthly(1, "2024-08-31"));
        Assert.Equal([Pesos.Zero], Monthly(1, "2024-09-01"));
        Assert.Empty(Monthly(2, "2024-09-14"));
        Assert.Equal([Pesos.Of(10_979)], Monthly(2, "2024-09-15"));

        IEnumerable<Pesos> Monthly(int worker, string day) =>
            ZoneIncentive.Of(register, TestKeys.CurpOf(worker), Day(day)).Select(decision => decision.Monthly!.Value);
    }

    [Theory]
    [InlineData(null, Answer.Unknown, null)]
    [InlineData(0, Answer.Yes, 4)]
    [InlineData(4, Answer.Yes, 0)]
    [InlineData(5, Answer.No, 0)]
    public void Training_places_are_held_against_their_capacity(int? occupied, Answer expected, int? free)
    {
        var places = new TrainingPlaces(Clues.Parse(Clues.Example), "Pediatría", 4) { Occupied = occupied };
        Assert.Equal(expected, places.Validate(Day("2024-05-15"))[0].Answer);
        Assert.Equal(free, places.Free);
    }

    [Fact]
    public void What_makes_a_teaching_unit_is_not_established_and_a_caller_may_sign_it()
    {
        var places = new TrainingPlaces(Clues.Parse(Clues.Example), "Pediatría", 4);
        Finding open = places.Validate(Day("2024-05-15"))[1];
        Assert.Equal((Answer.Unknown, "NE", false), (open.Answer, open.Provision.Citation.Statute.Code, open.WasRead));
        Finding signed = (places with { IsTeachingUnit = Answer.Yes, Requirement = WorkerInterpretations.OneHolder }).Validate(Day("2024-05-15"))[1];
        Assert.Equal((Answer.Yes, WorkerInterpretations.OneHolder), (signed.Answer, signed.Interpretation));
    }

    [Fact]
    public void Totals_of_two_universes_are_figures_of_two_definitions()
    {
        Figure[] concurrent = [.. StaffFigures.InConcurrentStates];
        Figure[] institution = [.. StaffFigures.OfInstitution];
        Assert.Equal([131_961m, 131_000m], concurrent.Select(figure => figure.Value));
        Assert.Equal([23_967m, 274_977m], institution.Select(figure => figure.Value));
        Assert.DoesNotContain(concurrent.Select(figure => figure.Definition), institution.Select(figure => figure.Definition).Contains);
        Assert.Equal([Confidence.Reported, Confidence.Verified], concurrent.Select(figure => figure.Confidence));
        Assert.All(institution, figure => Assert.Equal(Confidence.Conflicting, figure.Confidence));
    }

    [Fact]
    public void Every_figure_of_staff_has_a_definition_of_its_own_and_both_languages()
    {
        Figure[] all = [.. typeof(StaffFigures).GetProperties().Select(property => property.GetValue(null))
            .SelectMany(value => value is Figure figure ? [figure] : value as System.Collections.Immutable.ImmutableArray<Figure>? ?? [])];
        Assert.Equal(19, all.Length);
        Assert.Equal(all.Length, all.Select(figure => (figure.Definition, figure.AsOf, figure.Precision)).Distinct().Count());
        Assert.All(all, figure => Assert.NotEqual(figure.Definition.Text.Spanish, figure.Definition.Text.English));
        Assert.Equal((4_627m, "18"), (StaffFigures.Nayarit.Value, StaffFigures.Nayarit.Scope));
        Assert.True(StaffFigures.Doctors2023[1].Value < StaffFigures.Doctors2023[0].Value);
    }
}
