using System.Globalization;
using System.Text.Json;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>A ratio that the library is held to.</summary>
/// <param name="Peer">The peer that is held.</param>
/// <param name="Against">The peer it is held against; null where it is held to a time.</param>
/// <param name="Must">How many times as fast it must be, below one for the share of a limit; or the nanoseconds it may take.</param>
/// <param name="Aim">How many times as fast it should be, or the nanoseconds it should take.</param>
internal sealed record Target(string Peer, string? Against, double Must, double Aim);

/// <summary>Writes what was measured.</summary>
internal static class PeersReport
{
    public static IReadOnlyList<Target> Targets { get; } =
    [
        new("batch", "memory-limit", 0.70, 0.85),
        new("batch-situations", "situation-limit", 0.80, 0.90),
        new("batch-tally", "tally-limit", 0.33, 0.50),
        new("batch-tally-by-state", "tally-limit-by-state", 0.65, 0.80),
        new("batch", "linq", 20, 30),
        new("batch-tally", "linq-groupby", 120, 180),
        new("single-explained", null, 15, 10),
        new("single-explained-text", null, 300, 150),
    ];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly string[] TallyPeers = ["batch-tally", "batch-tally-by-state", "linq-groupby", "linq-aggregateby", "numpy-tally"];

    public static void Write(IReadOnlyList<PeerResult> results, TextWriter writer)
    {
        PeerResult? batch = results.FirstOrDefault(result => result.Peer.Name == "batch");
        PeerResult? tally = results.FirstOrDefault(result => result.Peer.Name == "batch-tally");
        writer.WriteLine($"{"peer",-30}{"ns/person",12}{"million/s",12}{"B/person",10}{"x batch",10}{"checksum",16}");
        foreach (PeerResult result in results)
        {
            // Time over the batch's; a tally over the tally's.
            PeerResult? own = TallyPeers.Contains(result.Peer.Name) ? tally : batch;
            string ratio = own?.TimesFasterThan(result) is { } times ? Text(times, "0.00") : string.Empty;
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Peer.Name,-30}{result.Median,12:0.000}{1000 / result.Median,12:N0}{result.BytesPerPerson,10:0.0}{ratio,10}{result.Checksum,16}"));
        }

        writer.WriteLine();
        writer.WriteLine($"{"target",-55}{"measured",12}{"must",9}{"aim",9}");
        foreach (Target target in Targets)
        {
            PeerResult? peer = results.FirstOrDefault(result => result.Peer.Name == target.Peer);
            PeerResult? against = results.FirstOrDefault(result => result.Peer.Name == target.Against);
            if (target.Against is null && peer is not null)
            {
                WriteTarget(writer, target, $"{target.Peer}, nanoseconds", "0.0", peer.Median, -1);
            }
            else if (peer?.TimesFasterThan(against) is { } times)
            {
                bool isShare = target.Aim < 1;
                WriteTarget(writer, target, $"{target.Peer}, {(isShare ? "share of" : "times as fast as")} {target.Against}", isShare ? "0.0 %" : "0.0", times, 1);
            }
        }
    }

    public static string Json(IEnumerable<PeerResult> results) => JsonSerializer.Serialize(
        results.Select(result => new
        {
            name = result.Peer.Name,
            nsPerPerson = Math.Round(result.Median, 4),
            bytesPerPerson = Math.Round(result.BytesPerPerson, 4),
            checksum = result.Checksum,
        }),
        Indented);

    /// <summary>The peers whose checksum is not that of the library.</summary>
    public static string[] Differing(IReadOnlyList<PeerResult> results) =>
    [
        .. from result in results
           let isTally = TallyPeers.Contains(result.Peer.Name)
           let expected = results.FirstOrDefault(other => other.Peer.Name == (isTally ? "batch-tally" : "batch"))
           where result.Checksum is not null && expected is not null && expected.Peer.People == result.Peer.People && result.Checksum != expected.Checksum
           select result.Peer.Name,
    ];

    /// <summary>Writes one line; the sign is 1 where more is better, -1 where less is.</summary>
    private static void WriteTarget(TextWriter writer, Target target, string what, string format, double measured, int sign)
    {
        string word = sign * measured >= sign * target.Aim ? "aim met" : sign * measured >= sign * target.Must ? "must met" : "missed";
        writer.WriteLine($"{what,-55}{Text(measured, format),12}{Text(target.Must, format),9}{Text(target.Aim, format),9}  {word}");
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
