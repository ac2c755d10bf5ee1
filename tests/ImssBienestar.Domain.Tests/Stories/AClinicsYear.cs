using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Committees.CommitteeRole;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>A clinic of four consulting rooms, from the call to its community to the pesos it returns: under the rules of 2024, and under those of
/// 2025; and then each rule broken once in each year.</summary>
public sealed class AClinicsYear
{
    private static readonly Clues Clinic = Clues.Parse("MCIMB000856");
    private static readonly UnitSize Size = UnitSize.OfRooms(4);

    [Fact]
    public void In_2024_from_the_call_to_the_returned_pesos()
    {
        // The community elects nine people and a social-audit committee beside them.
        Committee committee = Elected(ProgrammeEdition.ImssBienestar2024, "2024-05-04");
        CompositionDecision decision = CommitteeRules.Of(committee.Edition).Decide(committee, Day("2024-06-05"));
        Assert.Equal(9, committee.Members.Length);
        Assert.Equal(CompositionOutcome.Conforms, decision.Outcome);
        Assert.Equal(Answer.Unknown, decision.Findings.Find("COM.OPEN.QUORUM")!.Answer);

        // The treasurer gets the card and 774,979 of the 800,000 announced.
        Allotment allotment = Allotment.Of(committee.Edition, Size)!;
        Assert.Equal(Pesos.Of(25_021), allotment.Difference);
        Ledger ledger = Ledger.Open(Clinic, committee.Edition, Plan());
        ledger = Add(ledger, LedgerEntry.Deposit(Day("2024-06-06"), allotment.Delivered!.Value));

        // The roof; a wrong amount, corrected; a bed.
        ledger = Add(ledger, Spend("2024-07-10", 500_000, ExpenseKind.MinorWorks, "roof"));
        ledger = Add(ledger, Spend("2024-07-20", 230_000, ExpenseKind.MedicalEquipment, "bed"));
        ledger = Add(ledger, LedgerEntry.Correction(Day("2024-07-21"), 3));
        ledger = Add(ledger, Spend("2024-07-20", 203_000, ExpenseKind.MedicalEquipment, "bed"));
        Assert.Empty(ledger.Check(Day("2024-08-01"), Size));

        // In 2025, under the rules of 2024, what is left goes back to the Treasury.
        CommitteeProgress progress = Walk(committee, "2024-05-04", "2024-11-30");
        Assert.Equal(
            ["COM.CLOSE.UNSPENT"],
            ledger.MissingToClose(progress, Day("2025-02-28")).Select(finding => finding.Code));
        ledger = Add(ledger, LedgerEntry.Return(Day("2025-04-30"), ledger.Balance));
        Assert.True(ledger.TryClose(progress, Day("2025-04-30"), ledger.Version, out Ledger closed, out _));
        Assert.Equal((Pesos.Of(774_979), Pesos.Of(703_000), Pesos.Of(71_979), Pesos.Zero), (closed.Deposited, closed.Spent, closed.Returned, closed.Balance));

        // No calendar of 2024 was found: nothing can be called late.
        Assert.Equal(["COM.OPEN.CALENDAR"], progress.FindingsOn(Day("2025-04-30")).Select(finding => finding.Code));
    }

    [Fact]
    public void In_2025_from_the_call_to_the_returned_pesos()
    {
        // Five people, and a calendar.
        Committee committee = Elected(ProgrammeEdition.ImssBienestar2025, "2025-06-15");
        Assert.Equal(5, committee.Members.Length);
        Assert.Equal(CompositionOutcome.Conforms, CommitteeRules.Of(committee.Edition).Decide(committee, Day("2025-07-01")).Outcome);
        CommitteeProgress progress = Walk(committee, "2025-06-15", "2025-11-30");
        Assert.Empty(progress.FindingsOn(Day("2025-12-31")));

        // Only the amount announced is known for 2025.
        Allotment allotment = Allotment.Of(committee.Edition, Size)!;
        Assert.Null(allotment.Delivered);
        Ledger ledger = Add(Ledger.Open(Clinic, committee.Edition, Plan()), LedgerEntry.Deposit(Day("2025-07-15"), allotment.Nominal));
        ledger = Add(ledger, Spend("2025-08-10", 500_000, ExpenseKind.MinorWorks, "roof"));
        ledger = Add(ledger, Spend("2025-08-20", 203_000, ExpenseKind.MedicalEquipment, "bed"));
        Assert.Empty(ledger.Check(Day("2025-09-01"), Size));
        ledger = Add(ledger, LedgerEntry.Return(Day("2025-12-10"), ledger.Balance));
        Assert.True(ledger.TryClose(progress, Day("2025-12-15"), ledger.Version, out Ledger closed, out _));
        Assert.Equal((Pesos.Of(97_000), Pesos.Zero), (closed.Returned, closed.Balance));
    }

    /// <summary>Each rule on composition broken once: what is a breach in one year is an open question in the other, and the other way round.</summary>
    [Theory]
    [InlineData("roles", CompositionOutcome.DoesNotConform, CompositionOutcome.DoesNotConform)]
    [InlineData("assembly", CompositionOutcome.DoesNotConform, CompositionOutcome.DoesNotConform)]
    [InlineData("social audit", CompositionOutcome.DoesNotConform, CompositionOutcome.DoesNotConform)]
    [InlineData("woman", CompositionOutcome.DoesNotConform, CompositionOutcome.DoesNotConform)]
    [InlineData("sole", CompositionOutcome.DoesNotConform, CompositionOutcome.OpenQuestion)]
    [InlineData("staff", CompositionOutcome.OpenQuestion, CompositionOutcome.OpenQuestion)]
    [InlineData("level", CompositionOutcome.OpenQuestion, CompositionOutcome.OpenQuestion)]
    [InlineData("card", CompositionOutcome.OpenQuestion, CompositionOutcome.OpenQuestion)]
    public void Each_rule_on_composition_broken_once(string rule, CompositionOutcome in2024, CompositionOutcome in2025)
    {
        CompositionOutcome Outcome(ProgrammeEdition edition, string assembly, string day) =>
            CommitteeRules.Of(edition).Decide(Elected(edition, assembly, rule), Day(day)).Outcome;
        Assert.Equal(in2024, Outcome(ProgrammeEdition.ImssBienestar2024, "2024-05-04", "2024-06-05"));
        Assert.Equal(in2025, Outcome(ProgrammeEdition.ImssBienestar2025, "2025-06-15", "2025-07-01"));
        Assert.Equal(
            rule == "woman" ? CompositionOutcome.Conforms : in2024,
            Outcome(ProgrammeEdition.ImssBienestar2024, "2024-05-04", "2024-06-04"));
    }

    /// <summary>Each rule on money broken once, in both years.</summary>
    [Theory]
    [InlineData("kind", "COM.LEDGER.KIND=no", "COM.LEDGER.KIND=no")]
    [InlineData("plan", "COM.LEDGER.PLAN=no", "COM.LEDGER.PLAN=no")]
    [InlineData("hand", "COM.LEDGER.TREASURER=no", "COM.LEDGER.TREASURER=?")]
    [InlineData("amount", "COM.LEDGER.DEPOSIT=no", "COM.LEDGER.DEPOSIT=?")]
    [InlineData("receipt", "COM.CLOSE.RECEIPT=no", "COM.CLOSE.RECEIPT=no")]
    [InlineData("photos", "COM.CLOSE.PHOTOS=no", "COM.CLOSE.PHOTOS=no")]
    [InlineData("unspent", "COM.CLOSE.UNSPENT=no", "COM.CLOSE.UNSPENT=no")]
    [InlineData("final assembly", "COM.CLOSE.FINAL_ASSEMBLY=no", "COM.CLOSE.FINAL_ASSEMBLY=no")]
    public void Each_rule_on_money_broken_once(string rule, string in2024, string in2025)
    {
        Assert.Contains(in2024, Spoiled(ProgrammeEdition.ImssBienestar2024, rule, "2024-12-01"));
        Assert.Contains(in2025, Spoiled(ProgrammeEdition.ImssBienestar2025, rule, "2025-12-01"));
        Assert.Empty(Spoiled(ProgrammeEdition.ImssBienestar2024, "nothing", "2024-12-01"));
        Assert.Empty(Spoiled(ProgrammeEdition.ImssBienestar2025, "nothing", "2025-12-01"));
    }

    /// <summary>Each window of the calendar of 2025 missed by a day, and none in 2024, of which no calendar was found.</summary>
    [Theory]
    [InlineData(CommitteeStep.Training, "2025-06-09")]
    [InlineData(CommitteeStep.Assembly, "2025-07-07")]
    [InlineData(CommitteeStep.WorkPlan, "2025-07-14")]
    [InlineData(CommitteeStep.Deposit, "2025-07-20")]
    public void Each_window_missed_by_a_day(CommitteeStep step, string missed)
    {
        Committee committee = Elected(ProgrammeEdition.ImssBienestar2025, "2025-06-15");
        CommitteeProgress late = Walk(committee, "2025-06-15", "2025-11-30").With(step, DateWindow.Exactly(Day(missed)));
        Assert.Contains(late.FindingsOn(Day("2025-12-31")), finding => finding.Code == "COM.STEP.DONE_LATE");
    }

    private static WorkPlan Plan() => new(
    [
        new("roof", ExpenseKind.MinorWorks, Pesos.Of(500_000)),
        new("bed", ExpenseKind.MedicalEquipment, Pesos.Of(203_000)),
    ]);

    private static Committee Elected(ProgrammeEdition edition, string assembly, string broken = "nothing")
    {
        IEnumerable<CommitteeMember> members = edition.Roles
            .Where(role => broken != "roles" || role != CitizenGuarantor)
            .Select(role => new CommitteeMember(role)
            {
                Sex = role == Treasurer && broken != "woman" ? Sex.Woman : Sex.Man,
                Post = role != TechnicalSecretary || broken == "staff" ? ClinicPost.None
                    : broken == "level" ? ClinicPost.Management
                    : ClinicPost.StaffBelowMiddleManagement,
            });
        return new(Clinic, edition, members)
        {
            Assembly = new(Day(assembly), broken == "assembly" ? Designation.NamedWithoutAssembly : Designation.ElectedByAssembly, 84),
            SocialAuditFormed = broken == "social audit" ? Answer.No : Answer.Yes,
            TreasurerSolelyAccountable = broken == "sole" ? Answer.No : Answer.Yes,
            CardIsJoint = broken == "card" ? Answer.No : Answer.Yes,
        };
    }

    /// <summary>The nine named steps and the work plan, in order and within the windows of 2025.</summary>
    private static CommitteeProgress Walk(Committee committee, string assembly, string finalAssembly)
    {
        DateWindow On(int days) => DateWindow.Exactly(Day(assembly).PlusDays(days));
        return new CommitteeProgress(Clinic, committee.Edition)
            .With(CommitteeStep.Planning, On(-30))
            .With(CommitteeStep.Training, On(-10))
            .With(CommitteeStep.Call, On(-5))
            .With(CommitteeStep.Assembly, On(0))
            .With(CommitteeStep.WorkPlan, On(1))
            .With(CommitteeStep.CardDelivery, On(20))
            .With(CommitteeStep.Deposit, On(31))
            .With(CommitteeStep.Works, On(60))
            .With(CommitteeStep.FinalAssembly, DateWindow.Exactly(Day(finalAssembly)));
    }

    private static LedgerEntry Spend(string day, decimal pesos, ExpenseKind kind, string item, string broken = "nothing") => LedgerEntry.Expense(
        Day(day),
        Pesos.Of(pesos),
        broken == "kind" ? ExpenseKind.Other : kind,
        broken == "hand" ? President : Treasurer,
        new()
        {
            Receipts = broken == "receipt" ? [] : [$"receipt of {item}"],
            PhotosBefore = [$"{item} before"],
            PhotosAfter = broken == "photos" ? [] : [$"{item} after"],
        },
        broken == "plan" ? "party" : item);

    /// <summary>Everything found in a year in which one rule is broken.</summary>
    private static string[] Spoiled(ProgrammeEdition edition, string broken, string day)
    {
        Allotment allotment = Allotment.Of(edition, Size)!;
        Pesos received = broken == "amount" ? Pesos.Of(703_000) : allotment.Delivered ?? allotment.Nominal;
        Ledger ledger = Add(Ledger.Open(Clinic, edition, Plan()), LedgerEntry.Deposit(Day(day).PlusDays(-60), received));
        ledger = Add(ledger, Spend(day, 500_000, ExpenseKind.MinorWorks, "roof", broken));
        ledger = Add(ledger, Spend(day, 203_000, ExpenseKind.MedicalEquipment, "bed"));
        ledger = ledger.Balance == Pesos.Zero || broken == "unspent" ? ledger : Add(ledger, LedgerEntry.Return(Day(day), ledger.Balance));
        CommitteeProgress progress = new(Clinic, edition);
        progress = broken == "final assembly" ? progress : progress.With(CommitteeStep.FinalAssembly, DateWindow.Exactly(Day(day)));
        return [.. ledger.Check(Day(day), Size).Concat(ledger.MissingToClose(progress, Day(day))).Select(finding => finding.ToString())];
    }

    private static Ledger Add(Ledger ledger, LedgerEntry entry)
    {
        Assert.True(ledger.TryAdd(entry, ledger.Version, out Ledger after, out Finding? refusal), refusal?.Code);
        return after;
    }
}
