using System.Collections.Immutable;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A permanent code and the words for it; the first of each language is the one that is written.</summary>
internal sealed record Word(string Code, ImmutableArray<string> Spanish, ImmutableArray<string> English)
{
    public static Word Of(string code, string spanish, string english) => new(code, [.. spanish.Split('|')], [.. english.Split('|')]);
}
