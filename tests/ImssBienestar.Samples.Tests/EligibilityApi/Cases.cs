using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>Requests of every kind.</summary>
internal static class Cases
{
    private static readonly LocalDate[] Days = [new(2020, 1, 1), new(2023, 5, 29), new(2024, 5, 15), new(2026, 1, 16), new(2027, 1, 1)];

    /// <summary>Every situation once, over the days of every regime, every state and none.</summary>
    public static IEnumerable<EligibilityRequest> EverySituation() => Enumerable.Range(0, Applicant.SituationCount).Select(situation => new EligibilityRequest(
        Applicant.FromSituation((ushort)situation, situation % 33 == 32 ? null : State.All[situation % 33]), Days[situation % Days.Length]));

    public static string Json<T>(T value) => System.Text.Encoding.UTF8.GetString(CanonicalJson.Write(value));
}
