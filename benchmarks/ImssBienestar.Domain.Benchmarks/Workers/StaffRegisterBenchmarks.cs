using System.Globalization;
using BenchmarkDotNet.Attributes;
using ImssBienestar.Domain.Benchmarks.People;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Workers;

/// <summary>Who held what on a day: a million posts and a million workers over ten years, three holders a post, asked in both directions at
/// random, and all at once. Times are per question. What an assignment takes is printed at the start.</summary>
[MemoryDiagnoser]
public class StaffRegisterBenchmarks
{
    private const int Size = 1_000_000;
    private const int Questions = 100_000;
    private const int DaysOfTenYears = 3_652;

    private static readonly LocalDate Start = new(2014, 1, 1);

    private readonly int[] positions = new int[Questions];
    private readonly LocalDate[] days = new LocalDate[Questions];
    private readonly string[] codes = new string[Questions];
    private readonly Curp[] curps = new Curp[Questions];
    private readonly int[] holders = new int[Size];
    private StaffRegister register = StaffRegister.Of([], [], []);

    [GlobalSetup]
    public void CreateRegister()
    {
        var random = new Random(20240515);
        var keys = new HashSet<Curp>(Size);
        while (keys.Count < Size)
        {
            keys.Add(Curp.Parse(CurpPeers.Fictional(random)));
        }

        Curp[] people = [.. keys];
        Post[] posts = [.. Enumerable.Range(0, Size).Select(i => new Post(
            string.Create(CultureInfo.InvariantCulture, $"P{i:D7}"),
            Clues.Parse(string.Create(CultureInfo.InvariantCulture, $"MCIMB{(i / 100) + 1:D5}0")),
            Profession.Nurse,
            Start))];
        Worker[] workers = [.. people.Select(curp => new Worker(curp, Profession.Nurse))];
        var assignments = new List<Assignment>(3 * Size);
        for (int i = 0; i < Size; i++)
        {
            int first = random.Next(1, DaysOfTenYears / 2);
            int second = first + random.Next(1, DaysOfTenYears / 2);
            assignments.Add(new(people[i], posts[i].Code, Start, Start.PlusDays(first - 1)));
            assignments.Add(new(people[(i + 1) % Size], posts[i].Code, Start.PlusDays(first), Start.PlusDays(second - 1)));
            assignments.Add(new(people[(i + 2) % Size], posts[i].Code, Start.PlusDays(second)));
        }

        long before = GC.GetTotalMemory(forceFullCollection: true);
        register = StaffRegister.Of(posts, workers, assignments);
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(posts);
        GC.KeepAlive(workers);
        GC.KeepAlive(assignments);
        GC.KeepAlive(people);
        GC.KeepAlive(keys);
        Console.WriteLine($"// register: {register.AssignmentCount} assignments, {bytes} bytes beside the entries, {bytes / register.AssignmentCount} an assignment");
        if (!register.Refusals.IsEmpty || register.AssignmentCount != 3 * Size)
        {
            throw new InvalidOperationException("The entries do not fit.");
        }

        for (int i = 0; i < Questions; i++)
        {
            positions[i] = random.Next(Size);
            days[i] = Start.PlusDays(random.Next(DaysOfTenYears));
            codes[i] = posts[positions[i]].Code;
            curps[i] = people[positions[i]];
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int HolderByPosition()
    {
        int sum = 0;
        for (int i = 0; i < Questions; i++)
        {
            sum += register.HolderOn(positions[i], days[i]) is null ? 0 : 1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int HolderByCode()
    {
        int sum = 0;
        for (int i = 0; i < Questions; i++)
        {
            sum += register.HolderOn(codes[i], days[i]) is null ? 0 : 1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int CountHeldByPosition()
    {
        int sum = 0;
        for (int i = 0; i < Questions; i++)
        {
            sum += register.CountHeldBy(positions[i], days[i], out _);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int PostsHeldByKey()
    {
        int sum = 0;
        for (int i = 0; i < Questions; i++)
        {
            sum += register.HeldBy(curps[i], days[i]).Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Size)]
    public int HoldersOfAllPosts()
    {
        register.HoldersOn(days[0], holders);
        return holders[^1];
    }
}
