namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Lists the points of a grid within a limit of a point, in canonical order, with their distances.</summary>
/// <remarks>Not for several threads at once: it keeps the window of the last row, so that points asked in canonical order cost least.</remarks>
internal sealed class RangeQuery(SphereGrid grid, RangeLimit limit)
{
    private RowWindow? window;

    public void List((int Latitude, int Longitude) microdegrees, in UnitVector from, LegBuffer into)
    {
        into.Clear();
        int row = SphereCells.RowOf(microdegrees.Latitude);
        window = window?.TargetRow == row ? window : new RowWindow(grid, row, limit);

        int column = SphereCells.ColumnOf(row, microdegrees.Longitude);
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
