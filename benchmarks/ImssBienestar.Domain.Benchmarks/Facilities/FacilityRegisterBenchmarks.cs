using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Facilities;

/// <summary>A register of 100,000 fictional facilities, each with a record and an opening; 30 % transferred (half of them within a window), 2 %
/// merged in pairs, 1 % split in two, 5 % suspended and reopened. Times are per question; memory per facility is written once, at the start.</summary>
[MemoryDiagnoser]
public class FacilityRegisterBenchmarks
{
    private const int Units = 100_000;
    private const int Questions = 10_000;

    private static readonly LocalDate First = new(1960, 1, 1);

    private readonly (Clues Key, LocalDate Day)[] questions = new (Clues, LocalDate)[Questions];
    private readonly Clues[] ofFamilies = new Clues[Questions];
    private Facility[] records = [];
    private FacilityEvent[] events = [];
    private FacilityRegister register = FacilityRegister.Empty;

    [GlobalSetup]
    public void CreateRegister()
    {
        long atFirst = GC.GetTotalMemory(forceFullCollection: true);
        CreateHistory(new Random(20240718));
        long beforeLoad = GC.GetTotalMemory(forceFullCollection: true);
        register = Load();
        long afterLoad = GC.GetTotalMemory(forceFullCollection: true);
        if (register.Refusals.Length > 0)
        {
            throw new InvalidOperationException($"{register.Refusals.Length} refused, such as {register.Refusals[0]}");
        }

        ImmutableArray<FacilityUnit> all = register.Units;
        FacilityUnit[] joined = [.. all.Where(unit => unit.Family.Length > 1)];
        Console.WriteLine($"// {all.Length} facilities, {register.KeyCount} keys, {events.Length} events, {joined.Length} in families");
        Console.WriteLine($"// bytes per facility: {(afterLoad - beforeLoad) / all.Length} of the register, "
            + $"{(beforeLoad - atFirst) / all.Length} of the records and events given to it");
        var random = new Random(1);
        for (int i = 0; i < Questions; i++)
        {
            FacilityUnit unit = all[random.Next(all.Length)];
            questions[i] = (unit.Keys[random.Next(unit.Keys.Length)], First.PlusDays(random.Next(24_000)));
            ofFamilies[i] = joined[random.Next(joined.Length)].Keys[0];
        }
    }

    /// <summary>Which key had this facility on that day?</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int KeyOnDay()
    {
        int known = 0;
        foreach ((Clues key, LocalDate day) in questions)
        {
            known += register.On(key, day).Key is null ? 0 : 1;
        }

        return known;
    }

    /// <summary>Key, existence, operation, stage and record of the day.</summary>
    [Benchmark(OperationsPerInvoke = Questions)]
    public int EverythingOnDay()
    {
        int sum = 0;
        foreach ((Clues key, LocalDate day) in questions)
        {
            FacilityOnDay answer = register.On(key, day);
            sum += (answer.Key is null ? 0 : 1) + (int)answer.Exists + (int)answer.Operates + (int)answer.Stage + (answer.Details is null ? 0 : 1);
        }

        return sum;
    }

    /// <summary>Where did it come from and what became of it? Any facility.</summary>
    [Benchmark(OperationsPerInvoke = Questions)]
    public int Lineage()
    {
        int sum = 0;
        foreach ((Clues key, _) in questions)
        {
            sum += register.TryFind(key, out FacilityUnit unit) ? unit.Predecessors.Length + unit.Successors.Length + unit.Family.Length : 0;
        }

        return sum;
    }

    /// <summary>The same, of facilities that were merged or split.</summary>
    [Benchmark(OperationsPerInvoke = Questions)]
    public int LineageOfFamilies()
    {
        int sum = 0;
        foreach (Clues key in ofFamilies)
        {
            sum += register.TryFind(key, out FacilityUnit unit) ? unit.Predecessors.Length + unit.Successors.Length + unit.Family.Length : 0;
        }

        return sum;
    }

    /// <summary>Who holds on a day what was once this key? Facilities that were merged or split.</summary>
    [Benchmark(OperationsPerInvoke = Questions)]
    public int HoldersOfFamilies()
    {
        int sum = 0;
        for (int i = 0; i < Questions; i++)
        {
            sum += register.HoldersOn(ofFamilies[i], questions[i].Day).Length;
        }

        return sum;
    }

    /// <summary>The whole register, from records and events in no order.</summary>
    [Benchmark]
    public FacilityRegister Load()
    {
        FacilityRegister.TryCreate(records, events, out FacilityRegister loaded);
        return loaded;
    }

    private void CreateHistory(Random random)
    {
        List<Facility> facilities = [];
        List<FacilityEvent> made = [];
        List<Clues> whole = [];
        int next = 0;
        for (int i = 0; i < Units; i++)
        {
            Clues key = Fictional(next++, "SSA");
            LocalDate opened = First.PlusDays(random.Next(20_000));
            facilities.Add(Describe(key));
            made.Add(FacilityEvent.Opening(key, DateWindow.Exactly(opened)));
            if (random.Next(100) < 5)
            {
                made.Add(FacilityEvent.Suspension(key, DateWindow.Exactly(opened.PlusDays(100))));
                made.Add(FacilityEvent.Reopening(key, DateWindow.Exactly(opened.PlusDays(200))));
            }

            if (random.Next(100) < 30)
            {
                Clues to = Fictional(next++, "IMB");
                LocalDate day = new LocalDate(2022, 9, 1).PlusDays(random.Next(900));
                facilities.Add(Describe(to));
                made.Add(FacilityEvent.Transfer(key, to, random.Next(2) == 0 ? DateWindow.Exactly(day) : DateWindow.Between(day, day.PlusDays(60))));
            }
            else
            {
                whole.Add(key);
            }
        }

        for (int i = 0; i < Units / 100; i++)
        {
            Clues[] news = [Fictional(next++, "SSA"), Fictional(next++, "SSA"), Fictional(next++, "SSA")];
            facilities.AddRange(news.Select(Describe));
            DateWindow day = DateWindow.Exactly(new LocalDate(2018, 1, 1).PlusDays(random.Next(900)));
            made.Add(FacilityEvent.Merger([whole[3 * i], whole[(3 * i) + 1]], news[0], day));
            made.Add(FacilityEvent.Split(whole[(3 * i) + 2], [news[1], news[2]], day));
        }

        (records, events) = ([.. facilities], [.. made]);
        random.Shuffle(records);
        random.Shuffle(events);
    }

    private static Facility Describe(Clues key) => new(key, "CENTRO DE SALUD", new LocalDate(2026, 6, 30)) { Status = OperatingStatus.InOperation };

    /// <summary>A key of one of the 32 states, serials in a row, as in the catalogue.</summary>
    private static Clues Fictional(int number, string institution)
    {
        const string States = "ASBCBSCCCLCMCSCHDFDGGTGRHGJCMCMNMSNTNLOCPLQTQRSPSLSRTCTSTLVZYNZS";
        int state = number % 32;
        return Clues.Parse($"{States.AsSpan(2 * state, 2)}{institution}{number / 32:D5}{number % 7}");
    }
}
