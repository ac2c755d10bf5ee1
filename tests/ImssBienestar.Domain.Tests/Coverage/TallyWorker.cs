using System.Globalization;
using System.Text.Json;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Tests.Hostile.Processes;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>A worker process: counts one part of a register into one file of a tally. It is the entry point of this assembly, started again by
/// <see cref="TallyProcessTests"/>, and by those who ask for one of the <see cref="Proofs"/>.</summary>
internal static class TallyWorker
{
    public const string UnknownArea = "AREA.UNKNOWN";

    public static TallyHeading Heading { get; } = new(
        "worker test",
        new LocalDate(2026, 11, 22),
        new("TEST.WORKERS", new("personas ficticias: ñ, ı, İ, ß", "fictional people: ñ, ı, İ, ß")),
        Enumerable.Range(1, 40).Select(area => area.ToString("D2", CultureInfo.InvariantCulture)).Append("i").Append("I").Append("ı"),
        ["0-4", "5-17", "18-64", "65+"],
        ["entitled", "document pending", "exchange", "not entitled", "undetermined"]);

    /// <summary>Counts rows of area, age group, outcome and people.</summary>
    public static CoverageTally Tally(IEnumerable<string> rows)
    {
        var builder = new CoverageTallyBuilder(Heading);
        foreach (string row in rows)
        {
            string[] cells = row.Split(',');
            int[] numbers = [.. cells[1..].Select(cell => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture))];
            if (Heading.AreaNumber(cells[0]) is { } area)
            {
                builder.Add(area, numbers[0], numbers[1], numbers[2]);
            }
            else
            {
                builder.LeaveOut(UnknownArea);
            }
        }

        return builder.ToTally();
    }

    /// <summary>Written aside and then renamed: who finds the file finds all of it.</summary>
    private static int Main(string[] args)
    {
        if (args is [Proofs.Verb, string task])
        {
            Console.Out.Write(Proofs.Of(task));
            return 0;
        }

        if (args is not [string rows, string tally])
        {
            return 2;
        }

        Console.Out.Write(CultureInfo.CurrentCulture.Name);
        File.WriteAllBytes($"{tally}.part", JsonSerializer.SerializeToUtf8Bytes(Tally(File.ReadLines(rows))));
        File.Move($"{tally}.part", tally, overwrite: true);
        return 0;
    }
}
