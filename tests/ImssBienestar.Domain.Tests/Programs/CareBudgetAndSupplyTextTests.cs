using System.Reflection;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

/// <summary>The text tables are closed, what is said was declared, and nothing is said without a provision and a source.</summary>
public class CareBudgetAndSupplyTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];
    private static readonly ReasonText[] All = [.. CareModelTexts.All, .. TransferBudgetTexts.All, .. SupplyTexts.All];
    private static readonly Clues Unit = Clues.Parse(Clues.Example);
    private static readonly MedicineKey Medicine = MedicineKey.Parse(MedicineKey.Example);
    private static readonly Source Report = new("Informe de prueba", Confidence.Reported);

    [Fact]
    public void The_codes_of_the_reasons_are_unique() => Assert.Equal(All.Length, All.Select(entry => entry.Code).Distinct().Count());

    [Fact]
    public void Every_reason_is_listed() => Assert.Equal(
        new[] { typeof(CareModelTexts), typeof(TransferBudgetTexts), typeof(SupplyTexts) }
            .SelectMany(table => table.GetFields())
            .Where(field => field.FieldType == typeof(ReasonText))
            .Select(field => ((ReasonText)field.GetValue(null)!).Code)
            .Order(),
        All.Select(entry => entry.Code).Order());

    [Fact]
    public void Every_declared_answer_has_its_own_words_in_both_languages()
    {
        foreach (ReasonText entry in All)
        {
            BilingualText[] texts = [.. Three.Select(entry.For).OfType<BilingualText>()];
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.NotEqual(text.Spanish, text.English));
            Assert.Equal(texts.Length, texts.Select(text => text.Spanish).Distinct().Count());
            Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
            Assert.All(texts, text => Assert.Equal(Places(text.Spanish), Places(text.English)));
        }
    }

    /// <summary>Situations that reach every reason with every answer it declares: no unfilled place, none undeclared, and each with its
    /// source.</summary>
    [Fact]
    public void What_is_said_was_declared_and_has_a_provision_and_a_source()
    {
        Finding[] said = [.. Everything()];
        Assert.Equal(
            All.SelectMany(entry => Three.Where(answer => entry.For(answer) is not null).Select(answer => (entry.Code, answer))).Order(),
            said.Select(finding => (finding.Code, finding.Answer)).Distinct().Order());
        Assert.All(said, finding => Assert.DoesNotContain("{", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("()", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain(": .", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.NotNull(finding.Source));
        Assert.All(said, finding => Assert.NotEmpty(finding.Provision.Citation.Text.Spanish));
    }

    [Fact]
    public void Every_provision_has_a_day_on_which_it_was_checked_and_every_source_says_how_sure_it_is()
    {
        object[] declared =
        [
            .. new[] { typeof(CareModelProvisions), typeof(SupplyProvisions) }
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Select(field => field.GetValue(null)!),
        ];
        Assert.Equal(["LGS.28", "MAS-BIENESTAR.MODELO"], declared.OfType<Provision>().Select(provision => provision.Code).Order());
        Assert.All(declared.OfType<Provision>(), provision => Assert.True(provision.VerifiedThrough >= provision.Wordings.Starts[0].From));
        Assert.Equal(4, declared.OfType<Source>().Count());
        Assert.All(declared.OfType<Source>(), source => Assert.NotEqual(Confidence.NotStated, source.Confidence));
    }

    private static IEnumerable<Finding> Everything()
    {
        LocalDate day = Day("2024-05-15");
        foreach (Answer answer in Three)
        {
            ServicePlan plan = new(Unit)
            {
                IsHealthCentre = Answer.Yes,
                OffersPrimaryCare = answer,
                HasCommunityBody = answer,
                Week = ServiceDays.EveryDay,
                OpensOnHolidays = answer,
                ConsultingRooms = 1,
                GeneralDoctors = answer switch { Answer.Yes => 2, Answer.No => 1, _ => null },
                Hours = new(LocalTime.Midnight, LocalTime.Midnight),
            };
            foreach (Finding finding in CareModel.Check(plan, day).Concat(CareModel.Check(plan with { Week = ServiceDays.OpenOnlyOn() }, day)))
            {
                yield return finding;
            }
        }

        TransferBudget budget = new(
            State.Colima, new(day, day), AgreementKind.FrameworkAccord, new(statedTotal: Pesos.Of(10), statedMargin: Pesos.Of(1)), Report);
        TransferBudget[] budgets =
        [
            budget.With(Spent(day, day, 10), Spent(day.PlusDays(-1), day, 1), Spent(day.PlusDays(1), day.PlusDays(1), 0)),
            budget.With(Spent(day, day, 12)).WithStatedSpending(Pesos.Of(1)),
        ];
        Prescription[] prescriptions =
        [
            new(Unit, day, new PrescriptionItem(Medicine, 1, 1)),
            new(Unit, day, new PrescriptionItem(Medicine, 1, 0)),
            new(Unit, day, new PrescriptionItem(Medicine, null, 1)),
        ];
        StockReport report = new(day, [new(Unit, Medicine, 1), new(Unit, Medicine, 2)]);
        Finding[] others =
            [.. budgets.SelectMany(entry => entry.Check()), .. prescriptions.SelectMany(entry => entry.Check()), .. report.Check()];
        foreach (Finding finding in others)
        {
            yield return finding;
        }
    }

    private static ChapterSpending Spent(LocalDate from, LocalDate until, long pesos) =>
        new(BudgetChapter.Payroll, new(from, until), Pesos.Of(pesos), Report);

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 4).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
