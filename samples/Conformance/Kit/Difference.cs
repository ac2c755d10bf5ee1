using System.Collections.Immutable;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Where an answer is not what a case expects, in permanent codes.</summary>
/// <param name="Aspect">The part of the answer.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Answered">What was answered; null where it was not.</param>
internal sealed record Difference(Aspect Aspect, ImmutableArray<string> Expected, ImmutableArray<string>? Answered)
{
    /// <summary>Gets the code of the reason, of a difference in one.</summary>
    public string? Reason { get; init; }

    public static Difference Between(Aspect aspect, string expected, string? answered) => new(aspect, [expected], answered is null ? null : [answered]);
}
