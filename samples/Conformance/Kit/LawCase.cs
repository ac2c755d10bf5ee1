namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A case that a lawyer wrote: what is asked, and what the law answers.</summary>
/// <param name="File">The file, below the folder of the kit.</param>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Id">The identifier, unique in the kit.</param>
/// <param name="Title">The case in words; null where the file has none.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Expected">What is to be answered.</param>
/// <param name="Law">The source in law, as the lawyer cites it.</param>
/// <param name="Remarks">Remarks; null where there are none.</param>
internal sealed record LawCase(
    string File, int Line, string Id, string? Title, IQuestion Question, Expectation Expected, string Law, string? Remarks);
