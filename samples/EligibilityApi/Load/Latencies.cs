using System.Numerics;

namespace ImssBienestar.Samples.EligibilityApi.Load;

/// <summary>How long requests took, in a fixed number of counters: the loader itself does not grow. Exact to 2 % of each value.</summary>
internal sealed class Latencies
{
    private const int StepBits = 6;
    private const int Steps = 1 << StepBits;

    private readonly long[] counts = new long[Steps * (64 - StepBits + 1)];
    private long total;

    public long Total => Interlocked.Read(ref total);

    public void Add(TimeSpan took)
    {
        Interlocked.Increment(ref counts[IndexOf((ulong)Math.Max(0, took.Ticks / TimeSpan.TicksPerMicrosecond))]);
        Interlocked.Increment(ref total);
    }

    /// <summary>The time, in milliseconds, within which a share of the requests was answered; zero where there was none.</summary>
    public double Milliseconds(double share)
    {
        long wanted = (long)Math.Ceiling(share * Total);
        long seen = 0;
        for (int i = 0; i < counts.Length && wanted > 0; i++)
        {
            seen += counts[i];
            if (seen >= wanted)
            {
                return Math.Round(HighestOf(i) / 1000.0, 3);
            }
        }

        return 0;
    }

    /// <summary>Up to 64 µs one counter each; above, 64 to every doubling.</summary>
    private static int IndexOf(ulong microseconds)
    {
        int shift = Math.Max(0, BitOperations.Log2(microseconds | 1) - StepBits);
        return (shift * Steps) + (int)(microseconds >> shift);
    }

    private static double HighestOf(int index)
    {
        int shift = Math.Max(0, (index / Steps) - 1);
        return ((double)(index - (shift * Steps) + 1) * Math.Pow(2, shift)) - 1;
    }
}
