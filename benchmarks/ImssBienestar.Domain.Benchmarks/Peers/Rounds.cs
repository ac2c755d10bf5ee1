using System.Diagnostics;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>Runs peers in turn, A B C A B C, so that a noisy machine disturbs all of them alike.</summary>
/// <remarks>A sample during which the process had less than 97 % of a core is taken again, up to eight times; the least disturbed one counts, never the
/// fastest. Where even that one was disturbed, its time on the processor stands for its time on the wall: the work is of one thread.</remarks>
internal static class Rounds
{
    private const double Undisturbed = 0.97;
    private const int MostTries = 8;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);

    public static List<PeerResult> Run(IReadOnlyList<Peer> peers, int rounds, TextWriter log)
    {
        List<PeerResult> results = [.. peers.Select(peer => new PeerResult(peer))];
        foreach (PeerResult result in results)
        {
            // Until what is called often was compiled again with what the first calls taught; the slow ones are compiled within one pass.
            long start = Stopwatch.GetTimestamp();
            do
            {
                result.Peer.Pass();
            }
            while (result.Peer.MostRounds == int.MaxValue && Stopwatch.GetElapsedTime(start) < WarmUp);

            result.Checksum = result.Peer.Checksum?.Invoke();
            log.WriteLine($"  ready: {result.Peer.Name}");
        }

        for (int round = 0; round < rounds; round++)
        {
            foreach (PeerResult result in results.Where(result => round < result.Peer.MostRounds))
            {
                (result.Rounds[round], result.BytesPerPerson) = Sample(result.Peer);
                if (result.Peer.Checksum is { } checksum && checksum() != result.Checksum)
                {
                    throw new InvalidOperationException($"{result.Peer.Name} gives another checksum in round {round}.");
                }
            }
        }

        return results;
    }

    private static (double Nanoseconds, double Bytes) Sample(Peer peer)
    {
        (double Share, double Nanoseconds, double Bytes) best = default;
        for (int attempt = 0; attempt < MostTries && best.Share < Undisturbed; attempt++)
        {
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            TimeSpan cpu = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            peer.Pass();
            double wall = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            double onProcessor = (Environment.CpuUsage.TotalTime - cpu).TotalNanoseconds;
            double share = onProcessor / wall;
            double bytes = (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / peer.People;
            if (peer.OwnTime is not null)
            {
                return (peer.OwnTime() / peer.People, 0);
            }

            if (share > best.Share)
            {
                best = (share, (share < Undisturbed ? onProcessor : wall) / peer.People, bytes);
            }

            if (peer.MostRounds != int.MaxValue)
            {
                break;
            }
        }

        return (best.Nanoseconds, best.Bytes);
    }
}
