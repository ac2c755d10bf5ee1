using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Coverage.Disclosure;
using ImssBienestar.Domain.Coverage.Equity;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>Answers of every type that is written and not read back.</summary>
internal static class Documents
{
    private static readonly LocalDate On = Day("2024-05-15");
    private static readonly Clues Unit = Clues.Parse("NTSSA000013");
    private static readonly GeoPoint Here = GeoPoint.Of(19, -99);
    private static readonly AgreementRegister Register = AgreementRegister.Reference;
    private static readonly EligibilityDecision Decision = EligibilityCalculator.Decide(new Applicant { CareState = State.Colima }, On);
    private static readonly Facility Facility = new(Unit, "x", On);
    private static readonly FacilityRegister Units = FacilityRegister.Empty.With([Facility, Facility], []);
    private static readonly TransferCensus Census = new([Unit], [new(Unit, Domain.Time.DateWindow.Exactly(On), [], Source)]);

    private static Source Source => new("x", Confidence.Verified);

    public static object[] All { get; } =
    [
        .. OfDecisions(), .. OfCoverage(), .. OfAccess(), .. OfPeople(), .. OfFacilities(), .. OfPrograms(), .. OfWorkers(), .. OfCommittees(), .. OfTheCatalogue(),
    ];

    public static TheoryData<string> Types => [.. All.Select(value => value.GetType().FullName!).Distinct()];

    private static object[] OfTheCatalogue()
    {
        CatalogueReview review = RuleCatalogue.Reference.Review(Day("2026-11-22"));
        return
        [
            RuleCatalogue.Reference, review, review.Items[0],
            RuleCatalogue.Reference.Find(CatalogueKind.Definition, "POP.CENSUS")!, RuleCatalogue.Reference.Find(CatalogueKind.Reason, "LGS.77BIS7.I")!,
            RuleCatalogue.Reference.Find(CatalogueKind.Provision, "LGS.77BIS7.IV")!.Periods[0],
        ];
    }

    private static object[] OfDecisions() =>
    [
        State.ReadInegiCode("33").Defect, default(Defect), State.ReadInegiCode("33").Defect.Kind!,
        Decision, default(EligibilityDecision), Decision.Findings, default(FindingList), Decision.Findings[0], Decision.Missing[0],
        Decision.WouldChange[0].Answers[0], default(FactAnswer), Decision.Findings[0].Provision, GeneralHealthLaw.Article77Bis8,
        new EligibilityTimeline(default, new(Day("2020-01-01"), Day("2027-01-01"))), new EligibilityTimeline(default, new(On, On))[0],
        Register.Of(State.Colima), Register.Of(State.Jalisco),
        DecisionReceipt.Of(new(default, On)).Replay(), DecisionReceipt.Of(new(default, On)).Replay(Register.AsEdition("x", On)),
        DecisionReceipt.Of(new(default, On)).Replay(Register.AsEdition("x", On)).Differences[0],
        default(RefusedRows), default(RefusedRows).With(RefusalReason.UndefinedState, 7).With(RefusalReason.UndefinedClass, 9),
    ];

    private static object[] OfCoverage() =>
    [
        CoverageCalculator.Population(Register, PopulationTable.WithoutSocialSecurityStated, On),
        CoverageCalculator.PopulationTimeline(Register, PopulationTable.Census2020, new(On, On))[0],
        ServiceIndex.Of(ServiceIndexDefinition.Sdg381, new Dictionary<string, double> { ["diabetes"] = 50 }),
        PublishedTable.Of(DisclosureRule.Cms, ["a", "b"], ["c", "d"], (row, column) => (10 * row) + column + 1),
        PopulationMeasures.Covered(Register, PopulationTable.WithoutSocialSecurityStated, On), PublishedFigures.Reconciled[0],
        PublishedFigures.Reference.On(On, PopulationDefinition.InConcurrentStatesStated, Domain.Law.Unit.Persons)!,
        .. Compared(), .. Compared(State.Jalisco),
        new Distribution([1, 2, 3]), new Distribution([0, 0]), new ConcentrationIndex([1, 2], [1, 2], [1, 1]),
    ];

    /// <summary>What an agreement of a state moves: of one that has signed already, what removing it moves.</summary>
    private static object[] Compared(State? state = null)
    {
        Scenario scenario = new Scenario(new HealthSystem(Register, PopulationTable.Census2020))
            .With(Replacement.OfAgreements(
                state ?? State.Colima,
                [new("X", AgreementKind.CoordinationAgreement, [state ?? State.Colima], Domain.Time.DateWindow.Exactly(On), Source)]));
        ScenarioComparison comparison = scenario.Compare(On);
        return [comparison, .. comparison.Differences, .. comparison.Changed, .. comparison.NoEffect, comparison.After, scenario.Timeline(new(On, On))[0]];
    }

    /// <summary>Answers over both travel costs, with rows that have an answer, that have none and that have a part of one.</summary>
    private static object[] OfAccess()
    {
        var places = new PlaceSet([new("p", Here, 10), new("q", null, 3), new("r", GeoPoint.Of(30, -110), null)]);
        var units = new UnitIndex([new("u", Here, 2), new("v", Here, null), new("w", null)]);
        Reach<Distance> lines = Reach.StraightLine(places, units);
        Reach<TravelTime> table = Reach.ByTable(places, units, [("p", "u", TravelTime.FromMinutes(7.5))]);
        return
        [
            .. OfAccess(lines, Decay.Within(Distance.FromKilometres(5))), .. OfAccess(table, Decay.LuoQiSlow),
            .. OfAccess(lines, Decay.Gaussian(Distance.FromKilometres(5))),
            units.Nearest(Here)!, SiteSearch.Greedy(lines, default, 1), SiteSearch.Greedy(lines, default, 1).Steps[0], SiteSearch.Greedy(lines, default, 0),
        ];
    }

    private static object[] OfAccess<TCost>(Reach<TCost> reach, Decay<TCost> decay)
        where TCost : struct, ITravelCost<TCost>
    {
        CatchmentAccess<TCost> access = FloatingCatchment.Balanced(reach, decay);
        CatchmentChange<TCost> change = access.Close("u");
        return
        [
            .. reach.Nearest(), .. reach.Curve(default(TCost)), access, .. access.ByPlace(), .. access.ByUnit(), .. access.Conserved,
            change, .. change.Places, .. change.Units,
        ];
    }

    private static object[] OfPeople()
    {
        CurpComparison curp = TestKeys.CurpOf(1).Compare(new PersonRecord { Sex = Sex.Woman });
        RfcComparison rfc = TestKeys.RfcOf(1).Compare(new PersonRecord { BirthDate = Day("1990-01-01") });
        return [curp, curp.Segments[0], rfc, .. rfc.Segments, new RfcSegmentComparison(RfcSegment.BirthDate, Answer.No, "900101")];
    }

    private static object[] OfFacilities()
    {
        MaintenancePlan plan = new(Unit, On, Source, []);
        return
        [
            FacilityNorms.Doctors, Units.On(Unit, On), default(FacilityOnDay), FacilityRegister.Empty.On(Unit, On), Units.Units[0], default(FacilityUnit), Units.Refusals[0],
            Facility.StandingOn(On), Census.Of(Unit)!, plan.ProgressOn(On), WorksProgress.None, WorksTransition.All[0],
        ];
    }

    private static object[] OfPrograms() =>
    [
        BudgetProgram.All[0].MayReceive(State.Colima, On, Answer.Yes, Answer.Unknown, Answer.No),
        .. Deadline.All, .. HealthProgram.All, HealthProgram.Rural.NameOn(On),
    ];

    private static object[] OfWorkers()
    {
        var post = new Post("P", Unit, Profession.Nurse, On);
        var proposal = new FederalisationProposal(State.Puebla, StaffDestination.Transferred);
        StaffingGap gap = StaffingNorm.GapOf(new(Unit) { ConsultingRooms = 1, Doctors = new(0) }, On);
        RegularisationRanking ranking = new([new("a", 1m), new("b", (decimal?)null)], [new("c", new("c", "c"), Source)], 1);
        return
        [
            RegularisationCalculator.Decide(default, On), default(RegularisationDecision), ranking, ranking.Places[0],
            Federalisation.Decide(proposal, Register, On), FederalisationHistory.None, ZoneIncentive.Decide(post, On),
            StaffRegister.Of([post, post], [], []).Refusals[0], gap, StaffingTotal.Of([gap]),
            WorkloadNeed.Of(new(52, 5, 8), [new("a", 100, 0.5m)]),
        ];
    }

    private static object[] OfCommittees() =>
    [
        CommitteeRules.Of(ProgrammeEdition.ImssBienestar2024).Decide(default(CommitteeAnswers), On), CommitteeRule.All[0].Statements[0], OpenPoint.Quorum,
        .. Allotment.Of(ProgrammeEdition.ImssBienestar2024), .. Allotment.Of(ProgrammeEdition.ImssBienestar2026),
        NationalAllotment.Of(ProgrammeEdition.ImssBienestar2026, [UnitSize.OfRooms(1)]), NationalAllotment.Of(ProgrammeEdition.ImssBienestar2024, [UnitSize.OfRooms(1)]),
        NationalAllotment.Of(ProgrammeEdition.ImssBienestar2024, [UnitSize.OfRooms(1)]).Lines[0],
    ];
}
