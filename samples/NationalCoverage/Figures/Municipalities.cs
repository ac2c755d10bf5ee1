using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.States;
using ImssBienestar.Samples.NationalCoverage.Reading;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>The figures by municipality.</summary>
internal static class Municipalities
{
    public static int[] Kilometres { get; } = [5, 10, 30];

    /// <param name="census">The localities.</param>
    /// <param name="facilities">The units; null where no file was given.</param>
    /// <param name="reach">The kilometres from each locality to the nearest first-level unit; null where no units were given.</param>
    public static MunicipalityFigures[] Of(CensusFile census, FacilityFile? facilities, double[]? reach)
    {
        ILookup<MunicipalityKey, Facility> units = (facilities?.Facilities ?? [])
            .Where(facility => facility.Municipality is not null)
            .ToLookup(facility => facility.Municipality!.Value);
        return
        [
            .. Enumerable.Range(0, census.Localities.Length)
                .GroupBy(i => census.Localities[i].Key.Municipality)
                .OrderBy(municipality => municipality.Key)
                .Select(municipality => Of(municipality.Key, [.. municipality], census.Localities, facilities, units[municipality.Key].Count(), reach)),
        ];
    }

    private static MunicipalityFigures Of(MunicipalityKey key, int[] rows, Locality[] localities, FacilityFile? facilities, int units, double[]? reach)
    {
        Locality[] known = [.. rows.Select(i => localities[i]).Where(locality => locality.Unaffiliated is not null)];
        long population = rows.Sum(i => (long)localities[i].Population);
        return new(
            key,
            localities[rows[0]].MunicipalityName ?? NameOf(key, NameOfSeat(rows, localities), facilities),
            population,
            known.Length == 0 ? null : known.Sum(locality => (long)locality.Unaffiliated!.Value),
            population - known.Sum(locality => (long)locality.Population),
            units,
            reach is null ? [] : [.. Kilometres.Select(far => rows.Where(i => reach[i] <= far).Sum(i => (long)localities[i].Population))],
            reach is null ? null : Median(rows, localities, reach));
    }

    private static string NameOf(MunicipalityKey key, string? seat, FacilityFile? facilities) =>
        facilities?.MunicipalityNames.TryGetValue(key, out string? name) == true ? MunicipalityName.Of(name, seat) : seat ?? key.Value;

    /// <summary>The first locality of a municipality is its seat, which most often bears its name.</summary>
    private static string? NameOfSeat(int[] rows, Locality[] localities) =>
        rows.Where(i => localities[i].Key.Number == 1).Select(i => localities[i].Name).FirstOrDefault();

    private static double? Median(int[] rows, Locality[] localities, double[] reach)
    {
        int[] placed = [.. rows.Where(i => double.IsFinite(reach[i])).OrderBy(i => reach[i])];
        long people = placed.Sum(i => (long)localities[i].Population);
        long passed = 0;
        foreach (int i in placed)
        {
            passed += localities[i].Population;
            if (2 * passed >= people)
            {
                return Math.Round(reach[i], 1);
            }
        }

        return null;
    }
}
