using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The rules that a record is held against within itself: what it says of one thing against what it says of another.</summary>
internal static class FacilityRules
{
    // The localities of the 2020 census (INEGI, ITER) lie within 14.53 to 32.72 north and 118.31 to 86.74 west: rounded outward to whole degrees.
    private const double South = 14;
    private const double North = 33;
    private const double West = -119;
    private const double East = -86;

    public static IEnumerable<Finding> Check(Facility facility) => new[]
    {
        OperatingAndEnded(facility), ClosedWithoutDay(facility), NotOpenedAndStarted(facility), OperatingBeforeStart(facility),
        StartMissing(facility), EndAfterEntry(facility), EndAfterStart(facility), ReasonWithoutDay(facility), BeforeOperator(facility),
        TypologyOfOthers(facility), Level(facility), Kind(facility), Setting(facility), State(facility), Locality(facility),
        Location(facility), KeyDigit(facility), Rooms(facility), Beds(facility),
    }.OfType<Finding>();

    private static Finding? OperatingAndEnded(Facility facility) =>
        facility is { Status: OperatingStatus.InOperation, Deregistered: { } ended } && ended <= facility.AsOf
            ? Say(facility, FacilityRuleTexts.OperatingAndEnded, Answer.No, ended.ToIsoText())
            : null;

    private static Finding? ClosedWithoutDay(Facility facility) =>
        facility is { Status: OperatingStatus.OutOfOperation, Deregistered: null }
            ? Say(facility, FacilityRuleTexts.ClosedWithoutDay, Answer.Unknown)
            : null;

    private static Finding? NotOpenedAndStarted(Facility facility) =>
        facility is { Status: OperatingStatus.UnderConstruction or OperatingStatus.PendingOperation, OperatingSince: { } since }
            && since.HasHappenedBy(facility.AsOf) is var started and not Answer.No
            ? Say(facility, FacilityRuleTexts.NotOpenedAndStarted, Answers.Not(started), since)
            : null;

    private static Finding? OperatingBeforeStart(Facility facility) =>
        facility is { Status: OperatingStatus.InOperation, OperatingSince: { } since }
            && since.HasHappenedBy(facility.AsOf) is var started and not Answer.Yes
            ? Say(facility, FacilityRuleTexts.OperatingBeforeStart, started, since)
            : null;

    private static Finding? StartMissing(Facility facility) =>
        facility is { Status: OperatingStatus.InOperation or OperatingStatus.OutOfOperation, OperatingSince: null }
            ? Say(facility, FacilityRuleTexts.StartMissing, Answer.Unknown)
            : null;

    private static Finding? EndAfterEntry(Facility facility) =>
        facility is { Registered: { } entered, Deregistered: { } ended } && ended <= entered
            ? Say(facility, FacilityRuleTexts.OrderOfDays, Answer.No, ended.ToIsoText(), entered.ToIsoText())
            : null;

    /// <summary>A key ends after its facility began. Surely not after is a contradiction; possibly not after is not known.</summary>
    private static Finding? EndAfterStart(Facility facility) =>
        facility is { OperatingSince: { } since, Deregistered: { } ended } && ended <= since.Latest
            ? Say(facility, FacilityRuleTexts.OrderOfDays, ended <= since.Earliest ? Answer.No : Answer.Unknown, ended.ToIsoText(), since)
            : null;

    private static Finding? ReasonWithoutDay(Facility facility) =>
        facility.Deregistered is null && facility.DeregistrationReason != DeregistrationReason.NotStated
            ? Say(facility, FacilityRuleTexts.ReasonWithoutDay, Answer.Unknown)
            : null;

    /// <summary>No day of a key is before its institution; the start of operation may be, under an earlier key.</summary>
    private static Finding? BeforeOperator(Facility facility)
    {
        if (facility.Operator is { Since: { } since } operatedBy)
        {
            foreach (LocalDate? day in (ReadOnlySpan<LocalDate?>)[facility.Registered, facility.Deregistered, facility.AsOf])
            {
                if (day is { } early && operatedBy.ExistedBy(early) == Answer.No)
                {
                    return Say(facility, FacilityRuleTexts.BeforeOperator, Answer.No, early.ToIsoText(), since);
                }
            }
        }

        return null;
    }

    private static Finding? TypologyOfOthers(Facility facility) =>
        facility.Operator == FacilityOperator.ImssBienestar && facility.Typology is { IsOfOtherInstitutions: true } typology
            ? Say(facility, FacilityRuleTexts.TypologyOfOthers, Answer.No, typology.Code)
            : null;

    private static Finding? Level(Facility facility) =>
        facility.Level != CareLevel.NotStated
            && facility.Typology is { Levels.IsEmpty: false } typology && !typology.Levels.Contains(facility.Level)
            ? Say(facility, FacilityRuleTexts.Level, Answer.No, typology.Name)
            : null;

    private static Finding? Kind(Facility facility) =>
        facility.Typology is { Kind: not FacilityKind.NotStated } typology && typology.Kind != facility.Kind
            ? Say(facility, FacilityRuleTexts.Kind, Answer.No, typology.Name)
            : null;

    private static Finding? Setting(Facility facility) =>
        facility.Setting != FacilitySetting.NotStated
            && facility.Typology is { Setting: not FacilitySetting.NotStated } typology && typology.Setting != facility.Setting
            ? Say(facility, FacilityRuleTexts.Setting, Answer.No, typology.Name)
            : null;

    private static Finding? State(Facility facility) =>
        facility.Municipality is { IsDefault: false } municipality && municipality.State != facility.State
            ? Say(facility, FacilityRuleTexts.State, Answer.No, municipality)
            : null;

    private static Finding? Locality(Facility facility) =>
        facility is { Locality: { IsDefault: false } locality, Municipality: { IsDefault: false } municipality }
            && locality.Municipality != municipality
            ? Say(facility, FacilityRuleTexts.Locality, Answer.No, locality, municipality)
            : null;

    private static Finding? Location(Facility facility) =>
        facility.Location is { } place && place is not { Latitude: >= South and <= North, Longitude: >= West and <= East }
            ? Say(facility, FacilityRuleTexts.Location, Answer.No, place)
            : null;

    private static Finding? KeyDigit(Facility facility) =>
        facility.Key.LikelyMistyped ? Say(facility, FacilityRuleTexts.KeyDigit, Answer.Unknown) : null;

    private static Finding? Rooms(Facility facility) =>
        facility is { GeneralConsultingRooms: { } general, ConsultingRooms: { } all } && general > all
            ? Say(facility, FacilityRuleTexts.Rooms, Answer.No, general, all)
            : null;

    private static Finding? Beds(Facility facility) =>
        facility is { Kind: FacilityKind.Hospital, Status: OperatingStatus.InOperation, HospitalBeds: 0 }
            ? Say(facility, FacilityRuleTexts.Beds, Answer.No)
            : null;

    private static Finding Say(Facility facility, ReasonText text, Answer answer, params object[] said)
    {
        Provision provision = text == FacilityRuleTexts.BeforeOperator && facility.Operator == FacilityOperator.ImssBienestar
            ? AgreementProvisions.ObjectOfBody
            : FacilityProvisions.Record;
        return text.Finding(answer, provision, facility.AsOf, [facility.Key, .. said], verifiedThrough: facility.AsOf, source: facility.Source);
    }
}
