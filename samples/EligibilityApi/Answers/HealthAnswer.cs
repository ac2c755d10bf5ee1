namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>Whether the process answers, and whether it should be sent requests; absent where that was not asked.</summary>
internal sealed record HealthAnswer(bool Live, bool? Ready);
