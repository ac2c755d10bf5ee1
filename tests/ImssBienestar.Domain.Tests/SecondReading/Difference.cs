using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>A difference between the library and the second reading, and how it was resolved: a line of
/// <c>Cases/SecondReading/differences.csv</c>.</summary>
internal sealed class Difference
{
    private readonly LocalDate from;
    private readonly LocalDate through;
    private readonly Dictionary<string, string> situation;

    private Difference(IReadOnlyDictionary<string, string> row)
    {
        Key = row["clave"];
        Matter = row["materia"];
        from = Days.Parse(row["desde"]);
        through = row["hasta"].Length == 0 ? LocalDate.MaxIsoValue : Days.Parse(row["hasta"]);
        situation = row["situación"].Split("; ").Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        Library = row["biblioteca"];
        FirstAnswer = row["primera_lectura"];
        Article = row["artículo"];
        Resolution = row["resolución"];
        Right = row["acertó"];
        Interpretation = row["interpretación"];
    }

    public static IReadOnlyList<Difference> All { get; } =
        [.. CaseFile.Read("SecondReading/differences.csv").Select(row => new Difference(row))];

    public string Key { get; }

    public string Matter { get; }

    public string Library { get; }

    public string FirstAnswer { get; }

    public string Article { get; }

    public string Resolution { get; }

    public string Right { get; }

    /// <summary>The code of the reading that the library declares; empty where it declares none.</summary>
    public string Interpretation { get; }

    /// <summary>The library was right: the second reading was amended, and both agree.</summary>
    public bool IsSettled => Right == "biblioteca";

    /// <summary>The sources leave it open: both answers stand, and the library declares its reading.</summary>
    public bool IsOpen => Right == "abierto";

    /// <summary>The library is to be corrected: nothing is asked of its present answer but that it still differs.
    /// Once it is corrected, say so in the column.</summary>
    public bool IsDefect => Right is "segunda lectura" or "ninguna";

    /// <summary>The library was wrong and was corrected since: both agree.</summary>
    public bool IsCorrected => Right is "segunda lectura, corregida" or "ninguna, corregida";

    public static IEnumerable<Difference> Of(string matter) => All.Where(difference => difference.Matter == matter);

    /// <summary>The first day and, where there is one, the last.</summary>
    public IEnumerable<LocalDate> Ends => through == LocalDate.MaxIsoValue ? [from] : [from, through];

    public bool IsOn(LocalDate day) => from <= day && day <= through;

    /// <summary>Whether the situation names a fact with this answer, or does not name it.</summary>
    public bool Allows(string fact, bool answer) => !situation.TryGetValue(fact, out string? asked) || asked == (answer ? "sí" : "no");

    /// <summary>Whether one of the values listed for a name is this one; a name that is not listed excludes nothing.</summary>
    public bool Lists(string name, string value) => !situation.TryGetValue(name, out string? listed) || listed.Split(' ').Contains(value);

    public override string ToString() => Key;
}
