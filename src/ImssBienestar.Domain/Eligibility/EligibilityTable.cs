using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>A wording compiled by evaluation: the judgement of every situation.</summary>
internal static class EligibilityTable
{
    private static readonly int SecondWording = GeneralHealthLaw.ImssBienestar.Order();

    public static SituationTable<EligibilityJudgement> Since2020 => Of2020.Table;

    public static SituationTable<EligibilityJudgement> Since2023 => Of2023.Table;

    /// <summary>The wording of a modelled day, by <see cref="IsoDays.Order(NodaTime.LocalDate)"/>: of the two that were modelled; later regimes apply the second one and
    /// are flagged.</summary>
    public static SituationTable<EligibilityJudgement> On(int order) => order < SecondWording ? Since2020 : Since2023;

    /// <summary>Compiles a wording: in loops and with keys of text, since each generic query over a type of ours would first be compiled itself.</summary>
    public static SituationTable<EligibilityJudgement> Compile(EligibilityRules rules)
    {
        Vocabulary vocabulary = EligibilityFacts.Vocabulary;
        var findings = new ImmutableArray<Finding?>[rules.Fractions.Length];
        for (int i = 0; i < findings.Length; i++)
        {
            findings[i] = rules.Fractions[i].Findings(vocabulary, rules.From);
        }

        var lists = new Dictionary<string, Finding[]>(StringComparer.Ordinal);
        var judgements = new Dictionary<string, EligibilityJudgement>(StringComparer.Ordinal);
        return SituationTable<EligibilityJudgement>.Compile(vocabulary, rules.ByOutcome, reading =>
        {
            // Situations of equal answers have the same reasons; outcome and care follow from answers and payer.
            string answers = AnswersTo(rules, reading.Completions);
            int payer = rules.ByPayer.Settle(reading.Completions);
            string key = string.Concat(answers, [(char)payer, (char)reading.Missing], reading.ChangesKey());
            if (!judgements.TryGetValue(key, out EligibilityJudgement? judgement))
            {
                if (!lists.TryGetValue(answers, out Finding[]? said))
                {
                    lists[answers] = said = Said(rules, findings, answers);
                }

                judgements[key] = judgement = new(
                    (EligibilityOutcome)reading.Outcome,
                    rules.Care.HoldsIn(reading.Completions),
                    (Payer)payer,
                    ImmutableCollectionsMarshal.AsImmutableArray(said),
                    vocabulary.FactsOf(reading.Missing),
                    ChangesOf(vocabulary, reading.Changes));
            }

            return judgement;
        });
    }

    /// <summary>The outcome and the answers of all fractions, a character each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string AnswersTo(EligibilityRules rules, SituationSet completions)
    {
        Span<char> answers = stackalloc char[rules.Fractions.Length + 1];
        for (int i = 0; i < rules.Fractions.Length; i++)
        {
            answers[i] = (char)rules.Fractions[i].Holds.HoldsIn(completions);
        }

        answers[^1] = (char)rules.ByOutcome.Settle(completions);
        return new(answers);
    }

    private static Finding[] Said(EligibilityRules rules, ImmutableArray<Finding?>[] findings, string answers)
    {
        var said = new List<Finding>();
        for (int i = 0; i < findings.Length; i++)
        {
            var answer = (Answer)answers[i];
            if (!rules.Fractions[i].IsConsequence || answer == Answer.Yes)
            {
                said.Add(findings[i][(int)answer]
                    ?? throw new InvalidOperationException($"{rules.Fractions[i].Text.Code} has no text for this answer."));
            }
        }

        return said.ToArray();
    }

    private static ImmutableArray<OutcomeChange<EligibilityOutcome>> ChangesOf(Vocabulary vocabulary, IReadOnlyList<NearestChange> changes)
    {
        var outcomes = new OutcomeChange<EligibilityOutcome>[changes.Count];
        for (int i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = new((EligibilityOutcome)changes[i].Outcome, vocabulary.Steps(changes[i].Steps));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(outcomes);
    }

    // Each is compiled when it is first asked for; from then on the table is a constant to compiled code.
    private static class Of2020
    {
        public static readonly SituationTable<EligibilityJudgement> Table = Compile(EligibilityRules.Since2020);
    }

    private static class Of2023
    {
        public static readonly SituationTable<EligibilityJudgement> Table = Compile(EligibilityRules.Since2023);
    }
}
