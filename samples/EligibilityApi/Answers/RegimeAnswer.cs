namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>A legal regime, its first day, and the hash of its rules.</summary>
internal sealed record RegimeAnswer(string Code, string Name, string From, string Sha256);
