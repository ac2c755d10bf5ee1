namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The cells into which every set of points is put: rows of a tenth of a degree, each with columns about as wide as it is high. The
/// cells do not depend on the points, so neither does the order that they give.</summary>
internal static class SphereCells
{
    public const int RowsPerDegree = 10;
    public const int Rows = 180 * RowsPerDegree;

    /// <summary>A cell has up to eight parts from south to north, by which its points are sorted together with it.</summary>
    public const int PartBits = 3;

    private const int PartHeightBits = 14;
    private const int RowHeight = 1_000_000 / RowsPerDegree;

    /// <summary>The number of the first cell of each row; one entry more than rows.</summary>
    private static readonly int[] FirstCells = CountCells();

    private static readonly double[] ColumnsInDegree = [.. Enumerable.Range(0, Rows).Select(row => ColumnsOf(row) / 360.0)];

    /// <summary>The row of a latitude in microdegrees.</summary>
    public static int RowOf(int latitude) => Math.Min((latitude + 90_000_000) / RowHeight, Rows - 1);

    /// <summary>The column of a longitude in microdegrees.</summary>
    public static int ColumnOf(int row, int longitude) =>
        Math.Min((int)((longitude + 180_000_000) * (long)ColumnsOf(row) / 360_000_000), ColumnsOf(row) - 1);

    /// <summary>The part of a point's cell in the order of all parts of all cells: by cell, then from the south.</summary>
    public static int PartOf((int Latitude, int Longitude) microdegrees)
    {
        int row = RowOf(microdegrees.Latitude);
        int height = microdegrees.Latitude + 90_000_000 - (row * RowHeight);
        return ((FirstCells[row] + ColumnOf(row, microdegrees.Longitude)) << PartBits) | (height >> PartHeightBits);
    }

    /// <summary>The row in which an edge between −90° and 90° falls, to the rounding.</summary>
    public static int RowOf(double latitude) => Math.Clamp((int)((latitude + 90) * RowsPerDegree), 0, Rows - 1);

    public static int ColumnsOf(int row) => FirstCells[row + 1] - FirstCells[row];

    /// <summary>The column in which an edge between −180° and 180° falls, to the rounding.</summary>
    public static int ColumnOf(int row, double longitude) =>
        Math.Clamp((int)((longitude + 180) * ColumnsInDegree[row]), 0, ColumnsOf(row) - 1);

    public static int FirstCellOf(int row) => FirstCells[row];

    public static double SouthOf(int row) => ((double)row / RowsPerDegree) - 90;

    /// <summary>The width of the columns of a row in degrees.</summary>
    public static double WidthOf(int row) => 360.0 / ColumnsOf(row);

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
        return (Math.Asin(Math.Min(1, sine)) * (180 / Math.PI) * (1 + 1e-9)) + 1e-7;
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
