using System.Collections.Immutable;
using System.Reflection;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Coverage.Disclosure;
using ImssBienestar.Domain.Coverage.Equity;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>Values of every type that is read back: one with everything stated and, where it differs, one with nothing.</summary>
internal static partial class Samples
{
    private static BilingualText Hello => new("hola «ñ»", "hello");
    private static Source Gazette => new("DOF \"x\"", Confidence.Verified, Day("2024-01-03"));
    private static Source Bare => new("x", Confidence.NotStated);
    private static DateWindow Exact => DateWindow.Exactly(Day("2024-05-15"));
    private static DateWindow May => DateWindow.InMonth(2024, 5);
    private static Definition People => new("P", Hello);
    private static Interpretation Reading => new("I", "me", Day("2024-05-15"), Hello);
    private static Figure Ten => new(10.50m, Unit.Persons, May, "06", People, Gazette, Precision.Rounded);
    private static Pesos Money => Pesos.Of(1234.5m);

    private static Agreement Full => new("COL-4", AgreementKind.CoordinationAgreement, [State.Colima, State.Nayarit], May, Gazette)
    {
        Published = Exact,
        Ended = DateWindow.InYear(2060),
        TermYears = 30,
        Parties = [],
        Clauses = MandatoryClause.All.Take(3).ToImmutableDictionary(clause => clause, clause => Answer.No),
        Interpretation = Reading,
        Note = Hello,
    };

    private static Milestone Step => new(State.Colima, TransferStep.Operation, May, Gazette) { Interpretation = Reading, Note = Hello };

    private static TallyHeading Heading => new("R", Day("2026-11-22"), People, ["01", "02"], ["0-4"], ["a", "b"]);

    /// <summary>All samples; those of other concepts stand in files beside this one.</summary>
    public static ImmutableArray<object> All { get; } =
    [
        .. typeof(Samples).GetProperties(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(object[]))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .SelectMany(property => (object[])property.GetValue(null)!),
        .. JsonProbe.PublicTypes.Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<object>()),
        .. ClosedSets(), .. ClosedSetsOfConcepts(),
    ];

    public static TheoryData<string> Types => [.. All.Select(value => value.GetType().FullName!).Distinct()];

    public static IEnumerable<object> Of(string type) => All.Where(value => value.GetType().FullName == type);

    private static object[] Foundations =>
    [
        Hello, Gazette, Bare, Exact, May, People, Reading, Ten,
        new Figure(0, Unit.NotStated, Exact, "MX", People, Bare, Precision.NotStated),
        new Citation(Statute.GeneralHealthLaw, "77 bis 7", "I", 2), new Citation(Statute.SocialSecurityLaw, "5"),
        new Wording(Day("2024-05-15"), wasRead: true, isAnnounced: true), new Wording(null, wasRead: false),
        new BusinessCalendar("c", Day("2024-05-01"), Day("2024-05-31"), [IsoDayOfWeek.Sunday], [Day("2024-05-01")]),
        new BusinessCalendar("c", Day("2024-05-01"), Day("2024-05-01"), [], []),
        new FigureSet("e", Day("2024-05-15"), []), new FigureSet("e", Day("2024-05-15"), [PublishedFigures.Reference.Figures[0]]),
        ExactRatio.Of(7, 3), ExactRatio.Of(7, 1), default(ExactRatio),
        Money, Pesos.MinValue, default(PesosTally), PesosTally.Of([Money, null]),
    ];

    private static object[] OfAgreements =>
    [
        Full, new Agreement("X", AgreementKind.FreeCareFunding, [], Exact, Bare), Step, new Milestone(State.Colima, TransferStep.NotStated, Exact, Bare),
        new StatedPosition(State.Puebla, Position.Refused, May, Gazette),
        AgreementRegister.Reference, new AgreementRegister("e", Day("2024-05-15"), [], []),
        new AgreementRegister("e", Day("2024-05-15"), [Full], [Step], [new StatedPosition(State.Puebla, Position.Refused, May, Gazette)], [Ten]),
    ];

    private static object[] OfEligibility =>
    [
        default(Applicant), Insured, new EligibilityRequest(Insured, Day("2024-05-15")), new EligibilityRequest(default, Day("2020-01-01")),
        new EnrolmentEvent(EnrolmentEventKind.Enrolled, Day("2024-05-15")), Enrolment.None, Enrolled(),
        DecisionReceipt.Of(new(Insured, Day("2024-05-15"))), new ReceiptFinding("A", Answer.Unknown),
    ];

    private static object[] OfCoverage =>
    [
        new Ratio(1, 3), default(Ratio),
        PopulationTable.Census2020, PopulationTable.WithoutSocialSecurityStated,
        new StateCoverage(State.Colima, Ten, Answer.Unknown),
        new StateGoalMonth(new YearMonth(2024, 5), 23, 1, 24.50m), new StateGoalMonth(new YearMonth(2024, 5), 23, 1, null),
        new CascadeStage("a", new Ratio(1, 2)), new CoverageCascade([new("a", new Ratio(1, 2)), new("b", new Ratio(1, 4))]),
        new CoverageCascade([new("a", new Ratio(1, 2)), new("b", new Ratio(1, 4))]).Drops[0],
        Heading, new TallyHeading("R", Day("2026-11-22"), People, [], [], ["a"]), new TallyCell(1, 2, 3, 4),
        Tally(), TallyShards.None(Heading).With("s", Tally()), TallyShards.None(Heading),
        ServiceIndexDefinition.Sdg381,
        DisclosureRule.Ehrql, DisclosureRule.Hiding("T", Gazette, 5, 3), PrecisionRule.Nsduh,
        new LorenzPoint(0.25, 0.1), new LorenzPoint(-0.0, 1e-300),
        TheilDecomposition.Of([new Distribution([1, 2]), new Distribution([3.5, 4])])!,
    ];

    private static object[] OfAccess =>
    [
        Distance.FromMetres(0.1), Distance.FromMetres(-0.0), TravelTime.FromMinutes(1e-300), default(TravelTime),
        new Place("«p»", GeoPoint.Of(19.000001, -99), 0), new Place("p", null, null),
        new SupplyPoint("u", GeoPoint.Of(19, -99), 2.5) { Level = CareLevel.First, Kind = FacilityKind.Outpatient, Operates = Answer.No },
        new SupplyPoint("u", null, 0), new SupplyPoint("u", null, null),
    ];

    private static Applicant Insured => new()
    {
        InNationalTerritory = Answer.Yes,
        HasSocialSecurity = Answer.Yes,
        HasCurp = Answer.No,
        HasAdmittedDocument = Answer.No,
        IsMedicalEmergency = Answer.Yes,
        LacksOtherCareNearby = Answer.No,
        RightCancelled = true,
        EnteredCountryForCare = true,
        CareState = State.Oaxaca,
    };

    private static Enrolment Enrolled()
    {
        Assert.True(Enrolment.None.TryRecord(new(EnrolmentEventKind.Enrolled, Day("2024-05-15")), out Enrolment life, out _));
        Assert.True(life.TryRecord(new(EnrolmentEventKind.Suspended, Day("2024-05-16")), out life, out _));
        return life;
    }

    private static CoverageTally Tally()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(1, 1, 1, 5);
        builder.LeaveOut("x", 2);
        return builder.ToTally();
    }

    /// <summary>Every member of the closed sets that are written as a code.</summary>
    private static IEnumerable<object> ClosedSets() =>
    [
        .. State.All, .. Statute.All, .. AgreementKind.All, .. MandatoryClause.All, .. AccessReason.All, .. ZoneWeights.All,
        .. EligibilityCode.All, EligibilityCode.Refused,
        .. EligibilityRegime.All.Starts.Select(start => start.Value!),
    ];
}
