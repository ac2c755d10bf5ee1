using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A fact together with an answer to it.</summary>
/// <remarks>Equal when fact and answer are equal. No order. The default value has no fact.</remarks>
public readonly partial struct FactAnswer : IEquatable<FactAnswer>
{
    internal FactAnswer(Fact fact, Answer answer)
    {
        Fact = fact;
        Answer = answer;
    }

    /// <summary>Gets the fact; null only in the default value.</summary>
    public Fact? Fact { get; }

    /// <summary>Gets the answer.</summary>
    public Answer Answer { get; }

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">Another answer.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(FactAnswer left, FactAnswer right) => left.Equals(right);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">Another answer.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FactAnswer left, FactAnswer right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FactAnswer other) => ReferenceEquals(Fact, other.Fact) && Answer == other.Answer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactAnswer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fact, Answer);

    /// <summary>Writes the code and the answer.</summary>
    /// <returns>For example <c>FACT.HAS_CURP=yes</c>.</returns>
    public override string ToString() => $"{Fact?.Code}={Answers.Word(Answer, Language.English)}";
}
