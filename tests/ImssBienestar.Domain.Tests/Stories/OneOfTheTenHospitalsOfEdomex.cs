using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>A hospital of the State of Mexico from abandonment to its first maintenance.</summary>
/// <remarks>
/// Known: the state signed by 10 October 2023, and on 9 January 2024 the head of IMSS said that the budget for the rescue of about ten
/// abandoned hospitals of the state was being worked on. Which ones they were, and what became of each, was not found. Everything else is
/// <b>fictional</b> and marked so: the hospital, its key, its days from February 2024 on, its cost and its beds.
/// </remarks>
public sealed class OneOfTheTenHospitalsOfEdomex
{
    private static readonly Source Conference =
        new("Versión estenográfica, 2024-01-09: cerca de 10 hospitales abandonados", Confidence.Verified, Day("2024-01-09"));
    private static readonly Source Fictional = new("ficticio: inventado para este relato", Confidence.Unverified);

    /// <summary>What the conference allows to say: one of about ten, abandoned at the latest on that day. Its name is fictional.</summary>
    private static readonly HospitalWorks Abandoned = new(
        "FICTICIO-EDOMEX-01",
        State.EstadoDeMexico,
        Fictional,
        [new(WorksStage.Abandoned, DateWindow.Between(Day("2012-01-01"), Day("2024-01-09")), Conference)])
    {
        Name = "Hospital General de la Loma (ficticio)",
        PlannedCost = Pesos.Of(120_000_000m),
        PlannedBeds = 60,
    };

    [Fact]
    public void What_is_known_about_ten_abandoned_and_a_state_that_had_signed()
    {
        Figure ten = Assert.Single(HospitalWorks.StatedFigures, figure => figure.Scope == State.EstadoDeMexico.InegiCode);
        Assert.Equal((10m, Precision.Rounded, Confidence.Verified), (ten.Value, ten.Precision, ten.Confidence));
        Assert.Equal(Answer.Yes, AgreementRegister.Reference.Concurs(State.EstadoDeMexico, ten.AsOf.Earliest));

        Assert.Equal(Answer.Yes, Abandoned.IsAt(WorksStage.Abandoned, Day("2024-01-09")));
        Assert.Equal(Answer.Unknown, Abandoned.IsAt(WorksStage.Abandoned, Day("2024-01-08")));
        Assert.Equal(WorksStage.NotStated, Abandoned.StageOn(Day("2012-06-01")));
        Assert.Null(Abandoned.Key);
        Assert.Empty(Abandoned.Validate());
    }

    [Fact]
    public void It_cannot_open_from_one_day_to_the_next()
    {
        Assert.Equal("FAC.WORKS.OPENED_WITHOUT_EQUIPMENT", Refusal(Abandoned, WorksStage.Opened, "2024-02-01"));
        Assert.Equal("FAC.WORKS.SKIPPED", Refusal(Abandoned, WorksStage.InWorks, "2024-02-01"));
        Assert.Equal("FAC.WORKS.OUT_OF_ORDER", Refusal(Abandoned, WorksStage.Assessed, "2011-12-31"));
        Assert.Equal("FAC.WORKS.OPENED_WITHOUT_EQUIPMENT", Refusal(Rescued(upTo: WorksStage.InWorks), WorksStage.Opened, "2024-10-01"));
    }

    [Fact]
    public void From_abandoned_to_opened_with_works_that_stopped_once()
    {
        HospitalWorks opened = Rescued();

        Assert.Equal(WorksStage.Assessed, opened.StageOn(Day("2024-02-20")));
        Assert.Equal(WorksStage.NotStated, opened.StageOn(Day("2024-03-10")));
        Assert.Equal(Answer.No, opened.IsAt(WorksStage.Opened, Day("2024-03-10")));
        Assert.Equal(WorksStage.Funded, opened.StageOn(Day("2024-03-31")));
        Assert.Equal(WorksStage.Stopped, opened.StageOn(Day("2024-07-01")));
        Assert.Equal(WorksStage.InWorks, opened.StageOn(Day("2024-08-01")));
        Assert.Equal(Answer.No, opened.IsAt(WorksStage.Opened, Day("2024-11-17")));
        Assert.Equal(Answer.Yes, opened.IsAt(WorksStage.Opened, Day("2024-11-18")));
        Assert.Equal("FAC.WORKS.BACKWARD", Refusal(opened, WorksStage.InWorks, "2024-12-01"));
    }

    [Fact]
    public void It_opened_with_fewer_beds_and_for_more_money_than_planned_and_both_are_told()
    {
        HospitalWorks opened = Rescued() with
        {
            Key = Clues.Parse("MCIMB999993"),
            DeliveredBeds = 54,
            SpentCost = Pesos.Of(120_000_000.01m),
        };

        Assert.Equal(
            [
                "FICTICIO-EDOMEX-01: it opened with 54 beds of the 60 planned.",
                "FICTICIO-EDOMEX-01: $120,000,000.01 was spent, more than the $120,000,000.00 planned.",
            ],
            opened.Validate().Select(finding => finding.Text.English).Order(StringComparer.Ordinal).Reverse());
        Assert.All(opened.Validate(), finding => Assert.Equal((Answer.No, "VE.2024-04-09.RESCUE"), (finding.Answer, finding.Provision.Code)));
    }

    [Fact]
    public void The_other_nine_stay_pending_or_not_known_and_none_is_counted_as_zero_pesos()
    {
        HospitalWorks[] ten =
        [
            Rescued(),
            .. Enumerable.Range(2, 9).Select(number => new HospitalWorks(
                $"FICTICIO-EDOMEX-{number:D2}", State.EstadoDeMexico, Fictional, Abandoned.Milestones)),
        ];

        WorksProgress before = WorksProgress.On(ten, Day("2024-01-08"));
        WorksProgress then = WorksProgress.On(ten, Day("2024-01-09"));
        WorksProgress after = WorksProgress.On(ten, Day("2024-12-31"));
        Assert.Equal((0, 10, 0), (then.Opened, then.Pending, then.Undetermined));
        Assert.Equal((0, 0, 10), (before.Opened, before.Pending, before.Undetermined));
        Assert.Equal((1, 9, 0), (after.Opened, after.Pending, after.Undetermined));
        Assert.Equal((Pesos.Of(120_000_000m), 1, 9), (after.Planned.Sum, after.Planned.Known, after.Planned.NotKnown));
        Assert.Null(after.Planned.Total);
    }

    [Fact]
    public void Once_open_it_is_kept_up()
    {
        MaintenancePlan plan = new(Clues.Parse("MCIMB999993"), Day("2025-03-31"), Fictional,
        [
            new("MP-01", MaintenanceKind.Preventive, MaintainedSystem.Electrical, DateWindow.InMonth(2025, 2)) { PlannedCost = Pesos.Of(80_000m) },
            new("MC-01", MaintenanceKind.Corrective, MaintainedSystem.MedicalEquipment, DateWindow.Exactly(Day("2025-03-20"))),
        ]);

        Assert.Equal(["MP-01"], plan.LateOn(Day("2025-03-01")).Select(item => item.Code));
        Assert.True(plan.TryRecordDone("MP-01", DateWindow.Exactly(Day("2025-03-05")), Pesos.Of(79_999.99m), out plan, out _));
        Assert.Empty(plan.LateOn(Day("2025-03-05")));
        Assert.Equal("FAC.MAINT.DONE_LATE", Assert.Single(plan.Validate(Day("2025-03-05"))).Code);
        Assert.Equal(Answer.Unknown, plan.IsLate(plan.Items.Single(item => item.Code == "MC-01"), Day("2025-04-01")));
    }

    /// <summary>The fictional life of the hospital, stage by stage, up to one of them.</summary>
    private static HospitalWorks Rescued(WorksStage upTo = WorksStage.Opened)
    {
        (WorksStage Stage, DateWindow When)[] life =
        [
            (WorksStage.Assessed, DateWindow.Exactly(Day("2024-02-12"))),
            (WorksStage.Funded, DateWindow.InMonth(2024, 3)),
            (WorksStage.InWorks, DateWindow.Exactly(Day("2024-04-15"))),
            (WorksStage.Stopped, DateWindow.Exactly(Day("2024-06-20"))),
            (WorksStage.InWorks, DateWindow.Exactly(Day("2024-07-29"))),
            (WorksStage.Equipped, DateWindow.Between(Day("2024-10-01"), Day("2024-11-10"))),
            (WorksStage.Opened, DateWindow.Exactly(Day("2024-11-18"))),
        ];

        HospitalWorks works = Abandoned;
        foreach ((WorksStage stage, DateWindow when) in life)
        {
            Assert.True(works.TryRecord(new(stage, when, Fictional), out works, out _));
            if (stage == upTo)
            {
                break;
            }
        }

        return works;
    }

    private static string Refusal(HospitalWorks works, WorksStage stage, string day)
    {
        Assert.False(works.TryRecord(new(stage, DateWindow.Exactly(Day(day)), Fictional), out _, out Finding? refusal));
        return refusal.Code;
    }
}
