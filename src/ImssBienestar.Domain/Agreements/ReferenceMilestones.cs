using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.Law.Source;
using static ImssBienestar.Domain.States.State;

namespace ImssBienestar.Domain.Agreements;

/// <summary>The steps of the transfer and the positions of states that the reference register holds.</summary>
internal static class ReferenceMilestones
{
    public static IEnumerable<Milestone> All() => [.. Operation(), .. Announcements(), .. FieldCensus(), .. Process()];

    /// <summary>Positions read out on 17 January 2023. Yucatán, Puebla and the State of Mexico joined later.</summary>
    public static IEnumerable<StatedPosition> Positions() =>
    [
        .. Stated(Position.Refused, Durango, Yucatan, Chihuahua, Jalisco, NuevoLeon, Guanajuato, Queretaro),
        .. Stated(Position.Undefined, Aguascalientes, Puebla),
        .. Stated(Position.WaitingForElections, Coahuila, EstadoDeMexico),
        .. NeverSigned.Select(state => new StatedPosition(state, Position.NotJoined, On(2026, 8, 18), Transcript(2026, 8, 18))),
    ];

    /// <summary>The eight that had not joined in August 2026; La Jornada lists the same eight on 2026-01-21.</summary>
    private static State[] NeverSigned =>
        [Aguascalientes, Coahuila, Chihuahua, Durango, Guanajuato, Jalisco, NuevoLeon, Queretaro];

    private static Source Conferences => new("Versiones estenográficas de las conferencias presidenciales, 2022–2023", Confidence.Verified);

    private static IEnumerable<StatedPosition> Stated(Position position, params State[] states) =>
        states.Select(state => new StatedPosition(state, position, On(2023, 1, 17), Transcript(2023, 1, 17)));

    /// <summary>First day on which the programme or the decentralised body operated units of the state.</summary>
    private static IEnumerable<Milestone> Operation() =>
    [
        Start(Nayarit, On(2022, 4, 1), Transcript(2022, 3, 15)),
        Start(Tlaxcala, On(2022, 5, 15), Conferences),
        Start(Colima, Days(2022, 5, 1, 2022, 8, 7), new Source("Conferencias de 2022: «mayo de 2022»; operando al 2022-08-07", Confidence.Conflicting)),
        Start(Sonora, On(2022, 8, 1), Transcript(2022, 5, 24)),
        Start(Campeche, On(2022, 8, 22), Transcript(2022, 7, 19)),
        Start(BajaCaliforniaSur, On(2022, 10, 1), Transcript(2022, 7, 19)),
        Start(Sinaloa, On(2022, 10, 15), Transcript(2023, 6, 20)),
        Start(Guerrero, On(2022, 11, 14), Transcript(2023, 8, 25)),
        Start(Veracruz, On(2022, 11, 16), Transcript(2022, 9, 27)),
        Start(Michoacan, Days(2023, 1, 1, 2023, 3, 31), Transcript(2023, 1, 27)),
        Start(Morelos, Days(2023, 1, 1, 2023, 3, 31), Transcript(2023, 1, 29)),
        Start(SanLuisPotosi, DateWindow.InYear(2023), Transcript(2023, 4, 14)),
        Start(Oaxaca, DateWindow.InYear(2023), Transcript(2023, 4, 15)),
        Start(Zacatecas, DateWindow.InYear(2023), Transcript(2023, 4, 14)),
        Start(QuintanaRoo, On(2023, 6, 2), Transcript(2023, 6, 2)),
        Start(CiudadDeMexico, DateWindow.InMonth(2023, 6), Transcript(2023, 9, 26)),
        StartAfterSignature(Tamaulipas, new LocalDate(2023, 2, 22), new LocalDate(2023, 12, 31), Transcript(2023, 5, 31)),
        Start(Hidalgo, Days(2023, 3, 25, 2023, 6, 6), Transcript(2023, 6, 6)) with
        {
            Interpretation = AgreementInterpretations.OperationHidalgo,
        },
        StartAfterSignature(BajaCalifornia, new LocalDate(2023, 6, 21), new LocalDate(2023, 12, 31), Transcript(2023, 9, 26)),
        StartAfterSignature(Chiapas, new LocalDate(2023, 6, 21), new LocalDate(2023, 12, 31), Transcript(2023, 9, 26)),
        StartAfterSignature(Tabasco, new LocalDate(2023, 6, 21), new LocalDate(2023, 12, 31), Transcript(2023, 9, 26)),
        StartAfterSignature(Puebla, new LocalDate(2023, 6, 21), new LocalDate(2023, 12, 31), Transcript(2023, 9, 26)),
        Start(EstadoDeMexico, Days(2023, 10, 1, 2023, 12, 31), Transcript(2024, 9, 24)),
        Start(Yucatan, On(2026, 5, 17), Transcript(2026, 5, 19)),
    ];

    /// <summary>Announced is not signed: of these only Yucatán signed, two years later.</summary>
    private static IEnumerable<Milestone> Announcements() =>
    [
        new(Yucatan, TransferStep.Announcement, Days(2024, 6, 6, 2024, 6, 7), Press("Prensa, junio de 2024")),
        new(Aguascalientes, TransferStep.Announcement, On(2023, 3, 28), Plan),
        new(Durango, TransferStep.Announcement, On(2023, 3, 28), Plan),
        new(Durango, TransferStep.Announcement, DateWindow.InMonth(2024, 6), new Source("Conferencias de junio de 2024", Confidence.Verified)),
        new(Coahuila, TransferStep.Announcement, DateWindow.InMonth(2024, 6), new Source("Conferencias de junio de 2024", Confidence.Verified)),
    ];

    private static Source Plan => Press("Debate Social, sobre la conferencia del 2023-03-28: plan de incorporación que no se cumplió");

    private static IEnumerable<Milestone> FieldCensus() =>
    [
        new(Durango, TransferStep.FieldCensus, On(2022, 3, 15), Transcript(2022, 3, 15))
        {
            Note = new(
                "Una de las 13 entidades del levantamiento de 4,747 unidades, según se dijo ese día; no firmó.",
                "One of the 13 states of the census of 4,747 units, as said that day; it did not sign."),
        },
        new(Guerrero, TransferStep.FieldCensus, On(2022, 7, 25), Transcript(2022, 7, 19)),
        new(BajaCalifornia, TransferStep.FieldCensus, On(2023, 2, 13), new Source("Conferencias de 2023", Confidence.Verified)),
        new(Tabasco, TransferStep.FieldCensus, On(2023, 2, 13), new Source("Conferencias de 2023", Confidence.Verified)),
        new(Puebla, TransferStep.FieldCensus, DateWindow.InMonth(2023, 5), Transcript(2023, 9, 26)),
        new(Chiapas, TransferStep.FieldCensus, On(2023, 6, 20), Press("Reflexión 24 Informativo, crónica de la conferencia del 2023-06-20")),
    ];

    /// <summary>Steps of the process that sources date for single states.</summary>
    private static IEnumerable<Milestone> Process() =>
    [
        new(Nayarit, TransferStep.TransitionTable, On(2022, 3, 17), Transcript(2022, 3, 15)),
        new(Nayarit, TransferStep.DigitalToolAndCallCentre, On(2022, 3, 23), Transcript(2022, 3, 15)),
        new(Hidalgo, TransferStep.PropertyTransfer, DateWindow.InMonth(2024, 7), Press("Prensa, julio de 2024: 308 inmuebles")),
        new(Sinaloa, TransferStep.PropertyTransfer, On(2024, 10, 24), Press("Prensa, octubre de 2024: 13 inmuebles, 22 unidades")),
        new(SanLuisPotosi, TransferStep.PropertyTransfer, DateWindow.InMonth(2025, 5), Press("Prensa, mayo de 2025: 37 de 44 inmuebles")),
        new(EstadoDeMexico, TransferStep.Delivery, On(2025, 7, 7), Press("Prensa, julio de 2025: 20 unidades")),
    ];

    private static Milestone Start(State state, DateWindow when, Source source) => new(state, TransferStep.Operation, when, source);

    private static Milestone StartAfterSignature(State state, LocalDate signature, LocalDate latest, Source source) =>
        new(state, TransferStep.Operation, DateWindow.Between(signature, latest), source)
        {
            Interpretation = AgreementInterpretations.OperationAfterSignature,
        };

    private static DateWindow On(int year, int month, int day) => DateWindow.Exactly(new LocalDate(year, month, day));

    private static DateWindow Days(int year1, int month1, int day1, int year2, int month2, int day2) =>
        DateWindow.Between(new LocalDate(year1, month1, day1), new LocalDate(year2, month2, day2));
}
