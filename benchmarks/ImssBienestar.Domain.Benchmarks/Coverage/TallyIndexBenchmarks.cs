using BenchmarkDotNet.Attributes;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Equity;
using ImssBienestar.Domain.Coverage.Reconciliation;

namespace ImssBienestar.Domain.Benchmarks.Coverage;

/// <summary>Every index over the 2,469 fictional municipalities of a national tally, from plain arrays; and the indices of one country.</summary>
[MemoryDiagnoser]
public class TallyIndexBenchmarks
{
    private const int Municipalities = 2_469;
    private const int States = 32;

    private readonly double[] shares = new double[Municipalities];
    private readonly double[] standing = new double[Municipalities];
    private readonly double[] people = new double[Municipalities];
    private readonly long[] whole = new long[Municipalities];
    private readonly long[] weights = new long[Municipalities];
    private readonly Dictionary<string, double> services = new(StringComparer.Ordinal);
    private Distribution distribution = null!;
    private ConcentrationIndex concentration = null!;

    [GlobalSetup]
    public void CreateMunicipalities()
    {
        var random = new Random(1);
        for (int i = 0; i < Municipalities; i++)
        {
            shares[i] = random.NextDouble();
            standing[i] = random.Next(100);
            people[i] = weights[i] = random.Next(100, 1_000_000);
            whole[i] = random.Next(0, 1_000);
        }

        foreach (string service in ServiceIndexDefinition.Sdg381.Areas.Values.SelectMany(area => area))
        {
            services[service] = random.NextDouble() * 100;
        }

        distribution = new(shares, people);
        concentration = new(shares, standing, people);
    }

    /// <summary>Sorting, which every index of a distribution shares.</summary>
    [Benchmark(Baseline = true)]
    public Distribution Sort() => new(shares, people);

    [Benchmark]
    public double? Gini() => distribution.Gini;

    [Benchmark]
    public object? ExactGini() => Distribution.ExactGini(whole, weights);

    [Benchmark]
    public double? TheilT() => distribution.TheilT;

    [Benchmark]
    public TheilDecomposition? TheilByState() => TheilDecomposition.Of(Enumerable.Range(0, States).Select(state =>
    {
        (int first, int end) = (state * Municipalities / States, (state + 1) * Municipalities / States);
        return new Distribution(shares.AsSpan(first..end), people.AsSpan(first..end));
    }));

    [Benchmark]
    public double? MeanLogDeviation() => distribution.MeanLogDeviation;

    [Benchmark]
    public double? GeneralisedEntropy() => distribution.GeneralisedEntropy(2);

    [Benchmark]
    public double? Atkinson() => distribution.Atkinson(0.5);

    [Benchmark]
    public int Lorenz() => distribution.Lorenz().Length;

    [Benchmark]
    public double? Concentration() => new ConcentrationIndex(shares, standing, people).Value;

    [Benchmark]
    public double Erreygers() => concentration.Erreygers(0, 1);

    [Benchmark]
    public double? ServiceCoverage() => ServiceIndex.Of(ServiceIndexDefinition.Sdg381, services).Value;

    [Benchmark]
    public decimal? Cascade() => new CoverageCascade(
    [
        new("in need", new Ratio(10_000, 10_000)), new("initial contact", new Ratio(9_380, 10_000)), new("continuous contact", new Ratio(8_100, 10_000)),
        new("quality", new Ratio(7_670, 10_000)), new("effective", new Ratio(6_905, 10_000)),
    ]).Effective;

    [Benchmark]
    public decimal? TargetPathOfTenYears()
    {
        TargetPath path = TargetPath.Linear(new(2020, 1), 68, new(2030, 1), 95);
        decimal? sum = 0;
        for (int month = 0; month < 120; month++)
        {
            sum += path.At(new(2020 + (month / 12), 1 + (month % 12)));
        }

        return sum;
    }

    [Benchmark]
    public int PublishedAgainstRecomputed() => PublishedFigures.Against(AgreementRegister.Reference).Length;
}
