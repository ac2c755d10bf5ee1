using System.Collections.Immutable;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>What an implementation answered, in permanent codes. What is null was not answered.</summary>
/// <param name="Outcome">The outcome.</param>
internal sealed record CaseAnswer(string Outcome)
{
    /// <summary>Gets the answer where no modelled wording was in force.</summary>
    public static CaseAnswer NotInForce { get; } = new(nameof(NotInForce));

    public string? MayReceiveCare { get; init; }

    public string? Provider { get; init; }

    public string? Payer { get; init; }

    /// <summary>Gets the codes of the facts to ask for.</summary>
    public ImmutableArray<string>? Missing { get; init; }

    /// <summary>Gets the reasons.</summary>
    public ImmutableArray<AnsweredFinding>? Findings { get; init; }
}
