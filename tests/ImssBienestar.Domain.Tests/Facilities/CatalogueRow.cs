using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>A row, the facility read from it, and what could not be read.</summary>
internal sealed class CatalogueRow(IReadOnlyDictionary<string, string> cells, Facility facility)
{
    public IReadOnlyDictionary<string, string> Cells { get; } = cells;

    public Facility Facility { get; set; } = facility;

    public List<Defect> Defects { get; } = [];

    public T? Found<T>(ParseResult<T> read)
        where T : class
    {
        if (!read.TryGetValue(out T? value))
        {
            Defects.Add(read.Defect);
        }

        return value;
    }

    public T Value<T>(string cell, ParseResult<T> read)
        where T : struct
    {
        if (!read.TryGetValue(out T value) && cell.Length > 0)
        {
            Defects.Add(read.Defect);
        }

        return value;
    }
}
