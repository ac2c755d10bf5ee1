using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>Hundreds of small worlds, a few points each at the corners and edges of cells: whoever is not looked at there is missed. Every way to find
/// neighbours against plain loops over all pairs.</summary>
public class SmallWorldTests
{
    /// <summary>Round these, cells are wide and narrow, end at the date line or meet at a pole.</summary>
    private static readonly (double Latitude, double Longitude)[] Centres =
        [(0, 0), (19.4, -99.1), (-45, 180), (60.05, -179.95), (0.05, 179.95), (89.85, 10), (-89.95, -100), (78.3, 179)];

    private static readonly double[] Spreads = [0.000003, 0.02, 0.15, 1, 20, 90];

    public static TheoryData<int> EachCentre => new(Enumerable.Range(0, Centres.Length));

    [Theory]
    [MemberData(nameof(EachCentre))]
    public void The_nearest_is_that_of_a_plain_loop(int centre)
    {
        foreach ((SphereGrid targets, SphereGrid sources) in Around(centre))
        {
            NearestSearch NewSearch() => new(sources, (left, right) => sources.Numbers[left].CompareTo(sources.Numbers[right]));
            int[] expected = [.. Enumerable.Range(0, targets.Count).Select(i => Enumerable.Range(0, sources.Count).MinBy(j => (targets[i].MetresTo(sources[j]), sources.Numbers[j])))];
            NearestSearch search = NewSearch();
            Assert.Equal(expected, Enumerable.Range(0, targets.Count).Select(i => search.Find(targets.MicrodegreesOf(i), targets[i])));
            int[] found = new int[targets.Count];
            new NearestOfAll(targets, sources, NewSearch()).Find(found);
            Assert.Equal(expected, found);
        }
    }

    /// <summary>Each value is another power of two, so that a sum says who is in it.</summary>
    [Theory]
    [MemberData(nameof(EachCentre))]
    public void Who_is_within_a_limit_is_in_the_sum_once(int centre)
    {
        foreach ((SphereGrid targets, SphereGrid sources) in Around(centre))
        {
            double[] values = [.. Enumerable.Range(0, sources.Count).Select(j => Math.Pow(2, j))];
            foreach (double metres in Limits(targets, sources))
            {
                var limit = new RangeLimit(metres);
                double[] expected = [.. Enumerable.Range(0, targets.Count).Select(i => values.Where((_, j) => targets[i].MetresTo(sources[j]) <= metres).Sum())];
                double[] sums = new double[targets.Count];
                RangeSum.Within(targets, sources, values, limit, sums);
                Assert.Equal(expected, sums);
                RangeSum.Within(targets, sources, values, limit, sums, inVectors: false);
                Assert.Equal(expected, sums);
                RangeSum.WholeWithin(targets, sources, values, limit, sums);
                Assert.Equal(expected, sums);
            }
        }
    }

    [Theory]
    [MemberData(nameof(EachCentre))]
    public void Who_is_within_a_limit_is_listed_in_order(int centre)
    {
        foreach ((SphereGrid targets, SphereGrid sources) in Around(centre, worlds: 6))
        {
            foreach (double metres in Limits(targets, sources))
            {
                var query = new RangeQuery(sources, new RangeLimit(metres));
                var list = new LegBuffer();

                // There and back: the window that is kept moves both ways.
                foreach (int i in Enumerable.Range(0, targets.Count).Concat(Enumerable.Range(1, targets.Count).Select(back => targets.Count - back)))
                {
                    query.List(targets.MicrodegreesOf(i), targets[i], list);
                    Assert.Equal(
                        Enumerable.Range(0, sources.Count).Select(j => (j, Cost: targets[i].MetresTo(sources[j]))).Where(leg => leg.Cost <= metres),
                        list.Ends.ToArray().Zip(list.Costs.ToArray()));
                }
            }
        }
    }

    /// <summary>A circle whose rim crosses ninety rows of cells twice: so many runs of cells are neither wholly within nor beyond.</summary>
    [Fact]
    public void A_rim_of_hundreds_of_cells_is_told_cell_by_cell()
    {
        GeoPoint[] points = [.. from row in Enumerable.Range(0, 110) from column in Enumerable.Range(0, 110) select GeoPoint.Of(14.05 + (row / 10.0), -105.05 + (column / 10.0))];
        var sources = new SphereGrid(points, [.. Enumerable.Range(0, points.Length)], (left, right) => left.CompareTo(right));
        var targets = new SphereGrid([GeoPoint.Of(19.5, -99.5), GeoPoint.Of(19.52, -99.53), GeoPoint.Of(18, -101)], [0, 1, 2], (left, right) => left.CompareTo(right));
        double[] values = [.. Enumerable.Range(0, points.Length).Select(i => (double)(i % 7))];
        double[] sums = new double[targets.Count];
        foreach (double metres in new[] { 5_000, 120_000.5, 480_000, 520_000, targets[1].MetresTo(sources[3_350]), targets[2].MetresTo(sources[6_666]) })
        {
            double[] expected = [.. Enumerable.Range(0, targets.Count).Select(i => values.Where((_, j) => targets[i].MetresTo(sources[j]) <= metres).Sum())];
            RangeSum.WholeWithin(targets, sources, values, new RangeLimit(metres), sums);
            Assert.Equal(expected, sums);
            RangeSum.Within(targets, sources, values, new RangeLimit(metres), sums);
            Assert.Equal(expected, sums);
        }
    }

    /// <summary>Beside a pole a few columns go round the earth: a window that comes to its own beginning holds no cell twice.</summary>
    [Theory]
    [InlineData(89.85)]
    [InlineData(-89.75)]
    public void Round_a_pole_nobody_is_counted_twice(double latitude)
    {
        var random = new Random(31);
        SphereGrid Ring(int count, double width) => new(
            [.. Enumerable.Range(0, count).Select(_ => GeoPoint.Of(latitude + ((random.NextDouble() - 0.5) * width), 360 * (random.NextDouble() - 0.5)))],
            [.. Enumerable.Range(0, count)],
            (left, right) => left.CompareTo(right));
        (SphereGrid targets, SphereGrid sources) = (Ring(60, 0.09), Ring(40, 0.28));
        double[] values = [.. Enumerable.Range(0, sources.Count).Select(j => Math.Pow(2, j))];
        double[] sums = new double[targets.Count];
        for (double metres = 500; metres < 40_000; metres *= 1.06)
        {
            double[] expected = [.. Enumerable.Range(0, targets.Count).Select(i => values.Where((_, j) => targets[i].MetresTo(sources[j]) <= metres).Sum())];
            RangeSum.Within(targets, sources, values, new RangeLimit(metres), sums);
            Assert.Equal(expected, sums);
            RangeSum.WholeWithin(targets, sources, values, new RangeLimit(metres), sums);
            Assert.Equal(expected, sums);
        }
    }

    private static IEnumerable<(SphereGrid Targets, SphereGrid Sources)> Around(int centre, int worlds = 12)
    {
        foreach (double spread in Spreads)
        {
            for (int seed = 0; seed < worlds; seed++)
            {
                var random = new Random((centre * 100) + seed);
                yield return (Grid(random, centre, spread, seed % 4 == 3 ? 40 : seed), Grid(random, centre, spread, seed % 3 == 2 ? 40 : 1 + (seed / 2)));
            }
        }
    }

    /// <summary>Points anywhere about the centre, on corners of cells, and on one another.</summary>
    private static SphereGrid Grid(Random random, int centre, double spread, int count)
    {
        var points = new GeoPoint[count];
        for (int i = 0; i < count; i++)
        {
            double latitude = Math.Clamp(Centres[centre].Latitude + (((2 * random.NextDouble()) - 1) * spread), -90, 90);
            double longitude = Math.IEEERemainder(Centres[centre].Longitude + (((2 * random.NextDouble()) - 1) * spread * 2), 360);
            points[i] = random.Next(6) switch
            {
                0 => GeoPoint.Of(Math.Round(latitude, 1), Math.Round(longitude, 1)),
                1 when i > 0 => points[random.Next(i)],
                _ => GeoPoint.Of(latitude, longitude),
            };
        }

        return new(points, [.. Enumerable.Range(0, count)], (left, right) => left.CompareTo(right));
    }

    /// <summary>None, all, and the very distances of some pairs, with the numbers next to them.</summary>
    private static IEnumerable<double> Limits(SphereGrid targets, SphereGrid sources)
    {
        yield return 0;
        yield return 30_000_000;
        for (int i = 0; i < Math.Min(3, targets.Count); i++)
        {
            double metres = targets[i].MetresTo(sources[(i * 7) % sources.Count]);
            yield return metres;
            yield return Math.Max(0, Math.BitDecrement(metres));
            yield return metres * 1.01;
        }
    }
}
