using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The rules compiled by evaluation: the judgement of every situation, and the findings of every answer to the conditions.</summary>
internal sealed class RegularisationTable
{
    private static readonly Lazy<RegularisationTable> Compiled = new(() => new());

    private readonly SituationTable<RegularisationJudgement> judgements;
    private readonly ImmutableArray<Finding>[] before;
    private readonly ImmutableArray<Finding>[] findings;

    private RegularisationTable()
    {
        Vocabulary vocabulary = RegularisationFacts.Vocabulary;
        var shared = new Dictionary<(int, int, string), RegularisationJudgement>();
        judgements = SituationTable<RegularisationJudgement>.Compile(vocabulary, RegularisationRules.ByOutcome, reading =>
        {
            var key = (reading.Outcome, reading.Missing, reading.ChangesKey());
            if (!shared.TryGetValue(key, out RegularisationJudgement? judgement))
            {
                shared[key] = judgement = new(
                    (RegularisationOutcome)reading.Outcome,
                    [.. vocabulary.Facts.Where((_, fact) => (reading.Missing & (1 << fact)) != 0)],
                    [.. reading.Changes.Select(change => new OutcomeChange<RegularisationOutcome>((RegularisationOutcome)change.Outcome, vocabulary.Steps(change.Steps)))]);
            }

            return judgement;
        });

        before = FindingsOf(vocabulary, RegularisationProvisions.Begins.PlusDays(-1));
        findings = FindingsOf(vocabulary, RegularisationProvisions.Begins);
    }

    public static RegularisationTable Instance => Compiled.Value;

    public int Count => judgements.Count;

    public RegularisationJudgement this[int situation] => judgements[situation];

    /// <summary>What is said of the worker, the post and the state: before the process began, of conditions of which no wording stood.</summary>
    public ImmutableArray<Finding> Findings(int situation, LocalDate day) =>
        (day < RegularisationProvisions.Begins ? before : findings)[situation % findings.Length];

    /// <summary>The two facts said by the calendar come last: situations that differ in nothing else share their findings.</summary>
    private static ImmutableArray<Finding>[] FindingsOf(Vocabulary vocabulary, LocalDate wordingOf)
    {
        ImmutableArray<ImmutableArray<Finding?>> said = [.. RegularisationRules.Said.Select(fraction => fraction.Findings(vocabulary, wordingOf))];
        return [.. Enumerable.Range(0, vocabulary.Weight(RegularisationRules.Said.Length)).Select(situation =>
        {
            SituationSet completions = vocabulary.Completions(situation);
            return RegularisationRules.Said.Select((fraction, i) => said[i][(int)fraction.Holds.HoldsIn(completions)]!).ToImmutableArray();
        })];
    }
}
