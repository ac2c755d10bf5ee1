using System.Globalization;
using System.Text;
using ImssBienestar.Samples.NationalCoverage.Reading;

namespace ImssBienestar.Samples.NationalCoverage.Page;

/// <summary>Where people live: squares of the sheet, in four steps of how many they hold.</summary>
internal static class PeopleLayer
{
    private const int Side = 4;
    private static readonly int[] AtLeast = [1, 100, 1_000, 10_000];

    public static string[] Paths(IEnumerable<Locality> localities)
    {
        var people = new Dictionary<(int Y, int X), long>();
        foreach (Locality locality in localities)
        {
            if (locality.Location is { } point)
            {
                (double x, double y) = Projection.Of(point);
                (int, int) square = ((int)Math.Floor(y / Side), (int)Math.Floor(x / Side));
                people[square] = people.GetValueOrDefault(square) + locality.Population;
            }
        }

        return [.. Enumerable.Range(0, AtLeast.Length).Select(step => Path(people
            .Where(square => Array.FindLastIndex(AtLeast, least => square.Value >= least) == step)
            .Select(square => square.Key)
            .Order()))];
    }

    /// <summary>One path: neighbours in a row are one rectangle.</summary>
    private static string Path(IEnumerable<(int Y, int X)> squares)
    {
        var path = new StringBuilder();
        (int Y, int X) start = (int.MinValue, 0);
        int length = 0;
        foreach ((int Y, int X) square in squares)
        {
            if (square == (start.Y, start.X + length))
            {
                length++;
                continue;
            }

            Close();
            (start, length) = (square, 1);
        }

        Close();
        return path.ToString();

        void Close()
        {
            if (length > 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start.X * Side} {start.Y * Side}h{length * Side}v{Side}h-{length * Side}z");
            }
        }
    }
}
