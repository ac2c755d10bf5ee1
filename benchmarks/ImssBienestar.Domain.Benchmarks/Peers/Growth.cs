using System.Globalization;
using ImssBienestar.Domain.Eligibility.Batch;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>The time per person of the batch by the size of the register, beside the limit of memory on the same rows.</summary>
/// <remarks>Small registers are decided many times over in one sample, so that they stay in a cache and their time is that of the instructions alone; large
/// ones come from memory each time, which hides the instructions. Flat is therefore said of the sizes in memory.</remarks>
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
            peers.Add(new("limit", (long)rows * passes, () => Repeat(passes, () => MemoryLimit.Touch(
                register.Affiliations.AsSpan(0, rows), register.States.AsSpan(0, rows), register.Values.AsSpan(0, rows), register.Known.AsSpan(0, rows), codes.AsSpan(0, rows))), null));
            peers.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"{rows:N0}"),
                (long)rows * passes,
                () => Repeat(passes, () => batch.Decide(register.Columns.Slice(0, rows), codes.AsSpan(0, rows))),
                null));
            if (rows == largest)
            {
                break;
            }
        }

        writer.WriteLine($"{"people",15}{"limit, ns/person",20}{"batch, ns/person",20}{"share of the limit",22}");
        List<PeerResult> results = Rounds.Run(peers, options.Rounds, TextWriter.Null);
        foreach (PeerResult[] ofSize in results.Chunk(2))
        {
            (PeerResult limit, PeerResult decided) = (ofSize[0], ofSize[1]);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{decided.Peer.Name,15}{limit.Median,20:0.000}{decided.Median,20:0.000}{decided.TimesFasterThan(limit),22:0.0 %}"));
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
