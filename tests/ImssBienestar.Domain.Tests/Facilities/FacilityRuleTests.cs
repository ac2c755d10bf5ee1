using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>A record held against itself: a rule that is met gives nothing, a contradiction no, what cannot be told unknown.</summary>
public class FacilityRuleTests
{
    private static readonly LocalDate Cut = Day("2026-06-30");

    /// <summary>A record of which every fact is known and none contradicts another.</summary>
    private static readonly Facility Right = new(Clues.Parse("MCIMB000856"), "Centro de salud", Cut)
    {
        Municipality = MunicipalityKey.Parse("15001"),
        Locality = LocalityKey.Parse("150010001"),
        Kind = FacilityKind.Outpatient,
        Typology = FacilityTypology.Rural1,
        Level = CareLevel.First,
        Setting = FacilitySetting.Rural,
        Status = OperatingStatus.InOperation,
        ConsultingRooms = 2,
        GeneralConsultingRooms = 1,
        HospitalBeds = 0,
        EmergencyBeds = 0,
        Location = GeoPoint.Of(19.1, -99.5),
        OpeningDays = OpeningDays.EveryDay,
        OperatingSince = DateWindow.Exactly(Day("1990-11-01")),
        Registered = Day("2023-10-10"),
    };

    private static readonly (string Expected, Func<Facility, Facility> Change)[] All =
    [
        ("", one => one),
        ("FAC.RULE.OPERATING_AND_ENDED=no", one => one with { Deregistered = Day("2024-01-01") }),
        ("FAC.RULE.OPERATING_AND_ENDED=no", one => one with { Deregistered = Cut }),
        ("", one => one with { Deregistered = Day("2026-07-01") }),
        ("", one => one with { Deregistered = Day("2024-01-01"), Status = OperatingStatus.OutOfOperation }),
        ("FAC.RULE.CLOSED_WITHOUT_DAY=?", one => one with { Status = OperatingStatus.OutOfOperation }),
        ("FAC.RULE.NOT_OPENED_AND_STARTED=no", one => one with { Status = OperatingStatus.UnderConstruction }),
        ("FAC.RULE.NOT_OPENED_AND_STARTED=no", one => one with { Status = OperatingStatus.PendingOperation }),
        ("FAC.RULE.NOT_OPENED_AND_STARTED=?",
            one => one with { Status = OperatingStatus.PendingOperation, OperatingSince = DateWindow.InYear(2026) }),
        ("", one => one with { Status = OperatingStatus.PendingOperation, OperatingSince = DateWindow.InYear(2027) }),
        ("", one => one with { Status = OperatingStatus.UnderConstruction, OperatingSince = null }),
        ("FAC.RULE.OPERATING_BEFORE_START=no", one => one with { OperatingSince = DateWindow.Exactly(Day("2026-07-01")) }),
        ("FAC.RULE.OPERATING_BEFORE_START=?", one => one with { OperatingSince = DateWindow.InYear(2026) }),
        ("", one => one with { OperatingSince = DateWindow.Exactly(Cut) }),
        ("FAC.RULE.START_MISSING=?", one => one with { OperatingSince = null }),
        ("", one => one with { OperatingSince = null, Status = OperatingStatus.NotStated }),
        ("FAC.RULE.ORDER_OF_DAYS=no", one => Ended(one, "2023-10-10")),
        ("", one => Ended(one, "2023-10-11")),
        ("FAC.RULE.ORDER_OF_DAYS=no", one => Ended(one, "2024-01-01") with { OperatingSince = DateWindow.Exactly(Day("2024-01-01")) }),
        ("FAC.RULE.ORDER_OF_DAYS=?", one => Ended(one, "2024-01-02") with { OperatingSince = DateWindow.InYear(2024) }),
        ("FAC.RULE.REASON_WITHOUT_DAY=?", one => one with { DeregistrationReason = DeregistrationReason.ChangeOfInstitution }),
        ("FAC.RULE.BEFORE_OPERATOR=no", one => one with { Registered = Day("2022-08-31") }),
        ("", one => one with { Registered = Day("2022-09-01") }),
        ("FAC.RULE.BEFORE_OPERATOR=no", one => one with { Registered = null, AsOf = Day("2022-08-31") }),
        ("", one => one with { Registered = Day("1999-01-01"), Key = Clues.Parse("MCSSA000941") }),
        ("FAC.RULE.TYPOLOGY_OF_OTHERS=no", one => one with { Typology = FacilityTypology.RuralMedicalUnit }),
        ("", one => one with { Typology = FacilityTypology.RuralMedicalUnit, Key = Clues.Parse("MCIMO000856") }),
        ("FAC.RULE.LEVEL=no", one => one with { Level = CareLevel.Second }),
        ("FAC.RULE.LEVEL=no", one => one with { Level = CareLevel.NotApplicable }),
        ("", one => one with { Level = CareLevel.NotStated }),
        ("", one => one with { Level = CareLevel.Third, Typology = FacilityTypology.NotSpecified }),
        ("FAC.RULE.KIND=no", one => one with { Kind = FacilityKind.Support }),
        ("", one => one with { Kind = FacilityKind.NotStated }),
        ("", one => one with { Kind = FacilityKind.Support, Typology = FacilityTypology.MobileUnit }),
        ("FAC.RULE.SETTING=no", one => one with { Setting = FacilitySetting.Urban }),
        ("", one => Extended(one, 7) with { Setting = FacilitySetting.Urban }),
        ("FAC.RULE.STATE=no", one => one with { Municipality = MunicipalityKey.Parse("09002"), Locality = null }),
        ("FAC.RULE.LOCALITY=no", one => one with { Locality = LocalityKey.Parse("150020001") }),
        ("", one => one with { Municipality = null }),
        ("", one => one with { Municipality = default(MunicipalityKey), Locality = default(LocalityKey) }),
        ("FAC.RULE.LOCATION=no", one => one with { Location = GeoPoint.Of(19.1, 99.5) }),
        ("FAC.RULE.LOCATION=no", one => one with { Location = GeoPoint.Of(-99.5 / 2, 19.1) }),
        ("FAC.RULE.LOCATION=no", one => one with { Location = default(GeoPoint) }),
        ("FAC.RULE.KEY_DIGIT=?", one => one with { Key = Clues.Parse("MCIMB000857") }),
        ("FAC.RULE.ROOMS=no", one => one with { GeneralConsultingRooms = 3 }),
        ("", one => one with { GeneralConsultingRooms = 3, ConsultingRooms = null }),
        ("FAC.RULE.BEDS=no", one => Hospital(one) with { HospitalBeds = 0 }),
        ("", one => Hospital(one) with { HospitalBeds = null }),
        ("", one => Hospital(one) with { HospitalBeds = 0, Status = OperatingStatus.UnderConstruction, OperatingSince = null }),
        ("FAC.RULE.CESSA=no", one => Extended(one, 6)),
        ("", one => Extended(one, 7)),
        ("FAC.RULE.CESSA=?", one => Extended(one, null)),
        ("FAC.RULE.COMMUNITY_HOSPITAL=?", one => Community(one, 6)),
        ("FAC.RULE.COMMUNITY_HOSPITAL=?", one => Community(one, null)),
        ("", one => Community(one, 12)),
        ("", one => new Facility(one.Key, one.Name, Cut)),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_record_has_the_findings_of_what_it_says(int index) =>
        Assert.Equal(All[index].Expected, string.Join(' ', All[index].Change(Right).Validate(Julian("2026-06-30")).Select(finding => $"{finding}")));

    [Fact]
    public void Every_rule_on_a_record_has_a_case_and_a_case_that_is_met()
    {
        Assert.Contains(All, entry => entry.Expected.Length == 0);
        Assert.Equal(
            FacilityRuleTexts.All.Select(entry => entry.Code)
                .Except(["FAC.RULE.DOCTORS", "FAC.RULE.NURSES", "FAC.RULE.STAFF_GROWTH", "FAC.RULE.SEVEN_DAYS"]).Order(),
            All.Select(entry => entry.Expected.Split('=')[0]).Where(code => code.Length > 0).Distinct().Order());
    }

    [Fact]
    public void Findings_of_different_rules_stand_together_in_the_order_of_the_rules() => Assert.Equal(
        ["FAC.RULE.OPERATING_AND_ENDED", "FAC.RULE.LEVEL", "FAC.RULE.SETTING", "FAC.RULE.LOCATION"],
        (Right with { Deregistered = Cut, Level = CareLevel.Third, Setting = FacilitySetting.Urban, Location = default(GeoPoint) })
            .Validate(Cut).Select(finding => finding.Code));

    [Fact]
    public void What_the_record_leaves_out_is_not_zero_and_not_none()
    {
        var bare = new Facility(Right.Key, "Centro", Cut);
        Assert.Null(bare.ConsultingRooms);
        Assert.Null(bare.HospitalBeds);
        Assert.Null(bare.Location);
        Assert.Null(bare.OpeningDays);
        Assert.Null(bare.Typology);
        Assert.Equal(FacilityKind.NotStated, bare.Kind);
        Assert.NotEqual(bare, bare with { OpeningDays = OpeningDays.None });
        Assert.NotEqual(bare, bare with { HospitalBeds = 0 });
    }

    [Fact]
    public void The_kind_is_that_of_the_typology_where_the_record_states_none()
    {
        var bare = new Facility(Right.Key, "Unidad", Cut);
        Assert.Equal(FacilityKind.Hospital, (bare with { Typology = FacilityTypology.GeneralHospital }).Kind);
        Assert.Equal(FacilityKind.Support, (bare with { Typology = FacilityTypology.MobileUnit, Kind = FacilityKind.Support }).Kind);
        Assert.Equal(FacilityKind.NotStated, (bare with { Typology = FacilityTypology.MobileUnit }).Kind);
    }

    private static Facility Ended(Facility one, string day) => one with { Deregistered = Day(day), Status = OperatingStatus.OutOfOperation };

    private static Facility Hospital(Facility one) => one with
    {
        Typology = FacilityTypology.GeneralHospital, Kind = FacilityKind.Hospital, Level = CareLevel.Second, HospitalBeds = 30,
    };

    private static Facility Community(Facility one, int? beds) => Hospital(one) with
    {
        Typology = FacilityTypology.CommunityHospital, HospitalBeds = beds,
    };

    private static Facility Extended(Facility one, int? rooms) => one with
    {
        Typology = FacilityTypology.ExtendedServicesCentre, GeneralConsultingRooms = rooms, ConsultingRooms = 12,
    };
}
