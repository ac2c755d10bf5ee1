using System.Collections.Immutable;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Domain.Tests.Conformance;

/// <summary>The law cases of the conformance kit, run by its own reader; with what only the library's own rules can say of them.</summary>
public sealed class LawCaseTests
{
    private static readonly ImmutableArray<LawCase> All = Read();

    public static TheoryData<string> Ids => [.. All.Select(law => law.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_answers_as_the_case_says(string id)
    {
        LawCase law = All.Single(law => law.Id == id);

        Assert.Empty(law.Expected.Compare(law.Question.Answer()));
    }

    /// <summary>Also of a consequence that is not said, where the answer does not tell no from unknown.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fraction_holds_as_the_case_says_and_the_case_cites_its_article(string id)
    {
        LawCase law = All.Single(law => law.Id == id);
        foreach (ExpectedFinding expected in law.Expected.Findings)
        {
            if (Fractions(law).SingleOrDefault(fraction => fraction.Text.Code == expected.Code) is { } fraction)
            {
                Assert.Equal(expected.Answer, fraction.Holds.HoldsIn(Completions(law)));
                Assert.Equal(fraction.IsConsequence && expected.Answer != Answer.Yes, !expected.IsGiven);
                Assert.Contains(fraction.Provision.Citation.Text.Spanish, law.Law, StringComparison.Ordinal);
            }
            else
            {
                Assert.Contains(Given(law, expected.Code).Provision.Citation.Text.Spanish, law.Law, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_fraction_of_entitlement_has_a_case_met_unmet_and_unknown()
    {
        foreach (Fraction fraction in EligibilityRules.Since2020.Fractions.Concat(EligibilityRules.Since2023.Fractions))
        {
            // An act of authority is never unknown; everything else can be.
            bool readsFacts = EligibilityFacts.Vocabulary.FactsRead(fraction.Holds).Any(fact => !fact.IsAct);

            Assert.Equal(readsFacts ? [Answer.Unknown, Answer.Yes, Answer.No] : [Answer.Yes, Answer.No], AnswersTo(fraction));
        }
    }

    [Fact]
    public void Every_condition_of_regularisation_has_a_case_met_unmet_and_unknown() => Assert.All(
        RegularisationRules.Fractions, fraction => Assert.Equal([Answer.Unknown, Answer.Yes, Answer.No], AnswersTo(fraction)));

    [Fact]
    public void Every_outcome_payer_provider_branch_and_phase_has_a_case()
    {
        Assert.Equal(
            Enum.GetNames<EligibilityOutcome>().Append(CaseAnswer.NotInForce.Outcome).Order(StringComparer.Ordinal), Outcomes(CaseSubject.Eligibility));
        Assert.Equal(Enum.GetNames<RegularisationOutcome>().Order(StringComparer.Ordinal), Outcomes(CaseSubject.Regularisation));
        Assert.Equal(Enum.GetNames<Payer>().Order(StringComparer.Ordinal), Distinct(All.Select(law => law.Expected.Payer)));
        Assert.Equal(Enum.GetNames<Provider>().Order(StringComparer.Ordinal), Distinct(All.Select(law => law.Expected.Provider)));
        RegularisationCandidate[] candidates = [.. All.Select(law => law.Question).OfType<RegularisationQuestion>().Select(question => question.Candidate)];
        Assert.Equal(Enum.GetValues<RegularisationBranch>(), candidates.Select(candidate => candidate.Branch).Distinct().Order());
        Assert.All(
            RegularisationCalendar.Reference.Phases,
            phase => Assert.Contains(candidates, candidate => candidate.State is { } state && phase.States.Contains(state)));
    }

    [Fact]
    public void Every_case_of_the_kit_says_in_words_what_it_is_and_says_it_once()
    {
        Assert.All(All, law => Assert.NotNull(law.Title));
        Assert.Equal(All.Length, All.Select(law => law.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.All(All, law => Assert.True(law.Expected.Missing is not null || law.Expected.Outcome == CaseAnswer.NotInForce.Outcome, law.Id));
    }

    private static ImmutableArray<LawCase> Read()
    {
        var problems = new ProblemList();
        ImmutableArray<LawCase> cases = CaseFolder.Read(Path.Combine(AppContext.BaseDirectory, "kit", "cases"), problems);
        Assert.Empty(problems.Refused.Concat(problems.Notes).Select(problem => problem.In(Language.English)));
        return cases;
    }

    private static IEnumerable<string?> Distinct(IEnumerable<string?> codes) =>
        codes.Where(code => code is not null).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string?> Outcomes(CaseSubject subject) =>
        Distinct(All.Where(law => law.Question.Subject == subject).Select(law => law.Expected.Outcome));

    private static IEnumerable<Answer> AnswersTo(Fraction fraction) => All
        .SelectMany(law => law.Expected.Findings)
        .Where(finding => finding.Code == fraction.Text.Code)
        .Select(finding => finding.Answer!.Value)
        .Distinct()
        .Order();

    private static ImmutableArray<Fraction> Fractions(LawCase law) => law.Question switch
    {
        EligibilityQuestion { Request: var request } => EligibilityRegime.All.On(request.Day).Value!.Rules.Fractions,
        _ => RegularisationRules.Fractions,
    };

    private static SituationSet Completions(LawCase law) => law.Question switch
    {
        EligibilityQuestion { Request.Applicant: var applicant } => EligibilityFacts.Vocabulary.Completions(applicant.Situation),
        RegularisationQuestion { Candidate: var candidate, Day: var day } =>
            RegularisationFacts.Vocabulary.Completions(SituationOf(RegularisationCalculator.Decide(candidate, day))),
        _ => throw new InvalidOperationException(law.Id),
    };

    private static int SituationOf(RegularisationDecision decision)
    {
        int situation = 0;
        for (int fact = 0; fact < RegularisationFacts.All.Length; fact++)
        {
            situation = RegularisationFacts.Vocabulary.With(situation, fact, decision.AnswerTo(RegularisationFacts.All[fact]));
        }

        return situation;
    }

    private static Finding Given(LawCase law, string code) => law.Question switch
    {
        EligibilityQuestion { Request: var request } => EligibilityCalculator.Decide(request.Applicant, request.Day).Findings.Find(code)!,
        RegularisationQuestion question => RegularisationCalculator.Decide(question.Candidate, question.Day).Findings.Find(code)!,
        _ => throw new InvalidOperationException(law.Id),
    };
}
