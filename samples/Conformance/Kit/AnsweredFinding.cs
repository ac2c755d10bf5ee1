using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A reason that an answer gave.</summary>
/// <param name="Code">The permanent code.</param>
/// <param name="Answer">What came out.</param>
internal sealed record AnsweredFinding(string Code, Answer Answer);
