using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>A wording compiled by evaluation: the judgement of every situation.</summary>
internal static class EligibilityTable
{
    public static SituationTable<EligibilityJudgement> Since2020 => Of2020.Table;

    public static SituationTable<EligibilityJudgement> Since2023 => Of2023.Table;

    public static SituationTable<EligibilityJudgement> Compile(EligibilityRules rules)
    {
        Vocabulary vocabulary = EligibilityFacts.Vocabulary;
        ImmutableArray<ImmutableArray<Finding?>> findings =
            [.. rules.Fractions.Select(fraction => fraction.Findings(vocabulary, rules.From))];
        ImmutableArray<Fact>[] subsets = [.. Enumerable.Range(0, 1 << vocabulary.Facts.Length).Select(bits =>
            vocabulary.Facts.Where((_, fact) => (bits & (1 << fact)) != 0).ToImmutableArray())];
        var lists = new Dictionary<long, ImmutableArray<Finding>>();
        var judgements = new Dictionary<(int, long, int, string), EligibilityJudgement>();
        return SituationTable<EligibilityJudgement>.Compile(vocabulary, rules.ByOutcome, reading =>
        {
            long answers = AnswersTo(rules, reading.Completions);
            int payer = rules.ByPayer.Settle(reading.Completions);
            var key = (payer, answers, reading.Missing, reading.ChangesKey());
            if (!judgements.TryGetValue(key, out EligibilityJudgement? judgement))
            {
                if (!lists.TryGetValue(answers, out ImmutableArray<Finding> said))
                {
                    lists[answers] = said = Said(rules, findings, reading.Completions);
                }

                judgements[key] = judgement = new(
                    (EligibilityOutcome)reading.Outcome,
                    rules.Care.HoldsIn(reading.Completions),
                    (Payer)payer,
                    said,
                    subsets[reading.Missing],
                    [.. reading.Changes.Select(change => new OutcomeChange<EligibilityOutcome>((EligibilityOutcome)change.Outcome, vocabulary.Steps(change.Steps)))]);
            }

            return judgement;
        });
    }

    /// <summary>The answers of all fractions as one number; outcome and care follow from situations with equal answers and payer.</summary>
    private static long AnswersTo(EligibilityRules rules, SituationSet completions)
    {
        long answers = rules.ByOutcome.Settle(completions);
        foreach (Fraction fraction in rules.Fractions)
        {
            answers = (answers * 3) + (int)fraction.Holds.HoldsIn(completions);
        }

        return answers;
    }

    private static ImmutableArray<Finding> Said(
        EligibilityRules rules, ImmutableArray<ImmutableArray<Finding?>> findings, SituationSet completions)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        for (int i = 0; i < rules.Fractions.Length; i++)
        {
            Answer answer = rules.Fractions[i].Holds.HoldsIn(completions);
            if (!rules.Fractions[i].IsConsequence || answer == Answer.Yes)
            {
                said.Add(findings[i][(int)answer]
                    ?? throw new InvalidOperationException($"{rules.Fractions[i].Text.Code} has no text for this answer."));
            }
        }

        return said.ToImmutable();
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
