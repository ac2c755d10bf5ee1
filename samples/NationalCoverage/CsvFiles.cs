using ImssBienestar.Domain.Coverage;
using ImssBienestar.Samples.NationalCoverage.Figures;

namespace ImssBienestar.Samples.NationalCoverage;

/// <summary>The figures as files.</summary>
internal static class CsvFiles
{
    private const string States = "states.csv";
    private const string Months = "months.csv";
    private const string ByMunicipality = "municipalities.csv";
    private const string Access = "access.csv";
    private const string LeftOut = "left-out.csv";

    public static IEnumerable<string> Names(CountryFigures figures) =>
        [States, Months, .. figures.Municipalities is null ? (string[])[] : [ByMunicipality], .. figures.Access is null ? (string[])[] : [Access], LeftOut];

    public static void Write(string folder, CountryFigures figures)
    {
        WriteStates(Path.Combine(folder, States), figures);
        WriteMonths(Path.Combine(folder, Months));
        if (figures.Municipalities is { } places)
        {
            WriteMunicipalities(Path.Combine(folder, ByMunicipality), places);
        }

        if (figures.Access is { } access)
        {
            WriteAccess(Path.Combine(folder, Access), access);
        }

        CsvOutput.Write(
            Path.Combine(folder, LeftOut),
            ["file", "code", "rows", "reason_es", "reason_en"],
            figures.LeftOut.Select(left => new object?[] { left.File, left.Code, left.Rows, left.Reason.Spanish, left.Reason.English }));
    }

    private static void WriteStates(string path, CountryFigures figures) => CsvOutput.Write(
        path,
        ["inegi_code", "state", "day", "concurs", "first_signature", "population_2020", "without_social_security_2020", "units_in_operation"],
        Timeline.On(figures.Day, CoverageBasis.Concurrence).ByState.Select(row => new object?[]
        {
            row.State.InegiCode,
            row.State.ShortName,
            figures.Day,
            Tables.Word(row.IsCovered),
            Tables.SignedOrNull(row.State),
            (long)row.State.Population2020.Value,
            row.Target,
            figures.Facilities is null ? null : figures.UnitsOf(row.State),
        }));

    private static void WriteMonths(string path) => CsvOutput.Write(
        path,
        ["last_day", "basis", "states_yes", "states_unknown", "covered", "undetermined", "target", "verified", "register"],
        from month in Timeline.Months
        from basis in new[] { CoverageBasis.Concurrence, CoverageBasis.Operation }
        let coverage = Timeline.On(Timeline.LastDay(month), basis)
        select new object?[]
        {
            coverage.Day,
            basis,
            coverage.ByState.Count(row => row.Covered > 0),
            coverage.ByState.Count(row => row.Undetermined > 0),
            coverage.Covered,
            coverage.Undetermined,
            coverage.Target,
            coverage.IsVerified,
            coverage.RegisterEdition,
        });

    private static void WriteMunicipalities(string path, MunicipalityFigures[] places) => CsvOutput.Write(
        path,
        ["municipality", "name", "state", "state_name", "population", "without_affiliation_known", "inhabitants_with_hidden_number", "units_in_operation",
            .. Municipalities.Kilometres.Select(far => $"within_{far}_km"), "median_km"],
        places.Select(place => (object?[])
        [
            place.Key,
            place.Name,
            place.Key.State.InegiCode,
            place.Key.State.ShortName,
            place.Population,
            place.Unaffiliated,
            place.Masked,
            place.Units,
            .. Municipalities.Kilometres.Select((_, i) => place.Within.Length == 0 ? null : (object?)place.Within[i]),
            place.Median,
        ]));

    private static void WriteAccess(string path, AccessFigures access) => CsvOutput.Write(
        path,
        ["area", "units", "people", "kilometres", "within", "beyond", "undetermined"],
        from row in access.Curves
        from far in Enumerable.Range(0, Curve.Furthest + 1)
        let share = row.Curve.Shares[far]
        select new object?[] { row.Area.Id, row.Series.Id, row.People, far, share.Reached, share.Beyond, share.Undetermined });
}
