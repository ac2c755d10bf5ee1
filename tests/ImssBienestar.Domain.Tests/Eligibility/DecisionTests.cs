using System.Globalization;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Eligibility;

public sealed class DecisionTests
{
    private static readonly LocalDate Day = new(2024, 5, 15);

    private static readonly Applicant WithoutPapers = new()
    {
        InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.No, HasAdmittedDocument = Answer.No, CareState = State.Nayarit,
    };

    [Fact]
    public void By_default_everything_is_unknown()
    {
        EligibilityDecision decision = default;

        Assert.Equal(
            (EligibilityOutcome.Undetermined, Answer.Unknown, Payer.Unknown, Provider.Unknown, Answer.Unknown),
            (decision.Outcome, decision.MayReceiveCare, decision.Payer, decision.Provider, decision.Operation));
        Assert.Equal(EligibilityCalculator.Decide(default, Day).Missing, decision.Missing);
        Assert.All(decision.Findings, finding => Assert.True(finding.Answer == Answer.Unknown || finding.IsPresumption));
        Assert.Null(decision.Regime);
        Assert.Null(decision.CareState);
        Assert.NotEmpty(decision.Explain(Language.NotStated));
    }

    [Fact]
    public void Equal_questions_give_equal_decisions()
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(WithoutPapers, Day);

        Assert.True(decision == EligibilityCalculator.Decide(WithoutPapers, Day));
        Assert.Equal(decision.GetHashCode(), EligibilityCalculator.Decide(WithoutPapers, Day).GetHashCode());
        Assert.True(decision != EligibilityCalculator.Decide(WithoutPapers, Day.PlusDays(1)));
        Assert.True(decision != EligibilityCalculator.Decide(WithoutPapers with { CareState = State.Jalisco }, Day));
        Assert.False(decision.Equals((object)EligibilityCalculator.Decide(default, Day)));
        Assert.Equal("EntitledDocumentPending", decision.ToString());
    }

    [Fact]
    public void An_act_not_established_is_listed_as_a_presumption_and_an_established_one_is_not()
    {
        foreach (string code in new[] { "LGS.36.ENTRY", "LGS.77BIS40" })
        {
            Finding presumed = EligibilityCalculator.Decide(default, Day).Findings.Find(code)!;
            Finding established = EligibilityCalculator
                .Decide(new Applicant { RightCancelled = true, EnteredCountryForCare = true }, Day).Findings.Find(code)!;

            Assert.Equal((Answer.No, true), (presumed.Answer, presumed.IsPresumption));
            Assert.Equal((Answer.Yes, false), (established.Answer, established.IsPresumption));
        }
    }

    [Fact]
    public void Interpretations_are_shown_where_a_decision_rests_on_them()
    {
        Assert.Equal(["EL.I.DOCUMENT_PENDING"], Interpretations(WithoutPapers));
        Assert.Equal(["EL.I.CANCELLED_CARE"], Interpretations(WithoutPapers with { RightCancelled = true, IsMedicalEmergency = Answer.No }));
        Assert.Equal(["EL.I.EMERGENCY_OF_OTHERS"], Interpretations(WithoutPapers with { RightCancelled = true, IsMedicalEmergency = Answer.Yes }));
        Assert.Equal(
            ["EL.I.CANCELLED_CARE", "EL.I.ORDER"],
            Interpretations(WithoutPapers with { RightCancelled = true, EnteredCountryForCare = true, IsMedicalEmergency = Answer.No }));

        static IEnumerable<string> Interpretations(Applicant applicant) => EligibilityCalculator.Decide(applicant, Day).Findings
            .Where(finding => finding.Interpretation is not null)
            .Select(finding => finding.Interpretation!.Code);
    }

    /// <summary>The same answer, with the other reading of its time: against a fee until 2023-05-29, without charge from the next day.</summary>
    [Theory]
    [InlineData("2020-01-01", "LGS.77BIS40.OPEN_BEFORE_2023")]
    [InlineData("2023-05-29", "LGS.77BIS40.OPEN_BEFORE_2023")]
    [InlineData("2023-05-30", "LGS.77BIS40.OPEN")]
    public void That_a_cancelled_person_has_no_care_is_a_declared_reading_in_every_wording(string day, string code)
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(
            WithoutPapers with { RightCancelled = true, IsMedicalEmergency = Answer.No }, Days.Parse(day));

        Assert.Equal((EligibilityOutcome.Cancelled, Answer.No, Payer.Nobody), (decision.Outcome, decision.MayReceiveCare, decision.Payer));
        Finding open = Assert.Single(decision.Findings, finding => finding.Code.StartsWith("LGS.77BIS40.OPEN", StringComparison.Ordinal));
        Assert.Equal(code, open.Code);
        Assert.Same(EligibilityInterpretations.CancelledCare, open.Interpretation);
        Assert.Contains("con cuota", open.Interpretation!.Text.Spanish, StringComparison.Ordinal);
        Assert.Contains("against a fee", open.Interpretation.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_says_every_reason_question_and_change_in_both_languages()
    {
        foreach (Applicant applicant in Situations.All().Where((_, index) => index % 13 == 0))
        {
            EligibilityDecision decision = EligibilityCalculator.Decide(applicant with { CareState = State.Yucatan }, new LocalDate(2026, 3, 15));
            foreach (Language language in new[] { Language.Spanish, Language.English })
            {
                string text = decision.Explain(language);
                Assert.All(decision.Findings, finding =>
                {
                    Assert.Contains(finding.Text.In(language), text, StringComparison.Ordinal);
                    Assert.Contains(finding.Provision.Citation.Text.In(language), text, StringComparison.Ordinal);
                });
                Assert.All(decision.Missing, fact => Assert.Contains(fact.Question.In(language), text, StringComparison.Ordinal));
                Assert.Equal(decision.WouldChange.Length, text.Split(language == Language.English ? "Would become" : "Cambiaría a").Length - 1);
            }
        }
    }

    [Fact]
    public void An_explanation_reads_as_agreed()
    {
        const string Expected = """
            Con derecho; documento pendiente · 2024-05-15 · Nayarit
            Atención: sí
            Responde: IMSS-BIENESTAR
            Paga: fondos públicos; gratuito para la persona
              no  LGS, art. 36: No se ha establecido que ingresara al país predominantemente para usar los servicios. (La ley lo presume.) [2020-01-01…; verificado hasta 2024-06-07]
              sí  LGS, art. 36, párr. 2: No se cobran cuotas de recuperación. [2023-05-30…; verificado hasta 2024-06-07]
              sí  LGS, art. 77 bis 1: Está en el país y no tiene seguridad social: es de las personas a quienes el artículo da el derecho. [2023-05-30…; verificado hasta 2024-06-07]
            """;

        string text = EligibilityCalculator.Decide(WithoutPapers, Day).Explain(Language.Spanish);

        Assert.StartsWith(Expected.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.EndsWith("Cambiaría a Con derecho a servicios gratuitos: ¿Cuenta con acta de nacimiento, certificado de nacimiento u otro documento admitido? sí.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_is_the_same_in_every_culture_and_in_any_buffer()
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(WithoutPapers, Day);
        string expected = decision.Explain(Language.NotStated);
        Assert.Equal(expected, decision.Explain(Language.Spanish));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "es-MX", "tr-TR", "th-TH", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, decision.Explain(Language.Spanish));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        for (int size = 0; size <= expected.Length + 1; size += 97)
        {
            char[] buffer = new char[size];
            Assert.Equal(size >= expected.Length, decision.TryExplain(buffer, out int length, Language.Spanish));
            Assert.Equal(expected.Length, length);
            Assert.StartsWith(new string(buffer, 0, Math.Min(size, length)), expected, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Deciding_and_reading_every_property_allocates_nothing()
    {
        Applicant[] applicants = [.. Situations.All().Select(applicant => applicant with { CareState = State.Puebla })];
        char[] buffer = new char[20_000];
        long read = Read(applicants, buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long again = Read(applicants, buffer);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(read, again);
    }

    [Fact]
    public void An_explanation_allocates_only_its_text()
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(WithoutPapers, Day);
        int length = decision.Explain(Language.English).Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        string text = decision.Explain(Language.English);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // A string is its characters, two bytes each, and a header of at most 32 bytes with its padding.
        Assert.Equal(length, text.Length);
        Assert.InRange(allocated, 2 * length, (2 * length) + 32);
    }

    [Fact]
    public void Threads_that_meet_on_first_use_read_the_same_answers()
    {
        var answers = new string[8];
        Parallel.For(0, answers.Length, i => answers[i] = EligibilityCalculator.Decide(WithoutPapers, new LocalDate(2021, 1, 1)).Explain(Language.English));

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }

    private static long Read(Applicant[] applicants, Span<char> buffer)
    {
        long read = 0;
        foreach (Applicant applicant in applicants)
        {
            EligibilityDecision decision = EligibilityCalculator.Decide(applicant, Day);
            read += (int)decision.Outcome + (int)decision.MayReceiveCare + (int)decision.Payer + (int)decision.Provider + (int)decision.Operation
                + decision.Missing.Length + decision.WouldChange.Length + (decision.Regime?.Code.Length ?? 0) + (decision.CareState?.InegiCode.Length ?? 0);
            foreach (Finding finding in decision.Findings)
            {
                read += (int)finding.Answer + finding.Code.Length;
            }

            foreach (OutcomeChange<EligibilityOutcome> change in decision.WouldChange)
            {
                read += change.Answers.Length;
            }

            decision.TryExplain(buffer, out int length, Language.English);
            read += length;
        }

        return read;
    }
}
