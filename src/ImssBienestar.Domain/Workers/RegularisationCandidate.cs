using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Workers;

/// <summary>What is known of a worker whose temporary post may be made permanent (<i>persona trabajadora candidata a basificación</i>).</summary>
/// <remarks>
/// <para>The default value is a worker of whom nothing is known. Unknown is not no: leave a fact out rather than guess it.</para>
/// <para>Equal when all answers, the branch and the state are equal. No order. Holds no name or key: nothing in it identifies a person.</para>
/// </remarks>
public readonly partial struct RegularisationCandidate : IEquatable<RegularisationCandidate>
{
    private readonly ushort situation;
    private readonly RegularisationBranch branch;

    /// <summary>Gets whether the worker holds the post by a temporary contract.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer HasTemporaryContract
    {
        get => Answer(0);
        init => situation = With(0, value);
    }

    /// <summary>Gets whether the worker works in a hospital or health centre that was transferred.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer WorksInTransferredUnit
    {
        get => Answer(1);
        init => situation = With(1, value);
    }

    /// <summary>Gets whether the worker has the seniority asked for. No source read says how much that is: answer it from a rule of your own,
    /// or with <see cref="RegularisationSeniority"/>.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer MeetsSeniority
    {
        get => Answer(2);
        init => situation = With(2, value);
    }

    /// <summary>Gets whether the worker has the academic profile of the post.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer MeetsAcademicProfile
    {
        get => Answer(3);
        init => situation = With(3, value);
    }

    /// <summary>Gets whether the worker already holds a permanent post in a health institution: IMSS, ISSSTE or any other.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer HoldsOtherPermanentPost
    {
        get => Answer(4);
        init => situation = With(4, value);
    }

    /// <summary>Gets the branch of the post, which decides the stage.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The branch is not a declared one.</exception>
    public RegularisationBranch Branch
    {
        get => branch;
        init => branch = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets the state of the unit, which decides the phase; null where it was not stated.</summary>
    public State? State { get; init; }

    /// <summary>The five answers, packed as <see cref="RegularisationFacts.Vocabulary"/> says, the facts of the day unknown.</summary>
    internal int Situation => situation;

    /// <summary>Compares two candidates.</summary>
    /// <param name="left">One candidate.</param>
    /// <param name="right">Another candidate.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RegularisationCandidate left, RegularisationCandidate right) => left.Equals(right);

    /// <summary>Compares two candidates.</summary>
    /// <param name="left">One candidate.</param>
    /// <param name="right">Another candidate.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RegularisationCandidate left, RegularisationCandidate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RegularisationCandidate other) =>
        situation == other.situation && branch == other.branch && ReferenceEquals(State, other.State);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RegularisationCandidate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(situation, branch, State);

    /// <summary>Writes the name of the type only: what is known of a person does not belong in a log.</summary>
    /// <returns>The text <c>RegularisationCandidate</c>.</returns>
    public override string ToString() => nameof(RegularisationCandidate);

    private Answer Answer(int fact) => RegularisationFacts.Vocabulary.AnswerOf(situation, fact);

    private ushort With(int fact, Answer value) =>
        (ushort)RegularisationFacts.Vocabulary.With(situation, fact, Guard.Against.EnumOutOfRange(value));
}
