using System.Collections.Immutable;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>The units of IMSS-Bienestar in a file of the catalogue of facilities (CLUES).</summary>
/// <param name="Header">The set of columns, and the encoding.</param>
/// <param name="Rows">How many rows were read, the header not counted.</param>
/// <param name="Facilities">The units in operation that have a place, in the order of the file.</param>
/// <param name="MunicipalityNames">The names of municipalities, where the file gives them.</param>
/// <param name="LeftOut">The rows left out, by reason.</param>
internal sealed record FacilityFile(
    string Header, int Rows, Facility[] Facilities, IReadOnlyDictionary<MunicipalityKey, string> MunicipalityNames, LeftOut[] LeftOut)
{
    /// <summary>The programme of the rural units (IMO) and the decentralised body (IMB).</summary>
    private static readonly string[] Institutions = ["IMB", "IMO"];

    private enum Field
    {
        Key,
        Name,
        State,
        Municipality,
        MunicipalityName,
        Level,
        Typology,
        Status,
        Latitude,
        Longitude,
    }

    private static readonly HeaderSet<Field> Extract = new(
        "extract of the catalogue (clues, cve_ent, cve_mun, …)",
        new Dictionary<Field, ImmutableArray<string>>
        {
            [Field.Key] = ["clues"],
            [Field.Name] = ["nombre"],
            [Field.State] = ["cve_ent"],
            [Field.Municipality] = ["cve_mun"],
            [Field.MunicipalityName] = ["municipio"],
            [Field.Level] = ["nivel_atencion"],
            [Field.Typology] = ["cve_tipologia"],
            [Field.Status] = ["estatus"],
            [Field.Latitude] = ["latitud"],
            [Field.Longitude] = ["longitud"],
        }.ToImmutableDictionary(),
        [Field.Typology]);

    private static readonly HeaderSet<Field> Publisher = new(
        "DGIS, ESTABLECIMIENTO_SALUD (CLUES, NOMBRE DE LA INSTITUCION, …)",
        new Dictionary<Field, ImmutableArray<string>>
        {
            [Field.Key] = ["CLUES"],
            [Field.Name] = ["NOMBRE DE LA UNIDAD"],
            [Field.State] = ["CLAVE DE LA ENTIDAD"],
            [Field.Municipality] = ["CLAVE DEL MUNICIPIO"],
            [Field.MunicipalityName] = ["MUNICIPIO", "NOMBRE DEL MUNICIPIO"],
            [Field.Level] = ["NIVEL ATENCION", "NIVEL DE ATENCION"],
            [Field.Typology] = ["CLAVE DE TIPOLOGIA"],
            [Field.Status] = ["ESTATUS DE OPERACION"],
            [Field.Latitude] = ["LATITUD"],
            [Field.Longitude] = ["LONGITUD"],
        }.ToImmutableDictionary(),
        [Field.Typology]);

    /// <param name="path">The file.</param>
    /// <param name="day">The day on which the file tells what it tells.</param>
    /// <param name="progress">Where progress is said.</param>
    public static FacilityFile Read(string path, LocalDate day, Progress progress)
    {
        using var rows = new CsvRows<Field>(path, Extract, Publisher);
        var leftOut = new LeftOutCounts(Path.GetFileName(path));
        var facilities = new List<Facility>();
        var names = new Dictionary<MunicipalityKey, string>();
        var seen = new HashSet<Clues>();
        int count = 0;
        while (rows.Read())
        {
            count++;
            progress.Report(rows.Done);
            MunicipalityKey? municipality = Municipality(rows);
            if (municipality is { } named && rows[Field.MunicipalityName] is { Length: > 0 } name)
            {
                names.TryAdd(named, name);
            }

            if (Of(rows, day, municipality, leftOut) is not { } facility)
            {
                continue;
            }

            if (seen.Add(facility.Key))
            {
                facilities.Add(facility);
            }
            else
            {
                leftOut.Add("UNITS.REPEATED", "La CLUES ya estaba en el archivo", "The CLUES was in the file already");
            }
        }

        return new($"{rows.Set.Name}, {rows.Encoding}", count, [.. facilities], names, leftOut.ToArray());
    }

    private static Facility? Of(CsvRows<Field> rows, LocalDate day, MunicipalityKey? municipality, LeftOutCounts leftOut)
    {
        ParseResult<Clues> key = Clues.Read(rows[Field.Key]);
        if (!key.TryGetValue(out Clues clues))
        {
            leftOut.Add(key.Defect.Code, $"La CLUES no se pudo leer: {key.Defect.Describe(Language.Spanish)}", $"The CLUES could not be read: {key.Defect.Describe(Language.English)}");
            return null;
        }

        if (!Institutions.Contains(clues.Institution))
        {
            leftOut.Add("UNITS.INSTITUTION", "De otra institución", "Of another institution");
            return null;
        }

        if (!CatalogueWords.ReadStatus(rows[Field.Status]).TryGetValue(out OperatingStatus status))
        {
            leftOut.Add("UNITS.STATUS_UNKNOWN", "El estatus de operación no se pudo leer", "The status of operation could not be read");
            return null;
        }

        if (status != OperatingStatus.InOperation)
        {
            leftOut.Add($"UNITS.{status}".ToUpperInvariant(), $"No está en operación: {rows[Field.Status].ToLowerInvariant()}", $"Not in operation: {Words(status)}");
            return null;
        }

        if (GeoPoints.Read(rows[Field.Latitude], rows[Field.Longitude]) is not { } point)
        {
            leftOut.Add("UNITS.PLACE", "Sin coordenadas que se puedan leer", "Without coordinates that can be read");
            return null;
        }

        return new Facility(clues, rows[Field.Name] is { Length: > 0 } name ? name : clues.Value, day)
        {
            Municipality = municipality,
            Level = CatalogueWords.ReadLevel(rows[Field.Level]).TryGetValue(out CareLevel level) ? level : CareLevel.NotStated,
            Typology = FacilityTypology.Read(rows[Field.Typology]).TryGetValue(out FacilityTypology? typology) ? typology : null,
            Status = status,
            Location = point,
        };
    }

    private static MunicipalityKey? Municipality(CsvRows<Field> rows) =>
        MunicipalityKey.Read(rows[Field.State].PadLeft(2, '0') + rows[Field.Municipality].PadLeft(3, '0')).TryGetValue(out MunicipalityKey key) ? key : null;

    private static string Words(OperatingStatus status) => status switch
    {
        OperatingStatus.OutOfOperation => "out of operation",
        OperatingStatus.UnderConstruction => "under construction",
        OperatingStatus.PendingOperation => "about to operate",
        _ => status.ToString(),
    };
}
