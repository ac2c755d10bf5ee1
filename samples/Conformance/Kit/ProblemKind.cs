using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Why something could not be read, or how it was read: a permanent code, and what to do about it.</summary>
/// <param name="Code">The permanent code.</param>
/// <param name="Text">The message, with places for what the kit itself knows; never for what the file holds.</param>
internal sealed record ProblemKind(string Code, BilingualText Text)
{
    public ProblemKind(string code, string spanish, string english)
        : this(code, new BilingualText(spanish, english))
    {
    }
}
