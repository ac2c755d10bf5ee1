namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>An answer that another implementation gave to a case.</summary>
/// <param name="Id">The identifier of the case.</param>
/// <param name="Line">The line of the file of answers, from 1.</param>
/// <param name="Answer">The answer.</param>
internal sealed record GivenAnswer(string Id, int Line, CaseAnswer Answer);
