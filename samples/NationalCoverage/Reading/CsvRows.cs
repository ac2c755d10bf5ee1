using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>The rows of a file whose columns are of a known set. The separator is found out.</summary>
internal sealed class CsvRows<TField> : IDisposable
    where TField : struct, Enum
{
    private readonly CsvReader reader;
    private readonly long length;
    private readonly int[] places;

    public CsvRows(string path, params ImmutableArray<HeaderSet<TField>> sets)
    {
        if (!File.Exists(path))
        {
            throw new InputException($"{path}: there is no such file.");
        }

        length = new FileInfo(path).Length;
        (StreamReader text, Encoding) = SourceText.Open(path);
        reader = CsvReader.Create(text, CsvReaderOptions.Default with { PoolStrings = true }, leaveOpen: false);
        reader.ReadHeader();
        if (reader.Headers.Count == 0)
        {
            throw new InputException($"{path}: the file is empty.");
        }

        (Set, places) = HeaderSet<TField>.Match(Path.GetFileName(path), reader.Headers, sets);
    }

    public string Encoding { get; }

    public HeaderSet<TField> Set { get; }

    /// <summary>Gets how much of the file was read, 0 to 1.</summary>
    public double Done => (double)reader.ByteOffset / length;

    /// <summary>Gets whether the row has as many cells as the header.</summary>
    public bool IsWhole => reader.FieldCount == reader.Headers.Count;

    /// <summary>Gets a cell without the blanks around it; empty where the file lacks the column or the row is short.</summary>
    public string this[TField field] =>
        places[Convert.ToInt32(field, CultureInfo.InvariantCulture)] is var place && place >= 0 ? reader.GetString(place).Trim() : "";

    public bool Read() => reader.Read();

    public void Dispose() => reader.Dispose();
}
