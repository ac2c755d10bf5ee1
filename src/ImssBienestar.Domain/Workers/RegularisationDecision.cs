using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The answer to "is this worker's temporary post to be made permanent on this day, and why" (<i>determinación</i>).</summary>
/// <remarks>
/// <para>A small value over shared, immutable reasons: making it and reading every property allocates nothing.</para>
/// <para>Equal when all answers, the state's standing in the register, the calendar's entry and the day are equal. No order. The default value
/// is a decision of which everything is unknown, on the day 0001-01-01.</para>
/// </remarks>
public readonly partial struct RegularisationDecision : IEquatable<RegularisationDecision>
{
    private readonly int situation;
    private readonly StateStanding? standing;
    private readonly RegularisationTurn.Period? turn;

    internal RegularisationDecision(int situation, StateStanding? standing, RegularisationTurn.Period turn, LocalDate day)
    {
        this.situation = situation;
        this.standing = standing;
        this.turn = turn;
        Day = day;
    }

    /// <summary>Gets the day the decision is about, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the state of the unit; null where it was not stated.</summary>
    public State? State => standing?.State;

    /// <summary>Gets the edition of the register of agreements that the decision read; null where no state was stated.</summary>
    public string? RegisterEdition => standing?.Edition;

    /// <summary>Gets the outcome.</summary>
    public RegularisationOutcome Outcome => Judgement.Outcome;

    /// <summary>Gets the reasons: the conditions in the order in which they were said, then what the register says of the state, then the phase
    /// and the stage, then what must be said of the day. Conditions are said whether met or not.</summary>
    public FindingList Findings => new(
        RegularisationTable.Instance.Findings(situation, Day),
        standing is null ? default : standing.On(Day).Findings,
        turn is null ? default : turn.Findings);

    /// <summary>Gets the smallest set of facts whose answers settle the outcome, whatever they are; empty when it is settled. It is unique, and
    /// it never grows as answers arrive.</summary>
    public ImmutableArray<Fact> Missing => Judgement.Missing;

    /// <summary>Gets the nearest other outcomes: the settled situations with another outcome at the least number of changed answers. Unknown to
    /// yes or no counts one, yes to no counts one; never towards unknown. A change of the day is a change of the facts of the day.</summary>
    public ImmutableArray<OutcomeChange<RegularisationOutcome>> WouldChange => Judgement.WouldChange;

    private RegularisationJudgement Judgement => RegularisationTable.Instance[situation];

    /// <summary>Compares two decisions.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">Another decision.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RegularisationDecision left, RegularisationDecision right) => left.Equals(right);

    /// <summary>Compares two decisions.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">Another decision.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RegularisationDecision left, RegularisationDecision right) => !left.Equals(right);

    /// <summary>Gets the answer to a fact that the decision rests on, as given or as derived from the day.</summary>
    /// <param name="fact">One of <see cref="RegularisationFacts.All"/>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is not one that regularisation reads.</exception>
    public Answer AnswerTo(Fact fact)
    {
        int index = RegularisationFacts.All.IndexOf(Guard.Against.Null(fact));
        return index >= 0
            ? RegularisationFacts.Vocabulary.AnswerOf(situation, index)
            : throw new ArgumentException("Not a fact that regularisation reads.", nameof(fact));
    }

    /// <summary>Explains the decision in words: outcome, every reason with its place, what is missing and what would change it.</summary>
    /// <param name="language">The language; Spanish where not stated.</param>
    /// <returns>The explanation, lines separated by a line feed. Only the text itself is allocated.</returns>
    public string Explain(Language language)
    {
        TryExplain([], out int length, language);
        return string.Create(length, (Decision: this, Language: language), static (text, state) =>
            state.Decision.TryExplain(text, out _, state.Language));
    }

    /// <summary>Writes the explanation into a buffer of the caller, without allocating.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="length">The length of the explanation in characters, whether or not it fits.</param>
    /// <param name="language">The language; Spanish where not stated.</param>
    /// <returns>Whether the explanation fits; the buffer holds its beginning where it does not.</returns>
    public bool TryExplain(Span<char> destination, out int length, Language language)
    {
        var text = new CharBuffer(destination);
        RegularisationExplanation.Write(ref text, this, language);
        length = text.Length;
        return text.Fits;
    }

    /// <inheritdoc/>
    public bool Equals(RegularisationDecision other) =>
        situation == other.situation && ReferenceEquals(standing, other.standing) && ReferenceEquals(turn, other.turn) && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RegularisationDecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(situation, standing, turn, Day);

    /// <summary>Writes the outcome.</summary>
    /// <returns>The outcome, such as <c>Eligible</c>.</returns>
    public override string ToString() => Outcome.ToString();
}
