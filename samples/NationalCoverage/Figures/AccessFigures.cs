using System.Collections.Immutable;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Samples.NationalCoverage.Reading;
using NodaTime;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>Units of one kind.</summary>
/// <param name="Id">The key of the text that names the kind on the page.</param>
/// <param name="Name">The name of the kind.</param>
/// <param name="Units">The units.</param>
internal sealed record UnitSeries(string Id, string Name, UnitIndex Units);

/// <summary>The curve of some people of an area to units of one kind.</summary>
internal sealed record AreaCurve(Area Area, UnitSeries Series, PeopleKind People, Curve Curve);

/// <summary>How far care is, by straight lines.</summary>
/// <param name="Series">The kinds of unit.</param>
/// <param name="FirstLevel">The kilometres from each locality to the nearest first-level unit with a fixed place; not a number where one is not known.</param>
/// <param name="Curves">The curves: area by area, then by kind of unit, then by people.</param>
internal sealed record AccessFigures(ImmutableArray<UnitSeries> Series, double[] FirstLevel, AreaCurve[] Curves)
{
    public static AccessFigures Of(CensusFile census, Facility[] facilities, LocalDate day)
    {
        ImmutableArray<UnitSeries> series =
        [
            new("first", "first level, fixed", IndexOf(facilities, unit => UnitClasses.Of(unit) == UnitClass.FirstLevel)),
            new("firstAny", "first level, with mobile", IndexOf(facilities, unit => unit.Level == CareLevel.First)),
            new("hospital", "second or third level", IndexOf(facilities, unit => UnitClasses.Of(unit) == UnitClass.Hospital)),
        ];
        return new(series, Kilometres(PlacesOf(census, census.Localities, PeopleKind.Everyone, null), series[0].Units), [.. CurvesOf(census, series, day)]);
    }

    private static IEnumerable<AreaCurve> CurvesOf(CensusFile census, ImmutableArray<UnitSeries> series, LocalDate day)
    {
        foreach (Area area in Areas.All(day))
        {
            Locality[] localities = [.. census.Localities.Where(area.Holds)];
            PlaceSet[] places = [.. Enum.GetValues<PeopleKind>().Select(people => PlacesOf(census, localities, people, area))];
            foreach (UnitSeries kind in series)
            {
                foreach (PeopleKind people in Enum.GetValues<PeopleKind>())
                {
                    yield return new(area, kind, people, new(Reach.StraightLine(places[(int)people], kind.Units).Curve(Curve.Limits)));
                }
            }
        }
    }

    /// <summary>Localities as places. What the census hides locality by locality it gives for whole states; of another file it is at most everybody.</summary>
    private static PlaceSet PlacesOf(CensusFile census, Locality[] localities, PeopleKind people, Area? area)
    {
        IEnumerable<Place> places = localities.Select(locality => new Place(
            locality.Key.Value, locality.Location, people == PeopleKind.Everyone ? locality.Population : locality.Unaffiliated));
        if (people == PeopleKind.Everyone)
        {
            return new PlaceSet(places);
        }

        long known = localities.Sum(locality => (long)(locality.Unaffiliated ?? 0));
        long hidden = localities.Where(locality => locality.Unaffiliated is null).Sum(locality => (long)locality.Population);
        long? stated = census.Population == PopulationTable.Census2020.Total
            ? area?.States.Sum(state => (long)state.WithoutAffiliation2020.Value)
            : null;
        return new PlaceSet(places, stated ?? known + hidden);
    }

    private static double[] Kilometres(PlaceSet places, UnitIndex units) =>
        [.. Reach.StraightLine(places, units).Nearest().Select(row => row.Cost?.Kilometres ?? double.NaN)];

    private static UnitIndex IndexOf(Facility[] facilities, Func<Facility, bool> counts) =>
        new(facilities.Where(counts).Select(facility => new SupplyPoint(facility.Key.Value, facility.Location)));
}
