namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>When each state concurred and in which phase its staff was regularised, read a second time from the sources. Where it
/// was amended after comparing, <c>Cases/SecondReading/differences.csv</c> says why.</summary>
internal static class StateTimetable
{
    private static readonly LocalDate RegularisationBegins = new(2023, 9, 1);

    /// <summary>The conference that said where the first stage stood: 18 states had their posts, five named ones were to have them, and the
    /// second stage was to follow.</summary>
    private static readonly LocalDate Conference = new(2024, 4, 9);

    /// <summary>The total of all phases and of both stages was stated for 2024.</summary>
    private static readonly LocalDate EndOf2024 = new(2024, 12, 31);

    /// <summary>Whether the state had signed a framework accord or a coordination convenio (LGS 77 bis 6, 77 bis 16 A): never one of
    /// INSABI, of a fiscal year or of the old rural programme. Only a signature that is certain by that day counts.</summary>
    public static bool? Concurs(string? inegi, LocalDate day) => inegi is null ? null : Signature(inegi) switch
    {
        null => false,
        var (_, last) when day >= last => true,
        var (first, _) when day < first => false,
        _ => null,
    };

    /// <summary>Whether the phase of the state had begun. The phases follow one another, and the first began on 1 September 2023.</summary>
    public static bool? PhaseBegun(string? inegi, LocalDate day)
    {
        if (day < RegularisationBegins)
        {
            return false;
        }

        int? phase = inegi is null ? null : Phase(inegi);
        if (phase is null or 1)
        {
            return phase is null ? null : true;
        }

        if (day == RegularisationBegins)
        {
            return false;
        }

        return WasStillToCome(inegi!)
            ? Between(day, Conference, EndOf2024)
            : day >= Conference ? true : null;
    }

    /// <summary>Whether the stage of the branch had begun: care staff from 1 September 2023, everybody else after them, in 2024.</summary>
    public static bool? StageBegun(bool? isOfCareBranch, LocalDate day) =>
        day < RegularisationBegins ? false
        : isOfCareBranch == true ? true
        : isOfCareBranch == false ? Between(day, Conference, EndOf2024)
        : day >= EndOf2024 ? true
        : null;

    /// <summary>No through the first day, yes from the last, unknown between.</summary>
    private static bool? Between(LocalDate day, LocalDate stillNo, LocalDate surelyYes) =>
        day <= stillNo ? false : day >= surelyYes ? true : null;

    /// <summary>Quintana Roo, Hidalgo, San Luis Potosí, Estado de México and Michoacán: the rest of the states on 9 April 2024.</summary>
    private static bool WasStillToCome(string inegi) => inegi is "23" or "13" or "24" or "15" or "16";

    // First accord of a kind that counts; both ends belong to the window.
    private static (LocalDate First, LocalDate Last)? Signature(string inegi) => inegi switch
    {
        "18" => On(2021, 12, 7),
        "29" => On(2022, 2, 4),
        "06" => On(2022, 2, 25),
        "26" => On(2022, 5, 20),
        "25" => On(2022, 5, 27),
        "16" => On(2022, 6, 21),
        "03" or "04" => (new(2022, 7, 1), new(2022, 7, 18)),
        "12" => (new(2022, 7, 1), new(2022, 7, 31)),
        "24" => On(2022, 8, 19),
        "20" => On(2022, 8, 26),
        "32" => On(2022, 8, 30),
        "30" => On(2022, 9, 21),
        "17" => On(2022, 10, 7),
        "23" => (new(2023, 2, 1), new(2023, 2, 28)),
        "28" => On(2023, 2, 22),
        "13" => On(2023, 3, 25),
        "09" => (new(2022, 11, 24), new(2023, 6, 20)),
        "02" or "07" or "27" or "21" => (new(2023, 6, 21), new(2023, 7, 18)),
        "15" => (new(2023, 9, 1), new(2023, 10, 10)),
        "31" => (new(2026, 2, 1), new(2026, 5, 17)),

        // Aguascalientes, Chihuahua, Coahuila, Durango, Guanajuato, Jalisco, Nuevo León, Querétaro: never.
        "01" or "08" or "05" or "10" or "11" or "14" or "19" or "22" => null,
        _ => throw new ArgumentOutOfRangeException(nameof(inegi)),
    };

    private static int? Phase(string inegi) => inegi switch
    {
        "18" or "29" or "06" or "26" or "25" or "03" or "09" => 1,
        "04" or "32" or "12" or "07" or "30" => 2,
        "28" or "23" or "21" or "27" or "17" => 3,
        "13" or "20" or "16" or "24" or "02" or "15" => 4,
        _ => null,
    };

    private static (LocalDate First, LocalDate Last) On(int year, int month, int day) => (new(year, month, day), new(year, month, day));
}
