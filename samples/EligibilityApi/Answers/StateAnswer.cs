namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>A state that a request may name by its INEGI code.</summary>
internal sealed record StateAnswer(string Code, string Name);
