using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A column that a file of cases may have.</summary>
/// <param name="Subject">The kind of case that has it; not stated where every kind may.</param>
/// <param name="Spanish">Its headers in Spanish; the first is the one that is written.</param>
/// <param name="English">Its headers in English.</param>
internal sealed record Column(CaseSubject Subject, ImmutableArray<string> Spanish, ImmutableArray<string> English)
{
    /// <summary>Gets the fact that the column states; null where it states none.</summary>
    public Fact? Fact { get; init; }

    /// <summary>Gets whether every file needs it, and every line a value in it.</summary>
    public bool IsRequired { get; init; }

    public string Name(Language language) => (language == Language.English ? English : Spanish)[0];
}
