namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Finds the nearest point of a grid, exactly: every cell that could hold a nearer one is looked at. Nearest is that of the least <see cref="Distance.Between"/>; of points
/// equally near, the tie says.</summary>
/// <remarks>Not for several threads at once: it remembers the last answer, from which the next search starts, and nothing of the answer depends
/// on that.</remarks>
internal sealed class NearestSearch(SphereGrid grid, Comparison<int> tie)
{
    private const double Margin = 1 + 1e-12;
    private const double Least = 1e-15;
    private const double RadiansInDegree = Math.PI / 180;

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

        return best;
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
        int column = SphereCells.ColumnOf(row, microdegrees);
        int start = grid.FirstCellFrom(row, column);
        if (start < end && grid.Columns[start] == column)
        {
            LookInCell(start, from);
            start++;
        }

        int count = end - first;
        for (int step = 0; step < count; step++)
        {
            int cell = start + step < end ? start + step : start + step - count;
            double east = Turn(SphereCells.WestOf(row, grid.Columns[cell]) - longitude);
            if (east > 180 || !IsNearEnough(east, cosine))
            {
                break;
            }

            LookInCell(cell, from);
        }

        for (int step = 1; step <= count; step++)
        {
            int cell = start - step >= first ? start - step : start - step + count;
            double west = Turn(longitude - SphereCells.WestOf(row, grid.Columns[cell] + 1));
            if (grid.Columns[cell] != column && (west > 180 || !IsNearEnough(west, cosine)))
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
        ref readonly Ball ball = ref grid.Balls[cell];
        double reach = (bestChord * Margin) + ball.Radius + 1e-7;
        if (ball.Centre.ChordSquaredTo(from) > reach * reach)
        {
            return;
        }

        for (int i = grid.CellStarts[cell]; i < grid.CellStarts[cell + 1]; i++)
        {
            double square = from.ChordSquaredTo(grid[i]);
            if (square <= (bestSquare * Margin) + Least && i != best && (square < (bestSquare / Margin) - Least || IsNearer(i, from)))
            {
                (best, bestSquare, bestChord) = (i, square, Math.Sqrt(square));
            }
        }
    }

    /// <summary>Tells two points within rounding of each other by their distances, and those of equal distance by the tie.</summary>
    private bool IsNearer(int point, in UnitVector from)
    {
        int order = from.MetresTo(grid[point]).CompareTo(from.MetresTo(grid[best]));
        return order < 0 || (order == 0 && tie(point, best) < 0);
    }

    /// <summary>An angle as 0° to 360°.</summary>
    private static double Turn(double degrees) => degrees < 0 ? degrees + 360 : degrees >= 360 ? degrees - 360 : degrees;
}
