using System.Globalization;
using System.Text.Json;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>A ratio that the library is held to.</summary>
/// <param name="Peer">The peer that is held.</param>
/// <param name="Against">The peer it is held against.</param>
/// <param name="Must">How many times as fast it must be; below one for the share of a limit.</param>
/// <param name="Aim">How many times as fast it should be.</param>
internal sealed record Target(string Peer, string Against, double Must, double Aim);

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
        writer.WriteLine($"{"target",-55}{"measured",12}{"must",8}{"aim",8}");
        foreach (Target target in Targets)
        {
            PeerResult? peer = results.FirstOrDefault(result => result.Peer.Name == target.Peer);
            PeerResult? against = results.FirstOrDefault(result => result.Peer.Name == target.Against);
            if (peer?.TimesFasterThan(against) is { } times)
            {
                bool isShare = target.Aim < 1;
                string what = isShare ? $"{target.Peer}, share of {target.Against}" : $"{target.Peer}, times as fast as {target.Against}";
                string word = times >= target.Aim ? "aim met" : times >= target.Must ? "must met" : "missed";
                string format = isShare ? "0.0 %" : "0.0";
                writer.WriteLine($"{what,-55}{Text(times, format),12}{Text(target.Must, isShare ? "0 %" : "0"),8}{Text(target.Aim, isShare ? "0 %" : "0"),8}  {word}");
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

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
