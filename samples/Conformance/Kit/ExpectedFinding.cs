using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A reason that a case expects.</summary>
/// <param name="Code">The permanent code.</param>
/// <param name="Answer">What is to come out; null where the case says only that the reason is not given.</param>
/// <param name="IsGiven">Whether the answer is to give the reason. A consequence is given only where it surely holds: where it does not, the case says no
/// or unknown, and that the reason is not given.</param>
internal sealed record ExpectedFinding(string Code, Answer? Answer, bool IsGiven);
