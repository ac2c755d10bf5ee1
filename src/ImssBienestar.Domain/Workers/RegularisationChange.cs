using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>Another outcome, and the answers that would lead to it if nothing else changed.</summary>
/// <remarks>Equal when outcome and answers are equal. No order. The default value is undetermined, without answers.</remarks>
public readonly struct RegularisationChange : IEquatable<RegularisationChange>
{
    private readonly ImmutableArray<FactAnswer> answers;

    internal RegularisationChange(RegularisationOutcome outcome, ImmutableArray<FactAnswer> answers)
    {
        Outcome = outcome;
        this.answers = answers;
    }

    /// <summary>Gets the other outcome.</summary>
    public RegularisationOutcome Outcome { get; }

    /// <summary>Gets the answers that would have to be these, in the order of the vocabulary.</summary>
    public ImmutableArray<FactAnswer> Answers => answers.IsDefault ? [] : answers;

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">Another change.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RegularisationChange left, RegularisationChange right) => left.Equals(right);

    /// <summary>Compares two changes.</summary>
    /// <param name="left">One change.</param>
    /// <param name="right">Another change.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RegularisationChange left, RegularisationChange right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RegularisationChange other) => Outcome == other.Outcome && Answers.AsSpan().SequenceEqual(other.Answers.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RegularisationChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Outcome, Answers.Length);

    /// <summary>Writes the other outcome.</summary>
    /// <returns>The outcome, such as <c>Eligible</c>.</returns>
    public override string ToString() => Outcome.ToString();
}
