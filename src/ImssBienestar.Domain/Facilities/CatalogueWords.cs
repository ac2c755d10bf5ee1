using System.Collections.Frozen;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Reads the words and codes that the CLUES catalogue uses for kind, level, setting, status and reason (<i>vocabulario del
/// catálogo</i>).</summary>
/// <remarks>
/// <para>Letter case, accents and blanks do not matter: editions differ in them. An empty text is a defect: a caller whose source leaves
/// the cell empty keeps the value not stated. No method throws.</para>
/// <para>Source: CLUES catalogue, facilities of IMSS-Bienestar, mid 2026, and of Hidalgo, January 2025; the letters of kinds are those of the
/// equipment survey (SINERHIAS) of Hidalgo, July 2024. A numeric code is read only where a source shows it beside its words.</para>
/// </remarks>
public static class CatalogueWords
{
    private const int LongestCode = 2;

    private static readonly FrozenDictionary<string, FacilityKind> Kinds = Table(
        (FacilityKind.Outpatient, ["DE CONSULTA EXTERNA", "CONSULTA EXTERNA", "CE", "1"]),
        (FacilityKind.Hospital, ["DE HOSPITALIZACIÓN", "HOSPITALIZACIÓN", "HO"]),
        (FacilityKind.Support, ["DE APOYO", "APOYO", "ESTABLECIMIENTO DE APOYO", "EA"]),
        (FacilityKind.SocialAssistance, ["DE ASISTENCIA SOCIAL", "ASISTENCIA SOCIAL", "AS"]));

    private static readonly FrozenDictionary<string, CareLevel> Levels = Table(
        (CareLevel.First, ["PRIMER NIVEL", "1"]),
        (CareLevel.Second, ["SEGUNDO NIVEL"]),
        (CareLevel.Third, ["TERCER NIVEL"]),
        (CareLevel.NotApplicable, ["NO APLICA"]));

    private static readonly FrozenDictionary<string, FacilitySetting> Settings =
        Table((FacilitySetting.Rural, ["RURAL"]), (FacilitySetting.Urban, ["URBANO"]));

    private static readonly FrozenDictionary<string, OperatingStatus> Statuses = Table(
        (OperatingStatus.InOperation, ["EN OPERACIÓN", "1"]),
        (OperatingStatus.OutOfOperation, ["FUERA DE OPERACIÓN", "3"]),
        (OperatingStatus.UnderConstruction, ["EN PROCESO DE CONSTRUCCIÓN"]),
        (OperatingStatus.PendingOperation, ["PENDIENTE DE ENTRAR EN OPERACIÓN"]));

    private static readonly FrozenDictionary<string, DeregistrationReason> Reasons = Table(
        (DeregistrationReason.ChangeOfInstitution, ["POR CAMBIO DE INSTITUCIÓN"]),
        (DeregistrationReason.MovedToAnotherFacility, ["POR TRASLADO A OTRO ESTABLECIMIENTO"]));

    /// <summary>Reads a kind of establishment (<i>tipo de establecimiento</i>), such as <c>DE CONSULTA EXTERNA</c>, <c>CE</c> or <c>1</c>.</summary>
    /// <param name="text">The words or the code.</param>
    /// <returns>The kind, or the defect.</returns>
    public static ParseResult<FacilityKind> ReadKind(ReadOnlySpan<char> text) => Read(Kinds, text, FacilityDefects.Kind);

    /// <summary>Reads a level of care (<i>nivel de atención</i>), such as <c>PRIMER NIVEL</c> or <c>1</c>.</summary>
    /// <param name="text">The words or the code.</param>
    /// <returns>The level, or the defect.</returns>
    public static ParseResult<CareLevel> ReadLevel(ReadOnlySpan<char> text) => Read(Levels, text, FacilityDefects.Level);

    /// <summary>Reads a setting (<i>estrato</i>): <c>RURAL</c> or <c>URBANO</c>.</summary>
    /// <param name="text">The word.</param>
    /// <returns>The setting, or the defect.</returns>
    public static ParseResult<FacilitySetting> ReadSetting(ReadOnlySpan<char> text) => Read(Settings, text, FacilityDefects.Setting);

    /// <summary>Reads a status of operation (<i>estatus de operación</i>), such as <c>EN OPERACION</c>, <c>1</c> or <c>3</c>.</summary>
    /// <param name="text">The words or the code.</param>
    /// <returns>The status, or the defect.</returns>
    public static ParseResult<OperatingStatus> ReadStatus(ReadOnlySpan<char> text) => Read(Statuses, text, FacilityDefects.Status);

    /// <summary>Reads why a key was taken out of the catalogue (<i>motivo de baja</i>), such as <c>POR CAMBIO DE INSTITUCION</c>.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The reason, or the defect: other reasons than the two known ones may exist.</returns>
    public static ParseResult<DeregistrationReason> ReadDeregistrationReason(ReadOnlySpan<char> text) =>
        Read(Reasons, text, FacilityDefects.DeregistrationReason);

    private static ParseResult<T> Read<T>(FrozenDictionary<string, T> table, ReadOnlySpan<char> text, DefectKind defect)
        where T : struct, Enum
    {
        string key = NameKey.Of(text);

        // Words may be punctuated in any way; a code of a sign or two may not: -1 is not 1.
        bool isPlain = key.Length > LongestCode || text.Trim().Equals(key, StringComparison.OrdinalIgnoreCase);
        return isPlain && table.TryGetValue(key, out T value) ? ParseResult<T>.Success(value) : ParseResult<T>.Failure(defect);
    }

    private static FrozenDictionary<string, T> Table<T>(params (T Value, string[] Words)[] rows)
        where T : struct, Enum =>
        rows.SelectMany(row => row.Words.Select(words => KeyValuePair.Create(NameKey.Of(words), row.Value)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
