using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.Law.Source;
using static ImssBienestar.Domain.States.State;

namespace ImssBienestar.Domain.Agreements;

/// <summary>The reference register: what public sources, read through 2026-08-18, say of each state's instruments.</summary>
internal static class ReferenceRegister
{
    /// <summary>The states of the National Accord, in the official order of incorporation; Yucatán joined in 2026.</summary>
    public static readonly State[] FirstTwentyThree =
    [
        Nayarit, Tlaxcala, Colima, Sonora, Sinaloa, BajaCaliforniaSur, Campeche, Guerrero, Michoacan, Morelos, SanLuisPotosi, Oaxaca,
        Veracruz, Zacatecas, CiudadDeMexico, BajaCalifornia, Chiapas, Hidalgo, QuintanaRoo, Tabasco, Tamaulipas, Puebla, EstadoDeMexico,
    ];

    private static readonly Source ReportOfJune2023 = new("Reflexión 24 Informativo, crónica de la conferencia del 2023-06-20", Confidence.Reported);

    private static readonly Source TheTwentyTwo = new(
        "Versión estenográfica del 2023-07-18 (22 entidades) y crónica de la conferencia del 2023-06-20", Confidence.Reported);

    // Last of the fields: it reads the ones above.
    public static readonly AgreementRegister Register = new(
        "2026-08-18",
        new LocalDate(2026, 8, 18),
        Frameworks().Concat(Coordinations()).Concat(Others()),
        ReferenceMilestones.All(),
        ReferenceMilestones.Positions(),
        ReferenceFigures.All());

    /// <summary>Kind 2. Both ends of a window belong to it.</summary>
    private static IEnumerable<Agreement> Frameworks() =>
    [
        Framework(
            Nayarit,
            On(2021, 12, 7),
            Transcript(2021, 12, 7),
            note: new(
                "En 2023 el director del IMSS llamó al 2022-04-01 el día en que «se firmó el primer convenio».",
                "In 2023 the director of IMSS called 2022-04-01 the day on which \"the first agreement was signed\".")),
        Framework(Tlaxcala, On(2022, 2, 4), Transcript(2022, 3, 15)),
        Framework(Colima, On(2022, 2, 25), Transcript(2022, 3, 15)),
        Framework(Sonora, On(2022, 5, 20), Transcript(2022, 5, 20)),
        Framework(Sinaloa, On(2022, 5, 27), Transcript(2022, 5, 27)),
        Framework(Michoacan, On(2022, 6, 21), Transcript(2023, 1, 27)),
        Framework(BajaCaliforniaSur, Days(2022, 7, 1, 2022, 7, 18), Transcript(2022, 7, 19), AgreementInterpretations.July2022),
        Framework(Campeche, Days(2022, 7, 1, 2022, 7, 18), Transcript(2022, 7, 19), AgreementInterpretations.July2022),
        Framework(Guerrero, Days(2022, 7, 1, 2022, 7, 31), Transcript(2022, 7, 19), AgreementInterpretations.July2022),
        Framework(SanLuisPotosi, On(2022, 8, 19), Transcript(2022, 8, 23)),
        Framework(Oaxaca, On(2022, 8, 26), Transcript(2023, 4, 15)),
        Framework(
            Zacatecas,
            On(2022, 8, 30),
            new Source("Versión estenográfica, conferencia de prensa presidencial, 2023-04-14, y prensa", Confidence.Conflicting),
            note: new("La prensa da el 31 de agosto.", "The press gives 31 August.")),
        Framework(Veracruz, On(2022, 9, 21), Transcript(2022, 9, 27)),
        Framework(Morelos, On(2022, 10, 7), Transcript(2023, 1, 29)),
        Framework(QuintanaRoo, DateWindow.InMonth(2023, 2), Press("Prensa, febrero de 2023")),
        Framework(Tamaulipas, On(2023, 2, 22), Press("Prensa, febrero de 2023; véase la conferencia del 2023-05-31")),
        Framework(Hidalgo, On(2023, 3, 25), Press("Prensa, marzo de 2023; véase la conferencia del 2023-06-06")),
        Framework(CiudadDeMexico, Days(2022, 11, 24, 2023, 6, 20), ReportOfJune2023, AgreementInterpretations.MexicoCity),
        Framework(BajaCalifornia, Days(2023, 6, 21, 2023, 7, 18), TheTwentyTwo, AgreementInterpretations.BajaCalifornia),
        Framework(Chiapas, Days(2023, 6, 21, 2023, 7, 18), TheTwentyTwo, AgreementInterpretations.AfterTheEighteen),
        Framework(Tabasco, Days(2023, 6, 21, 2023, 7, 18), TheTwentyTwo, AgreementInterpretations.AfterTheEighteen),
        Framework(Puebla, Days(2023, 6, 21, 2023, 7, 18), TheTwentyTwo, AgreementInterpretations.Puebla),
        Framework(EstadoDeMexico, Days(2023, 9, 1, 2023, 10, 10), Transcript(2023, 10, 10), AgreementInterpretations.StateOfMexico),
    ];

    /// <summary>Kind 4. Of thirteen states only the window is known.</summary>
    private static IEnumerable<Agreement> Coordinations() =>
    [
        .. new[] { Nayarit, Tlaxcala, Colima, Sonora, Sinaloa, BajaCaliforniaSur }
            .Select(state => Coordination(state, On(2023, 6, 20), Transcript(2023, 6, 20))),
        Coordination(Puebla, On(2023, 8, 11), Transcript(2023, 9, 26)),
        Coordination(Guerrero, On(2023, 8, 25), Transcript(2023, 8, 25)),
        Coordination(SanLuisPotosi, Days(2023, 8, 1, 2023, 9, 26), Transcript(2023, 9, 26)),
        Coordination(EstadoDeMexico, On(2023, 10, 10), Press("Morena Estado de México, octubre de 2023")),
        .. new[]
        {
            Campeche, Michoacan, Morelos, Oaxaca, Veracruz, Zacatecas, CiudadDeMexico, BajaCalifornia, Chiapas, Hidalgo, QuintanaRoo, Tabasco,
            Tamaulipas,
        }
        .Select(state => Coordination(
            state,

            // Baja California, Chiapas and Tabasco were not among the 18 states of 2023-06-20.
            state == BajaCalifornia || state == Chiapas || state == Tabasco ? Days(2023, 6, 21, 2023, 12, 31) : Days(2023, 6, 20, 2023, 12, 31),
            new Source("Inferido de las conferencias del 2023-06-20 y 2023-10-10 y del DOF 03-01-2024, transitorio tercero", Confidence.Unverified),
            AgreementInterpretations.Coordination2023)),
        Coordination(
            Yucatan,
            Days(2026, 2, 1, 2026, 5, 17),
            new Source("Versiones estenográficas del 2026-03-02, 2026-03-31, 2026-04-07 y 2026-05-19", Confidence.Conflicting),
            AgreementInterpretations.Yucatan),
    ];

    /// <summary>Instruments that never make a state concur.</summary>
    private static IEnumerable<Agreement> Others() =>
    [
        new(
            "MX-0-2020",
            AgreementKind.ProgrammeCollaboration,
            [],
            On(2020, 3, 9),
            Press("Abarlovento Informa, 2020-03-09", new LocalDate(2020, 3, 9)))
        {
            Note = new BilingualText("Abarca 19 entidades del programa rural.", "Covers 19 states of the rural programme."),
        },
        new("YUC-0-2025", AgreementKind.ProgrammeCollaboration, [Yucatan], DateWindow.InMonth(2025, 3), Press("Mundo Ejecutivo Yucatán, marzo de 2025"))
        {
            Parties = [Party.Imss, Party.State],
            Note = new BilingualText(
                "Convenio con el IMSS para 83 unidades rurales y 4 hospitales del programa anterior; no es adhesión.",
                "Agreement with IMSS for 83 rural units and 4 hospitals of the older programme; it is not adhesion."),
        },
        new(
            "DUR-1-2020",
            AgreementKind.InsabiCoordination,
            [Durango],
            Days(2020, 1, 1, 2020, 8, 11),
            new Source("DOF 11-08-2020, nota 5598092", Confidence.Verified, new LocalDate(2020, 8, 11)))
        {
            Published = On(2020, 8, 11),
            Ended = DateWindow.InYear(2023),
            Note = new BilingualText("El INSABI existió hasta 2023; el día en que cesó no se halló.", "INSABI existed until 2023; the day it ended was not found."),
        },
        new("SIN-2B-2022", AgreementKind.SpecificAgreement, [Sinaloa], DateWindow.InMonth(2022, 10), Transcript(2023, 6, 20))
        {
            Note = new BilingualText(
                "Otra conferencia (2022-07-19) nombra un convenio específico anterior a ese día.",
                "Another conference (2022-07-19) names a specific agreement before that day."),
        },
        new("BCS-2B-2022", AgreementKind.SpecificAgreement, [BajaCaliforniaSur], Days(2022, 7, 1, 2022, 7, 18), Transcript(2022, 7, 19)),
        new("CAM-2B-2022", AgreementKind.SpecificAgreement, [Campeche], Days(2022, 7, 1, 2022, 7, 18), Transcript(2022, 7, 19)),
        new("ROO-3-2023", AgreementKind.GeneralActionsAccord, [QuintanaRoo], DateWindow.InMonth(2023, 6), Press("Estos Días, octubre de 2023")),
        new("MX-5-2023", AgreementKind.NationalFederalizationAccord, FirstTwentyThree, On(2023, 10, 10), Transcript(2023, 10, 10))
        {
            Note = new BilingualText(
                "Los gobernadores de Guerrero y Morelos no asistieron; firmaron sus secretarios: de ahí «22 gobernadores» y «23 entidades».",
                "The governors of Guerrero and Morelos were absent and their secretaries signed: hence \"22 governors\" and \"23 states\"."),
        },
        new("TAM-6-2024", AgreementKind.AmendingAgreement, [Tamaulipas], On(2024, 1, 18), Press("Effetá, enero de 2024")),
        new("ROO-6-2024", AgreementKind.AmendingAgreement, [QuintanaRoo], On(2024, 1, 19), Press("Effetá, enero de 2024")),
        new("HID-6-2024", AgreementKind.AmendingAgreement, [Hidalgo], On(2024, 3, 21), Press("Effetá, marzo de 2024")),
        new("CMX-6-2024", AgreementKind.AmendingAgreement, [CiudadDeMexico], Days(2024, 1, 4, 2024, 3, 11), Press("DOF 11-03-2024, según la prensa"))
        {
            Published = On(2024, 3, 11),
        },
        Yearly("GUA-7-2023", Guanajuato, 2023, "INSABI-FAM-CCO-GTO-11/2023 (SIDOF)", Party.Insabi),
        Yearly("SON-7-2024", Sonora, 2024, "IB-CC-S200-FAM-2024-SON-26 (SIDOF)", Party.ImssBienestar),
        new(
            "MX-9-2024",
            AgreementKind.ServiceExchange,
            [],
            ExchangeFramework,
            Press("Convenio marco de intercambio de servicios; la prensa lo da por firmado en agosto de 2024")),
    ];

    /// <summary>The framework for the exchange of services: reported as signed by August 2024, and not before article 77 bis 8 stood again.</summary>
    public static DateWindow ExchangeFramework => Days(2023, 5, 30, 2024, 8, 31);

    private static Agreement Framework(
        State state, DateWindow signed, Source source, Interpretation? interpretation = null, BilingualText? note = null) =>
        new($"{state.IsoCode[3..]}-2", AgreementKind.FrameworkAccord, [state], signed, source) { Interpretation = interpretation, Note = note };

    private static Agreement Coordination(State state, DateWindow signed, Source source, Interpretation? interpretation = null) =>
        new($"{state.IsoCode[3..]}-4", AgreementKind.CoordinationAgreement, [state], signed, source) { Interpretation = interpretation };

    private static Agreement Yearly(string code, State state, int year, string source, Party federal) => new(
        code, AgreementKind.MedicalCareStrengthening, [state], DateWindow.InYear(year), new Source(source, Confidence.Verified))
    {
        Ended = On(year + 1, 1, 1),
        Parties = [federal, Party.State],
    };

    private static DateWindow On(int year, int month, int day) => DateWindow.Exactly(new LocalDate(year, month, day));

    private static DateWindow Days(int year1, int month1, int day1, int year2, int month2, int day2) =>
        DateWindow.Between(new LocalDate(year1, month1, day1), new LocalDate(year2, month2, day2));
}
