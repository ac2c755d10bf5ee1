using System.Globalization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

public class CareModelTests
{
    private static readonly Clues Unit = Clues.Parse(Clues.Example);

    public static TheoryData<string> Cases => [.. CaseFile.Read("programs/modelo-de-atencion.csv").Select(row => row["caso"])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_unit_is_held_against_the_model(string name)
    {
        IReadOnlyDictionary<string, string> row = CaseFile.Read("programs/modelo-de-atencion.csv").Single(row => row["caso"] == name);
        var plan = new ServicePlan(Unit)
        {
            IsHealthCentre = Answered(row["es_centro"]),
            OffersPrimaryCare = Answered(row["atencion_primaria"]),
            HasCommunityBody = Answered(row["organo_comunitario"]),
            Week = Week(row["semana"]),
            OpensOnHolidays = Answered(row["festivos"]),
            ConsultingRooms = Count(row["consultorios"]),
            GeneralDoctors = Count(row["medicos_generales"]),
        };
        Assert.Equal(row["resultado"], string.Join(' ', CareModel.Check(plan, Day(row["fecha"]))));
        Assert.Equal<Finding>(CareModel.Check(plan, Day(row["fecha"])), CareModel.Check(plan, Julian(row["fecha"])));
    }

    [Fact]
    public void A_finding_names_the_days_that_keep_the_unit_from_opening_every_day()
    {
        ServicePlan plan = new(Unit) { Week = Week("++++?--"), OpensOnHolidays = Answer.No };
        Finding closed = EveryDay(plan);
        Assert.Contains("cierra: sábado, domingo, días festivos.", closed.Text.Spanish, StringComparison.Ordinal);
        Assert.Contains("closes on: Saturday, Sunday, holidays.", closed.Text.English, StringComparison.Ordinal);
        Finding unknown = EveryDay(plan with { Week = Week("++++?++"), OpensOnHolidays = Answer.Yes });
        Assert.Contains("falta saber de: viernes.", unknown.Text.Spanish, StringComparison.Ordinal);
        Finding both = EveryDay(plan with { Week = Week("++++?++"), OpensOnHolidays = Answer.Unknown });
        Assert.Contains("missing: Friday, holidays.", both.Text.English, StringComparison.Ordinal);
        Assert.Contains(Clues.Example, closed.Text.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_that_contradict_the_days_or_say_nothing_are_findings()
    {
        ServicePlan closed = new(Unit) { Week = ServiceDays.OpenOnlyOn(), OpensOnHolidays = Answer.No, Hours = new(new(8, 0), new(14, 0)) };
        Assert.Equal([Answer.No], Hours(closed));
        Assert.Empty(Hours(closed with { OpensOnHolidays = Answer.Yes }));
        Assert.Empty(Hours(closed with { OpensOnHolidays = Answer.Unknown }));
        Assert.Empty(Hours(closed with { Week = default }));
        Assert.Empty(Hours(closed with { Hours = null }));
        Assert.Equal([Answer.Unknown], Hours(new(Unit) { Hours = new(new(8, 0), new(8, 0)) }));
        Assert.Equal([Answer.No, Answer.Unknown], Hours(closed with { Hours = new(new(8, 0), new(8, 0)) }));

        static Answer[] Hours(ServicePlan plan) =>
            [.. CareModel.Check(plan, Day("2024-05-15")).Where(finding => finding.Code == "CARE.RULE.HOURS").Select(finding => finding.Answer)];
    }

    [Fact]
    public void Before_the_model_was_published_the_question_is_refused()
    {
        NotInForceException thrown = Assert.Throws<NotInForceException>(() => CareModel.Check(new(Unit), Day("2022-10-24")));
        Assert.Contains("2022-10-25", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>The annex of the accord was not read, and the finding does not pretend that it was.</summary>
    [Fact]
    public void A_finding_says_how_well_its_requirement_is_established()
    {
        Finding[] findings = [.. CareModel.Check(new(Unit), Day("2024-05-15"))];
        Assert.Equal(
            [Confidence.Reported, Confidence.Unverified, Confidence.Unverified, Confidence.Verified],
            findings.Select(finding => finding.Source!.Confidence));
        Assert.Equal([false, false, false, true], findings.Select(finding => finding.WasRead));
        Assert.Equal(
            ["CARE.I.EFFECT", "CARE.I.EFFECT", "CARE.I.EFFECT", "FAC.I.SEVEN_DAYS"], findings.Select(finding => finding.Interpretation!.Code));
        Assert.All(findings[..3], finding => Assert.Equal(
            (Day("2022-10-25"), Day("2023-05-29")), (finding.InForceFrom!.Value, finding.VerifiedThrough!.Value)));
        Assert.Same(FacilityNorms.SevenDayDoctors.Value.Provision, findings[3].Provision);
    }

    /// <summary>The model reads the norm of facilities and says of every record what that norm says.</summary>
    [Fact]
    public void The_model_and_the_norms_of_facilities_agree_on_the_doctors_of_a_small_centre()
    {
        int?[] counts = [null, 0, 1, 2, 3];
        OpeningDays?[] weeks = [null, OpeningDays.None, OpeningDays.Weekdays, OpeningDays.EveryDay];
        foreach (FacilityTypology typology in FacilityTypology.All)
        {
            foreach ((int? rooms, int? doctors, OpeningDays? days) in
                counts.SelectMany(rooms => counts.SelectMany(doctors => weeks.Select(days => (rooms, doctors, days)))))
            {
                Facility facility = new(Unit, "CENTRO", Day("2024-05-15")) { Typology = typology, ConsultingRooms = rooms, OpeningDays = days };
                Answer norm = facility.ValidateStaff(doctors, 9, Day("2024-05-15"))
                    .SingleOrDefault(finding => finding.Code == "FAC.RULE.SEVEN_DAYS")?.Answer ?? Answer.Yes;
                Answer model = CareModel.Check(ServicePlan.Of(facility) with { GeneralDoctors = doctors }, Day("2024-05-15"))
                    .SingleOrDefault(finding => finding.Code == "CARE.RULE.SEVEN_DAY_DOCTORS")?.Answer ?? Answer.Yes;
                Assert.Equal(norm, model);
            }
        }

        // Of a record without typology it is not even known whether it is a health centre.
        Assert.Equal(Answer.Unknown, ServicePlan.Of(new(Unit, "UNIDAD", Day("2024-05-15"))).IsHealthCentre);
        Assert.Equal(ServiceDays.Unknown, ServicePlan.Of(new(Unit, "UNIDAD", Day("2024-05-15"))).Week);
    }

    /// <summary>Every plan of two doctors or fewer and three rooms or fewer, known or not: a fact more never turns a settled answer
    /// around.</summary>
    [Fact]
    public void A_new_fact_never_flips_a_settled_answer()
    {
        int?[] counts = [null, 0, 1, 2, 3];
        Answer[] answers = [Answer.Unknown, Answer.Yes, Answer.No];
        ServiceDays[] weeks = [default, ServiceDays.EveryDay, Week("++++++-")];
        foreach (int? rooms in counts)
        {
            foreach (int? doctors in counts)
            {
                foreach (Answer centre in answers)
                {
                    foreach (ServiceDays week in weeks)
                    {
                        Answer before = Doctors(rooms, doctors, centre, week);
                        foreach (Answer after in counts.Where(count => count == rooms || rooms is null)
                            .SelectMany(more => counts.Where(count => count == doctors || doctors is null)
                                .SelectMany(other => answers.Where(answer => answer == centre || centre == Answer.Unknown)
                                    .SelectMany(kind => weeks.Where(known => known == week || week == default)
                                        .Select(known => Doctors(more, other, kind, known))))))
                        {
                            Assert.True(before == Answer.Unknown || before == after, $"{rooms} {doctors} {centre} {week}: {before} and then {after}");
                        }
                    }
                }
            }
        }

        // Where the rule does not bear on the unit nothing is unmet.
        static Answer Doctors(int? rooms, int? doctors, Answer centre, ServiceDays week) => CareModel.Check(
                new(Unit) { ConsultingRooms = rooms, GeneralDoctors = doctors, IsHealthCentre = centre, Week = week }, Day("2024-05-15"))
            .SingleOrDefault(finding => finding.Code == "CARE.RULE.SEVEN_DAY_DOCTORS")?.Answer ?? Answer.Yes;
    }

    private static Finding EveryDay(ServicePlan plan) =>
        CareModel.Check(plan, Day("2024-05-15")).Single(finding => finding.Code == "CARE.RULE.EVERY_DAY");

    private static ServiceDays Week(string signs) => signs.Select((sign, day) => (sign, day)).Aggregate(
        ServiceDays.Unknown,
        (week, entry) => week.With((IsoDayOfWeek)(entry.day + 1), entry.sign switch
        {
            '+' => Answer.Yes,
            '-' => Answer.No,
            _ => Answer.Unknown,
        }));

    private static Answer Answered(string word) => word switch
    {
        "si" => Answer.Yes,
        "no" => Answer.No,
        _ => Answer.Unknown,
    };

    private static int? Count(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
