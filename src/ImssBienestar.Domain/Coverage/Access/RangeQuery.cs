namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Lists the points of a grid within a limit of a point, in canonical order, with their distances.</summary>
/// <remarks>Not for several threads at once: it keeps the window of the last row, so that points asked in canonical order cost least.</remarks>
internal sealed class RangeQuery(SphereGrid grid, RangeLimit limit)
{
    private RowWindow? window;
    private int windowRow = -1;

    public void List((double Latitude, double Longitude) degrees, in UnitVector from, LegBuffer into)
    {
        into.Clear();
        int row = SphereCells.RowOf(degrees.Latitude);
        if (window is null || row != windowRow)
        {
            window = new RowWindow(grid, row, limit);
            windowRow = row;
        }

        int column = SphereCells.ColumnOf(row, degrees.Longitude);
        window.MoveTo(column, column);
        var here = new Ball(from, 0);
        foreach ((int first, int end) in window.Runs)
        {
            for (int cell = first; cell < end; cell++)
            {
                if (!here.IsBeyond(grid.Balls[cell], limit))
                {
                    ListCell(cell, from, into);
                }
            }
        }
    }

    private void ListCell(int cell, in UnitVector from, LegBuffer into)
    {
        for (int i = grid.CellStarts[cell]; i < grid.CellStarts[cell + 1]; i++)
        {
            UnitVector point = grid[i];
            if (limit.Includes(from, point))
            {
                into.Add(i, from.MetresTo(point));
            }
        }
    }
}
