using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Disclosure;
using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Coverage;

/// <summary>A national tally of 2,469 fictional municipalities, five age groups and 32 outcomes: adding, rolling up, writing, publishing.</summary>
[MemoryDiagnoser]
public class TallyBenchmarks
{
    private const int Municipalities = 2_469;

    private CoverageTally one = null!;
    private CoverageTally other = null!;
    private byte[] written = null!;

    [GlobalSetup]
    public void CreateTallies()
    {
        var heading = new TallyHeading(
            "benchmark",
            new LocalDate(2026, 11, 22),
            new Definition("B", new("personas ficticias", "fictional people")),
            Enumerable.Range(0, Municipalities).Select(i => $"{1 + (i % 32):D2}{i / 32:D3}"),
            ["0-4", "5-17", "18-64", "65+"],
            Enumerable.Range(0, 32).Select(code => $"{code}"));
        var random = new Random(1);
        (one, other) = (Tally(heading, random), Tally(heading, random));
        written = WriteJson();
    }

    [Benchmark(Baseline = true)]
    public CoverageTally Merge() => one.Merge(other);

    [Benchmark]
    public CoverageTally RollUpToStates() => one.RollUp(area => area[..2]);

    /// <summary>Municipalities to states, and states to the country.</summary>
    [Benchmark]
    public CoverageTally RollUpToTheCountry() => one.RollUp(area => area[..2]).RollUp(_ => "MX");

    [Benchmark]
    public CoverageTally ThreeShards() =>
        TallyShards.None(one.Heading).With("a", one).With("b", other).With("c", one).Total();

    [Benchmark]
    public byte[] WriteJson() => JsonSerializer.SerializeToUtf8Bytes(one);

    [Benchmark]
    public CoverageTally? ReadJson() => JsonSerializer.Deserialize<CoverageTally>(written);

    [Benchmark]
    public PublishedTable Publish() => PublishedTable.Of(DisclosureRule.Cms, one);

    private static CoverageTally Tally(TallyHeading heading, Random random)
    {
        var builder = new CoverageTallyBuilder(heading);
        for (int area = 0; area < heading.Areas.Length; area++)
        {
            for (int ageGroup = 0; ageGroup < heading.AgeGroups.Length; ageGroup++)
            {
                for (int i = 0; i < 8; i++)
                {
                    builder.Add(area, ageGroup, random.Next(32), random.Next(2_000));
                }
            }
        }

        return builder.ToTally();
    }
}
