namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The cells of a grid that can hold points within a limit of points of one row: moved along the row, one run or two in each row of the
/// grid, always in canonical order.</summary>
internal sealed class RowWindow
{
    private readonly SphereGrid grid;
    private readonly double reach;
    private readonly int firstRow;
    private readonly int[] hints;
    private readonly (int From, int End)[] runs;
    private int count;

    public RowWindow(SphereGrid grid, int targetRow, in RangeLimit limit)
    {
        this.grid = grid;
        TargetRow = targetRow;
        reach = SphereCells.LongitudeReach(targetRow, limit.Degrees);
        firstRow = SphereCells.RowOf(Math.Max(-90, SphereCells.SouthOf(targetRow) - limit.Degrees - 1e-7));
        int lastRow = SphereCells.RowOf(Math.Min(90, SphereCells.SouthOf(targetRow + 1) + limit.Degrees + 1e-7));
        hints = new int[2 * (lastRow - firstRow + 1)];
        for (int i = 0; i < hints.Length; i++)
        {
            hints[i] = grid.CellsOf(firstRow + (i / 2)).From;
        }

        runs = new (int From, int End)[hints.Length];
    }

    public int TargetRow { get; }

    public ReadOnlySpan<(int From, int End)> Runs => runs.AsSpan(0, count);

    /// <summary>Moves the window to points of some columns of the row.</summary>
    public void MoveTo(int firstColumn, int lastColumn)
    {
        double west = SphereCells.WestOf(TargetRow, firstColumn) - reach;
        double east = SphereCells.WestOf(TargetRow, lastColumn + 1) + reach;
        count = 0;
        for (int i = 0; i < hints.Length; i += 2)
        {
            int row = firstRow + (i / 2);
            (int from, int end) = grid.CellsOf(row);
            if (from == end)
            {
                continue;
            }

            if (east - west >= 360)
            {
                Add(from, end);
            }
            else if (west < -180)
            {
                Add(from, CellAfter(row, SphereCells.ColumnOf(row, east), ref hints[i]));
                Add(CellFrom(row, SphereCells.ColumnOf(row, west + 360), ref hints[i + 1]), end);
            }
            else if (east >= 180)
            {
                Add(from, CellAfter(row, SphereCells.ColumnOf(row, east - 360), ref hints[i]));
                Add(CellFrom(row, SphereCells.ColumnOf(row, west), ref hints[i + 1]), end);
            }
            else
            {
                Add(
                    CellFrom(row, SphereCells.ColumnOf(row, west), ref hints[i]),
                    CellAfter(row, SphereCells.ColumnOf(row, east), ref hints[i + 1]));
            }
        }
    }

    /// <summary>Adds cells side by side. A window that does not go round is so much narrower than a turn that its two runs of a row never meet.</summary>
    private void Add(int from, int end)
    {
        if (from < end)
        {
            runs[count++] = (from, end);
        }
    }

    private int CellAfter(int row, int column, ref int hint) => CellFrom(row, column + 1, ref hint);

    /// <summary>The first cell of a row at or east of a column, sought from where the last one was found.</summary>
    private int CellFrom(int row, int column, ref int hint)
    {
        (int from, int end) = grid.CellsOf(row);
        int at = Math.Clamp(hint, from, end);
        while (at > from && grid.Columns[at - 1] >= column)
        {
            at--;
        }

        while (at < end && grid.Columns[at] < column)
        {
            at++;
        }

        return hint = at;
    }
}
