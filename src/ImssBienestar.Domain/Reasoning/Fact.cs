using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A fact that rules read (<i>hecho</i>): a permanent code and the question that asks for it.</summary>
/// <remarks>Equal when it is the same fact: codes are unique and never reused. No order.</remarks>
public sealed partial class Fact
{
    internal Fact(string code, BilingualText question, bool isAct = false)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Question = Guard.Against.Null(question);
        IsAct = isAct;
    }

    /// <summary>Gets the permanent code, such as <c>FACT.HAS_CURP</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the question to ask, answered by yes or no.</summary>
    public BilingualText Question { get; }

    /// <summary>Gets whether it is an act of authority, which the law presumes absent until established, so that it is never unknown.</summary>
    public bool IsAct { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
