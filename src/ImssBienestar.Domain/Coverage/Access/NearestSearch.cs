using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Finds the nearest point of a grid, exactly: every cell that could hold a nearer one is looked at. Nearest is that of the least <see cref="Distance.Between"/>; of points
/// equally near, the tie says.</summary>
/// <remarks>Not for several threads at once: it remembers the last answers, from which the next search starts, and nothing of the answer depends
/// on that.</remarks>
internal sealed class NearestSearch(SphereGrid grid, Comparison<int> tie)
{
    /// <summary>Squares of chords whose distances may be in the other order: a factor, and what is added.</summary>
    public const double Margin = 1 + 1e-12;
    public const double Least = 1e-15;

    private const double RadiansInDegree = Math.PI / 180;

    /// <summary>In degrees: above all rounding, and below what parts a whole microdegree from an edge that it does not stand on.</summary>
    private const double Edge = 1e-11;

    private readonly List<(int From, int End)> runs = [];
    private bool isListing;
    private int nearestCell;
    private double around;
    private int best = -1;
    private double bestSquare;
    private double bestChord;

    /// <summary>The nearest point, in canonical order; −1 where the grid is empty.</summary>
    public int Find((int Latitude, int Longitude) microdegrees, in UnitVector from)
    {
        if (grid.Count == 0)
        {
            return -1;
        }

        best = Math.Max(best, 0);
        bestSquare = from.ChordSquaredTo(grid[best]);
        bestChord = Math.Sqrt(bestSquare);
        isListing = false;
        Walk(microdegrees, from);
        return best;
    }

    /// <summary>The runs of points among which is the nearest one of every point up to a chord away from one; a run opposite may be there twice.</summary>
    /// <remarks>What is nearest here, at a chord d, is at most d + r from a point that is r away, so the nearest of that one is within d + 2r of here.
    /// And a cell has a point no farther than the far side of its ball, which bounds d without looking at any point.</remarks>
    public ReadOnlySpan<(int From, int End)> ListAround((int Latitude, int Longitude) microdegrees, in UnitVector from, double chord)
    {
        Ball ball = grid.Balls[nearestCell];
        around = 2 * chord;
        bestChord = Math.Sqrt(ball.Centre.ChordSquaredTo(from)) + ball.Radius + around;
        isListing = true;
        runs.Clear();
        Walk(microdegrees, from);
        return CollectionsMarshal.AsSpan(runs);
    }

    /// <summary>Tells two points within rounding of each other by their distances, and those of equal distance by the tie.</summary>
    public bool IsNearer(int point, int other, in UnitVector from)
    {
        int order = from.MetresTo(grid[point]).CompareTo(from.MetresTo(grid[other]));
        return order < 0 || (order == 0 && tie(point, other) < 0);
    }

    /// <summary>Looks in every cell that can hold something as near as the best, row by row away from the point.</summary>
    private void Walk((int Latitude, int Longitude) microdegrees, in UnitVector from)
    {
        double cosine = Math.Sqrt((from.X * from.X) + (from.Y * from.Y));
        double latitude = microdegrees.Latitude / 1e6;
        int row = SphereCells.RowOf(microdegrees.Latitude);
        bool isNorthOpen = true;
        bool isSouthOpen = true;
        for (int step = 0; isNorthOpen || isSouthOpen; step++)
        {
            if (isNorthOpen)
            {
                int north = row + step;
                isNorthOpen = north < SphereCells.Rows && CanBeNearer((SphereCells.SouthOf(north) - latitude) * RadiansInDegree);
                LookInRow(isNorthOpen ? north : -1, microdegrees.Longitude, cosine, from);
            }

            if (isSouthOpen && step > 0)
            {
                int south = row - step;
                isSouthOpen = south >= 0 && CanBeNearer((latitude - SphereCells.SouthOf(south + 1)) * RadiansInDegree);
                LookInRow(isSouthOpen ? south : -1, microdegrees.Longitude, cosine, from);
            }
        }
    }

    /// <summary>Whether something an angle away in latitude can be as near as the best: a chord is not shorter than twice the sine of half
    /// the angle, and a sine of x not smaller than x − x³/6.</summary>
    private bool CanBeNearer(double angle)
    {
        double half = Math.Min(angle / 2, 1.4);
        return 2 * (half - (half * half * half / 6)) <= (bestChord * Margin) + 1e-7;
    }

    private void LookInRow(int row, int microdegrees, double cosine, in UnitVector from)
    {
        if (row < 0)
        {
            return;
        }

        (int first, int end) = grid.CellsOf(row);
        if (first == end)
        {
            return;
        }

        // The cell of the point itself, then half a turn to the east, then half a turn to the west.
        double longitude = microdegrees / 1e6;
        double width = SphereCells.WidthOf(row);
        int column = SphereCells.ColumnOf(row, microdegrees);
        int after = grid.FirstCellFrom(row, column);
        int before = after - 1;
        int others = end - first;
        if (after < end && grid.Columns[after] == column)
        {
            LookInCell(after, from);
            after++;
            others--;
        }

        for (int step = 0; step < others; step++)
        {
            int cell = after + step < end ? after + step : after + step - (end - first);
            double east = Turn((grid.Columns[cell] * width) - 180 - longitude);
            if (east > 180 || !IsNearEnough(east, cosine))
            {
                break;
            }

            LookInCell(cell, from);
        }

        for (int step = 0; step < others; step++)
        {
            int cell = before - step >= first ? before - step : before - step + (end - first);
            double west = Turn(longitude - (((grid.Columns[cell] + 1) * width) - 180));
            if (west > 180 || !IsNearEnough(west, cosine))
            {
                break;
            }

            LookInCell(cell, from);
        }
    }

    /// <summary>Whether something at an angle of longitude, 180° at most, can be as near as the best. Its chord is not shorter than the distance to
    /// the plane of its meridian, nor, past 90°, than that to the axis.</summary>
    private bool IsNearEnough(double degrees, double cosine)
    {
        double angle = Math.Min(degrees * RadiansInDegree, 1.4);
        return cosine * (angle - (angle * angle * angle / 6)) <= (bestChord * Margin) + 1e-7;
    }

    private void LookInCell(int cell, in UnitVector from)
    {
        Ball ball = grid.Balls[cell];
        double reach = (bestChord * Margin) + ball.Radius + 1e-7;
        double square = ball.Centre.ChordSquaredTo(from);
        if (square > reach * reach)
        {
            return;
        }

        if (isListing)
        {
            runs.Add((grid.CellStarts[cell], grid.CellStarts[cell + 1]));
            double chord = Math.Sqrt(square) + ball.Radius + around;
            if (chord < bestChord)
            {
                (bestChord, nearestCell) = (chord, cell);
            }

            return;
        }

        for (int i = grid.CellStarts[cell]; i < grid.CellStarts[cell + 1]; i++)
        {
            square = from.ChordSquaredTo(grid[i]);
            if (square <= (bestSquare * Margin) + Least && i != best && (square < (bestSquare / Margin) - Least || IsNearer(i, best, from)))
            {
                (best, bestSquare, bestChord) = (i, square, Math.Sqrt(square));
            }
        }
    }

    /// <summary>An angle of less than a turn as 0° to 360°. The edge of the cell next to a point may be the point's own meridian: what is below zero
    /// by rounding alone is no whole turn.</summary>
    private static double Turn(double degrees) => degrees < -Edge ? degrees + 360 : degrees;
}
