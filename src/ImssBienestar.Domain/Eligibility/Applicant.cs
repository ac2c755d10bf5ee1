using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>What is known of a person who asks for care (<i>persona solicitante</i>).</summary>
/// <remarks>
/// <para>The default value is a person of whom nothing is known. Unknown is not no: leave a fact out rather than guess it. Two acts of
/// authority are plain Booleans, because the law presumes them absent until established; decisions list the presumption.</para>
/// <para>Equal when all answers and the state are equal. No order. Holds no name, key or date: nothing in it identifies a person.</para>
/// </remarks>
public readonly partial struct Applicant : IEquatable<Applicant>
{
    private readonly ushort situation;

    /// <summary>Gets whether the person is in national territory (LGS, article 77 bis 7-I). Presence, not residence nor nationality.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer InNationalTerritory
    {
        get => Answer(0);
        init => situation = With(0, value);
    }

    /// <summary>Gets whether the person is a beneficiary of a social security institution (article 77 bis 7-II); see
    /// <see cref="SocialSecurity"/> to derive it. Private insurance does not count.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer HasSocialSecurity
    {
        get => Answer(1);
        init => situation = With(1, value);
    }

    /// <summary>Gets whether the person holds a CURP (article 77 bis 7-III).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer HasCurp
    {
        get => Answer(2);
        init => situation = With(2, value);
    }

    /// <summary>Gets whether the person holds a birth certificate, a live-birth certificate or another admitted document (article 77 bis
    /// 7-III).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer HasAdmittedDocument
    {
        get => Answer(3);
        init => situation = With(3, value);
    }

    /// <summary>Gets whether it is a medical emergency (articles 77 bis 8 and 77 bis 37-XII).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer IsMedicalEmergency
    {
        get => Answer(4);
        init => situation = With(4, value);
    }

    /// <summary>Gets whether the person's own institution has no care within reach (article 77 bis 8).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer LacksOtherCareNearby
    {
        get => Answer(5);
        init => situation = With(5, value);
    }

    /// <summary>Gets whether a resolution cancelled the right (article 77 bis 40); presumed not, until established.</summary>
    public bool RightCancelled
    {
        get => Answer(6) == Reasoning.Answer.Yes;
        init => situation = With(6, value ? Reasoning.Answer.Yes : Reasoning.Answer.No);
    }

    /// <summary>Gets whether it was established that the person, a foreigner, entered the country predominantly to use the services
    /// (article 36); presumed not, until established.</summary>
    public bool EnteredCountryForCare
    {
        get => Answer(7) == Reasoning.Answer.Yes;
        init => situation = With(7, value ? Reasoning.Answer.Yes : Reasoning.Answer.No);
    }

    /// <summary>Gets the state where care is asked for; null where it was not stated. It decides who is responsible, never the outcome.</summary>
    public State? CareState { get; init; }

    /// <summary>How many situations there are: combinations of the eight answers, unknown ones included.</summary>
    public const int SituationCount = 2916;

    /// <summary>The answers, packed as <see cref="EligibilityFacts.Vocabulary"/> says.</summary>
    internal int Situation
    {
        get => situation;
        init => situation = (ushort)value;
    }

    /// <summary>Compares two applicants.</summary>
    /// <param name="left">One applicant.</param>
    /// <param name="right">Another applicant.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Applicant left, Applicant right) => left.Equals(right);

    /// <summary>Compares two applicants.</summary>
    /// <param name="left">One applicant.</param>
    /// <param name="right">Another applicant.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Applicant left, Applicant right) => !left.Equals(right);

    /// <summary>Reads the answers from two bytes.</summary>
    /// <param name="situation">The situation, as <see cref="ToSituation"/> gives it.</param>
    /// <param name="careState">The state where care is asked for; null where it was not stated.</param>
    /// <returns>The applicant.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="situation"/> is not below <see cref="SituationCount"/>.</exception>
    public static Applicant FromSituation(ushort situation, State? careState = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(situation, SituationCount);
        return new() { Situation = situation, CareState = careState };
    }

    /// <summary>Writes the answers as two bytes, for a column of a register; the state is not among them.</summary>
    /// <returns>The situation, a permanent number: for each fact in the order of <see cref="EligibilityFacts.All"/> one digit, the first the least, 0
    /// unknown, 1 yes, 2 no, in base 3; for the two acts 0 not established, 1 established, in base 2.</returns>
    public ushort ToSituation() => situation;

    /// <inheritdoc/>
    public bool Equals(Applicant other) => situation == other.situation && ReferenceEquals(CareState, other.CareState);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Applicant other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(situation, CareState);

    /// <summary>Writes the name of the type only: what is known of a person does not belong in a log.</summary>
    /// <returns>The text <c>Applicant</c>.</returns>
    public override string ToString() => nameof(Applicant);

    private Answer Answer(int fact) => EligibilityFacts.Vocabulary.AnswerOf(situation, fact);

    private ushort With(int fact, Answer value) =>
        (ushort)EligibilityFacts.Vocabulary.With(situation, fact, Guard.Against.EnumOutOfRange(value));
}
