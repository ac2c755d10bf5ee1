using System.Reflection;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>The text tables are closed, and no rule stands without its place and its day.</summary>
public class WorkerTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];
    private static readonly Type[] Tables = [typeof(StaffRegisterTexts), typeof(StaffingTexts), typeof(FederalisationTexts)];

    private static readonly ReasonText[] All = [.. StaffRegisterTexts.All, .. StaffingTexts.All, .. FederalisationTexts.All];

    private static Provision[] Provisions => [.. typeof(WorkerProvisions).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(declared => declared.GetValue(null))
        .OfType<Provision>()];

    [Fact]
    public void The_codes_of_the_reasons_are_unique_and_every_reason_is_listed()
    {
        Assert.Equal(All.Length, All.Select(entry => entry.Code).Distinct().Count());
        Assert.Equal(
            Tables.SelectMany(table => table.GetFields()).Where(field => field.FieldType == typeof(ReasonText)).Select(field => ((ReasonText)field.GetValue(null)!).Code).Order(),
            All.Select(entry => entry.Code).Order());
    }

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

    [Fact]
    public void Every_provision_has_a_code_of_its_own_and_a_place_and_only_those_of_the_law_claim_to_be_law()
    {
        Provision[] provisions = Provisions;
        Assert.Equal(7, provisions.Length);
        Assert.Equal(provisions.Length, provisions.Select(provision => provision.Code).Distinct().Count());
        Assert.All(provisions, provision => Assert.False(string.IsNullOrWhiteSpace(provision.Citation.Text.Spanish)));
        Assert.All(provisions, provision => Assert.NotEmpty(provision.Wordings.Starts));
        Assert.Equal(
            ["DATA", "DOF-2024-01-03", "LGS", "NE", "VE"], provisions.Select(provision => provision.Citation.Statute.Code).Distinct().Order());
    }

    /// <summary>Every day on which a wording begins, the day before and the day after: in force or not, never an error.</summary>
    [Fact]
    public void Every_provision_answers_around_its_first_day()
    {
        foreach (Provision provision in Provisions)
        {
            LocalDate first = provision.Wordings.Starts[0].From;
            Assert.Equal((false, true, true), (provision.IsInForceOn(first.PlusDays(-1)), provision.IsInForceOn(first), provision.IsInForceOn(first.PlusDays(1))));
        }
    }

    [Fact]
    public void Every_parameter_has_a_value_a_unit_a_provision_and_a_code_of_its_own()
    {
        (string Code, Unit Unit, Provision Provision)[] parameters =
        [
            .. new[] { ZoneIncentive.Zone2, ZoneIncentive.Zone3 }.Select(p => (p.Code, p.Unit, p.Provision)),
        ];
        Assert.Equal(2, parameters.Select(parameter => parameter.Code).Distinct().Count());
        Assert.All(parameters, parameter => Assert.NotEqual(Unit.NotStated, parameter.Unit));
        Assert.All(parameters, parameter => Assert.Contains(parameter.Provision, Provisions));
        Assert.Equal((1, 2, 2), (StaffingNorm.Doctors.Values.Starts[0].Value, StaffingNorm.Nurses.Values.Starts[0].Value, StaffingNorm.SevenDayDoctors.Values.Starts[0].Value));
    }

    [Fact]
    public void Nothing_said_has_an_unfilled_place()
    {
        LocalDate day = new(2024, 5, 15);
        var unit = Clues.Parse(Clues.Example);
        Finding[] said =
        [
            .. StaffRegister.Of(
                [Staff.Post("A"), Staff.Post("A")],
                [Staff.Worker(1), Staff.Worker(1)],
                [Staff.Holds(1, "A", "2020-01-01"), Staff.Holds(1, "A", "2020-01-01"), Staff.Holds(2, "Z", "2020-01-02", "2020-01-01"), Staff.Holds(1, "A", "2013-01-01")])
                .Refusals.Select(refusal => refusal.Finding),
            .. StaffingNorm.GapOf(new(unit), day).Findings,
            .. StaffingNorm.GapOf(new(unit) { ConsultingRooms = 1, Doctors = new(1), Nurses = new(2) }, day).Findings,
            .. StaffingNorm.GapOf(new(unit), new(2020, 1, 1)).Findings,
            .. StaffDeployment.Of7May2024.SelectMany(sent => sent.HeldAgainst(StaffRegister.Of([], [], []), day)),
            ZoneIncentive.Decide(Staff.Post("A"), day).Finding,
            .. new TrainingPlaces(unit, "Pediatría", 1).Validate(day),
        ];
        Assert.Equal(StaffRegisterTexts.All.Select(entry => entry.Code).Order(), said.Select(finding => finding.Code).Where(code => code.StartsWith("WRK.RULE", StringComparison.Ordinal)).Distinct().Order());
        Assert.Equal(StaffingTexts.All.Select(entry => entry.Code).Order(), said.Select(finding => finding.Code).Where(code => !code.StartsWith("WRK.RULE", StringComparison.Ordinal)).Distinct().Order());
        Assert.All(said, finding => Assert.DoesNotContain("{", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("  ", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
    }

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 3).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
