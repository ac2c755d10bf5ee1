using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.Law.Source;

namespace ImssBienestar.Domain.Programs;

/// <summary>The figures that were given of both lines. Where two sources differ both stand, marked as conflicting.</summary>
internal static class ReferenceProgramFigures
{
    private const string Mexico = Figure.Country;
    private const string Conferences = "Conferencias presidenciales";
    private const string September2024 = "Conferencia presidencial, 2024-09-24";

    private static readonly DateWindow July2025 = On(2025, 7, 1);

    private static readonly Source Recounts = new("Recuentos históricos del programa en conferencias y prensa", Confidence.Reported);

    private static readonly Source Journal = Press("Salud Pública de México 1992;34(6):644, y recuentos");

    public static IEnumerable<Figure> OfRural() =>
    [
        .. OfPredecessors(),
        .. NationalFigures.ServedByRuralProgramme,
        new(19, Unit.States, On(2020, 3, 9), Mexico, ProgramDefinition.States, Press("Abarlovento Informa, 2020-03-09", new LocalDate(2020, 3, 9))),
        new(
            22_500_000_000,
            Unit.Pesos,
            DateWindow.InYear(2024),
            Mexico,
            ProgramDefinition.BudgetLine,
            Press("Siempre, sobre el presupuesto de 2025"),
            Precision.Rounded),
        .. OfJuly2025(),
    ];

    /// <summary>What the body was born with: stated in two ways, two years apart.</summary>
    public static IEnumerable<Figure> OfBody() =>
    [
        AtBirth(80, Unit.Hospitals, ProgramDefinition.HospitalsAtBirth, Conferences, Confidence.Verified),
        AtBirth(3_632, Unit.HealthCentres, ProgramDefinition.RuralMedicalUnitsAtBirth, Conferences, Confidence.Conflicting),
        AtBirth(3_622, Unit.HealthCentres, ProgramDefinition.RuralMedicalUnitsAtBirth, September2024, Confidence.Conflicting),
        AtBirth(24_000, Unit.Workers, ProgramDefinition.WorkersAtBirth, Conferences, Confidence.Verified, Precision.Rounded),
        AtBirth(23_967, Unit.Workers, ProgramDefinition.WorkersAtBirth, September2024, Confidence.Verified),
    ];

    private static IEnumerable<Figure> OfPredecessors() =>
    [
        new(7, Unit.Facilities, DateWindow.InYear(1974), Mexico, ProgramDefinition.RuralClinics, Recounts),
        new(30, Unit.Hospitals, DateWindow.InYear(1976), Mexico, ProgramDefinition.RuralHospitals, Recounts),
        new(310, Unit.Facilities, DateWindow.InYear(1976), Mexico, ProgramDefinition.RuralUnits, Recounts),
        new(3_800_000, Unit.Persons, DateWindow.InYear(1976), Mexico, ProgramDefinition.ServedByPredecessors, Recounts, Precision.Rounded),
        new(18, Unit.States, DateWindow.InYear(1992), Mexico, ProgramDefinition.States, Journal),
        new(10_500_000, Unit.Persons, DateWindow.InYear(1992), Mexico, ProgramDefinition.ServedByPredecessors, Journal, Precision.Rounded),
        new(1_111, Unit.HealthCentres, TermOfSalinas, Mexico, ProgramDefinition.AddedFirstLevelUnits, Journal),
        new(10, Unit.Hospitals, TermOfSalinas, Mexico, ProgramDefinition.AddedHospitals, Journal),
    ];

    /// <summary>The day of the move into the ordinary regime: one conference, and the press where it differs.</summary>
    private static IEnumerable<Figure> OfJuly2025() =>
    [
        Said(19, Unit.States, ProgramDefinition.States),
        Said(81, Unit.Hospitals, ProgramDefinition.RuralHospitals),
        Said(2_730, Unit.Beds, ProgramDefinition.Beds),
        Said(93, Unit.OperatingRooms, ProgramDefinition.OperatingRooms),
        Said(28_130, Unit.Workers, ProgramDefinition.Workers),
        Said(7_854, Unit.Workers, ProgramDefinition.Doctors),
        Said(2_280, Unit.Workers, ProgramDefinition.Paramedics),
        Said(9_250, Unit.Workers, ProgramDefinition.Nurses),
        Said(4_059, Unit.Workers, ProgramDefinition.ServiceWorkers),
        Said(4_687, Unit.Workers, ProgramDefinition.CommunityWorkers),
        Said(8_400_000, Unit.Persons, ProgramDefinition.WithoutSocialSecurity, Precision.Rounded),
        Said(2_400_000, Unit.Persons, ProgramDefinition.Beneficiaries, Precision.Rounded),
        Said(140, Unit.Facilities, ProgramDefinition.MobileUnits),
        Said(184, Unit.Brigades, ProgramDefinition.Brigades),
        Disputed(3_621, "Versión estenográfica, conferencia de prensa presidencial, 2025-07-01", Precision.Exact),
        Disputed(2_100, "Prensa, julio de 2025", Precision.Rounded),
    ];

    /// <summary>The term, of which the source gives the years.</summary>
    private static DateWindow TermOfSalinas => DateWindow.Between(new LocalDate(1988, 1, 1), new LocalDate(1994, 12, 31));

    private static Figure Said(decimal value, Unit unit, Definition definition, Precision precision = Precision.Exact) =>
        new(value, unit, July2025, Mexico, definition, Transcript(2025, 7, 1), precision);

    private static Figure Disputed(decimal value, string source, Precision precision) =>
        new(value, Unit.HealthCentres, July2025, Mexico, ProgramDefinition.RuralMedicalUnits, new Source(source, Confidence.Conflicting), precision);

    private static Figure AtBirth(
        decimal value, Unit unit, Definition definition, string source, Confidence confidence, Precision precision = Precision.Exact) =>
        new(value, unit, On(2022, 9, 1), Mexico, definition, new Source(source, confidence), precision);

    private static DateWindow On(int year, int month, int day) => DateWindow.Exactly(new LocalDate(year, month, day));
}
