using System.Collections.Immutable;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>Another outcome, and the answers that would lead to it if nothing else changed.</summary>
/// <typeparam name="TOutcome">The outcomes of the decision.</typeparam>
/// <remarks>Equal when outcome and answers are equal. No order. The default value is undetermined, without answers.</remarks>
public readonly struct OutcomeChange<TOutcome> : IEquatable<OutcomeChange<TOutcome>>
    where TOutcome : struct, Enum
{
    private readonly ImmutableArray<FactAnswer> answers;

    internal OutcomeChange(TOutcome outcome, ImmutableArray<FactAnswer> answers)
    {
        Outcome = outcome;
        this.answers = answers;
    }

    /// <summary>Gets the other outcome.</summary>
    public TOutcome Outcome { get; }

    /// <summary>Gets the answers that would have to be these, in the order of the vocabulary.</summary>
    public ImmutableArray<FactAnswer> Answers => answers.IsDefault ? [] : answers;

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">Another change.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(OutcomeChange<TOutcome> left, OutcomeChange<TOutcome> right) => left.Equals(right);

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">Another change.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(OutcomeChange<TOutcome> left, OutcomeChange<TOutcome> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OutcomeChange<TOutcome> other) =>
        EqualityComparer<TOutcome>.Default.Equals(Outcome, other.Outcome) && Answers.AsSpan().SequenceEqual(other.Answers.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OutcomeChange<TOutcome> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Outcome, Answers.Length);
}
