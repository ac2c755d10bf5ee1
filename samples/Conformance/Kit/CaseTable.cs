using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A CSV file as its lines, each with its number and its cells.</summary>
internal sealed class CaseTable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private CaseTable(ImmutableArray<CaseLine> lines) => Lines = lines;

    /// <summary>Gets the lines that are not blank; the first holds the headers.</summary>
    public ImmutableArray<CaseLine> Lines { get; }

    /// <summary>Reads a file.</summary>
    /// <returns>The table; null where the file was refused.</returns>
    public static CaseTable? Read(string file, string text, ProblemList problems)
    {
        if (SeparatorOf(text) is not { } separator)
        {
            problems.Refuse(new(ProblemKinds.Separator, file, 1));
            return null;
        }

        var options = CsvReaderOptions.Default with
        {
            // Excel may say the separator in a line of its own, which the reader then takes from there.
            Separator = text.StartsWith("sep=", StringComparison.Ordinal) ? null : separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            IncludeValuesInExceptions = false,
        };
        try
        {
            using CsvReader rows = CsvReader.Create(Encoding.UTF8.GetBytes(text), options);
            var lines = ImmutableArray.CreateBuilder<CaseLine>();
            while (rows.Read())
            {
                ImmutableArray<string> cells = [.. Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetString(i).Trim())];
                if (cells.Any(cell => cell.Length > 0))
                {
                    lines.Add(new((int)rows.LineNumber, cells));
                }
            }

            return new(lines.ToImmutable());
        }
        catch (CsvFormatException malformed)
        {
            problems.Refuse(new(ProblemKinds.Quotes, file, (int)malformed.LineNumber));
            return null;
        }
    }

    /// <summary>The separator of the first line that is not blank; null where it has several.</summary>
    private static char? SeparatorOf(string text)
    {
        string header = text.Split('\n', '\r').First(line => !string.IsNullOrWhiteSpace(line));
        bool quoted = false;
        var found = new HashSet<char>();
        foreach (char sign in header)
        {
            quoted ^= sign == '"';
            if (!quoted && Separators.Contains(sign))
            {
                found.Add(sign);
            }
        }

        return found.Count <= 1 ? found.Append(',').First() : null;
    }
}
