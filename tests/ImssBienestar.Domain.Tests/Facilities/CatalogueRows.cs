using System.Globalization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The real rows of the catalogues as facilities. A cell that is empty stays not known; one that cannot be read is a defect.</summary>
internal static class CatalogueRows
{
    public static LocalDate DayOfNetwork { get; } = Day("2026-06-30");

    public static LocalDate DayOfHidalgo { get; } = Day("2025-01-31");

    public static LocalDate DayOfEquipment { get; } = Day("2024-07-01");

    private static readonly Lazy<IReadOnlyList<CatalogueRow>> NetworkRows = new(() => Read(
        "clues_imss_bienestar_2026.csv", DayOfNetwork, "Catálogo CLUES, unidades IMB, mediados de 2026", (row, into) => into.Facility));

    private static readonly Lazy<IReadOnlyList<CatalogueRow>> HidalgoRows = new(() => Read(
        "clues_hidalgo_202501.csv",
        DayOfHidalgo,
        "Catálogo CLUES, Hidalgo, enero de 2025",
        (row, into) => into.Facility with
        {
            Kind = into.Value(row["tipo_establecimiento"], CatalogueWords.ReadKind(row["tipo_establecimiento"])),
            Registered = row["ultimo_movimiento"] == "ALTA" ? Day(row["fecha_ultimo_movimiento"]) : null,
            Deregistered = row["fecha_efectiva_baja"].Length > 0 ? Day(row["fecha_efectiva_baja"]) : null,
            DeregistrationReason = into.Value(row["motivo_baja"], CatalogueWords.ReadDeregistrationReason(row["motivo_baja"])),
        }));

    private static readonly Lazy<IReadOnlyList<CatalogueRow>> EquipmentRows = new(() => Read(
        "sinerhias_hidalgo_202407.csv",
        DayOfEquipment,
        "SINERHIAS, Hidalgo, 1 de julio de 2024",
        (row, into) => into.Facility with
        {
            Kind = into.Value(row["cve_tipo"], CatalogueWords.ReadKind(row["cve_tipo"])),
            ConsultingRooms = Number(row["consultorios_total"]),
            GeneralConsultingRooms = Number(row["consultorios_medicina_general"]),
            HospitalBeds = Number(row["camas_hospitalizacion"]),
            EmergencyBeds = Number(row["camas_urgencias"]),
        }));

    /// <summary>The network of IMSS-Bienestar, mid 2026; the cell <c>clues_anterior</c> has the key each facility had before.</summary>
    public static IReadOnlyList<CatalogueRow> Network => NetworkRows.Value;

    /// <summary>Outpatient facilities of Hidalgo of January 2025: each twice, before and after the transfer.</summary>
    public static IReadOnlyList<CatalogueRow> Hidalgo => HidalgoRows.Value;

    /// <summary>Rooms, beds and posts of Hidalgo of July 2024, still under the keys of the state.</summary>
    public static IReadOnlyList<CatalogueRow> Equipment => EquipmentRows.Value;

    public static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static List<CatalogueRow> Read(
        string file, LocalDate asOf, string title, Func<IReadOnlyDictionary<string, string>, CatalogueRow, Facility> more)
    {
        var source = new Source(title, Confidence.Verified);
        List<CatalogueRow> rows = [];
        foreach (IReadOnlyDictionary<string, string> row in CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, file)))
        {
            string Cell(string column) => row.TryGetValue(column, out string? cell) ? cell : string.Empty;
            string status = row.ContainsKey("estatus") ? row["estatus"] : row["cve_estatus"];
            State state = Clues.Parse(row["clues"]).State;
            var municipality = MunicipalityKey.Of(state, Number(row["cve_mun"]));
            var into = new CatalogueRow(row, new Facility(Clues.Parse(row["clues"]), row["nombre"], asOf) { Source = source });
            into.Facility = into.Facility with
            {
                Municipality = municipality,
                Locality = LocalityKey.Of(municipality, Number(row["cve_loc"])),
                Typology = into.Found(FacilityTypology.Read(row["cve_tipologia"])),
                Level = into.Value(Cell("nivel_atencion"), CatalogueWords.ReadLevel(Cell("nivel_atencion"))),
                Setting = into.Value(Cell("estrato"), CatalogueWords.ReadSetting(Cell("estrato"))),
                Status = into.Value(status, CatalogueWords.ReadStatus(status)),
                Location = Cell("latitud").Length > 0 ? into.Value(Cell("latitud"), GeoPoint.Read(Cell("latitud"), Cell("longitud"))) : null,
                OperatingSince = Cell("fecha_inicio_operacion") is { Length: > 0 } start ? DateWindow.Exactly(Day(start)) : null,
            };
            into.Facility = more(row, into);
            rows.Add(into);
        }

        return rows;
    }
}
