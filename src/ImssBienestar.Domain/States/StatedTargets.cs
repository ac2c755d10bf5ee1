using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.States;

/// <summary>The population without social security of a state, as officials or the press stated it.</summary>
/// <remarks>Where the day of the statement was not noted, the window is the period of the agreements, 2022 to April 2024.</remarks>
internal static class StatedTargets
{
    public static Figure? Of(string inegiCode) => inegiCode switch
    {
        "02" => Rounded(1_200_000, "02", Source.Press("Nota de prensa de abril de 2024; sin segunda fuente")),
        "03" => Rounded(250_000, "03", Conference),
        "04" => Stated(500_000, "04", Conference, Precision.AtLeast),
        "06" => Rounded(302_000, "06", Conference),
        "07" => Rounded(4_500_000, "07", Conference),
        "12" => Rounded(2_600_000, "12", Conference),
        "15" => Stated(9_161_742, "15", Source.Transcript(2023, 11, 7), Precision.Exact),
        "17" => Rounded(1_170_000, "17", Conference),
        "20" => Rounded(3_100_000, "20", Conference),
        "21" => Rounded(3_400_000, "21", Conference),
        "23" => Stated(854_253, "23", Conference, Precision.Exact),
        "25" => Rounded(760_000, "25", Source.Transcript(2024, 8, 10)),
        "26" => Rounded(1_200_000, "26", Conference),
        "27" => Rounded(1_500_000, "27", Conference),
        "28" => Rounded(1_154_000, "28", Source.Press("Prensa, 2023")),
        "29" => Rounded(887_000, "29", Conference),
        "30" => Rounded(5_100_000, "30", Conference),
        "31" => Stated(1_250_000, "31", Source.Press("Prensa, 2026"), Precision.Rounded, DateWindow.InYear(2026)),
        "32" => Rounded(975_000, "32", Conference),
        _ => null,
    };

    private static readonly Source Conference = new(
        "Versiones estenográficas de las conferencias presidenciales, 2022–2024, y prensa", Confidence.Verified);

    private static readonly DateWindow PeriodOfAgreements = DateWindow.Between(new LocalDate(2022, 1, 1), new LocalDate(2024, 4, 9));

    private static Figure Rounded(decimal value, string scope, Source source) => Stated(value, scope, source, Precision.Rounded);

    private static Figure Stated(decimal value, string scope, Source source, Precision precision, DateWindow? asOf = null) => new(
        value,
        Unit.Persons,
        asOf ?? (source.Published is { } day ? DateWindow.Exactly(day) : PeriodOfAgreements),
        scope,
        PopulationDefinition.WithoutSocialSecurityStated,
        source,
        precision);
}
