using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class AccessContracts : IContractCases
{
    private const string A = "Coverage.Access.";

    private static readonly BilingualText Name = new("suma", "sum");
    private static readonly GeoPoint Here = GeoPoint.Of(19, -99);
    private static readonly Place Town = new("p", Here, 10);
    private static readonly SupplyPoint Clinic = new("u", Here, 2);
    private static readonly PlaceSet Places = new([Town]);
    private static readonly UnitIndex Units = new([Clinic]);
    private static readonly Reach<Distance> Straight = Reach.StraightLine(Places, Units);
    private static readonly TravelTime Hour = TravelTime.FromMinutes(60);
    private static readonly Reach<TravelTime> Table = Reach.ByTable(Places, Units, [("p", "u", Hour)]);
    private static readonly Decay<Distance> Plain = Decay.Within(Distance.FromKilometres(5));
    private static readonly CatchmentAccess<Distance> Result = FloatingCatchment.TwoStep(Straight, Plain);
    private static readonly CatchmentAccess<TravelTime> TableResult = FloatingCatchment.TwoStep(Table, Decay.LuoQiSlow);

    public static string Concept => "Coverage.Access";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        .. new[] { -1, double.NaN, double.PositiveInfinity, double.MaxValue }.Select(bad => ExceptionCase.Range(A + "Distance.FromKilometres", () => Distance.FromKilometres(bad))),
        .. new[] { -1, double.NaN, double.PositiveInfinity }.Select(bad => ExceptionCase.Range(A + "Distance.FromMetres", () => Distance.FromMetres(bad))),
        .. new[] { -1, double.NaN, double.NegativeInfinity }.Select(bad => ExceptionCase.Range(A + "TravelTime.FromMinutes", () => TravelTime.FromMinutes(bad))),
        ExceptionCase.Null(A + "Place.#ctor", () => new Place(null!, Here, 1)),
        ExceptionCase.Argument(A + "Place.#ctor", () => new Place(" ", Here, 1)),
        ExceptionCase.Argument(A + "Place.#ctor", () => new Place("p", Here, -1)),
        ExceptionCase.Null(A + "PlaceSet.#ctor", () => new PlaceSet(null!)),
        ExceptionCase.Null(A + "PlaceSet.#ctor", () => new PlaceSet([null!])),
        ExceptionCase.Argument(A + "PlaceSet.#ctor", () => new PlaceSet([Town, Town])),
        ExceptionCase.Argument(A + "PlaceSet.#ctor", () => new PlaceSet([Town, new("a", null, 1), Town])),
        ExceptionCase.Argument(A + "PlaceSet.#ctor", () => new PlaceSet([Town], 9)),
        ExceptionCase.Argument(A + "PlaceSet.#ctor", () => new PlaceSet([Town, new("q", null, long.MaxValue)])),
        ExceptionCase.Null(A + "SupplyPoint.#ctor", () => new SupplyPoint(null!, Here)),
        ExceptionCase.Argument(A + "SupplyPoint.#ctor", () => new SupplyPoint(string.Empty, Here)),
        ExceptionCase.Range(A + "SupplyPoint.#ctor", () => new SupplyPoint("u", Here, -0.5)),
        ExceptionCase.Range(A + "SupplyPoint.#ctor", () => new SupplyPoint("u", Here, double.NaN)),
        ExceptionCase.Range(A + "SupplyPoint.Capacity", () => Clinic with { Capacity = double.PositiveInfinity }),
        ExceptionCase.Enumeration(A + "SupplyPoint.Level", () => Clinic with { Level = (CareLevel)99 }),
        ExceptionCase.Enumeration(A + "SupplyPoint.Kind", () => Clinic with { Kind = (FacilityKind)99 }),
        ExceptionCase.Enumeration(A + "SupplyPoint.Operates", () => Clinic with { Operates = (Answer)99 }),
        ExceptionCase.Null(A + "SupplyPoint.Of", () => SupplyPoint.Of(null!, Day("2024-01-01"))),
        ExceptionCase.Range(A + "SupplyPoint.Of", () => SupplyPoint.Of(OneFacility(), Day("2024-01-01"), _ => -1)),
        ExceptionCase.Null(A + "UnitIndex.#ctor", () => new UnitIndex(null!)),
        ExceptionCase.Null(A + "UnitIndex.#ctor", () => new UnitIndex([null!])),
        ExceptionCase.Argument(A + "UnitIndex.#ctor", () => new UnitIndex([Clinic, new("u", null)])),
        ExceptionCase.Null(A + "UnitIndex.OfPlaces", () => UnitIndex.OfPlaces(null!)),
        ExceptionCase.Range(A + "UnitIndex.OfPlaces", () => UnitIndex.OfPlaces(new PlaceSet([]), -1)),
        ExceptionCase.Null(A + "UnitIndex.Find", () => Units.Find(null!)),
        ExceptionCase.Null(A + "UnitIndex.CountPairs", () => Units.CountPairs(null!, default)),
        ExceptionCase.Null(A + "Reach.StraightLine", () => Reach.StraightLine(null!, Units)),
        ExceptionCase.Null(A + "Reach.StraightLine", () => Reach.StraightLine(Places, null!)),
        ExceptionCase.Null(A + "Reach.ByTable``1", () => Reach.ByTable<TravelTime>(null!, Units, [])),
        ExceptionCase.Null(A + "Reach.ByTable``1", () => Reach.ByTable<TravelTime>(Places, null!, [])),
        ExceptionCase.Null(A + "Reach.ByTable``1", () => Reach.ByTable<TravelTime>(Places, Units, null!)),
        ExceptionCase.Null(A + "Reach.ByTable``1", () => Reach.ByTable(Places, Units, [(null!, "u", Hour)])),
        ExceptionCase.Argument(A + "Reach.ByTable``1", () => Reach.ByTable(Places, Units, [("q", "u", Hour)])),
        ExceptionCase.Argument(A + "Reach.ByTable``1", () => Reach.ByTable(Places, Units, [("p", "v", Hour)])),
        ExceptionCase.Argument(A + "Reach.ByTable``1", () => Reach.ByTable(Places, Units, [("p", "u", Hour), ("p", "u", Hour)])),
        ExceptionCase.Null(A + "Reach.ByFunction``1", () => Reach.ByFunction(null!, Units, (_, _) => (TravelTime?)Hour)),
        ExceptionCase.Null(A + "Reach.ByFunction``1", () => Reach.ByFunction(Places, null!, (_, _) => (TravelTime?)Hour)),
        ExceptionCase.Null(A + "Reach.ByFunction``1", () => Reach.ByFunction<TravelTime>(Places, Units, null!)),
        ExceptionCase.Argument(A + "Decay.Zones``1", () => Decay.Zones<TravelTime>()),
        ExceptionCase.Argument(A + "Decay.Zones``1", () => Decay.Zones((Hour, 1.0), (Hour, 0.5))),
        ExceptionCase.Argument(A + "Decay.Zones``1", () => Decay.Zones((Hour, 0.0))),
        ExceptionCase.Argument(A + "Decay.Zones``1", () => Decay.Zones(ZoneWeights.LuoQiSlow, Hour)),
        ExceptionCase.Range(A + "Decay.Zones``1", () => Decay.Zones((Hour, -1.0))),
        ExceptionCase.Range(A + "Decay.Zones``1", () => Decay.Zones((Hour, double.NaN))),
        ExceptionCase.Null(A + "Decay.Zones``1", () => Decay.Zones(null!, Hour)),
        ExceptionCase.Range(A + "Decay.Gaussian``1", () => Decay.Gaussian(default(Distance))),
        ExceptionCase.Range(A + "Decay.GaussianToEdge``1", () => Decay.GaussianToEdge(default(Distance))),
        ExceptionCase.Range(A + "Decay.Gravity``1", () => Decay.Gravity(0, Hour, Hour)),
        ExceptionCase.Range(A + "Decay.Gravity``1", () => Decay.Gravity(double.NaN, Hour, Hour)),
        ExceptionCase.Range(A + "Decay.Gravity``1", () => Decay.Gravity(-1, default, Hour)),
        ExceptionCase.Range(A + "Decay.Gravity``1", () => Decay.Gravity(-1, Hour, default)),
        ExceptionCase.Range(A + "Decay.Gravity``1", () => Decay.Gravity(-9, Hour, TravelTime.FromMinutes(1e-300))),
        ExceptionCase.Null(A + "FloatingCatchment.TwoStep``1", () => FloatingCatchment.TwoStep(null!, Plain)),
        ExceptionCase.Null(A + "FloatingCatchment.TwoStep``1", () => FloatingCatchment.TwoStep(Straight, null!)),
        ExceptionCase.Null(A + "FloatingCatchment.ThreeStep``1", () => FloatingCatchment.ThreeStep(null!, Plain)),
        ExceptionCase.Null(A + "FloatingCatchment.Balanced``1", () => FloatingCatchment.Balanced(Straight, null!)),
        ExceptionCase.Null(A + "FloatingCatchment.Modified``1", () => FloatingCatchment.Modified(null!, Plain)),
        ExceptionCase.Null(A + "CatchmentAccess`1.Open", () => Result.Open(null!)),
        ExceptionCase.Null(A + "CatchmentAccess`1.Open", () => TableResult.Open(new("v", null), null!)),
        ExceptionCase.Argument(A + "CatchmentAccess`1.Open", () => Result.Open(Clinic)),
        ExceptionCase.Argument(A + "CatchmentAccess`1.Open", () => TableResult.Open(Clinic, _ => Hour)),
        ExceptionCase.Bug(A + "CatchmentAccess`1.Open", () => TableResult.Open(new("v", null))),
        ExceptionCase.Bug(A + "CatchmentAccess`1.Open", () => Result.Open(new("v", null), _ => default(Distance))),
        ExceptionCase.Null(A + "CatchmentAccess`1.Close", () => Result.Close(null!)),
        ExceptionCase.Argument(A + "CatchmentAccess`1.Close", () => Result.Close("v")),
        ExceptionCase.Null(A + "CatchmentAccess`1.WithCapacity", () => Result.WithCapacity(null!, 1)),
        ExceptionCase.Argument(A + "CatchmentAccess`1.WithCapacity", () => Result.WithCapacity("v", 1)),
        ExceptionCase.Range(A + "CatchmentAccess`1.WithCapacity", () => Result.WithCapacity("u", -1)),
        ExceptionCase.Null(A + "SiteSearch.Greedy``1", () => SiteSearch.Greedy(null!, Hour, 1)),
        ExceptionCase.Range(A + "SiteSearch.Greedy``1", () => SiteSearch.Greedy(Table, Hour, -1)),
        ExceptionCase.Argument(A + "SiteSearch.Greedy``1", () => SiteSearch.Greedy(Straight, default, 1, Reach.StraightLine(new PlaceSet([Town]), Units))),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(Distance)] = () => Contract.EqualityHolds(Distance.FromKilometres(1), Distance.FromMetres(1_000), Distance.FromKilometres(2)),
        [typeof(TravelTime)] = () => Contract.EqualityHolds(Hour, TravelTime.FromMinutes(60), TravelTime.FromMinutes(61)),
        [typeof(Place)] = () => Contract.EqualityHolds(Town, new("p", Here, 10), new("p", Here, null)),
        [typeof(SupplyPoint)] = () => Contract.EqualityHolds(Clinic, new("u", Here, 2), new("u", null, 2)),
        [typeof(UnitDistance)] = () => Contract.EqualityHolds(new UnitDistance(Clinic, default), new(new("u", Here, 2), default), new(Clinic, Distance.FromMetres(1))),
        [typeof(NearestUnit<>)] = () => Contract.EqualityHolds(
            new NearestUnit<TravelTime>(Town, Clinic, Hour, null), new(Town, Clinic, Hour, null), new(Town, Clinic, Hour, AccessReason.TravelNotKnown)),
        [typeof(AccessShare<>)] = () => Contract.EqualityHolds(Table.Curve(Hour)[0], Table.Curve(Hour)[0], Table.Curve(default(TravelTime))[0]),
        [typeof(PlaceAccess)] = () => Contract.EqualityHolds(new PlaceAccess(Town, 1, null), new(Town, 1, null), new(Town, null, null)),
        [typeof(UnitAccess)] = () => Contract.EqualityHolds(new UnitAccess(Clinic, 1, 2, null), new(Clinic, 1, 2, null), new(Clinic, 1, 3, null)),
        [typeof(ConservedSum)] = () => Contract.EqualityHolds(new ConservedSum(Name, 1, 2), new(Name, 1, 2), new(Name, 1, 1)),
        [typeof(PlaceChange)] = () => Contract.EqualityHolds(Change(1), Change(1), Change(2)),
        [typeof(UnitChange)] = () => Contract.EqualityHolds(
            new UnitChange(null, new(Clinic, 1, 2, null)), new(null, new(Clinic, 1, 2, null)), new(new(Clinic, 1, 2, null), null)),
        [typeof(SiteStep)] = () => Contract.EqualityHolds(new SiteStep(Clinic, 1, 2), new(Clinic, 1, 2), new(Clinic, 2, 2)),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(Distance)] = () => Contract.DefaultIsUsable(Distance.FromMetres(1)),
        [typeof(TravelTime)] = () => Contract.DefaultIsUsable(Hour),
    };

    private static PlaceChange Change(double after) => new(new(Town, 0, null), new(Town, after, null));

    private static FacilityRegister OneFacility()
    {
        _ = FacilityRegister.TryCreate([new Facility(Clues.Parse("HGIMB000011"), "Centro", Day("2023-01-01"))], [], out FacilityRegister register);
        return register;
    }
}
