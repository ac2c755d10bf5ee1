using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The norms: each with its day, its source and its confidence, and nothing before it was said.</summary>
public class FacilityNormTests
{
    private static readonly Facility Centre = new(Clues.Parse("MCIMB000856"), "Centro", Day("2026-06-30"))
    {
        Typology = FacilityTypology.Rural1, ConsultingRooms = 1, OpeningDays = OpeningDays.Weekdays,
    };

    public static TheoryData<string, int, Unit, string> Values => new()
    {
        { "FAC.NORM.DOCTORS", 1, Unit.Workers, "2024-04-09" },
        { "FAC.NORM.NURSES", 2, Unit.Workers, "2024-04-09" },
        { "FAC.NORM.SEVEN_DAYS", 2, Unit.Workers, "2024-04-09" },
        { "FAC.NORM.SEVEN_DAYS_ROOMS", 2, Unit.ConsultingRooms, "2024-04-09" },
        { "FAC.NORM.CESSA", 6, Unit.ConsultingRooms, "2025-03-04" },
        { "FAC.NORM.COMMUNITY_HOSPITAL", 12, Unit.Beds, "2022-03-15" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_norm_holds_from_the_day_it_was_said_and_is_flagged_after_it(string code, int value, Unit unit, string said)
    {
        FacilityNorm norm = FacilityNorms.All.Single(norm => norm.Code == code);
        Assert.Equal((value, unit, code), (norm.Value.On(Day(said)).Value, norm.Value.Unit, norm.ToString()));
        Assert.True(norm.Value.On(Day(said)).IsVerified);
        Assert.False(norm.Value.On(Day(said).PlusDays(1)).IsVerified);
        Assert.Throws<NotInForceException>(() => norm.Value.On(Day(said).PlusDays(-1)));
    }

    [Fact]
    public void Every_norm_has_a_case_a_source_a_text_and_a_citation_of_its_own_kind()
    {
        Assert.Equal(FacilityNorms.All.Select(norm => norm.Code).Order(), Values.Select(row => (string)row[0]!).Order());
        foreach (FacilityNorm norm in FacilityNorms.All)
        {
            Assert.Equal(Confidence.Verified, norm.Confidence);
            Assert.NotEqual(norm.Text.Spanish, norm.Text.English);
            Assert.Same(Statute.OfficialStatement, norm.Value.Provision.Citation.Statute);
            Assert.Equal(norm.Value.Values.Starts[0].From, norm.Value.Provision.Wordings.Starts[0].From);
        }
    }

    [Fact]
    public void People_per_nucleus_are_figures_without_a_document_and_no_rule_reads_them()
    {
        Assert.Equal([2_500m, 3_000m], FacilityNorms.PeoplePerBasicNucleus.Select(figure => figure.Value));
        Assert.All(FacilityNorms.PeoplePerBasicNucleus, figure => Assert.Equal(Confidence.Unverified, figure.Confidence));
        Assert.DoesNotContain(FacilityNorms.All, norm => norm.Value.Unit == Unit.Persons);
    }

    [Theory]
    [InlineData(1, 2, "")]
    [InlineData(5, 9, "")]
    [InlineData(0, 2, "FAC.RULE.DOCTORS=no")]
    [InlineData(1, 1, "FAC.RULE.NURSES=no")]
    [InlineData(0, 0, "FAC.RULE.DOCTORS=no FAC.RULE.NURSES=no")]
    [InlineData(null, 2, "FAC.RULE.DOCTORS=?")]
    [InlineData(null, null, "FAC.RULE.DOCTORS=? FAC.RULE.NURSES=?")]
    [InlineData(int.MaxValue, int.MaxValue, "")]
    public void A_centre_of_one_room_has_a_doctor_and_two_nurses(int? doctors, int? nurses, string expected) =>
        Assert.Equal(expected, Findings(Centre, doctors, nurses, "2026-06-30"));

    [Theory]
    [InlineData(2, 1, 2, "FAC.RULE.STAFF_GROWTH=?")]
    [InlineData(12, 40, 90, "FAC.RULE.STAFF_GROWTH=?")]
    [InlineData(null, 1, 2, "FAC.RULE.STAFF_GROWTH=?")]
    [InlineData(2, 0, 2, "FAC.RULE.DOCTORS=no")]
    public void How_staff_grows_with_rooms_is_not_established(int? rooms, int? doctors, int? nurses, string expected) =>
        Assert.Equal(expected, Findings(Centre with { ConsultingRooms = rooms }, doctors, nurses, "2026-06-30"));

    [Theory]
    [InlineData("every", 1, 1, "FAC.RULE.SEVEN_DAYS=no")]
    [InlineData("every", 1, 2, "")]
    [InlineData("every", 3, 1, "")]
    [InlineData("every", 0, 1, "")]
    [InlineData("every", null, 1, "FAC.RULE.SEVEN_DAYS=?")]
    [InlineData("every", null, 2, "")]
    [InlineData("weekdays", 1, 1, "")]
    [InlineData("none", 1, 1, "")]
    [InlineData("unknown", 1, 1, "FAC.RULE.SEVEN_DAYS=?")]
    [InlineData("unknown", 3, 1, "")]
    public void A_small_centre_that_opens_on_seven_days_has_two_doctors(string opens, int? rooms, int doctors, string expected)
    {
        OpeningDays? days = opens switch
        {
            "every" => OpeningDays.EveryDay,
            "weekdays" => OpeningDays.Weekdays,
            "none" => OpeningDays.None,
            _ => null,
        };
        string all = Findings(Centre with { ConsultingRooms = rooms, OpeningDays = days }, doctors, 2, "2026-06-30");
        Assert.Equal(expected, string.Join(' ', all.Split(' ').Where(finding => finding.Contains("SEVEN", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("2024-04-08", "")]
    [InlineData("2024-04-09", "FAC.RULE.DOCTORS=no FAC.RULE.NURSES=no FAC.RULE.SEVEN_DAYS=no")]
    public void A_norm_asks_for_nothing_before_it_was_said(string day, string expected) =>
        Assert.Equal(expected, Findings(Centre with { OpeningDays = OpeningDays.EveryDay }, 0, 0, day));

    [Fact]
    public void The_norms_on_the_record_ask_for_nothing_before_they_were_said()
    {
        Facility extended = Centre with { Typology = FacilityTypology.ExtendedServicesCentre, GeneralConsultingRooms = 1 };
        Facility hospital = Centre with { Typology = FacilityTypology.CommunityHospital, HospitalBeds = 6 };
        Assert.Empty(extended.Validate(Day("2025-03-03")));
        Assert.Equal(["FAC.RULE.CESSA"], extended.Validate(Day("2025-03-04")).Select(finding => finding.Code));
        Assert.Empty(hospital.Validate(Day("2022-03-14")));
        Assert.Equal(["FAC.I.COMMUNITY_HOSPITAL"], hospital.Validate(Day("2022-03-15")).Select(finding => finding.Interpretation?.Code));
    }

    [Fact]
    public void A_facility_that_is_no_health_centre_has_no_staff_norm_here()
    {
        Assert.Empty(Findings(Centre with { Typology = FacilityTypology.GeneralHospital }, 0, 0, "2026-06-30"));
        Assert.Empty(Findings(Centre with { Typology = null }, 0, 0, "2026-06-30"));
        Assert.NotEmpty(Findings(Centre with { Typology = FacilityTypology.ExtendedServicesCentre }, 0, 0, "2026-06-30"));
    }

    private static string Findings(Facility facility, int? doctors, int? nurses, string day) =>
        string.Join(' ', facility.ValidateStaff(doctors, nurses, Julian(day)));
}
