using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>A wording of the law compiled for batches: the judgement of every situation, and the tables that give it for many rows at once.</summary>
internal sealed class BatchWording
{
    private static readonly Lazy<BatchWording> Since2020Wording = new(() => new(EligibilityRules.Since2020));
    private static readonly Lazy<BatchWording> Since2023Wording = new(() => new(EligibilityRules.Since2023));
    private static readonly Lazy<byte[]> Classes = new(() => [.. Numbered(Since2020, Since2023)]);

    private readonly Lazy<byte[]> byClass;

    private BatchWording(EligibilityRules rules)
    {
        Vocabulary vocabulary = EligibilityFacts.Vocabulary;
        Judgements = new byte[vocabulary.SituationCount];
        for (int situation = 0; situation < Judgements.Length; situation++)
        {
            Judgements[situation] = Judge(rules, vocabulary.Completions(situation)).Value;
        }

        EligibilityCode[] complete = [.. Enumerable.Range(0, SituationSet.Situations).Select(facts => Judge(
            rules, vocabulary.Completions(ColumnSituations.Of((byte)facts, byte.MaxValue))))];
        byClass = new(() => [.. Enumerable.Range(0, Classes.Value.Max() + 1).Select(number => Judgements[ClassBySituation.IndexOf((byte)number)])]);
        Factors = RuleFactors.TryOf(complete, FactBits.Acts);
    }

    public static BatchWording Since2020 => Since2020Wording.Value;

    public static BatchWording Since2023 => Since2023Wording.Value;

    /// <summary>How many classes there are.</summary>
    public static int ClassCount => Since2023.ByClass.Length;

    /// <summary>The class of every situation: situations of one class have the same judgement under every wording.</summary>
    public static ReadOnlySpan<byte> ClassBySituation => Classes.Value;

    /// <summary>The judgement of every situation: its code with the provider unknown.</summary>
    public byte[] Judgements { get; }

    /// <summary>The tables that give the same for many rows at once; null where the rules do not come apart.</summary>
    public RuleFactors? Factors { get; }

    /// <summary>The judgement of every class.</summary>
    public byte[] ByClass => byClass.Value;

    private static EligibilityCode Judge(EligibilityRules rules, SituationSet completions) => new((byte)EligibilityCode.Judgement(
        (EligibilityOutcome)rules.ByOutcome.Settle(completions), rules.Care.HoldsIn(completions)));

    private static IEnumerable<byte> Numbered(BatchWording one, BatchWording other)
    {
        var numbers = new Dictionary<(byte, byte), int>();
        for (int situation = 0; situation < one.Judgements.Length; situation++)
        {
            var judgements = (one.Judgements[situation], other.Judgements[situation]);
            if (!numbers.TryGetValue(judgements, out int number))
            {
                numbers[judgements] = number = numbers.Count;
            }

            yield return checked((byte)number);
        }
    }
}
