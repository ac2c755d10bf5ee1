using CsvHelper;

namespace ImssBienestar.Samples.NationalCoverage;

/// <summary>Writes figures as CSV: UTF-8, comma, point as decimal sign, LF; a name that a spreadsheet would run as a formula is escaped.</summary>
internal static class CsvOutput
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n", Injection = CsvInjection.Escape };

    public static void Write(string path, string[] header, IEnumerable<object?[]> rows)
    {
        using CsvWriter csv = CsvWriter.ToFile(path, Options);
        csv.WriteHeader(header);
        foreach (object?[] row in rows)
        {
            foreach (object? cell in row)
            {
                csv.WriteField(cell);
            }

            csv.EndRecord();
        }
    }
}
