using System.Collections;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Eligibility;

public sealed class TimelineTests
{
    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly LocalDate Last = new(2028, 1, 31);

    public static TheoryData<string, string> People => new()
    {
        { "", "??????" }, { "Nayarit", "YNY?N?" }, { "Yucatán", "YN????" }, { "Jalisco", "YY??NY" }, { "Puebla", "YY??Y?" }, { "Colima", "N?????" },
    };

    [Theory]
    [MemberData(nameof(People))]
    [Trait("Kind", "Proof")]
    public void Each_day_has_one_row_that_says_what_the_day_says_and_neighbours_differ(string state, string answers) =>
        EachDayHasItsRow(state, answers, First, Last);

    /// <summary>Days about those on which something changes, for all, for some or for none of these people.</summary>
    [Theory]
    [InlineData("2021-12-01", "2021-12-10")]
    [InlineData("2023-05-25", "2023-07-20")]
    [InlineData("2023-05-28", "2023-05-30")]
    [InlineData("2024-06-01", "2024-09-05")]
    [InlineData("2026-01-10", "2026-01-20")]
    [InlineData("2026-12-31", "2027-01-02")]
    public void About_a_change_each_day_has_one_row_and_neighbours_differ(string first, string last) =>
        Assert.All(People, row => EachDayHasItsRow((string)row[0], (string)row[1], Days.Parse(first), Days.Parse(last)));

    [Fact]
    public void A_person_without_papers_in_Nayarit_is_entitled_throughout_and_the_provider_changes()
    {
        var applicant = new Applicant
        {
            InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.No, HasAdmittedDocument = Answer.No, CareState = State.Nayarit,
        };
        var timeline = new EligibilityTimeline(applicant, new DateInterval(First, Last), AgreementRegister.Reference);

        Assert.All(timeline, row => Assert.Equal(EligibilityOutcome.EntitledDocumentPending, row.Decision.Outcome));
        Assert.Equal(
            new LocalDate(2021, 12, 7),
            timeline.First(row => row.Decision.Provider == Provider.ImssBienestar).Days.Start);
        Assert.Equal(timeline.Count, Untyped(timeline).Count);
    }

    /// <summary>A state that never concurred and was reported to operate: no reason speaks of operation, and its day begins a row all the same.</summary>
    [Fact]
    public void Operation_that_begins_without_a_word_begins_a_row()
    {
        var source = new Source("test", Confidence.Unverified);
        LocalDate begins = new(2024, 2, 1);
        var register = new AgreementRegister(
            "operates", Last, [], [new Milestone(State.Colima, TransferStep.Operation, DateWindow.Exactly(begins), source)]);
        var timeline = new EligibilityTimeline(
            new Applicant { CareState = State.Colima }, new DateInterval(new(2024, 1, 1), new(2024, 3, 1)), register);

        Assert.Equal(2, timeline.Count);
        Assert.Equal((Answer.No, Answer.Yes, begins), (timeline[0].Decision.Operation, timeline[1].Decision.Operation, timeline[1].Days.Start));
        Assert.True(timeline[0].Decision.Findings == timeline[1].Decision.Findings);
    }

    [Fact]
    public void One_day_is_one_row()
    {
        EligibilityPeriod row = Assert.Single(new EligibilityTimeline(default, new DateInterval(First, First)));

        Assert.Equal(new EligibilityPeriod(new DateInterval(First, First), EligibilityCalculator.Decide(default, First)), row);
    }

    [Fact]
    public void Bad_intervals_and_registers_are_refused()
    {
        Assert.Throws<NotInForceException>(() => new EligibilityTimeline(default, new DateInterval(First.PlusDays(-1), Last)));
        Assert.Throws<ArgumentNullException>(() => new EligibilityTimeline(default, null!));
        Assert.Throws<ArgumentNullException>(() => new EligibilityTimeline(default, new DateInterval(First, Last), null!));
        var day = new EligibilityTimeline(default, new DateInterval(First, First));
        Assert.Throws<ArgumentOutOfRangeException>(() => day[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => day[1]);
    }

    private static void EachDayHasItsRow(string state, string answers, LocalDate first, LocalDate last)
    {
        Applicant applicant = Enumerable.Range(0, 6).Aggregate(
            new Applicant { CareState = state.Length == 0 ? null : State.FromName(state) },
            (built, fact) => Situations.With(built, fact, (Answer)"?YN".IndexOf(answers[fact], StringComparison.Ordinal)));
        var timeline = new EligibilityTimeline(applicant, new DateInterval(first, last));

        Assert.Equal(first, timeline[0].Days.Start);
        Assert.Equal(last, timeline[^1].Days.End);
        int row = 0;
        string previous = string.Empty;
        foreach (LocalDate day in Days.Between(first, last))
        {
            string said = Said(EligibilityCalculator.Decide(applicant, day));
            if (day > timeline[row].Days.End)
            {
                row++;
                Assert.Equal(day, timeline[row].Days.Start);
                Assert.NotEqual(previous, said);
            }

            Assert.Equal(said, Said(timeline[row].Decision));
            previous = said;
        }

        Assert.Equal(timeline.Count - 1, row);
    }

    private static string Said(EligibilityDecision decision) => string.Join('|',
        [
            decision.Regime!.Code, decision.Outcome.ToString(), decision.MayReceiveCare.ToString(), decision.Payer.ToString(),
            decision.Provider.ToString(), decision.Operation.ToString(), .. decision.Findings.Select(finding => $"{finding}{finding.Text}{finding.InForceFrom}{finding.VerifiedThrough}"),
        ]);

    /// <summary>As seen by those who do not know what the list holds: the framework's own casts look for the type first.</summary>
    private static List<object?> Untyped(IEnumerable list)
    {
        var seen = new List<object?>();
        foreach (object? one in list)
        {
            seen.Add(one);
        }

        return seen;
    }
}
