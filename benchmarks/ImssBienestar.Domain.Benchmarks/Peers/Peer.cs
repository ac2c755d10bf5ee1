namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>One way of doing the work.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="People">How many people one pass decides.</param>
/// <param name="Pass">The work that is timed.</param>
/// <param name="Checksum">What came out of the last pass as one number, not timed; null for a limit, of which nothing comes out.</param>
internal sealed record Peer(string Name, long People, Action Pass, Func<long>? Checksum)
{
    /// <summary>How many rounds it takes part in at most: few where one pass takes seconds.</summary>
    public int MostRounds { get; init; } = int.MaxValue;

    /// <summary>The time of the last pass in nanoseconds as the peer itself took it, in another process; null where it is taken here.</summary>
    public Func<double>? OwnTime { get; init; }
}

/// <summary>What was measured of a peer.</summary>
internal sealed class PeerResult(Peer peer)
{
    public Peer Peer { get; } = peer;

    /// <summary>Nanoseconds per person, by round.</summary>
    public SortedDictionary<int, double> Rounds { get; } = [];

    public double BytesPerPerson { get; set; }

    public long? Checksum { get; set; }

    public double Median => MedianOf(Rounds.Values);

    /// <summary>The median over the rounds of both of the time of another peer over this one's.</summary>
    public double? TimesFasterThan(PeerResult? other)
    {
        double[] ratios = other is null ? [] : [.. Rounds.Where(round => other.Rounds.ContainsKey(round.Key)).Select(round => other.Rounds[round.Key] / round.Value)];
        return ratios.Length == 0 ? null : MedianOf(ratios);
    }

    public static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
