using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class FacilityContracts : IContractCases
{
    private static readonly Clues Key = Clues.Parse(Clues.Example);

    private static readonly Facility Centre = new(Key, "Centro", Day("2026-06-30"));

    public static string Concept => "Facilities";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        ExceptionCase.Bug("Facilities.Clues.State", () => default(Clues).State),
        ExceptionCase.Bug("Facilities.Clues.Institution", () => default(Clues).Institution),
        ExceptionCase.Bug("Facilities.Clues.Serial", () => default(Clues).Serial),
        ExceptionCase.Bug("Facilities.Clues.LastDigit", () => default(Clues).LastDigit),
        ExceptionCase.Of<FormatException>("Facilities.Clues.ToString", () => Key.ToString("G")),
        ExceptionCase.Of<FormatException>("Facilities.Clues.TryFormat", () => Key.TryFormat(new char[11], out _, "G")),
        ExceptionCase.Of<FormatException>("Facilities.Clues.TryFormat", () => Key.TryFormat(new byte[11], out _, "G")),
        ExceptionCase.Of<DefectException>("Facilities.Clues.Parse", () => Clues.Parse(null)),
        ExceptionCase.Null("Facilities.Facility.#ctor", () => new Facility(Key, null!, Centre.AsOf)),
        ExceptionCase.Argument("Facilities.Facility.#ctor", () => new Facility(Key, " ", Centre.AsOf)),
        ExceptionCase.Argument("Facilities.Facility.#ctor", () => new Facility(default, "Centro", Centre.AsOf)),
        ExceptionCase.Argument("Facilities.Facility.Key", () => Centre with { Key = default }),
        ExceptionCase.Null("Facilities.Facility.Name", () => Centre with { Name = null! }),
        ExceptionCase.Argument("Facilities.Facility.Name", () => Centre with { Name = string.Empty }),
        ExceptionCase.Enumeration("Facilities.Facility.Kind", () => Centre with { Kind = (FacilityKind)9 }),
        ExceptionCase.Enumeration("Facilities.Facility.Level", () => Centre with { Level = (CareLevel)(-1) }),
        ExceptionCase.Enumeration("Facilities.Facility.Setting", () => Centre with { Setting = (FacilitySetting)9 }),
        ExceptionCase.Enumeration("Facilities.Facility.Status", () => Centre with { Status = (OperatingStatus)9 }),
        ExceptionCase.Enumeration("Facilities.Facility.DeregistrationReason", () => Centre with { DeregistrationReason = (DeregistrationReason)9 }),
        ExceptionCase.Argument("Facilities.Facility.ConsultingRooms", () => Centre with { ConsultingRooms = -1 }),
        ExceptionCase.Argument("Facilities.Facility.GeneralConsultingRooms", () => Centre with { GeneralConsultingRooms = int.MinValue }),
        ExceptionCase.Argument("Facilities.Facility.HospitalBeds", () => Centre with { HospitalBeds = -1 }),
        ExceptionCase.Argument("Facilities.Facility.EmergencyBeds", () => Centre with { EmergencyBeds = -1 }),
        ExceptionCase.Argument("Facilities.Facility.OperatingSince", () => Centre with { OperatingSince = default(DateWindow) }),
        ExceptionCase.Argument("Facilities.Facility.ValidateStaff", () => Centre.ValidateStaff(-1, 2, Centre.AsOf)),
        ExceptionCase.Argument("Facilities.Facility.ValidateStaff", () => Centre.ValidateStaff(1, -1, Centre.AsOf)),
        ExceptionCase.Null("Facilities.Facility.OperatorBesideConcurrence", () => Centre.OperatorBesideConcurrence(null!, Centre.AsOf)),
        ExceptionCase.Range("Facilities.GeoPoint.Of", () => GeoPoint.Of(90.1, 0)),
        ExceptionCase.Range("Facilities.GeoPoint.Of", () => GeoPoint.Of(double.NaN, 0)),
        ExceptionCase.Range("Facilities.GeoPoint.Of", () => GeoPoint.Of(0, double.NegativeInfinity)),
        ExceptionCase.Null("Facilities.OpeningDays.Of", () => OpeningDays.Of(null!)),
        ExceptionCase.Range("Facilities.OpeningDays.Of", () => OpeningDays.Of(IsoDayOfWeek.None)),
        ExceptionCase.Range("Facilities.OpeningDays.Includes", () => OpeningDays.EveryDay.Includes((IsoDayOfWeek)8)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(Clues)] = () => Contract.EqualityHolds(Key, Clues.Parse("MCIMB000856"), Clues.Parse("MCSSA000941")),
        [typeof(Facility)] = () =>
        {
            Contract.EqualityHolds(Centre, new(Key, "Centro", Julian("2026-06-30")), Centre with { Name = "Hospital" });
            Contract.EqualityHolds(Centre, new(Key, "Centro", Centre.AsOf), Centre with { OpeningDays = OpeningDays.None });
        },
        [typeof(GeoPoint)] = () => Contract.EqualityHolds(GeoPoint.Of(20.1, -98.7), GeoPoint.Of(20.1000004, -98.7), GeoPoint.Of(-98.7 / 2, 20.1)),
        [typeof(OpeningDays)] = () => Contract.EqualityHolds(
            OpeningDays.Of(IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday),
            OpeningDays.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday),
            OpeningDays.EveryDay),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(Clues)] = () => Contract.DefaultIsUsable(Key),
        [typeof(GeoPoint)] = () => Contract.DefaultIsUsable(GeoPoint.Of(20.1, -98.7)),
        [typeof(OpeningDays)] = () => Contract.DefaultIsUsable(OpeningDays.EveryDay),
    };
}
