using System.Globalization;
using ImssBienestar.Domain.Eligibility.Batch;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>The time per person of the batch by the size of the register: flat, once the register does not fit in a cache.</summary>
internal static class Growth
{
    private const int Largest = 130_000_000;

    public static int Run(PeersOptions options, TextWriter writer)
    {
        int largest = Math.Min(Largest, options.Rows == new PeersOptions().Rows ? Largest : options.Rows);
        var register = SyntheticRegister.Create(largest);
        EligibilityBatch batch = EligibilityBatch.On(SyntheticRegister.Day);
        byte[] codes = new byte[largest];
        List<Peer> peers = [];
        for (long size = 10_000; ; size *= 10)
        {
            int rows = (int)Math.Min(size, largest);

            // As many passes as make the sample long enough to time.
            int passes = Math.Max(1, 10_000_000 / rows);
            peers.Add(new($"memory-limit {rows:N0}", (long)rows * passes, () => Repeat(passes, () => MemoryLimit.Touch(
                register.Affiliations.AsSpan(0, rows), register.States.AsSpan(0, rows), register.Values.AsSpan(0, rows), register.Known.AsSpan(0, rows), codes.AsSpan(0, rows))), null));
            peers.Add(new(
                $"batch {rows:N0}",
                (long)rows * passes,
                () => Repeat(passes, () => batch.Decide(register.Columns.Slice(0, rows), codes.AsSpan(0, rows))),
                null));
            if (rows == largest)
            {
                break;
            }
        }

        foreach (PeerResult result in Rounds.Run(peers, options.Rounds, TextWriter.Null))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Peer.Name,-30}{result.Median,10:0.000} ns/person"));
        }

        return 0;
    }

    private static void Repeat(int passes, Action pass)
    {
        for (int i = 0; i < passes; i++)
        {
            pass();
        }
    }
}
