using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Serialization;

/// <summary>A reason as a receipt keeps it: its permanent code and what came out.</summary>
/// <remarks>Equal when code and answer are equal. No order.</remarks>
public sealed partial record ReceiptFinding
{
    /// <summary>Creates an entry.</summary>
    /// <param name="code">The permanent code of the reason.</param>
    /// <param name="answer">What came out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="answer"/> is not a declared one.</exception>
    public ReceiptFinding(string code, Answer answer)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Answer = Guard.Against.EnumOutOfRange(answer);
    }

    /// <summary>Gets the permanent code of the reason.</summary>
    public string Code { get; }

    /// <summary>Gets what came out.</summary>
    public Answer Answer { get; }

    /// <summary>Writes the code and the answer.</summary>
    /// <returns>For example <c>LGS.77BIS7.I=Yes</c>.</returns>
    public override string ToString() => $"{Code}={Answer}";
}
