using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.States;
using ImssBienestar.Samples.NationalCoverage.Figures;
using NodaTime.Text;

namespace ImssBienestar.Samples.NationalCoverage.Page;

/// <summary>Puts the figures in the form in which the page reads them.</summary>
internal static class PageFigures
{
    private static readonly int[] ToldKilometres = [1, 5, 10, 15, 20, 30, 60];

    public static PageData Of(CountryFigures figures) => new(
        [.. Timeline.Months.Select(month => $"{month:uuuu-MM}")],
        LocalDatePattern.Iso.Format(AgreementRegister.Reference.VerifiedThrough),
        [.. State.All.Select(state => Of(state, figures))],
        figures.Facilities is null ? null : MapOf(figures),
        figures.Access is null ? null : AccessOf(figures.Access),
        figures.Municipalities is null ? null : [.. figures.Municipalities.Select(Row)],
        [.. figures.LeftOut.Select(left => new LeftOutData(left.File, new(left.Reason.Spanish, left.Reason.English), left.Rows))],
        SourcesOf(figures));

    private static StateData Of(State state, CountryFigures figures)
    {
        (int row, int column) = Tiles.Of(state);
        return new(
            state.IsoCode[3..],
            state.InegiCode,
            state.ShortName,
            row,
            column,
            (long)state.Population2020.Value,
            (long)state.WithoutSocialSecurity2020.Value,
            Tables.SignedOrNull(state),
            Timeline.Letters(AgreementRegister.Reference.Concurs, state),
            Timeline.Letters(AgreementRegister.Reference.Operates, state),
            figures.UnitsOf(state));
    }

    private static MapData MapOf(CountryFigures figures)
    {
        Facility[] units = figures.Facilities!.Facilities;
        (double X, double Y)[] points = [.. units.Select(unit => Projection.Of(unit.Location!.Value))];
        return new(
            Projection.Width,
            Projection.Height,
            figures.Census is { } census ? PeopleLayer.Paths(census.Localities) : [],
            new(
                [.. units.Select(unit => unit.Key.Value)],
                [.. units.Select(unit => unit.Name)],
                [.. points.Select(point => point.X)],
                [.. points.Select(point => point.Y)],
                [.. units.Select(unit => (int)UnitClasses.Of(unit))]));
    }

    private static AccessData AccessOf(AccessFigures access) => new(
        [.. Enumerable.Range(0, Curve.Furthest + 1)],
        ToldKilometres,
        [.. access.Series.Select(series => series.Id)],
        [.. access.Curves.GroupBy(row => row.Area.Id).Select(area => new AreaData(
            area.Key,
            area.First().Area.Name,
            area.GroupBy(row => row.Series.Id).ToDictionary(series => series.Key, series => series.ToDictionary(
                row => row.People.ToString().ToLowerInvariant(),
                row => new CurveData(row.Curve.Total, [.. row.Curve.Shares.Select(share => share.Reached)], row.Curve.Shares[0].Undetermined)))))]);

    private static object?[] Row(MunicipalityFigures place) =>
    [
        place.Key.Value,
        place.Name,
        int.Parse(place.Key.State.InegiCode, System.Globalization.CultureInfo.InvariantCulture) - 1,
        place.Population,
        place.Unaffiliated,
        place.Masked,
        place.Units,
        .. Municipalities.Kilometres.Select((_, i) => place.Within.Length == 0 ? null : (object?)place.Within[i]),
        place.Median,
    ];

    private static TextData[] SourcesOf(CountryFigures figures)
    {
        PopulationTable table = PopulationTable.WithoutSocialSecurity2020;
        return
        [
            new(
                $"Convenios: registro de la biblioteca, edición {AgreementRegister.Reference.Edition}.",
                $"Agreements: the register of the library, edition {AgreementRegister.Reference.Edition}."),
            new(table.Definition.Text.Spanish, table.Definition.Text.English),
            .. figures.Census is { } census
                ? (TextData[])[new(
                    $"Localidades: {census.Header}. Fuente: INEGI, Censo de Población y Vivienda 2020; cálculos propios que el INEGI no avala.",
                    $"Localities: {census.Header}. Source: INEGI, 2020 census; own calculations, which INEGI does not endorse.")]
                : [],
            .. figures.Facilities is { } facilities
                ? (TextData[])[new($"Unidades: {facilities.Header}.", $"Units: {facilities.Header}.")]
                : [],
        ];
    }
}
