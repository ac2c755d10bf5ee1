using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.Law.Source;

namespace ImssBienestar.Domain.Committees;

/// <summary>The figures that were published of each edition (<i>cifras publicadas</i>). They were given on different days and of different
/// things, and are kept side by side.</summary>
public static class ProgrammeFigures
{
    private static readonly Source Report20240604 = Press("Pledge Times, crónica de la conferencia del 2024-06-04", new LocalDate(2024, 6, 4));
    private static readonly Source Audit = Press("Expansión, 2026-02-19, sobre la Auditoría Superior de la Federación", new LocalDate(2026, 2, 19));
    private static readonly Source IsssteReports = Press("Prensa de febrero y marzo de 2025 sobre las asambleas del ISSSTE");

    /// <summary>Gets the definition of units in the programme.</summary>
    public static Definition Units { get; } = new("COM.UNITS", new BilingualText("Unidades del programa.", "Units in the programme."));

    /// <summary>Gets the definition of committees formed.</summary>
    public static Definition Committees { get; } = new("COM.COMMITTEES", new BilingualText("Comités formados.", "Committees formed."));

    /// <summary>Gets the definition of bank cards.</summary>
    public static Definition Cards { get; } = new("COM.CARDS", new BilingualText("Tarjetas bancarias de los comités.", "Bank cards of the committees."));

    /// <summary>Gets the definition of money announced or planned for the year.</summary>
    public static Definition MoneyPlanned { get; } = new(
        "COM.MONEY.PLANNED", new BilingualText("Recursos anunciados para el ejercicio.", "Money announced for the fiscal year."));

    /// <summary>Gets the definition of money already paid out on a day.</summary>
    public static Definition MoneyPaid { get; } = new(
        "COM.MONEY.PAID", new BilingualText("Recursos ya dispersados en esa fecha.", "Money already paid out on that day."));

    /// <summary>Gets the definition of states reached.</summary>
    public static Definition States { get; } = new("COM.STATES", new BilingualText("Entidades con el programa.", "States in the programme."));

    /// <summary>Gets the definition of members of committees.</summary>
    public static Definition Members { get; } = new("COM.MEMBERS", new BilingualText("Integrantes de los comités.", "Members of the committees."));

    /// <summary>Gets the definition of members of social-audit committees.</summary>
    public static Definition SocialAuditMembers { get; } = new(
        "COM.SOCIAL_AUDIT_MEMBERS", new BilingualText("Integrantes de los comités de contraloría social.", "Members of the social-audit committees."));

    /// <summary>Gets the definition of people who attended assemblies.</summary>
    public static Definition Attendance { get; } = new("COM.ATTENDANCE", new BilingualText("Asistentes a las asambleas.", "People at the assemblies."));

    /// <summary>Gets the definition of units whose papers an audit found incomplete.</summary>
    public static Definition UnitsIncomplete { get; } = new(
        "COM.AUDIT.UNITS_INCOMPLETE", new BilingualText("Unidades con comprobación incompleta.", "Units with incomplete documents."));

    /// <summary>Gets the definition of the money of units whose papers an audit found incomplete.</summary>
    public static Definition MoneyIncomplete { get; } = new(
        "COM.AUDIT.MONEY_INCOMPLETE", new BilingualText("Recursos con comprobación incompleta.", "Money with incomplete documents."));

    /// <summary>Gets the definition of units in which an audit found unspent money.</summary>
    public static Definition UnitsUnspent { get; } = new(
        "COM.AUDIT.UNITS_UNSPENT", new BilingualText("Unidades con recursos sin ejercer.", "Units with unspent money."));

    /// <summary>Gets the definition of the unspent money that an audit found.</summary>
    public static Definition MoneyUnspent { get; } = new(
        "COM.AUDIT.MONEY_UNSPENT", new BilingualText("Recursos sin ejercer.", "Unspent money."));

    private static readonly ImmutableDictionary<ProgrammeEdition, ImmutableArray<Figure>> Published =
        ImmutableDictionary<ProgrammeEdition, ImmutableArray<Figure>>.Empty
            .Add(ProgrammeEdition.ImssBienestar2024, [.. Mix(), .. Of2024()])
            .Add(ProgrammeEdition.ImssBienestar2025, [.. Of2025()])
            .Add(ProgrammeEdition.ImssBienestar2026, [])
            .Add(ProgrammeEdition.Issste2025, [.. OfIssste2025()])
            .Add(ProgrammeEdition.Issste2026,
            [
                Stated(650, Unit.Facilities, On(2026, 2, 17), Units, Transcript(2026, 2, 17)),
                Stated(375_000_000, Unit.Pesos, On(2026, 2, 17), MoneyPlanned, Transcript(2026, 2, 17), Precision.Rounded),
            ]);

    /// <summary>Gets the figures published of an edition, in the order of their days within each group.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The figures; empty where none is held.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static ImmutableArray<Figure> Of(ProgrammeEdition edition) => Published[Guard.Against.Null(edition)];

    /// <summary>Gets the figures published of an edition, as a set that may be written, added to and held against an allotment.</summary>
    /// <param name="edition">The edition of the programme.</param>
    /// <returns>The set, with the name of the data edition of the package.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static FigureSet SetOf(ProgrammeEdition edition) => FigureSet.OfReference(Of(edition));

    /// <summary>Gets the definition of the units of a group of sizes, of which the mixes of 2024 are made.</summary>
    /// <param name="group">The group, as the source names it: <c>1</c>, <c>2</c>, <c>1-2</c>, <c>3-5</c>, <c>6+</c>, <c>6-9</c>, <c>10+</c> or
    /// <c>CESSA</c>.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="group"/> is empty or white space.</exception>
    public static Definition UnitsOfSize(string group) => new(
        $"COM.UNITS.{Guard.Against.NullOrWhiteSpace(group)}",
        new BilingualText($"Unidades del programa, grupo {group} (consultorios o CESSA).", $"Units in the programme, group {group} (consulting rooms or CESSA)."));

    /// <summary>Whether a figure is a national total that an allotment can be held against.</summary>
    internal static bool IsTotal(Figure figure) => figure.Unit switch
    {
        Unit.Facilities => figure.Definition == Units,
        Unit.Pesos => figure.Definition == MoneyPlanned || figure.Definition == MoneyPaid,
        _ => false,
    };

    /// <summary>The mix of the final plan, and that of 9 April, which groups sizes in another way.</summary>
    private static IEnumerable<Figure> Mix() =>
    [
        .. new[] { ("1", 8_652), ("2", 1_527), ("3-5", 943), ("6+", 403), ("CESSA", 291) }
            .Select(entry => Stated(entry.Item2, Unit.Facilities, On(2024, 6, 4), UnitsOfSize(entry.Item1), Transcript(2024, 6, 4))),
        .. new[] { ("1-2", 9_489), ("3-5", 937), ("6-9", 304), ("10+", 891), ("CESSA", 219) }
            .Select(entry => Stated(entry.Item2, Unit.Facilities, On(2024, 4, 9), UnitsOfSize(entry.Item1), Transcript(2024, 4, 9))),
    ];

    private static IEnumerable<Figure> Of2024() =>
    [
        Stated(11_816, Unit.Facilities, On(2024, 6, 4), Units, Transcript(2024, 6, 4)),
        Stated(11_913, Unit.Facilities, DateWindow.InYear(2024), Units, Press("Crónicas de otras conferencias de 2024")),
        Stated(11_947, Unit.Facilities, DateWindow.InYear(2024), Units, Press("Crónicas de otras conferencias de 2024")),
        Stated(5_000_000_000, Unit.Pesos, DateWindow.InYear(2024), MoneyPlanned, Statements2024, Precision.AtLeast),
        Stated(6_000_000_000, Unit.Pesos, DateWindow.InYear(2024), MoneyPlanned, Press("Crónicas de otras conferencias de 2024"), Precision.Rounded),
        Stated(6_300_000_000, Unit.Pesos, DateWindow.InYear(2024), MoneyPlanned, Statements2024, Precision.Rounded),
        Stated(5_087_000_000, Unit.Pesos, On(2024, 6, 4), MoneyPaid, Report20240604, Precision.Rounded),
        Stated(11_807, Unit.Committees, DateWindow.InYear(2024), Committees, Statements2024),
        Stated(11_816, Unit.Committees, DateWindow.InYear(2024), Committees, Statements2024),
        Stated(11_112, Unit.Cards, On(2024, 6, 18), Cards, Press("Reportero Ambulante, 2024-06-18", new LocalDate(2024, 6, 18))),
        Stated(11_692, Unit.Cards, DateWindow.InYear(2024), Cards, Statements2024),
        Stated(27, Unit.States, On(2024, 4, 9), States, Transcript(2024, 4, 9)),
        Stated(448, Unit.Facilities, DateWindow.InYear(2024), UnitsIncomplete, Audit),
        Stated(413_200_000, Unit.Pesos, DateWindow.InYear(2024), MoneyIncomplete, Audit, Precision.Rounded),
        Stated(3_680, Unit.Facilities, DateWindow.InYear(2024), UnitsUnspent, Audit),
        Stated(74_573_000, Unit.Pesos, DateWindow.InYear(2024), MoneyUnspent, Audit, Precision.Rounded),
    ];

    private static IEnumerable<Figure> Of2025() =>
    [
        .. new[] { ("1", 5_072), ("2", 1_778), ("CESSA", 315) }
            .Select(entry => Stated(entry.Item2, Unit.Facilities, DateWindow.InYear(2025), UnitsOfSize(entry.Item1), Statements2025)),
        Stated(8_222, Unit.Facilities, DateWindow.InYear(2025), Units, Statements2025),
        Stated(8_638, Unit.Facilities, DateWindow.InYear(2025), Units, Statements2025),
        Stated(8_672, Unit.Facilities, DateWindow.InYear(2025), Units, Statements2025),
        Stated(8_483, Unit.Facilities, DateWindow.InYear(2025), Units, Statements2025),
        Stated(4_707_000_000, Unit.Pesos, DateWindow.InYear(2025), MoneyPlanned, Statements2025, Precision.Rounded),
        Stated(4_600_000_000, Unit.Pesos, DateWindow.InYear(2025), MoneyPaid, Statements2025, Precision.AtLeast),
        Stated(8_638, Unit.Committees, On(2025, 7, 1), Committees, Transcript(2025, 7, 1)),
        Stated(42_000, Unit.Persons, On(2025, 7, 1), Members, Transcript(2025, 7, 1), Precision.AtLeast),
        Stated(25_000, Unit.Persons, On(2025, 7, 1), SocialAuditMembers, Transcript(2025, 7, 1), Precision.AtLeast),
    ];

    private static IEnumerable<Figure> OfIssste2025() =>
    [
        Stated(562, Unit.Facilities, On(2025, 2, 15), Units, Transcript(2025, 3, 3)),
        Stated(335_000_000, Unit.Pesos, DateWindow.InYear(2025), MoneyPlanned, IsssteBudgets, Precision.Rounded),
        Stated(400_000_000, Unit.Pesos, DateWindow.InYear(2025), MoneyPlanned, IsssteBudgets, Precision.Rounded),
        Stated(42_276, Unit.Persons, On(2025, 2, 15), Attendance, Transcript(2025, 3, 3)),
        Stated(47_500, Unit.Persons, On(2025, 2, 15), Attendance, IsssteReports, Precision.Rounded),
    ];

    private static Source Statements2024 => new("Versiones estenográficas de las conferencias presidenciales de 2024", Confidence.Verified);

    private static Source IsssteBudgets => new("Versión estenográfica de 2025 frente a prensa: 335 o 400 millones", Confidence.Conflicting);

    private static Source Statements2025 => new("Versiones estenográficas de las conferencias presidenciales de 2025", Confidence.Verified);

    private static Figure Stated(decimal value, Unit unit, DateWindow asOf, Definition definition, Source source, Precision precision = Precision.Exact) =>
        new(value, unit, asOf, Figure.Country, definition, source, precision);

    private static DateWindow On(int year, int month, int day) => DateWindow.Exactly(new LocalDate(year, month, day));
}
