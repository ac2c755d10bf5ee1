using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>What the rules on committees rest on: the operating rules of 2024, known by quotation and not read whole, and official statements,
/// which are not published norms.</summary>
/// <remarks>Rules belong to a fiscal year. Only where a source dates a change within one does the day decide; everything else is taken to
/// hold from the first day of the operating rules.</remarks>
internal static class CommitteeProvisions
{
    /// <summary>Publication of the operating rules in the evening edition of the official gazette; their day of effect was not read.</summary>
    private static readonly LocalDate OperatingRules = new(2024, 4, 8);

    /// <summary>The last day of a fiscal year for which operating rules were quoted.</summary>
    private static readonly LocalDate LastQuoted = new(2024, 12, 31);

    /// <summary>The latest statement on composition.</summary>
    private static readonly LocalDate LastStated = new(2025, 7, 1);

    /// <summary>The operating rules as a whole: what no source read settles is asked of them.</summary>
    public static readonly Provision Rules = Quoted("ROP-S313", "reglas de operación");

    /// <summary>The treasurer's responsibility.</summary>
    public static readonly Provision Treasurer = Quoted("ROP-S313.TREASURER", "responsabilidad de la Tesorera");

    /// <summary>The committee beside it.</summary>
    public static readonly Provision SocialAudit = Quoted("ROP-S313.SOCIAL_AUDIT", "Comité de Contraloría Social");

    /// <summary>Money that was not spent.</summary>
    public static readonly Provision Return = Quoted("ROP-S313.RETURN", "reintegro a la TESOFE");

    /// <summary>The roles of each year.</summary>
    public static readonly Provision Roles = Stated("VE.LCEN.ROLES", "integración de los comités", new LocalDate(2024, 4, 9), LastStated);

    /// <summary>The open assembly of the community.</summary>
    public static readonly Provision Assembly = Stated("VE.LCEN.ASSEMBLY", "asamblea abierta", new LocalDate(2024, 5, 7), LastStated);

    /// <summary>The treasurer is a woman: stated from this day, sought before.</summary>
    public static readonly Provision TreasurerIsWoman = Stated(
        "VE.LCEN.TREASURER_WOMAN", "tesoreras", new LocalDate(2024, 6, 5), LastStated, new LocalDate(2024, 6, 5));

    /// <summary>Women treasurers are sought.</summary>
    public static readonly Provision TreasurerSought = Stated("VE.LCEN.TREASURER_SOUGHT", "tesoreras", new LocalDate(2024, 4, 9), new LocalDate(2024, 6, 4));

    /// <summary>The technical secretary, stated for the clinics of ISSSTE.</summary>
    public static readonly Provision Secretary = Stated(
        "VE.LCEN.SECRETARY", "Secretaría técnica (edición ISSSTE 2025)", new LocalDate(2025, 1, 22), new LocalDate(2025, 12, 31), new LocalDate(2025, 1, 1));

    /// <summary>The joint card, stated for the clinics of ISSSTE.</summary>
    public static readonly Provision JointCard = Stated(
        "VE.LCEN.JOINT_CARD", "tarjeta mancomunada (edición ISSSTE 2025)", new LocalDate(2025, 1, 22), new LocalDate(2025, 12, 31), new LocalDate(2025, 1, 1));

    /// <summary>The steps from planning to closure.</summary>
    public static readonly Provision Steps = Stated("VE.LCEN.STEPS", "pasos del programa", new LocalDate(2025, 1, 22), LastStated);

    /// <summary>Amounts by consulting rooms: the last ones read are those of 2025, said with its results in January 2026.</summary>
    public static readonly Provision Amounts = Stated("VE.LCEN.AMOUNTS", "montos por consultorios", new LocalDate(2024, 6, 4), new LocalDate(2025, 12, 31));

    /// <summary>What money may be spent on, and how that is shown.</summary>
    public static readonly Provision Expenses = Stated("VE.LCEN.EXPENSES", "ejercicio y comprobación del recurso", new LocalDate(2024, 6, 4), LastStated);

    public static readonly Provision[] All =
    [
        Rules, Treasurer, SocialAudit, Return, Roles, Assembly, TreasurerIsWoman, TreasurerSought, Secretary, JointCard, Steps, Amounts, Expenses,
    ];

    private static Provision Quoted(string code, string place) => Provision.Since(
        code, new Citation(Statute.ClinicaEsNuestraRules, place), OperatingRules, LastQuoted, OperatingRules, wasRead: false);

    private static Provision Stated(string code, string subject, LocalDate on, LocalDate verifiedThrough, LocalDate? from = null) => Provision.Since(
        code, new Citation(Statute.OfficialStatement, subject), from ?? OperatingRules, verifiedThrough, on);
}
