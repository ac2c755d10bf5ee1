using System.Collections.Immutable;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The maintenance plan of a unit: what is done, due and late on a day, and what is told of it.</summary>
public sealed class MaintenanceTests
{
    private static readonly Source Plan = new("programa de la unidad", Confidence.Reported);
    private static readonly Clues Unit = Clues.Parse("MCIMB000856");
    private static readonly DateWindow March = DateWindow.InMonth(2024, 3);
    private static readonly LocalDate EndOfYear = Day("2024-12-31");

    public static TheoryData<string> Cases => new(CaseFile.Read("facilities/maintenance-days.csv").Select(row => row["caso"]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_done_due_and_late_on_a_day(string name)
    {
        IReadOnlyDictionary<string, string> row = CaseFile.Read("facilities/maintenance-days.csv").Single(row => row["caso"] == name);
        var item = new MaintenanceItem(
            "A", MaintenanceKind.Preventive, MaintainedSystem.Building, DateWindow.Between(Day(row["desde"]), Day(row["hasta"])))
        {
            Done = row["hecho_desde"].Length == 0 ? null : DateWindow.Between(Day(row["hecho_desde"]), Day(row["hecho_hasta"])),
        };
        MaintenancePlan plan = new(Unit, Day(row["registrado_hasta"]), Plan, [item]);
        foreach (LocalDate day in new[] { Day(row["dia"]), Julian(row["dia"]) })
        {
            Assert.Equal(row["hecho"], Word(plan.IsDone(item, day)));
            Assert.Equal(row["toca"], Word(plan.IsDue(item, day)));
            Assert.Equal(row["atrasado"], Word(plan.IsLate(item, day)));
            Assert.Equal(row["toca"] == "sí", plan.DueOn(day).Contains(item));
            Assert.Equal(row["atrasado"] == "sí", plan.LateOn(day).Contains(item));
            Assert.Equal(
                row["atrasado"] switch { "no" => null, "sí" => Answer.No, _ => (Answer?)Answer.Unknown },
                plan.Validate(day).SingleOrDefault(finding => finding.Code == "FAC.MAINT.LATE")?.Answer);
        }
    }

    [Fact]
    public void A_task_is_recorded_as_done_once()
    {
        MaintenancePlan plan = Of(Item("A"), Item("B"));

        Assert.True(plan.TryRecordDone("A", DateWindow.Exactly(Day("2024-03-10")), Pesos.Of(5m), out MaintenancePlan after, out Finding? refusal));
        Assert.Null(refusal);
        Assert.Equal(Pesos.Of(5m), after.Items.Single(item => item.Code == "A").SpentCost);
        Assert.Null(plan.Items.Single(item => item.Code == "A").Done);
        Assert.Equal(["B"], after.DueOn(Day("2024-03-10")).Select(item => item.Code));

        Assert.False(after.TryRecordDone("A", March, null, out MaintenancePlan same, out refusal));
        Assert.Same(after, same);
        Assert.Equal(("FAC.MAINT.ALREADY_DONE", Answer.No), (refusal.Code, refusal.Answer));
        Assert.False(after.TryRecordDone("a", March, null, out _, out refusal));
        Assert.Equal("FAC.MAINT.NOT_IN_PLAN", refusal.Code);
        Assert.False(Of(Item("A"), Item("A") with { Description = "otra" }).TryRecordDone("A", March, null, out _, out refusal));
        Assert.Equal("FAC.MAINT.REPEATED_CODE", refusal.Code);
    }

    [Fact]
    public void A_cost_that_is_not_known_keeps_what_was_recorded_before()
    {
        MaintenancePlan plan = Of(Item("A") with { SpentCost = Pesos.Of(3m) });
        Assert.True(plan.TryRecordDone("A", March, null, out MaintenancePlan after, out _));
        Assert.Equal(Pesos.Of(3m), Assert.Single(after.Items).SpentCost);
    }

    [Fact]
    public void What_was_not_recorded_is_not_known_until_someone_states_it()
    {
        MaintenancePlan plan = new(Unit, Day("2024-03-31"), Plan, [Item("A")]);
        Assert.Equal(Answer.Unknown, plan.IsLate(plan.Items[0], Day("2024-04-01")));
        Assert.Equal(Answer.Yes, plan.AsRecordedThrough(Julian("2024-04-01")).IsLate(plan.Items[0], Day("2024-04-01")));
    }

    [Theory]
    [InlineData("2024-03-31", "2024-03-31", null)]
    [InlineData("2024-03-31", "2024-04-01", Answer.Unknown)]
    [InlineData("2024-04-01", "2024-04-01", Answer.No)]
    public void Work_done_after_its_period_is_told(string from, string to, Answer? expected)
    {
        MaintenancePlan plan = Of(Item("A") with { Done = DateWindow.Between(Day(from), Day(to)) });
        Assert.Equal(expected, plan.Validate(EndOfYear).SingleOrDefault()?.Answer);
        Assert.All(plan.Validate(EndOfYear), finding => Assert.Equal("FAC.MAINT.DONE_LATE", finding.Code));
    }

    [Fact]
    public void All_that_is_wrong_is_told_not_only_the_first()
    {
        MaintenancePlan plan = Of(
            Item("A") with { PlannedCost = Pesos.Of(1m), SpentCost = Pesos.Of(1.01m) },
            new MaintenanceItem("A", MaintenanceKind.NotStated, MaintainedSystem.Hydraulic, March) { SpentCost = Pesos.Zero },
            new MaintenanceItem("B", MaintenanceKind.Corrective, MaintainedSystem.NotStated, DateWindow.InYear(2025)));
        Assert.Equal(
            [
                ("FAC.MAINT.LATE", Answer.No), ("FAC.MAINT.LATE", Answer.No), ("FAC.MAINT.NOT_STATED", Answer.Unknown),
                ("FAC.MAINT.NOT_STATED", Answer.Unknown), ("FAC.MAINT.OVER_COST", Answer.Unknown), ("FAC.MAINT.OVER_COST", Answer.No),
                ("FAC.MAINT.REPEATED_CODE", Answer.No),
            ],
            plan.Validate(EndOfYear).Select(finding => (finding.Code, finding.Answer)).Order());
        Assert.All(plan.Validate(EndOfYear), finding => Assert.Equal(Plan, finding.Source));
        Assert.All(plan.Validate(EndOfYear), finding => Assert.Contains("MCIMB000856", finding.Text.English, StringComparison.Ordinal));
    }

    /// <summary>Random plans: each task counts once, agrees with the answers, adds up in any grouping, and no centavo is lost.</summary>
    [Fact]
    public void Progress_counts_every_task_once_and_adds_up()
    {
        var random = new Random(2_022);
        for (int round = 0; round < 300; round++)
        {
            MaintenanceItem[] items = [.. Enumerable.Range(0, random.Next(0, 12)).Select(i => new MaintenanceItem(
                $"I{i}", (MaintenanceKind)random.Next(3), (MaintainedSystem)random.Next(6), Window(random))
            {
                Done = random.Next(2) == 0 ? null : Window(random),
                PlannedCost = random.Next(2) == 0 ? null : Pesos.OfCentavos(random.Next(1_000)),
                SpentCost = random.Next(2) == 0 ? null : Pesos.OfCentavos(random.Next(1_000)),
            })];
            LocalDate recorded = Day("2024-01-01").PlusDays(random.Next(60)), day = Day("2024-01-01").PlusDays(random.Next(60));
            int cut = random.Next(items.Length + 1);
            MaintenancePlan plan = new(Unit, recorded, Plan, Enumerable.Reverse(items));
            MaintenanceProgress whole = plan.ProgressOn(day);
            MaintenanceProgress left = new MaintenancePlan(Unit, recorded, Plan, items[..cut]).ProgressOn(day);
            MaintenanceProgress right = new MaintenancePlan(Unit, recorded, Plan, items[cut..]).ProgressOn(day);

            Assert.Equal(whole, left + right);
            Assert.Equal(whole, right + left + default(MaintenanceProgress));
            Assert.Equal(items.Length, whole.Total);
            Assert.Equal(items.Count(item => plan.IsDone(item, day) == Answer.Yes), whole.Done);
            Assert.Equal(plan.LateOn(day).Length, whole.Late);
            Assert.Equal(plan.DueOn(day).Length, whole.Late + whole.Due);
            Assert.Equal(items.Sum(item => item.PlannedCost?.Centavos ?? 0), whole.Planned.Sum.Centavos);
            Assert.Equal(items.Sum(item => item.SpentCost?.Centavos ?? 0), whole.Spent.Sum.Centavos);
            Assert.Equal(items.Length, whole.Spent.Known + whole.Spent.NotKnown);
        }
    }

    [Fact]
    public void An_equal_task_given_twice_counts_once() => Assert.Equal(1, Of(Item("A"), Item("A")).ProgressOn(EndOfYear).Total);

    private static DateWindow Window(Random random)
    {
        LocalDate from = Day("2024-01-01").PlusDays(random.Next(60));
        return DateWindow.Between(from, from.PlusDays(random.Next(10)));
    }

    private static string Word(Answer answer) => answer switch { Answer.Yes => "sí", Answer.No => "no", _ => "?" };

    private static MaintenanceItem Item(string code) => new(code, MaintenanceKind.Preventive, MaintainedSystem.MedicalEquipment, March);

    private static MaintenancePlan Of(params MaintenanceItem[] items) => new(Unit, EndOfYear, Plan, items.ToImmutableArray());
}
