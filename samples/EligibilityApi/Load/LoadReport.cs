using System.Globalization;
using System.Text.Json.Serialization;

namespace ImssBienestar.Samples.EligibilityApi.Load;

/// <summary>What came of a run under load, and how it is judged. Memory early is that of the tenth second, once the run was warm, or half way
/// through a shorter one, and late that of the end; null where the service does not tell it.</summary>
internal sealed record LoadReport(
    int Clients,
    int Seconds,
    long Requests,
    long Errors,
    SortedDictionary<string, long> ErrorsByKind,
    double RequestsPerSecond,
    double P50Milliseconds,
    double P99Milliseconds,
    double LongestMilliseconds,
    MemorySample? Early,
    MemorySample? Late)
{
    /// <summary>By how much the heap may be larger at the end, after a full collection: what 100 open connections hold, and no more.</summary>
    public const long MostHeapGrowthBytes = 8L << 20;

    /// <summary>By how much the working set may be larger at the end; the collector keeps some of what it has once had.</summary>
    public const long MostWorkingSetGrowthBytes = 64L << 20;

    public long? HeapGrowthBytes => Late?.HeapBytes - Early?.HeapBytes;

    public long? WorkingSetGrowthBytes => Late?.WorkingSetBytes - Early?.WorkingSetBytes;

    /// <summary>Whether every request was answered rightly and the service did not grow.</summary>
    public bool Passed => Requests > 0 && Errors == 0
        && !(HeapGrowthBytes > MostHeapGrowthBytes) && !(WorkingSetGrowthBytes > MostWorkingSetGrowthBytes);

    public void WriteTo(TextWriter output)
    {
        output.WriteLine(Invariant($"{Requests:N0} requests of {Clients} clients in {Seconds} s ({RequestsPerSecond:N0}/s), {Errors:N0} errors"));
        foreach ((string kind, long count) in ErrorsByKind)
        {
            output.WriteLine(Invariant($"  {count:N0} × {kind}"));
        }

        output.WriteLine(Invariant($"latency  p50 {P50Milliseconds:0.0} ms, p99 {P99Milliseconds:0.0} ms, longest {LongestMilliseconds:0.0} ms"));
        if (Early is null || Late is null)
        {
            output.WriteLine("memory   not judged: the service does not tell it (start it with --Diagnostics=true)");
        }
        else
        {
            WriteMemory(output, "working set", Early.WorkingSetBytes, Late.WorkingSetBytes, MostWorkingSetGrowthBytes);
            WriteMemory(output, "heap after a collection", Early.HeapBytes, Late.HeapBytes, MostHeapGrowthBytes);
        }

        output.WriteLine(Passed ? "passed" : "NOT passed");
    }

    private void WriteMemory(TextWriter output, string what, long early, long late, long most) => output.WriteLine(Invariant(
        $"memory   {what}: {Mega(early):0.0} MiB at second {Early!.Second}, {Mega(late):0.0} MiB at second {Late!.Second}, growth {Mega(late - early):0.0} of at most {Mega(most):0} MiB"));

    private static double Mega(long bytes) => bytes / 1048576.0;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The report as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(LoadReport))]
internal sealed partial class LoadJsonContext : JsonSerializerContext;
