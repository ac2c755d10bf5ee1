using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A fraction of an article as a value: the complete situations in which it holds, and what to say when it does.</summary>
/// <param name="Text">The entry of the text table: its code is the code of the reason.</param>
/// <param name="Provision">The provision it applies.</param>
/// <param name="Holds">The situations in which it holds.</param>
/// <param name="IsConsequence">Whether it is said only where it surely holds; a requirement is always said, met or not.</param>
/// <param name="Interpretation">The interpretation it rests on, if any.</param>
internal sealed record Fraction(
    ReasonText Text,
    Provision Provision,
    SituationSet Holds,
    bool IsConsequence = false,
    Interpretation? Interpretation = null)
{
    public static implicit operator SituationSet(Fraction fraction) => fraction.Holds;

    /// <summary>The three findings it can give under the wording in force on a day, by answer.</summary>
    public ImmutableArray<Finding?> Findings(Vocabulary vocabulary, LocalDate wordingOf)
    {
        ImmutableArray<Fact> facts = vocabulary.FactsRead(Holds);
        bool presumed = facts is [{ IsAct: true }];
        return [Of(Answer.Unknown), Of(Answer.Yes), Of(Answer.No)];

        Finding? Of(Answer answer) => Text.For(answer) is { } text
            ? new Finding(Text.Code, Provision, answer, text, wordingOf, facts, Interpretation, presumed && answer == Answer.No)
            : null;
    }
}
