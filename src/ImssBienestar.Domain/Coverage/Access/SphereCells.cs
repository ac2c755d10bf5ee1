namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The cells into which every set of points is put: rows of a tenth of a degree, each with columns about as wide as it is high. The
/// cells do not depend on the points, so neither does the order that they give.</summary>
internal static class SphereCells
{
    public const int RowsPerDegree = 10;
    public const int Rows = 180 * RowsPerDegree;

    /// <summary>The number of the first cell of each row; one entry more than rows.</summary>
    private static readonly int[] FirstCells = CountCells();

    private static readonly double[] ColumnsInDegree = [.. Enumerable.Range(0, Rows).Select(row => ColumnsOf(row) / 360.0)];

    public static int RowOf(double latitude) => Math.Clamp((int)((latitude + 90) * RowsPerDegree), 0, Rows - 1);

    public static int ColumnsOf(int row) => FirstCells[row + 1] - FirstCells[row];

    public static int ColumnOf(int row, double longitude) =>
        Math.Clamp((int)((longitude + 180) * ColumnsInDegree[row]), 0, ColumnsOf(row) - 1);

    public static int CellOf(double latitude, double longitude)
    {
        int row = RowOf(latitude);
        return FirstCells[row] + ColumnOf(row, longitude);
    }

    /// <summary>Which of several equal parts of its row a latitude is in, from the south.</summary>
    public static int PartOf(double latitude, int parts) =>
        Math.Clamp((int)((((latitude + 90) * RowsPerDegree) - RowOf(latitude)) * parts), 0, parts - 1);

    public static int FirstCellOf(int row) => FirstCells[row];

    public static double SouthOf(int row) => ((double)row / RowsPerDegree) - 90;

    public static double WestOf(int row, int column) => (column * 360.0 / ColumnsOf(row)) - 180;

    /// <summary>How far east or west of a point of a row something within an angle can lie, in degrees; 180 where a pole is within.</summary>
    public static double LongitudeReach(int row, double degrees)
    {
        double highest = Math.Max(Math.Abs(SouthOf(row)), Math.Abs(SouthOf(row + 1)));
        if (highest + degrees >= 90)
        {
            return 180;
        }

        double sine = Math.Sin(degrees * (Math.PI / 180)) / Math.Cos(highest * (Math.PI / 180));
        return sine >= 1 ? 180 : Math.Min(180, (Math.Asin(sine) * (180 / Math.PI) * (1 + 1e-9)) + 1e-7);
    }

    private static int[] CountCells()
    {
        int[] first = new int[Rows + 1];
        for (int row = 0; row < Rows; row++)
        {
            double nearestEquator = Math.Min(Math.Abs(SouthOf(row)), Math.Abs(SouthOf(row + 1)));
            UnitVector edge = UnitVector.Of(nearestEquator, 0);
            first[row + 1] = first[row] + Math.Max(1, (int)Math.Ceiling(360 * RowsPerDegree * edge.X));
        }

        return first;
    }
}
