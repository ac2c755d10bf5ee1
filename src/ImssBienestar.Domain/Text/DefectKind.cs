using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Text;

/// <summary>A kind of defect that reading a text can find: a permanent code and what was expected instead.</summary>
/// <remarks>Equal when it is the same kind: codes are unique and never reused. No order. The texts never repeat the input,
/// which may be personal data.</remarks>
public sealed partial class DefectKind
{
    internal DefectKind(string code, string spanish, string english)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Expected = new BilingualText(spanish, english);
    }

    /// <summary>Gets the permanent code, such as <c>STATE.INEGI</c>.</summary>
    public string Code { get; }

    /// <summary>Gets what was expected, as one sentence that says how to mend the text.</summary>
    public BilingualText Expected { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
