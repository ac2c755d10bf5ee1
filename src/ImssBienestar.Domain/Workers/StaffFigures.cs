using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>Figures of staff that officials gave, each with its universe, day and source (<i>cifras de personal</i>).</summary>
/// <remarks>Kept side by side, never merged: totals of different universes are different figures, and none is a default of any computation.</remarks>
public static class StaffFigures
{
    private const string Mexico = Figure.Country;

    private static readonly Definition PostsOfFirstSix = Counted(
        "WRK.FIRST_SIX.POSTS", "Plazas de los servicios de las seis primeras entidades.", "Posts of the services of the first six states.");

    private static readonly Definition MedicalPostsOfFirstSix = Counted(
        "WRK.FIRST_SIX.MEDICAL", "De esas plazas, las de atención médica.", "Of those posts, the ones of medical care.");

    private static readonly Definition AdministrativePostsOfFirstSix = Counted(
        "WRK.FIRST_SIX.ADMINISTRATIVE", "De esas plazas, las administrativas.", "Of those posts, the administrative ones.");

    private static readonly Definition TemporaryPostsOfFirstSix = Counted(
        "WRK.FIRST_SIX.TEMPORARY",
        "De esas plazas, las eventuales; la fuente no dice de qué parte.",
        "Of those posts, the temporary ones; the source does not say of which part.");

    private static readonly Definition StaffInConcurrentStates = Counted(
        "WRK.STAFF.CONCURRENT_STATES",
        "Trabajadores de IMSS-BIENESTAR en los 23 estados que concurrían; no se concilia con el personal de la institución.",
        "Workers of IMSS-BIENESTAR in the 23 states that concurred; not reconciled with the staff of the institution.");

    private static readonly Definition StaffOfInstitution = Counted(
        "WRK.STAFF.INSTITUTION",
        "Plantilla de la institución según lo declarado; no se concilia con el personal de los 23 estados.",
        "Staff of the institution as stated; not reconciled with the staff of the 23 states.");

    private static readonly Definition Doctors = Counted(
        "WRK.STAFF.DOCTORS", "Médicos que atienden a personas sin seguridad social.", "Doctors who serve people without social security.");

    private static readonly Definition Specialists = Counted(
        "WRK.STAFF.SPECIALISTS", "De esos médicos, los especialistas.", "Of those doctors, the specialists.");

    private static readonly Definition CubanSpecialists = Counted(
        "WRK.STAFF.CUBAN_SPECIALISTS", "Especialistas de Cuba, por el convenio de julio de 2022.", "Specialists from Cuba, by the agreement of July 2022.");

    private static readonly Definition SpecialistsCalled = Counted(
        "WRK.CALL.SPECIALISTS", "Plazas de especialista de la convocatoria con bono.", "Posts of specialists in the call with the incentive.");

    private static readonly Definition GeneralDoctorsCalled = Counted(
        "WRK.CALL.GENERAL_DOCTORS", "Plazas de médico general de la convocatoria para centros de salud.", "Posts of general doctors in the call for health centres.");

    private static readonly Definition HospitalsCalled = Counted(
        "WRK.CALL.HOSPITALS", "Hospitales de la convocatoria con bono.", "Hospitals in the call with the incentive.");

    private static readonly Definition SpecialistsHired = Counted(
        "WRK.HIRED.SPECIALISTS", "Especialistas contratados desde octubre de 2024.", "Specialists hired since October 2024.");

    private static readonly Definition NursesHired = Counted(
        "WRK.HIRED.NURSES", "Enfermeras contratadas desde octubre de 2024.", "Nurses hired since October 2024.");

    /// <summary>Gets the scope of the figures of 20 June 2023: the six states that signed that day, by their INEGI codes.</summary>
    public static string FirstSixStates { get; } = string.Join('+', new[]
    {
        State.Nayarit, State.Tlaxcala, State.Colima, State.Sonora, State.Sinaloa, State.BajaCaliforniaSur,
    }
    .Select(state => state.InegiCode));

    /// <summary>Gets the workers of Nayarit's services as stated on 15 March 2022: 4,627.</summary>
    public static Figure Nayarit { get; } = AgreementRegister.Reference.Of(State.Nayarit).Figures
        .Single(figure => figure.Definition == ReferenceFigures.PlannedWorkers);

    /// <summary>Gets the posts of the first six states on 20 June 2023: 34,684, which are those of medical care and the administrative ones.</summary>
    public static Figure FirstSixPosts { get; } = OfFirstSix(34_684, PostsOfFirstSix);

    /// <summary>Gets the posts of medical care among them: 25,145.</summary>
    public static Figure FirstSixMedicalPosts { get; } = OfFirstSix(25_145, MedicalPostsOfFirstSix);

    /// <summary>Gets the administrative posts among them: 9,539.</summary>
    public static Figure FirstSixAdministrativePosts { get; } = OfFirstSix(9_539, AdministrativePostsOfFirstSix);

    /// <summary>Gets the temporary posts among them: 8,549. Not a part beside the other two.</summary>
    public static Figure FirstSixTemporaryPosts { get; } = OfFirstSix(8_549, TemporaryPostsOfFirstSix);

    /// <summary>Gets the workers in the 23 states that concurred in April 2024: 131,961 as reported, 131 thousand as said.</summary>
    public static ImmutableArray<Figure> InConcurrentStates { get; } =
    [
        new(
            131_961,
            Unit.Workers,
            DateWindow.Exactly(new LocalDate(2024, 4, 9)),
            Mexico,
            StaffInConcurrentStates,
            new Source("Nota de prensa de abril de 2024; la conferencia del día da 131 mil", Confidence.Reported)),
        Said(131_000, Unit.Workers, new LocalDate(2024, 4, 9), StaffInConcurrentStates, Precision.Rounded),
    ];

    /// <summary>Gets the staff of the institution: 23,967 at the start and 274,977 on 24 September 2024, by one speaker. No source reconciles them
    /// with <see cref="InConcurrentStates"/>.</summary>
    public static ImmutableArray<Figure> OfInstitution { get; } =
    [
        new(
            23_967,
            Unit.Workers,
            DateWindow.Between(new LocalDate(2022, 8, 31), new LocalDate(2024, 9, 24)),
            Mexico,
            StaffOfInstitution,
            new Source("Versión estenográfica, conferencia de prensa presidencial, 2024-09-24: plantilla de la que se partió", Confidence.Conflicting)),
        new(
            274_977,
            Unit.Workers,
            DateWindow.Exactly(new LocalDate(2024, 9, 24)),
            Mexico,
            StaffOfInstitution,
            new Source("Versión estenográfica, conferencia de prensa presidencial, 2024-09-24", Confidence.Conflicting, new LocalDate(2024, 9, 24))),
    ];

    /// <summary>Gets the doctors and, among them, the specialists of November 2023: 63,808 and 27,779.</summary>
    public static ImmutableArray<Figure> Doctors2023 { get; } =
        [InNovember2023(63_808, Doctors), InNovember2023(27_779, Specialists)];

    /// <summary>Gets the specialists from Cuba: 491, 610 and 3,101 at three times.</summary>
    public static ImmutableArray<Figure> FromCuba { get; } =
    [
        InMonth(491, 2022, 12), InMonth(610, 2023, 1), InMonth(3_101, 2024, 9),
    ];

    /// <summary>Gets the calls of 9 April 2024: 4,010 posts of specialists for 282 hospitals, 5,850 posts of general doctors.</summary>
    public static ImmutableArray<Figure> CallsOfApril2024 { get; } =
    [
        Said(4_010, Unit.Posts, new LocalDate(2024, 4, 9), SpecialistsCalled),
        Said(282, Unit.Hospitals, new LocalDate(2024, 4, 9), HospitalsCalled),
        Said(5_850, Unit.Posts, new LocalDate(2024, 4, 9), GeneralDoctorsCalled),
    ];

    /// <summary>Gets those hired between October 2024 and August 2026: 9,334 specialists, about 18,000 nurses.</summary>
    public static ImmutableArray<Figure> HiredSince2024 { get; } =
    [
        Hired(9_334, SpecialistsHired, Precision.Exact), Hired(18_000, NursesHired, Precision.Rounded),
    ];

    private static Definition Counted(string code, string spanish, string english) => new(code, new BilingualText(spanish, english));

    private static Figure OfFirstSix(int posts, Definition definition) => new(
        posts, Unit.Posts, DateWindow.Exactly(new LocalDate(2023, 6, 20)), FirstSixStates, definition, Source.Transcript(2023, 6, 20));

    private static Figure InNovember2023(int doctors, Definition definition) => new(
        doctors, Unit.Workers, DateWindow.InMonth(2023, 11), Mexico, definition, new Source("Conferencias presidenciales, noviembre de 2023", Confidence.Verified));

    private static Figure InMonth(int specialists, int year, int month) => new(
        specialists,
        Unit.Workers,
        DateWindow.InMonth(year, month),
        Mexico,
        CubanSpecialists,
        new Source("Versiones estenográficas de las conferencias presidenciales, 2022–2024", Confidence.Verified));

    private static Figure Hired(int people, Definition definition, Precision precision) => new(
        people, Unit.Workers, DateWindow.InMonth(2026, 8), Mexico, definition, new Source("Conferencias presidenciales, agosto de 2026", Confidence.Verified), precision);

    private static Figure Said(int value, Unit unit, LocalDate day, Definition definition, Precision precision = Precision.Exact) => new(
        value, unit, DateWindow.Exactly(day), Mexico, definition, Source.Transcript(day.Year, day.Month, day.Day), precision);
}
