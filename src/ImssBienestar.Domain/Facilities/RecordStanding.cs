using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Answers the three questions about a record and a day, each by itself.</summary>
internal readonly ref struct RecordStanding
{
    private readonly Facility facility;
    private readonly LocalDate day;

    /// <summary>Whether the facility had begun to give service, under whatever key.</summary>
    private readonly Answer started;

    /// <summary>Whether the key had been taken out of the catalogue.</summary>
    private readonly bool hasEnded;

    private RecordStanding(Facility facility, LocalDate day)
    {
        this.facility = facility;
        this.day = day;
        started = facility.OperatingSince?.HasHappenedBy(day) ?? Answer.Unknown;
        hasEnded = facility.Deregistered is { } ended && ended <= day;
    }

    private bool IsAtOrAfterRecord => day >= facility.AsOf;

    private bool PassedToAnother => facility.DeregistrationReason == DeregistrationReason.ChangeOfInstitution;

    /// <summary>The record says that the facility works and that its key had ended.</summary>
    private bool ContradictsItself => facility.Status == OperatingStatus.InOperation && facility.Deregistered <= facility.AsOf;

    /// <summary>The record says that the facility is not open yet, and that it surely began before.</summary>
    private bool HadBegun => started != Answer.No && facility.OperatingSince?.HasHappenedBy(facility.AsOf) == Answer.Yes;

    /// <summary>The record knows an end, or that there was none yet: what lies between start and end can be told.</summary>
    private bool SpanIsKnown => facility.Status == OperatingStatus.InOperation || facility.Deregistered <= facility.AsOf;

    public static FacilityStanding Of(Facility facility, LocalDate day)
    {
        var asked = new RecordStanding(facility, day);
        Finding record = asked.Record();
        Finding exists = asked.Exists();
        Finding operates = asked.Operates();
        bool isVerified = day <= facility.AsOf;
        return new FacilityStanding(
            day,
            record.Answer,
            exists.Answer,
            operates.Answer,
            isVerified,
            isVerified
                ? [record, exists, operates]
                : [record, exists, operates, asked.Say(FacilityTexts.Unverified, Answer.Unknown, facility.AsOf.ToIsoText())]);
    }

    private Finding Record()
    {
        if (facility.Operator is { Since: { } since } operatedBy && operatedBy.ExistedBy(day) == Answer.No)
        {
            return Say(FacilityTexts.RecordBeforeOperator, Answer.No, since);
        }

        if (hasEnded)
        {
            return Say(FacilityTexts.RecordEnded, Answer.No, facility.Deregistered?.ToIsoText());
        }

        if (facility.Registered is { } entered && day < entered)
        {
            return Say(FacilityTexts.RecordNotYet, Answer.No, entered.ToIsoText());
        }

        // A key out of operation whose end is not known may have ended long before the record.
        bool endIsKnown = facility.Deregistered is not null || facility.Status is not (OperatingStatus.OutOfOperation or OperatingStatus.NotStated);
        bool entryIsKnown = facility.Registered is not null || IsAtOrAfterRecord;
        return Say(FacilityTexts.Record, endIsKnown && entryIsKnown ? Answer.Yes : Answer.Unknown);
    }

    private Finding Exists()
    {
        if (facility.Status == OperatingStatus.UnderConstruction)
        {
            return Say(FacilityTexts.Exists, HadBegun ? Answer.Unknown : Answer.No);
        }

        bool goesOn = !hasEnded || PassedToAnother;
        if (IsAtOrAfterRecord && goesOn && facility.Status is OperatingStatus.InOperation or OperatingStatus.PendingOperation)
        {
            return Say(FacilityTexts.Exists, Answer.Yes);
        }

        if (hasEnded && PassedToAnother)
        {
            return Say(FacilityTexts.Exists, Answer.Yes);
        }

        return started == Answer.Yes && goesOn && SpanIsKnown
            ? Say(FacilityTexts.Exists, Answer.Yes, interpretation: FacilityInterpretations.Continuity)
            : Say(FacilityTexts.Exists, Answer.Unknown);
    }

    private Finding Operates() => facility.Status switch
    {
        OperatingStatus.UnderConstruction or OperatingStatus.PendingOperation =>
            HadBegun ? Say(FacilityTexts.Contradicted, Answer.Unknown) : Say(FacilityTexts.Operates, Answer.No),
        _ when hasEnded && ContradictsItself => Say(FacilityTexts.Contradicted, Answer.Unknown),
        _ when hasEnded && PassedToAnother => Say(FacilityTexts.GoesOn, Answer.Unknown, facility.Deregistered?.ToIsoText()),
        OperatingStatus.NotStated when hasEnded => Say(FacilityTexts.Operates, Answer.Unknown),
        _ when hasEnded => Say(FacilityTexts.Operates, Answer.No),
        OperatingStatus.InOperation when IsAtOrAfterRecord =>
            started == Answer.No ? Say(FacilityTexts.Contradicted, Answer.Unknown) : Say(FacilityTexts.Operates, Answer.Yes),
        OperatingStatus.OutOfOperation when IsAtOrAfterRecord => Say(FacilityTexts.Operates, Answer.No),
        _ when started == Answer.No => Say(FacilityTexts.Operates, Answer.No),
        _ when started == Answer.Yes && SpanIsKnown => Say(FacilityTexts.Operates, Answer.Yes, interpretation: FacilityInterpretations.Continuity),
        _ => Say(FacilityTexts.Operates, Answer.Unknown),
    };

    private Finding Say(ReasonText text, Answer answer, object? said = null, Interpretation? interpretation = null) => text.Finding(
        answer,
        FacilityProvisions.Record,
        day,
        [facility.Key, said],
        verifiedThrough: facility.AsOf,
        interpretation: interpretation,
        source: facility.Source);
}
