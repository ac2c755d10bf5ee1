using System.Globalization;
using ImssBienestar.Domain.Coverage.Access;

namespace ImssBienestar.Domain.Benchmarks.Coverage;

/// <summary>Access to care beside NetTopologySuite in one run: A B A B, one thread, everything timed from the records to the sums, the median of the
/// ratios of the rounds, processor time. <c>dotnet run -c Release -- access [--quick]</c>.</summary>
internal static class AccessComparison
{
    private static readonly Distance ThirtyKilometres = Distance.FromKilometres(30);

    public static int Run(bool quick)
    {
        int rounds = quick ? 5 : 15;
        bool holds = true;
        if (AccessData.Real() is { } real)
        {
            Console.WriteLine($"Real data: {real.Places.Length} places, {real.Units.Length} units");
            holds = Compare(real, rounds);
        }
        else
        {
            Console.WriteLine("IMSSBIENESTAR_DATA is not set: made data only.");
        }

        AccessData made = AccessData.Made(200_000, 12_000);
        Console.WriteLine($"Made data: {made.Places.Length} places, {made.Units.Length} units");
        holds &= Compare(made, rounds);
        Grow(quick);
        return holds ? 0 : 1;
    }

    private static bool Compare(AccessData data, int rounds)
    {
        (double Latitude, double Longitude, double People)[] places = [.. data.Places.Select(place => (place.Location!.Value.Latitude, place.Location.Value.Longitude, (double)place.Population!.Value))];
        (double Latitude, double Longitude, double Supply)[] units = [.. data.Units.Select(unit => (unit.Location!.Value.Latitude, unit.Location.Value.Longitude, unit.Capacity!.Value))];
        (long pairs, double access) = AccessPeers.StrTree(places, units, 30);
        long ourPairs = new UnitIndex(data.Units).CountPairs(new PlaceSet(data.Places), ThirtyKilometres);
        double ours = TwoStep(data).ByPlace().Sum(row => row.Value!.Value);
        bool agree = pairs == ourPairs && Math.Abs(access - ours) <= 1e-9 * access;
        Console.WriteLine($"  pairs {ourPairs} and {pairs}, sum of access {Number(ours)} and {Number(access)}: {(agree ? "agree" : "DIFFER")}");
        Report("2SFCA 30 km", rounds, () => TwoStep(data), () => AccessPeers.StrTree(places, units, 30));

        var prepared = new PlaceSet(data.Places);
        var index = new UnitIndex(data.Units);
        Report("2SFCA 30 km, places and index kept", rounds, () => FloatingCatchment.TwoStep(Reach.StraightLine(prepared, index), Decay.Within(ThirtyKilometres)), null);
        Report("preparation alone", rounds, () => (new PlaceSet(data.Places), new UnitIndex(data.Units)), null);
        Report("nearest unit", rounds, () => Reach.StraightLine(new(data.Places), new(data.Units)).Nearest(), null);
        SupplyPoint one = data.Units[data.Units.Length / 2];
        CatchmentAccess<Distance> before = TwoStep(data);
        Report("what if one unit closed", rounds, () => before.Close(one.Key), null);
        return agree;
    }

    private static void Grow(bool quick)
    {
        foreach ((int places, int units) in quick ? [(100_000, 10_000), (300_000, 30_000)] : new[] { (100_000, 10_000), (300_000, 30_000), (1_000_000, 100_000) })
        {
            AccessData data = AccessData.Made(places, units);
            long pairs = new UnitIndex(data.Units).CountPairs(new PlaceSet(data.Places), ThirtyKilometres);
            Console.WriteLine($"Made data: {places} places, {units} units, {pairs} pairs");
            Report("2SFCA 30 km", 5, () => TwoStep(data), null);
        }
    }

    private static CatchmentAccess<Distance> TwoStep(AccessData data) => FloatingCatchment.TwoStep(
        Reach.StraightLine(new PlaceSet(data.Places), new UnitIndex(data.Units)), Decay.Within(ThirtyKilometres));

    private static void Report(string name, int rounds, Func<object> ours, Func<object>? peer)
    {
        for (int warm = 0; warm < 20; warm++)
        {
            _ = Time(ours);
        }

        double[] times = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            times[round] = Time(ours);
            ratios[round] = peer is null ? 0 : Time(peer) / times[round];
        }

        Array.Sort(times);
        Array.Sort(ratios);
        string beside = peer is null ? string.Empty : $"; NetTopologySuite takes {Number(ratios[rounds / 2])} times as long";
        Console.WriteLine($"  {name}: {Number(times[rounds / 2])} ms of processor median, {Number(times[0])} least{beside}");
    }

    /// <summary>Processor time, which other processes of the machine disturb least.</summary>
    private static double Time(Func<object> call)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(call());
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
