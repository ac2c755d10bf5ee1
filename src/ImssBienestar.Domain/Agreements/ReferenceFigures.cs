using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.Law.Source;
using static ImssBienestar.Domain.States.State;

namespace ImssBienestar.Domain.Agreements;

/// <summary>The figures officials gave of each state's units, and of the census of units: planning numbers that later counts changed.</summary>
internal static class ReferenceFigures
{
    public static readonly Definition PlannedHospitals = new("AGR.PLAN.HOSPITALS", new BilingualText(
        "Hospitales por transferir según lo declarado (planeación).", "Hospitals to be transferred as stated (planning)."));

    public static readonly Definition PlannedHealthCentres = new("AGR.PLAN.HEALTH_CENTRES", new BilingualText(
        "Centros de salud por transferir según lo declarado (planeación).", "Health centres to be transferred as stated (planning)."));

    public static readonly Definition PlannedWorkers = new("AGR.PLAN.WORKERS", new BilingualText(
        "Trabajadores de los servicios por transferir según lo declarado.", "Workers of the services to be transferred as stated."));

    public static readonly Definition FirstStageMoney = new("AGR.PLAN.FIRST_STAGE_PESOS", new BilingualText(
        "Recursos de la primera etapa, abril a diciembre de 2022, solo de la entidad.", "Funds of the first stage, April to December 2022, of the state alone."));

    public static readonly Definition CensusOfUnits = new("AGR.FIELD_CENSUS.UNITS", new BilingualText(
        "Unidades médicas del levantamiento previo a la transferencia.", "Medical units of the census before transfer."));

    public static readonly Definition CensusOfUnitsStates = new("AGR.FIELD_CENSUS.STATES", new BilingualText(
        "Entidades del levantamiento previo a la transferencia.", "States of the census before transfer."));

    public static readonly Definition PlannedBeds = new("AGR.PLAN.BEDS", new BilingualText(
        "Camas de los hospitales por transferir según lo declarado.", "Beds of the hospitals to be transferred as stated."));

    public static readonly Definition PlannedRooms = new("AGR.PLAN.CONSULTING_ROOMS", new BilingualText(
        "Consultorios por transferir según lo declarado.", "Consulting rooms to be transferred as stated."));

    public static readonly Definition UnitsAtStart = new("AGR.START.UNITS", new BilingualText(
        "Unidades al inicio de la operación o del proceso según lo declarado; los recuentos posteriores difieren.",
        "Units at the start of operation or of the process as stated; later counts differ."));

    private static readonly DateWindow Planning = DateWindow.Between(new LocalDate(2021, 12, 7), new LocalDate(2023, 10, 24));

    private static readonly Source Conferences = new("Versiones estenográficas de las conferencias presidenciales, 2021–2023", Confidence.Verified);

    public static IEnumerable<Figure> All() =>
    [
        .. BedsRoomsAndUnits(),
        .. Units(Nayarit, [16, 17, 18], [261, 345, 349]),
        new(4_627, Unit.Workers, March2022, Nayarit.InegiCode, PlannedWorkers, Transcript(2022, 3, 15)),
        new(1_438_000_000, Unit.Pesos, March2022, Nayarit.InegiCode, FirstStageMoney, Transcript(2022, 3, 15), Precision.Rounded),
        new(4_747, Unit.Facilities, March2022, Figure.Country, CensusOfUnits, Transcript(2022, 3, 15)),
        new(13, Unit.States, March2022, Figure.Country, CensusOfUnitsStates, Transcript(2022, 3, 15)),
        .. Units(Tlaxcala, [13], [204, 205]),
        .. Units(Colima, [6], [142]),
        .. Units(Sonora, [19, 21], [260, 271]),
        .. Units(Sinaloa, [30], [417]),
        .. Units(BajaCaliforniaSur, [9], [81]),
        .. Units(Campeche, [14], [187]),
        .. Units(Guerrero, [43, 45], [1_055]),
        .. Units(Michoacan, [34], [830]),
        .. Units(Morelos, [13, 14], [237]),
        .. Units(SanLuisPotosi, [21], [545]),
        .. Units(Oaxaca, [47, 49], [1_443]),
        .. Units(Veracruz, [62, 63], [1_413]),
        .. Units(Zacatecas, [25], [398]),
        .. Units(CiudadDeMexico, [34], [279]),
        .. Units(BajaCalifornia, [9, 10], [193]),
        .. Units(Chiapas, [49, 52], [1_241]),
        .. Units(Hidalgo, [21], [722]),
        .. Units(QuintanaRoo, [11], [205]),
        .. Units(Tabasco, [23, 24], [572]),
        .. Units(Tamaulipas, [30], [463]),
        .. Units(Puebla, [61], [1_019, 1_029]),
        .. Units(EstadoDeMexico, [77], [1_203]),
        new(8, Unit.Hospitals, DateWindow.InYear(2026), Yucatan.InegiCode, PlannedHospitals, Transcript(2026, 5, 19)),
        new(183, Unit.HealthCentres, DateWindow.InYear(2026), Yucatan.InegiCode, PlannedHealthCentres, Transcript(2026, 5, 19)),
    ];

    private static IEnumerable<Figure> BedsRoomsAndUnits() =>
    [
        .. new (State State, int Count)[]
        {
            (Nayarit, 365), (Colima, 306), (Guerrero, 1_169), (SanLuisPotosi, 779), (Oaxaca, 1_578), (BajaCalifornia, 655), (Chiapas, 1_624),
            (Puebla, 2_311), (EstadoDeMexico, 4_297),
        }
        .Select(beds => Count(beds.State, beds.Count, Unit.Beds, PlannedBeds)),
        .. new (State State, int Count)[] { (Nayarit, 736), (Chiapas, 1_536), (EstadoDeMexico, 4_226) }
            .Select(rooms => Count(rooms.State, rooms.Count, Unit.ConsultingRooms, PlannedRooms)),
        .. new (State State, int Count)[]
        {
            (Sonora, 219), (Sinaloa, 227), (BajaCaliforniaSur, 57), (Campeche, 90), (Guerrero, 934), (Michoacan, 390), (Veracruz, 841),
            (EstadoDeMexico, 1_280),
        }
        .Select(units => Count(units.State, units.Count, Unit.Facilities, UnitsAtStart)),
    ];

    private static DateWindow March2022 => DateWindow.Exactly(new LocalDate(2022, 3, 15));

    private static IEnumerable<Figure> Units(State state, int[] hospitals, int[] healthCentres) =>
        hospitals.Select(count => Count(state, count, Unit.Hospitals, PlannedHospitals))
            .Concat(healthCentres.Select(count => Count(state, count, Unit.HealthCentres, PlannedHealthCentres)));

    private static Figure Count(State state, int count, Unit unit, Definition definition) => new(
        count, unit, Planning, state.InegiCode, definition, Conferences);
}
