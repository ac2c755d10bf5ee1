using System.Diagnostics;
using System.Text.Json;

namespace ImssBienestar.Samples.EligibilityApi.Load;

/// <summary>Puts a service under load: 0 where every request was answered rightly and it did not grow, 1 where not, 2 for wrong arguments.</summary>
internal static class LoadCommand
{
    private const int WarmSecond = 10;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        if (LoadOptions.Read(args) is not { } options)
        {
            await error.WriteLineAsync(LoadOptions.Usage);
            return 2;
        }

        await using OwnServer? server = options.Address is null ? await OwnServer.StartAsync() : null;
        LoadReport report = await RunAsync(options, options.Address ?? server!.Address);
        report.WriteTo(output);
        if (options.Json is not null)
        {
            await File.WriteAllBytesAsync(options.Json, JsonSerializer.SerializeToUtf8Bytes(report, LoadJsonContext.Default.LoadReport));
        }

        return report.Passed ? 0 : 1;
    }

    private static async Task<LoadReport> RunAsync(LoadOptions options, Uri address)
    {
        using var clients = new LoadClients(address);
        using var stop = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        Task[] asking = [.. Enumerable.Range(0, options.Clients).Select(client => Task.Run(() => clients.AskAsync(client, options.Clients, stop.Token)))];

        // Early once all is compiled and every connection is open; a shorter run has it half way. Both are taken under load.
        TimeSpan all = TimeSpan.FromSeconds(options.Seconds);
        TimeSpan warm = options.Seconds > WarmSecond ? TimeSpan.FromSeconds(WarmSecond) : all / 2;
        await Task.Delay(warm);
        MemorySample? early = await clients.MemoryAsync((int)warm.TotalSeconds);
        TimeSpan left = all - watch.Elapsed;
        await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        MemorySample? late = await clients.MemoryAsync(options.Seconds);
        await stop.CancelAsync();
        await Task.WhenAll(asking);

        SortedDictionary<string, long> errors = clients.Errors;
        return new(
            options.Clients,
            options.Seconds,
            clients.Latencies.Total,
            errors.Values.Sum(),
            errors,
            Math.Round(clients.Latencies.Total / watch.Elapsed.TotalSeconds, 1),
            clients.Latencies.Milliseconds(0.50),
            clients.Latencies.Milliseconds(0.99),
            clients.Latencies.Milliseconds(1),
            early,
            late);
    }
}
