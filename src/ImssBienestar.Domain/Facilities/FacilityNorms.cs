using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The numbers that facilities are held against (<i>criterios de dotación</i>). All were said in conferences; none was found as a
/// published norm.</summary>
/// <remarks>Not established, and therefore absent: how doctors and nurses grow with consulting rooms, and the official population per basic
/// nucleus.</remarks>
public static class FacilityNorms
{
    /// <summary>Gets the fewest doctors of every health centre: 1, said on 2024-04-09. They grow with the consulting rooms; how is not
    /// established.</summary>
    public static FacilityNorm Doctors { get; } = new(
        "FAC.NORM.DOCTORS",
        Unit.Workers,
        1,
        FacilityProvisions.DoctorsAndNurses,
        Source.Transcript(2024, 4, 9),
        new("Médicos que al menos tiene todo centro de salud.", "Doctors that every health centre has at least."));

    /// <summary>Gets the fewest nurses of every health centre: 2, said on 2024-04-09. They grow with the consulting rooms; how is not
    /// established.</summary>
    public static FacilityNorm Nurses { get; } = new(
        "FAC.NORM.NURSES",
        Unit.Workers,
        2,
        FacilityProvisions.DoctorsAndNurses,
        Source.Transcript(2024, 4, 9),
        new("Personal de enfermería que al menos tiene todo centro de salud.", "Nurses that every health centre has at least."));

    /// <summary>Gets the general doctors of a centre of few rooms that opens on seven days: 2.</summary>
    public static FacilityNorm SevenDayDoctors { get; } = new(
        "FAC.NORM.SEVEN_DAYS",
        Unit.Workers,
        2,
        FacilityProvisions.SevenDays,
        Source.Transcript(2024, 4, 9),
        new(
            "Médicos generales de un centro de uno o dos consultorios que abre los siete días.",
            "General doctors of a centre of one or two consulting rooms that opens on seven days."),
        FacilityInterpretations.SevenDays);

    /// <summary>Gets the most consulting rooms of the centres that <see cref="SevenDayDoctors"/> speaks of: 2.</summary>
    public static FacilityNorm SevenDayRooms { get; } = new(
        "FAC.NORM.SEVEN_DAYS_ROOMS",
        Unit.ConsultingRooms,
        2,
        FacilityProvisions.SevenDays,
        SevenDayDoctors.Source,
        new(
            "Consultorios que a lo más tiene el centro del que habla el criterio de siete días.",
            "Consulting rooms that the centre of the seven-day criterion has at most."),
        FacilityInterpretations.SevenDays);

    /// <summary>Gets the general consulting rooms that a centre with extended services (CESSA) has more than: 6, said on 2025-03-04. It also has
    /// laboratory, X-rays, core specialties, ambulatory surgery and short-stay beds, which a record does not say.</summary>
    public static FacilityNorm ExtendedServicesRooms { get; } = new(
        "FAC.NORM.CESSA",
        Unit.ConsultingRooms,
        6,
        FacilityProvisions.ExtendedServices,
        Source.Transcript(2025, 3, 4),
        new(
            "Consultorios generales de los que pasa un centro de salud con servicios ampliados.",
            "General consulting rooms that a health centre with extended services has more than."));

    /// <summary>Gets the beds of a basic community hospital: 12, said on 2022-03-15.</summary>
    public static FacilityNorm CommunityHospitalBeds { get; } = new(
        "FAC.NORM.COMMUNITY_HOSPITAL",
        Unit.Beds,
        12,
        FacilityProvisions.CommunityHospital,
        Source.Transcript(2022, 3, 15),
        new("Camas de un hospital básico comunitario.", "Beds of a basic community hospital."),
        FacilityInterpretations.CommunityHospital);

    /// <summary>Gets all norms.</summary>
    public static ImmutableArray<FacilityNorm> All { get; } =
        [Doctors, Nurses, SevenDayDoctors, SevenDayRooms, ExtendedServicesRooms, CommunityHospitalBeds];

    /// <summary>Gets the fewest and the most people of one basic nucleus, as they are commonly given: 2,500 and 3,000. No document was found
    /// that says so: the figures are unverified, and no rule reads them.</summary>
    public static ImmutableArray<Figure> PeoplePerBasicNucleus { get; } = [People(2500), People(3000)];

    private static Figure People(int people) => new(
        people,
        Unit.Persons,
        DateWindow.Exactly(new LocalDate(2026, 11, 21)),
        Figure.Country,
        new Definition(
            "FAC.PEOPLE_PER_NUCLEUS",
            new("Habitantes a los que atiende un núcleo básico.", "Inhabitants whom one basic nucleus serves.")),
        new Source("Cifra de uso corriente; no se halló documento que la establezca", Confidence.Unverified),
        Precision.Rounded);
}
