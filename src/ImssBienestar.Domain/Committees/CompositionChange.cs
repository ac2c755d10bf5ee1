using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>Another outcome, and the answers that would lead to it if nothing else changed.</summary>
/// <remarks>Equal when outcome and answers are equal. No order. The default value is undetermined, without answers.</remarks>
public readonly struct CompositionChange : IEquatable<CompositionChange>
{
    private readonly ImmutableArray<FactAnswer> answers;

    internal CompositionChange(CompositionOutcome outcome, ImmutableArray<FactAnswer> answers)
    {
        Outcome = outcome;
        this.answers = answers;
    }

    /// <summary>Gets the other outcome.</summary>
    public CompositionOutcome Outcome { get; }

    /// <summary>Gets the answers that would have to be these, in the order of the vocabulary.</summary>
    public ImmutableArray<FactAnswer> Answers => answers.IsDefault ? [] : answers;

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">Another change.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CompositionChange left, CompositionChange right) => left.Equals(right);

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">Another change.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CompositionChange left, CompositionChange right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CompositionChange other) => Outcome == other.Outcome && Answers.AsSpan().SequenceEqual(other.Answers.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CompositionChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Outcome, Answers.Length);
}
