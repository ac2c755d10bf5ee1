using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>The answer to "is this person entitled to free care on this day, where, paid by whom, and why" (<i>determinación</i>).</summary>
/// <remarks>
/// <para>A small value over shared, immutable reasons: making it and reading every property allocates nothing.</para>
/// <para>Equal when they were made by the same judgement, register and day: two persons whose differing answers change nothing are
/// judged equally. No order. The default value is a decision of which everything is
/// unknown, on the day 0001-01-01, by the wording since 2023-05-30.</para>
/// </remarks>
public readonly partial struct EligibilityDecision : IEquatable<EligibilityDecision>
{
    private readonly EligibilityJudgement? judgement;
    private readonly StateStanding.Period? standing;
    private readonly DayFlags.Segment? flags;

    /// <param name="judgement">What the law says of the person's situation.</param>
    /// <param name="standing">What the register says of the state on the day.</param>
    /// <param name="flags">What must be said of the day.</param>
    /// <param name="day">The day.</param>
    internal EligibilityDecision(EligibilityJudgement judgement, StateStanding.Period standing, DayFlags.Segment flags, LocalDate day)
    {
        this.judgement = judgement;
        this.standing = standing;
        this.flags = flags;
        Day = day;
    }

    /// <summary>Gets the day the decision is about, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the state where care is asked for; null where it was not stated.</summary>
    public State? CareState => standing?.State;

    /// <summary>Gets the legal regime of the day; null only in the default value.</summary>
    public EligibilityRegime? Regime => EligibilityRegime.All.TryOn(Day, out DatedValue<EligibilityRegime> regime) ? regime.Value : null;

    /// <summary>Gets the edition of the register of agreements that says who is responsible; null only in the default value.</summary>
    public string? RegisterEdition => standing?.Edition;

    /// <summary>Gets what the person is entitled to.</summary>
    public EligibilityOutcome Outcome => Judgement.Outcome;

    /// <summary>Gets whether the person may receive care: yes if every way of completing the unknown facts allows it, no if none does. Care at
    /// full cost counts as care.</summary>
    public Answer MayReceiveCare => Judgement.MayReceiveCare;

    /// <summary>Gets who pays: settled only where every way of completing the unknown facts agrees.</summary>
    public Payer Payer => Judgement.Payer;

    /// <summary>Gets who is responsible in law for the services in the state of care, whatever the outcome.</summary>
    public Provider Provider => Concurs switch
    {
        Answer.Yes => Provider.ImssBienestar,
        Answer.No => Provider.StateHealthServices,
        _ => Provider.Unknown,
    };

    /// <summary>Gets whether the programme or the decentralised body already operates units taken over from the state of care.</summary>
    public Answer Operation => standing?.Operates ?? Answer.Unknown;

    /// <summary>Gets the reasons: first the law in the order of its articles, then the state of care, then what must be said of the day.</summary>
    public FindingList Findings => judgement is { } said
        ? new(said.Findings, standing!.Findings, flags!.For(said.Outcome))
        : new(Judgement.Findings, default, default);

    /// <summary>Gets the smallest set of facts whose answers settle the outcome, whatever they are; empty when it is settled. It is unique, it
    /// never names an act of authority, and it never grows as answers arrive.</summary>
    public ImmutableArray<Fact> Missing => Judgement.Missing;

    /// <summary>Gets the nearest other outcomes: the settled situations with another outcome at the least number of changed answers. Unknown to
    /// yes or no counts one, yes to no counts one, an act counts one; never towards unknown.</summary>
    public ImmutableArray<OutcomeChange<EligibilityOutcome>> WouldChange => Judgement.WouldChange;

    private EligibilityJudgement Judgement => judgement ?? EligibilityTable.Since2023[0];

    private Answer Concurs => standing?.Concurs ?? Answer.Unknown;

    /// <summary>Compares two decisions.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">Another decision.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(EligibilityDecision left, EligibilityDecision right) => left.Equals(right);

    /// <summary>Compares two decisions.</summary>
    /// <param name="left">One decision.</param>
    /// <param name="right">Another decision.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(EligibilityDecision left, EligibilityDecision right) => !left.Equals(right);

    /// <summary>Explains the decision in words: outcome, care, responsible, payer, every reason with its article, what is missing and what
    /// would change it.</summary>
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
        EligibilityExplanation.Write(ref text, this, Judgement, standing, flags, language);
        length = text.Length;
        return text.Fits;
    }

    /// <inheritdoc/>
    public bool Equals(EligibilityDecision other) =>
        ReferenceEquals(judgement, other.judgement) && ReferenceEquals(standing, other.standing) && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EligibilityDecision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(judgement, standing, Day);

    /// <summary>Writes the outcome.</summary>
    /// <returns>The outcome, such as <c>Entitled</c>.</returns>
    public override string ToString() => Outcome.ToString();
}
