using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Samples.EligibilityApi.Answers;
using NodaTime;

namespace ImssBienestar.Samples.EligibilityApi.Load;

/// <summary>Clients that ask for decisions of every kind, and hold each answer to the library's own; every tenth receipt is replayed.</summary>
internal sealed class LoadClients(Uri address) : IDisposable
{
    private const int ReplayEvery = 10;
    private const int Days = 2_900;

    private static readonly LocalDate FirstDay = new(2020, 1, 1);

    private readonly HttpClient http = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    private readonly ConcurrentDictionary<string, long> errors = new(StringComparer.Ordinal);

    public Latencies Latencies { get; } = new();

    public SortedDictionary<string, long> Errors => new(errors, StringComparer.Ordinal);

    public async Task AskAsync(int client, int clients, CancellationToken stop)
    {
        int i = client;
        do
        {
            // Every situation in turn, by a step that has no divisor in common with their number; days and states likewise.
            var applicant = Applicant.FromSituation((ushort)(i * 1_009L % Applicant.SituationCount), State.All[i % State.All.Length]);
            var request = new EligibilityRequest(applicant, FirstDay.PlusDays((int)(i * 37L % Days)));
            string expected = EligibilityCalculator.Decide(applicant, request.Day).Outcome.ToString();
            bool isReplayed = i % ReplayEvery == 0;
            byte[]? receipt = null;
            await PostAsync("/decisions", CanonicalJson.Write(request), answer =>
            {
                receipt = isReplayed ? JsonSerializer.SerializeToUtf8Bytes(answer.GetProperty("receipt"), AnswersJsonContext.Default.JsonElement) : null;
                return answer.GetProperty("outcome").ValueEquals(expected);
            });
            if (receipt is not null)
            {
                await PostAsync("/receipts/replay", receipt, static answer => answer.GetProperty("isSame").GetBoolean());
            }

            i += clients;
        }
        while (!stop.IsCancellationRequested);
    }

    /// <summary>What the service holds; null where it does not say.</summary>
    public async Task<MemorySample?> MemoryAsync(int second)
    {
        using HttpResponseMessage response = await http.GetAsync(new Uri("/diagnostics/memory", UriKind.Relative));
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        await using Stream body = await response.Content.ReadAsStreamAsync();
        MemoryAnswer memory = (await JsonSerializer.DeserializeAsync(body, AnswersJsonContext.Default.MemoryAnswer))!;
        return new(second, memory.WorkingSetBytes, memory.HeapBytes);
    }

    public void Dispose() => http.Dispose();

    private async Task PostAsync(string path, byte[] json, Func<JsonElement, bool> isRight)
    {
        long began = Stopwatch.GetTimestamp();
        string? error = null;
        try
        {
            using var content = new ByteArrayContent(json);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using HttpResponseMessage response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
            byte[] body = await response.Content.ReadAsByteArrayAsync();
            if (response.IsSuccessStatusCode)
            {
                using var answer = JsonDocument.Parse(body);
                error = isRight(answer.RootElement) ? null : $"{path}: another answer than the library's";
            }
            else
            {
                error = $"{path}: status {(int)response.StatusCode}";
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or JsonException or IOException)
        {
            error = $"{path}: {failure.GetType().Name}";
        }

        Latencies.Add(Stopwatch.GetElapsedTime(began));
        if (error is not null)
        {
            errors.AddOrUpdate(error, 1, static (_, count) => count + 1);
        }
    }
}
