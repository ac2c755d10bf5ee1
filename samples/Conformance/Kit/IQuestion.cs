using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>What a case asks, and how this library answers it.</summary>
internal interface IQuestion
{
    CaseSubject Subject { get; }

    /// <summary>Writes the request in its canonical JSON form.</summary>
    byte[] ToJson();

    CaseAnswer Answer();

    /// <summary>Explains the answer: every reason with its article, what to ask next, what would change it.</summary>
    string Explain(Language language);
}
