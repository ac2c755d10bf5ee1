using System.Globalization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Something that could not be read, and where.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="File">The file, below the folder that was read; the folder itself where it is about that.</param>
/// <param name="Line">The line, from 1; 0 where it is about the whole file.</param>
/// <param name="Position">The column, counted from 1; 0 where it is about the whole line.</param>
internal sealed record Problem(ProblemKind Kind, string File, int Line = 0, int Position = 0)
{
    /// <summary>Gets the column, where it is one of ours.</summary>
    public Column? Column { get; init; }

    /// <summary>Gets what goes into the place of the message, by language.</summary>
    public Func<Language, string>? Detail { get; init; }

    public string In(Language language)
    {
        bool english = language == Language.English;
        string place = File;
        if (Line > 0)
        {
            place += string.Create(CultureInfo.InvariantCulture, $", {(english ? "line" : "línea")} {Line}");
        }

        if (Position > 0)
        {
            place += string.Create(CultureInfo.InvariantCulture, $", {(english ? "column" : "columna")} {Position}");
        }

        if (Column is not null)
        {
            place += $" ({Column.Name(language)})";
        }

        string said = Kind.Text.In(language);
        return $"{place}: {(Detail is null ? said : string.Format(CultureInfo.InvariantCulture, said, Detail(language)))} [{Kind.Code}]";
    }
}
