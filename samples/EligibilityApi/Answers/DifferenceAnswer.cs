namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>One thing in which a receipt and its replay differ.</summary>
internal sealed record DifferenceAnswer(string Code, string Text, string? Recorded, string? Replayed);
