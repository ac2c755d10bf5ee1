using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Sweep;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Replay;

/// <summary>Defects seen in the closest peer, one test each: the situation is set up again, and ours does not repeat it. The list is
/// <c>Cases/replay/mistakes.csv</c>.</summary>
public sealed class OpenImisReplay
{
    private static readonly LocalDate Day = new(2024, 5, 15);

    private static readonly Applicant Uninsured = new() { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes };

    [Fact]
    public void The_day_of_the_question_is_asked_for_and_decides()
    {
        Applicant asking = Uninsured with { CareState = State.Nayarit };
        Assert.Equal(Provider.StateHealthServices, EligibilityCalculator.Decide(asking, new LocalDate(2021, 12, 6)).Provider);
        Assert.Equal(Provider.ImssBienestar, EligibilityCalculator.Decide(asking, new LocalDate(2021, 12, 7)).Provider);

        var asked = typeof(EligibilityCalculator).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Calculator", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods().Where(method => method.IsStatic))
            .ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, method => Assert.Contains(
            method.GetParameters(), parameter => parameter.ParameterType == typeof(LocalDate) || parameter.ParameterType == typeof(DateInterval)));
    }

    [Fact]
    public void The_turn_of_the_year_makes_nobody_a_year_older()
    {
        Assert.Equal(0, CompletedYears.Between(new(2000, 12, 31), new(2001, 1, 1), LeapDayBirthday.On1March));
        Assert.Equal(17, CompletedYears.Between(new(2000, 12, 31), new(2018, 12, 30), LeapDayBirthday.On1March));
        Assert.Equal(18, CompletedYears.Between(new(2000, 12, 31), new(2018, 12, 31), LeapDayBirthday.On1March));
    }

    [Fact]
    public void No_refusal_is_without_a_reason_that_names_its_facts()
    {
        int refused = 0;
        foreach (LocalDate day in new[] { new LocalDate(2021, 1, 1), Day })
        {
            for (int situation = 0; situation < Applicant.SituationCount; situation++)
            {
                EligibilityDecision decision = EligibilityCalculator.Decide(Applicant.FromSituation((ushort)situation), day);
                if (decision.Outcome == EligibilityOutcome.NotEntitled)
                {
                    refused++;
                    Assert.Contains(decision.Findings, reason => reason.FactsRead.Length > 0 && reason.Answer != Answer.Unknown);
                    Assert.All(decision.Findings, reason => Assert.False(
                        string.IsNullOrWhiteSpace(reason.Text.Spanish) || string.IsNullOrWhiteSpace(reason.Provision.Citation.ToString())));
                }
            }
        }

        Assert.True(refused > 100);
    }

    [Fact]
    public void Asking_nothing_is_not_answered_with_yes()
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(default, Day);
        Assert.Equal((EligibilityOutcome.Undetermined, Answer.Unknown), (decision.Outcome, decision.MayReceiveCare));
        Assert.NotEmpty(decision.Missing);
    }

    [Fact]
    public void No_two_facts_change_places_on_the_way_through_a_document()
    {
        Applicant[] oneFactEach =
        [
            new() { InNationalTerritory = Answer.Yes }, new() { HasSocialSecurity = Answer.Yes }, new() { HasCurp = Answer.Yes },
            new() { HasAdmittedDocument = Answer.Yes }, new() { IsMedicalEmergency = Answer.Yes }, new() { LacksOtherCareNearby = Answer.Yes },
            new() { RightCancelled = true }, new() { EnteredCountryForCare = true }, new() { CareState = State.Colima }, default,
        ];
        string[] documents = [.. oneFactEach.Select(applicant => Encoding.UTF8.GetString(CanonicalJson.Write(new EligibilityRequest(applicant, Day))))];

        Assert.Equal(documents.Length, documents.Distinct().Count());
        Assert.Equal(oneFactEach, documents.Select(document => CanonicalJson.Read<EligibilityRequest>(Encoding.UTF8.GetBytes(document)).Applicant));
        Assert.All(documents, document => Assert.Contains("2024-05-15", document, StringComparison.Ordinal));
    }

    [Fact]
    public void Money_of_one_kind_is_not_taken_from_another()
    {
        var amounts = new ChapterAmounts(Pesos.Of(1), Pesos.Of(20), Pesos.Of(300));
        Assert.Equal(
            (Pesos.Of(1), Pesos.Of(20), Pesos.Of(300), null),
            (amounts.Of(BudgetChapter.Payroll), amounts.Of(BudgetChapter.Infrastructure), amounts.Of(BudgetChapter.Equipment), new ChapterAmounts(Pesos.Of(1)).Of(BudgetChapter.Equipment)));
        Assert.Equal([400_000, 600_000, 800_000, 1_000_000, 1_200_000], Allotment.Of(ProgrammeEdition.ImssBienestar2024).Select(allotment => allotment.Nominal.Amount));
    }

    [Fact]
    public void What_compares_in_the_sweep_notices_one_day_and_one_word()
    {
        Assert.NotEqual(new Reply("sí"), new Reply("no"));
        Assert.NotEqual(
            new Reply("sí", EligibilityCalculator.Decide(default, Day).Findings), new Reply("sí", EligibilityCalculator.Decide(Uninsured, Day).Findings));
        Assert.Equal([Day], Changes(Day));
        Assert.Equal([Day.PlusDays(1)], Changes(Day.PlusDays(1)));

        static IEnumerable<LocalDate> Changes(LocalDate from) =>
            new Trail(new("?", null, day => new(day < from ? "no" : "sí"), NamedDays.Of((from, "x")))).Changes;
    }

    [Fact]
    public void A_warning_stands_outside_its_range_and_not_inside()
    {
        var through = new LocalDate(2024, 6, 7);
        LocalDate register = AgreementRegister.Reference.VerifiedThrough;
        Assert.False(Warns("LAW.UNVERIFIED", through));
        Assert.True(Warns("LAW.UNVERIFIED", through.PlusDays(1)));
        Assert.False(Warns("AGR.UNVERIFIED", register));
        Assert.True(Warns("AGR.UNVERIFIED", register.PlusDays(1)));

        static bool Warns(string code, LocalDate day) => EligibilityCalculator.Decide(Uninsured, day).Findings.Find(code) is not null;
    }

    [Fact]
    public void A_member_whose_name_is_misspelt_is_an_error()
    {
        string document = Encoding.UTF8.GetString(CanonicalJson.Write(new EligibilityRequest(Uninsured, Day)));
        Assert.Contains("\"hasCurp\"", document, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => CanonicalJson.Read<EligibilityRequest>(Encoding.UTF8.GetBytes(document.Replace("hasCurp", "hasCrup", StringComparison.Ordinal))));
    }

    [Fact]
    public void What_is_asked_is_printed_nowhere()
    {
        Assert.Equal(("Applicant", "EligibilityRequest 2024-05-15"), (Uninsured.ToString(), new EligibilityRequest(Uninsured, Day).ToString()));
        Assert.DoesNotContain(
            typeof(Applicant).Assembly.GetReferencedAssemblies(),
            name => name.Name!.Contains("Console", StringComparison.Ordinal) || name.Name.Contains("Logging", StringComparison.Ordinal)
                || name.Name.Contains("Trace", StringComparison.Ordinal));
    }

    [Fact]
    public void What_comes_later_does_not_count_on_an_earlier_day()
    {
        Assert.True(Enrolment.None.TryRecord(new(EnrolmentEventKind.Enrolled, new(2023, 7, 1)), out Enrolment enrolled, out _));
        Assert.True(enrolled.TryRecord(new(EnrolmentEventKind.Suspended, new(2024, 2, 1)), out Enrolment suspended, out _));
        foreach (LocalDate day in Days.Between(new(2023, 6, 1), new(2024, 1, 31)))
        {
            Assert.Equal(enrolled.StatusOn(day), suspended.StatusOn(day));
        }

        Assert.Equal((EnrolmentStatus.Active, EnrolmentStatus.Suspended), (enrolled.StatusOn(new(2024, 2, 1)), suspended.StatusOn(new(2024, 2, 1))));
    }
}
