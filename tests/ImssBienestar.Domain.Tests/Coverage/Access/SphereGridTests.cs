using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>The canonical order of points, in which sums are taken.</summary>
public class SphereGridTests
{
    [Fact]
    public void A_cell_holds_its_southern_and_western_edges_to_the_microdegree()
    {
        foreach (int row in (int[])[0, 1, 450, 899, 900, 1_090, 1_798, 1_799])
        {
            int south = (row * 100_000) - 90_000_000;
            Assert.Equal(row, SphereCells.RowOf(south));
            Assert.Equal(row, SphereCells.RowOf(south + 99_999));
            int columns = SphereCells.ColumnsOf(row);
            foreach (int column in (int[])[0, columns / 3, columns - 1])
            {
                int west = (int)Math.Ceiling((column * 360_000_000m / columns) - 180_000_000m);
                int east = (int)Math.Ceiling(((column + 1) * 360_000_000m / columns) - 180_000_000m) - 1;
                Assert.Equal((column, column), (SphereCells.ColumnOf(row, west), SphereCells.ColumnOf(row, east)));
            }
        }

        Assert.Equal(SphereCells.Rows - 1, SphereCells.RowOf(90_000_000));
        Assert.Equal(SphereCells.ColumnsOf(900) - 1, SphereCells.ColumnOf(900, 180_000_000));
    }

    /// <summary>Targets are taken together from four columns at most, and what does not reach round a pole reaches a quarter of a turn at most: no column
    /// of any row is wide enough to hold both ends of such a window.</summary>
    [Fact]
    public void A_window_that_does_not_go_round_never_comes_to_its_own_beginning()
    {
        double widest = Enumerable.Range(0, SphereCells.Rows).Max(SphereCells.WidthOf);
        Assert.All(Enumerable.Range(0, SphereCells.Rows), row =>
        {
            double reach = SphereCells.LongitudeReach(row, Math.Max(0, 89.9999999 - Math.Max(Math.Abs(SphereCells.SouthOf(row)), Math.Abs(SphereCells.SouthOf(row + 1)))));
            Assert.True(reach == 180 || (4 * SphereCells.WidthOf(row)) + (2 * reach) + widest < 360);
        });
    }

    [Theory]
    [InlineData(0.00001)]
    [InlineData(0.05)]
    [InlineData(1)]
    [InlineData(90)]
    public void Points_crowded_or_wide_apart_come_by_row_column_latitude_longitude_and_tie(double spread)
    {
        var random = new Random(8);
        GeoPoint[] points = [.. Enumerable.Range(0, 3_000).Select(_ => GeoPoint.Of((random.NextDouble() - 0.5) * spread * 2, (random.NextDouble() - 0.5) * spread * 4))];
        var grid = new SphereGrid(points, [.. Enumerable.Range(0, points.Length)], (left, right) => left.CompareTo(right));
        Assert.Equal(
            Enumerable.Range(0, points.Length)
                .OrderBy(i => SphereCells.RowOf(points[i].Microdegrees.Latitude))
                .ThenBy(i => SphereCells.ColumnOf(SphereCells.RowOf(points[i].Microdegrees.Latitude), points[i].Microdegrees.Longitude))
                .ThenBy(i => points[i].Microdegrees.Latitude)
                .ThenBy(i => points[i].Microdegrees.Longitude)
                .ThenBy(i => i),
            grid.Numbers);
        Assert.Equal(points.Length, grid.Groups(32, 4).Sum(group => group.End - group.From));
        Assert.Equal(Enumerable.Range(0, points.Length).Select(i => points[grid.Numbers[i]].Microdegrees), Enumerable.Range(0, points.Length).Select(grid.MicrodegreesOf));
    }

    [Fact]
    [Trait("Kind", "Proof")]
    public void The_nearest_of_all_is_the_nearest_of_each_however_the_points_crowd()
    {
        foreach (double spread in (double[])[0.00001, 0.05, 1, 90])
        {
            var random = new Random(9);
            GeoPoint[] Points(int count) => [.. Enumerable.Range(0, count).Select(_ => GeoPoint.Of((random.NextDouble() - 0.5) * spread * 2, (random.NextDouble() - 0.5) * spread * 4))];
            var targets = new SphereGrid(Points(2_000), [.. Enumerable.Range(0, 2_000)], (left, right) => left.CompareTo(right));
            var sources = new SphereGrid(Points(700), [.. Enumerable.Range(0, 700)], (left, right) => left.CompareTo(right));
            var search = new NearestSearch(sources, (left, right) => sources.Numbers[left].CompareTo(sources.Numbers[right]));
            int[] found = new int[targets.Count];
            new NearestOfAll(targets, sources, search).Find(found);
            for (int i = 0; i < found.Length; i++)
            {
                double least = Enumerable.Range(0, sources.Count).Min(source => targets[i].MetresTo(sources[source]));
                Assert.Equal(least, targets[i].MetresTo(sources[found[i]]));
                Assert.Equal(search.Find(targets.MicrodegreesOf(i), targets[i]), found[i]);
            }
        }
    }
}
