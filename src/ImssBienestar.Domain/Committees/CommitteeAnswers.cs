using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>What is known of the composition of a committee (<i>cédula de integración</i>), for those who hold a checklist and no list of
/// members.</summary>
/// <remarks>The default value is a committee of which nothing is known. Unknown is not no: leave a fact out rather than guess it. Equal when
/// all answers are equal. No order. Nothing in it identifies a person.</remarks>
public readonly partial struct CommitteeAnswers : IEquatable<CommitteeAnswers>
{
    private readonly ushort situation;

    /// <summary>Gets whether each role of the year has one holder, and nobody holds another role.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer RolesFilled
    {
        get => Answer(0);
        init => situation = With(0, value);
    }

    /// <summary>Gets whether the assembly elected the committee or, where the year admits it, ratified it.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer ElectedByAssembly
    {
        get => Answer(1);
        init => situation = With(1, value);
    }

    /// <summary>Gets whether there is a social-audit committee beside it.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer SocialAuditFormed
    {
        get => Answer(2);
        init => situation = With(2, value);
    }

    /// <summary>Gets whether the treasurer is a woman.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer TreasurerIsWoman
    {
        get => Answer(3);
        init => situation = With(3, value);
    }

    /// <summary>Gets whether the treasurer alone receives, keeps, administers and spends the money.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer TreasurerSolelyAccountable
    {
        get => Answer(4);
        init => situation = With(4, value);
    }

    /// <summary>Gets whether the technical secretary is of the clinic's staff.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer SecretaryIsStaff
    {
        get => Answer(5);
        init => situation = With(5, value);
    }

    /// <summary>Gets whether the technical secretary holds no middle or upper management post.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer SecretaryBelowManagement
    {
        get => Answer(6);
        init => situation = With(6, value);
    }

    /// <summary>Gets whether president and treasurer use the card jointly.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer CardIsJoint
    {
        get => Answer(7);
        init => situation = With(7, value);
    }

    /// <summary>The answers, packed as <see cref="CommitteeFacts.Vocabulary"/> says.</summary>
    internal int Situation
    {
        get => situation;
        init => situation = (ushort)value;
    }

    /// <summary>Compares two sets of answers.</summary>
    /// <param name="left">Some answers.</param>
    /// <param name="right">Other answers.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CommitteeAnswers left, CommitteeAnswers right) => left.Equals(right);

    /// <summary>Compares two sets of answers.</summary>
    /// <param name="left">Some answers.</param>
    /// <param name="right">Other answers.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CommitteeAnswers left, CommitteeAnswers right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CommitteeAnswers other) => situation == other.situation;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CommitteeAnswers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => situation;

    /// <summary>The answer to a fact, by its position in the vocabulary.</summary>
    internal Answer Answer(int fact) => CommitteeFacts.Vocabulary.AnswerOf(situation, fact);

    private ushort With(int fact, Answer value) =>
        (ushort)CommitteeFacts.Vocabulary.With(situation, fact, Guard.Against.EnumOutOfRange(value));
}
