using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>The localities of a census file (<i>principales resultados por localidad</i>, ITER).</summary>
/// <param name="Header">The set of columns, and the encoding.</param>
/// <param name="Rows">How many rows were read, the header not counted.</param>
/// <param name="Localities">The localities, in the order of the file.</param>
/// <param name="LeftOut">The rows left out, by reason.</param>
internal sealed record CensusFile(string Header, int Rows, Locality[] Localities, LeftOut[] LeftOut)
{
    private const int Totals = 0;
    private const int FirstAggregate = 9998;

    private enum Field
    {
        State,
        Municipality,
        Locality,
        LocalityName,
        Latitude,
        Longitude,
        Population,
        Unaffiliated,
        MunicipalityName,
    }

    private static readonly HeaderSet<Field> Extract = new(
        "extract of the census (cve_ent, cve_mun, cve_loc, …)",
        new Dictionary<Field, ImmutableArray<string>>
        {
            [Field.State] = ["cve_ent"],
            [Field.Municipality] = ["cve_mun"],
            [Field.Locality] = ["cve_loc"],
            [Field.LocalityName] = ["localidad"],
            [Field.Latitude] = ["latitud"],
            [Field.Longitude] = ["longitud"],
            [Field.Population] = ["pobtot"],
            [Field.Unaffiliated] = ["psinder"],
            [Field.MunicipalityName] = ["municipio"],
        }.ToImmutableDictionary(),
        [Field.MunicipalityName]);

    private static readonly HeaderSet<Field> Publisher = new(
        "INEGI, ITER 2020 (ENTIDAD, NOM_ENT, MUN, …)",
        new Dictionary<Field, ImmutableArray<string>>
        {
            [Field.State] = ["ENTIDAD"],
            [Field.Municipality] = ["MUN"],
            [Field.Locality] = ["LOC"],
            [Field.LocalityName] = ["NOM_LOC"],
            [Field.Latitude] = ["LATITUD"],
            [Field.Longitude] = ["LONGITUD"],
            [Field.Population] = ["POBTOT"],
            [Field.Unaffiliated] = ["PSINDER"],
            [Field.MunicipalityName] = ["NOM_MUN"],
        }.ToImmutableDictionary(),
        []);

    /// <summary>Gets the inhabitants of all localities.</summary>
    public long Population => Localities.Sum(locality => (long)locality.Population);

    public static CensusFile Read(string path, Progress progress)
    {
        using var rows = new CsvRows<Field>(path, Extract, Publisher);
        var leftOut = new LeftOutCounts(Path.GetFileName(path));
        var localities = new List<Locality>();
        var seen = new HashSet<LocalityKey>();
        int count = 0;
        while (rows.Read())
        {
            count++;
            progress.Report(rows.Done);
            if (Of(rows, leftOut) is not { } locality)
            {
                continue;
            }

            if (seen.Add(locality.Key))
            {
                localities.Add(locality);
            }
            else
            {
                leftOut.Add("CENSUS.REPEATED", "La localidad ya estaba en el archivo", "The locality was in the file already");
            }
        }

        return new($"{rows.Set.Name}, {rows.Encoding}", count, [.. localities], leftOut.ToArray());
    }

    private static Locality? Of(CsvRows<Field> rows, LeftOutCounts leftOut)
    {
        if (!rows.IsWhole)
        {
            leftOut.Add("CENSUS.CELLS", "El renglón no tiene tantas celdas como el encabezado", "The row has not as many cells as the header");
            return null;
        }

        if (!TryCount(rows[Field.Locality], out int number) || number is Totals or >= FirstAggregate)
        {
            leftOut.Add("CENSUS.NOT_A_LOCALITY", "Total o agregado, no una localidad", "A total or an aggregate, not a locality");
            return null;
        }

        string text = rows[Field.State].PadLeft(2, '0') + rows[Field.Municipality].PadLeft(3, '0') + rows[Field.Locality].PadLeft(4, '0');
        if (!LocalityKey.Read(text).TryGetValue(out LocalityKey key))
        {
            leftOut.Add("CENSUS.KEY", "La clave no es de una localidad", "The key is not of a locality");
            return null;
        }

        if (!TryCount(rows[Field.Population], out int population))
        {
            leftOut.Add("CENSUS.POPULATION", "La población no es un número", "The population is not a number");
            return null;
        }

        // An asterisk hides the number of people in a locality of one or two dwellings, and N/D says that there is none.
        int? unaffiliated = TryCount(rows[Field.Unaffiliated], out int known) && known <= population ? known : null;
        string name = rows[Field.MunicipalityName];
        return new(key, rows[Field.LocalityName], name.Length == 0 ? null : name, GeoPoints.Read(rows[Field.Latitude], rows[Field.Longitude]), population, unaffiliated);
    }

    private static bool TryCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
