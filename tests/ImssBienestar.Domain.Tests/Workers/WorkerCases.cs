using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>Reads the cases of workers: answers as words, counts as numbers, an empty cell as not known.</summary>
internal static class WorkerCases
{
    public static TheoryData<string> Names(string file) => [.. CaseFile.Read(file).Select(row => row["caso"])];

    public static IReadOnlyDictionary<string, string> Row(string file, string name) => CaseFile.Read(file).Single(row => row["caso"] == name);

    public static Answer Answered(string cell) => cell switch
    {
        "si" => Answer.Yes,
        "no" => Answer.No,
        "" or "?" => Answer.Unknown,
        _ => throw new InvalidOperationException($"No answer: {cell}"),
    };

    public static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
