using System.Collections.Immutable;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The rescue of an unfinished hospital: which stage may follow which, what is told of data that do not, and the
/// figures.</summary>
public sealed class WorksTests
{
    private static readonly Source Press = new("prensa", Confidence.Reported);

    /// <summary>A legal way to each stage, by hand.</summary>
    private static readonly Dictionary<WorksStage, WorksStage[]> WayTo = new()
    {
        [WorksStage.NotStated] = [],
        [WorksStage.Abandoned] = [WorksStage.Abandoned],
        [WorksStage.Assessed] = [WorksStage.Abandoned, WorksStage.Assessed],
        [WorksStage.Funded] = [WorksStage.Abandoned, WorksStage.Assessed, WorksStage.Funded],
        [WorksStage.InWorks] = [WorksStage.Abandoned, WorksStage.Assessed, WorksStage.Funded, WorksStage.InWorks],
        [WorksStage.Stopped] = [WorksStage.Stopped],
        [WorksStage.Equipped] = [WorksStage.Abandoned, WorksStage.Assessed, WorksStage.Funded, WorksStage.Equipped],
        [WorksStage.Opened] =
            [WorksStage.Abandoned, WorksStage.Assessed, WorksStage.Funded, WorksStage.InWorks, WorksStage.Equipped, WorksStage.Opened],
    };

    public static TheoryData<WorksStage, WorksStage, string> Moves
    {
        get
        {
            var moves = new TheoryData<WorksStage, WorksStage, string>();
            foreach (IReadOnlyDictionary<string, string> row in CaseFile.Read("facilities/works-moves.csv"))
            {
                foreach (WorksStage to in Enum.GetValues<WorksStage>())
                {
                    moves.Add(Enum.Parse<WorksStage>(row["de"]), to, row[to.ToString()]);
                }
            }

            return moves;
        }
    }

    [Fact]
    public void The_case_file_holds_every_move() =>
        Assert.Equal(64, Moves.Select(row => ((WorksStage)row[0], (WorksStage)row[1])).Distinct().Count());

    /// <summary>Both doors say the same: the lifecycle refuses what the validation of data tells.</summary>
    [Theory]
    [MemberData(nameof(Moves))]
    public void What_may_follow_what(WorksStage from, WorksStage to, string expected)
    {
        HospitalWorks before = Works(WayTo[from]);
        Assert.Empty(before.Validate().Where(IsOnStages));
        bool recorded = before.TryRecord(At(to, "2024-06-01"), out HospitalWorks after, out Finding? refusal);

        Assert.Equal(expected == "sí", recorded);
        Assert.Equal(expected == "sí" ? null : "FAC.WORKS." + expected, refusal?.Code);
        Assert.Equal(recorded ? before.Milestones.Length + 1 : before.Milestones.Length, after.Milestones.Length);
        Assert.Equal(recorded, WorksTransition.Between(from, to) is not null);
        Assert.Equal(recorded, !ReferenceEquals(before, after));

        HospitalWorks asData = Works([.. WayTo[from], to]);
        Assert.Equal(refusal?.Code, asData.Validate().SingleOrDefault(IsOnStages)?.Code);
        Assert.Equal(refusal?.Answer, asData.Validate().SingleOrDefault(IsOnStages)?.Answer);
    }

    [Fact]
    public void A_record_that_starts_late_is_unknown_and_not_broken()
    {
        Finding finding = Assert.Single(Works(WorksStage.Opened).Validate(), IsOnStages);
        Assert.Equal(("FAC.WORKS.EARLIER_NOT_RECORDED", Answer.Unknown), (finding.Code, finding.Answer));
        Assert.Equal(WorksStage.Opened, Works(WorksStage.Opened).StageOn(Day("2024-06-01")));
    }

    [Fact]
    public void A_stage_surely_before_an_earlier_one_is_refused_and_one_that_may_be_later_is_not()
    {
        HospitalWorks works = new("A", State.EstadoDeMexico, Press, [new(WorksStage.Abandoned, DateWindow.InYear(2023), Press)]);

        Assert.False(works.TryRecord(At(WorksStage.Assessed, "2022-12-31"), out HospitalWorks same, out Finding? refusal));
        Assert.Equal(("FAC.WORKS.OUT_OF_ORDER", Answer.No), (refusal.Code, refusal.Answer));
        Assert.Same(works, same);
        Assert.True(works.TryRecord(At(WorksStage.Assessed, "2023-01-01"), out HospitalWorks after, out _));
        Assert.Equal(WorksStage.Assessed, after.StageOn(Day("2023-01-01")));
        Assert.Equal(WorksStage.NotStated, after.StageOn(Day("2022-12-31")));
    }

    [Fact]
    public void Two_stages_of_one_day_leave_the_later_one() =>
        Assert.Equal(WorksStage.Assessed, new HospitalWorks(
            "A", State.EstadoDeMexico, Press, [At(WorksStage.Abandoned, "2024-01-01"), At(WorksStage.Assessed, "2024-01-01")])
            .StageOn(Day("2024-01-01")));

    [Fact]
    public void All_that_is_wrong_is_told_not_only_the_first()
    {
        var works = new HospitalWorks(
            "A",
            State.EstadoDeMexico,
            Press,
            [At(WorksStage.Abandoned, "2024-05-01"), At(WorksStage.Opened, "2024-01-01"), At(WorksStage.InWorks, "2024-06-01")])
        {
            Key = Clues.Parse("NTSSA000013"),
            Municipality = MunicipalityKey.Parse("18001"),
            PlannedCost = Pesos.Of(100m),
            SpentCost = Pesos.Of(100.01m),
            PlannedBeds = 60,
            DeliveredBeds = 59,
        };

        Assert.Equal(
            [
                "FAC.WORKS.BACKWARD", "FAC.WORKS.FEWER_BEDS", "FAC.WORKS.OPENED_WITHOUT_EQUIPMENT", "FAC.WORKS.OTHER_STATE",
                "FAC.WORKS.OTHER_STATE", "FAC.WORKS.OUT_OF_ORDER", "FAC.WORKS.OVER_BUDGET",
            ],
            works.Validate().Select(finding => finding.Code).Order());
        Assert.All(works.Validate(), finding => Assert.Equal((Answer.No, Press), (finding.Answer, finding.Source)));
    }

    [Theory]
    [InlineData(100, 100, null)]
    [InlineData(100, 99, null)]
    [InlineData(100, 101, Answer.No)]
    [InlineData(0, 0, null)]
    [InlineData(null, 101, Answer.Unknown)]
    [InlineData(100, null, null)]
    [InlineData(null, null, null)]
    public void Spent_is_held_against_planned_to_the_centavo(int? planned, int? spent, Answer? expected) =>
        Assert.Equal(expected, (Works() with
        {
            PlannedCost = planned is { } centavos ? Pesos.OfCentavos(centavos) : null,
            SpentCost = spent is { } spentCentavos ? Pesos.OfCentavos(spentCentavos) : null,
        }).Validate().SingleOrDefault(finding => finding.Code == "FAC.WORKS.OVER_BUDGET")?.Answer);

    [Theory]
    [InlineData(60, 60, null)]
    [InlineData(60, 61, null)]
    [InlineData(60, 59, Answer.No)]
    [InlineData(60, 0, Answer.No)]
    [InlineData(null, 60, Answer.Unknown)]
    [InlineData(60, null, Answer.Unknown)]
    [InlineData(null, null, Answer.Unknown)]
    public void Beds_are_held_against_the_plan_once_the_hospital_opened(int? planned, int? delivered, Answer? expected)
    {
        HospitalWorks opened = Works(WayTo[WorksStage.Opened]) with { PlannedBeds = planned, DeliveredBeds = delivered };
        HospitalWorks equipped = Works(WayTo[WorksStage.Equipped]) with { PlannedBeds = planned, DeliveredBeds = delivered };
        Assert.Equal(expected, opened.Validate().SingleOrDefault()?.Answer);
        Assert.Empty(equipped.Validate());
    }

    [Fact]
    public void Progress_counts_each_hospital_once_and_leaves_windows_open()
    {
        DateWindow june = DateWindow.InMonth(2024, 6);
        HospitalWorks open = Works(WayTo[WorksStage.Opened]) with { PlannedCost = Pesos.Of(10m), SpentCost = Pesos.Of(9m) };
        HospitalWorks perhaps = new("B", State.EstadoDeMexico, Press, [At(WorksStage.Equipped, "2024-01-01"), new(WorksStage.Opened, june, Press)]);
        HospitalWorks between = new("C", State.EstadoDeMexico, Press, [At(WorksStage.InWorks, "2024-01-01"), new(WorksStage.Equipped, june, Press)])
        {
            PlannedCost = Pesos.Of(5m),
        };
        HospitalWorks nothing = new("D", State.EstadoDeMexico, Press);
        WorksProgress progress = WorksProgress.On([open, perhaps, between, nothing], Day("2024-06-15"));

        Assert.Equal((4, 1, 1, 2), (progress.Total, progress.Opened, progress.Pending, progress.Undetermined));
        Assert.Equal(3, progress.CountAt(WorksStage.NotStated));
        Assert.Equal((Pesos.Of(15m), 2, 2), (progress.Planned.Sum, progress.Planned.Known, progress.Planned.NotKnown));
        Assert.Null(progress.Planned.Total);
        Assert.Equal((Pesos.Of(9m), 1, 3), (progress.Spent.Sum, progress.Spent.Known, progress.Spent.NotKnown));
        Assert.Equal("1 opened, 1 pending, 2 undetermined", progress.ToString());
        Assert.Equal((4, 2, 1, 1), WorksProgress.On([open, perhaps, between, nothing], Day("2024-06-30")) is var end
            ? (end.Total, end.Opened, end.Pending, end.Undetermined) : default);
    }

    /// <summary>The figures of the conferences of 2024: 31 put in operation; 32 and 33 pending, both kept; about 10 in the State of
    /// Mexico.</summary>
    [Fact]
    public void The_stated_figures_keep_conflict_and_approximation()
    {
        ILookup<string, Figure> figures = HospitalWorks.StatedFigures.ToLookup(figure => figure.Definition.Code);
        Assert.Equal((31m, Confidence.Verified), (Assert.Single(figures["FAC.WORKS.OPENED"]).Value, figures["FAC.WORKS.OPENED"].Single().Confidence));
        Assert.Equal([32m, 33m], figures["FAC.WORKS.PENDING"].Select(figure => figure.Value));
        Assert.All(figures["FAC.WORKS.PENDING"], figure => Assert.Equal(Confidence.Conflicting, figure.Confidence));
        Figure mexico = Assert.Single(figures["FAC.WORKS.ABANDONED"]);
        Assert.Equal((10m, "15", Precision.Rounded, "2024-01-09"), (mexico.Value, mexico.Scope, mexico.Precision, mexico.AsOf.ToString()));
        Assert.All(HospitalWorks.StatedFigures, figure => Assert.Equal(Unit.Hospitals, figure.Unit));
    }

    private static bool IsOnStages(Finding finding) => finding.Code is not ("FAC.WORKS.FEWER_BEDS" or "FAC.WORKS.OVER_BUDGET");

    private static WorksMilestone At(WorksStage stage, string day) => new(stage, DateWindow.Exactly(Day(day)), Press);

    private static HospitalWorks Works(params WorksStage[] stages) => new(
        "A",
        State.EstadoDeMexico,
        Press,
        stages.Select((stage, i) => new WorksMilestone(stage, DateWindow.Exactly(Day("2024-01-01").PlusDays(i)), Press)).ToImmutableArray());
}
