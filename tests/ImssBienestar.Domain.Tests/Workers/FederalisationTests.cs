using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Workers.WorkerCases;

namespace ImssBienestar.Domain.Tests.Workers;

public class FederalisationTests
{
    private const string File = "workers/federalizacion.csv";
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];

    private static readonly FederalisationProposal Settled = new(State.Puebla, StaffDestination.Transferred)
    {
        IsAdministrative = Answer.No,
        WorkerConsents = Answer.Yes,
        EndsEmployment = Answer.No,
        KeepsRights = Answer.Yes,
        HasPendingObligations = Answer.No,
    };

    public static TheoryData<string> Cases => Names(File);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_proposal_goes_ahead_as_its_case_says(string name)
    {
        IReadOnlyDictionary<string, string> row = Row(File, name);
        FederalisationDecision decision = Decide(
            new(State.FromName(row["entidad"]), Enum.Parse<StaffDestination>(row["destino"]))
            {
                IsAdministrative = Answered(row["administrativo"]),
                PostIsAgreed = Answered(row["acordada"]),
                WorkerConsents = Answered(row["acepta"]),
                EndsEmployment = Answered(row["despido"]),
                KeepsRights = Answered(row["derechos"]),
                HasPendingObligations = Answered(row["adeudos"]),
            },
            row["dia"]);
        Assert.Equal(Answered(row["procede"]), decision.MayProceed);
        Assert.Equal(row["motivos"], string.Join(' ', decision.Findings.Where(finding => finding.Answer != Answer.Yes).Select(finding => finding.Code)));
    }

    [Fact]
    public void Every_rule_of_the_decision_has_a_case() => Assert.Subset(
        Data.CaseFile.Read(File).SelectMany(row => row["motivos"].Split(' ')).Append("WRK.FED.NO_NEW_HIRES").Append("WRK.FED.OUT_OF_ORDER").Append("WRK.FED.AFTER_TRANSFER").ToHashSet(),
        FederalisationTexts.All.Select(text => text.Code).ToHashSet());

    /// <summary>All 8,748 proposals of four destinations, six facts and three states: an answer is settled only when every completion agrees.</summary>
    [Fact]
    public void An_answer_is_settled_only_when_every_way_of_completing_the_facts_agrees()
    {
        foreach (State state in new[] { State.Puebla, State.Jalisco, State.Tabasco })
        {
            foreach (StaffDestination destination in Enum.GetValues<StaffDestination>())
            {
                Dictionary<Facts, Answer> answers = AllFacts(Three)
                    .ToDictionary(facts => facts, facts => Decide(facts.Of(state, destination), "2023-07-01").MayProceed);
                foreach ((Facts facts, Answer answer) in answers)
                {
                    Answer[] completed = [.. facts.Completions().Select(complete => answers[complete]).Distinct()];
                    Assert.True(
                        answer == Answer.Unknown || completed is [var only] && only == answer, $"{state} {destination} {facts}: {answer}");
                    Assert.True(
                        answer != Answer.Unknown || completed.Length > 1 || completed[0] == Answer.Unknown, $"{state} {destination} {facts} is settled");
                }
            }
        }
    }

    [Fact]
    public void Nobody_is_transferred_against_their_will_and_nobody_is_dismissed()
    {
        foreach (Facts facts in AllFacts(Three))
        {
            Assert.True(facts.Consents == Answer.Yes || Decide(facts.Of(State.Puebla, StaffDestination.Transferred), "2024-05-15").MayProceed != Answer.Yes);
            Assert.All(
                Enum.GetValues<StaffDestination>(),
                destination => Assert.True(facts.Ends == Answer.No || Decide(facts.Of(State.Puebla, destination), "2024-05-15").MayProceed != Answer.Yes));
        }
    }

    [Theory]
    [InlineData("2024-01-03", "VE.2023.STAFF_TRANSFER")]
    [InlineData("2024-01-04", "DOF-2024-01-03.T7")]
    public void Individual_rights_rest_on_the_reform_from_its_day_of_effect_on(string day, string provision) => Assert.Equal(
        provision, Decide(Settled, day).Findings.Single(finding => finding.Code == "WRK.FED.RIGHTS").Provision.Code);

    [Theory]
    [InlineData("Nayarit", Answer.Yes, Answer.No)]
    [InlineData("Nayarit", Answer.No, Answer.Yes)]
    [InlineData("Nayarit", Answer.Unknown, Answer.Unknown)]
    [InlineData("Jalisco", Answer.Yes, Answer.Yes)]
    [InlineData("Jalisco", Answer.Unknown, Answer.Yes)]
    public void A_state_makes_no_new_hires_for_a_service_that_the_body_gives(string state, Answer given, Answer expected)
    {
        Finding finding = Federalisation.MayStateHire(State.FromName(state), given, AgreementRegister.Reference, Day("2024-05-15"));
        Assert.Equal((expected, "LGS.77BIS6.VIII"), (finding.Answer, finding.Provision.Code));
    }

    [Fact]
    public void A_secondment_may_end_in_a_transfer_or_in_a_return_and_nothing_is_known_after_a_transfer()
    {
        FederalisationHistory history = FederalisationHistory.None;
        Assert.Equal(StaffDestination.StaysWithState, history.On(Day("2024-01-01")));
        history = Recorded(history, Seconded(Settled), "2024-02-01");
        history = Recorded(history, new(State.Puebla, StaffDestination.StaysWithState) { EndsEmployment = Answer.No, KeepsRights = Answer.Yes }, "2024-03-01");
        history = Recorded(history, Settled, "2024-04-01");
        Assert.Equal(
            [StaffDestination.StaysWithState, StaffDestination.Seconded, StaffDestination.StaysWithState, StaffDestination.Transferred],
            "2024-01-31 2024-02-01 2024-03-31 2024-04-01".Split(' ').Select(day => history.On(Day(day))));
        Assert.False(history.TryRecord(Decide(Settled, "2024-05-01"), out FederalisationHistory same, out ImmutableArray<Finding> refusals));
        Assert.Same(history, same);
        Assert.Equal(("WRK.FED.AFTER_TRANSFER", Answer.Unknown), (Assert.Single(refusals).Code, refusals[0].Answer));
    }

    [Fact]
    public void A_refused_decision_gives_every_reason()
    {
        FederalisationHistory history = Recorded(FederalisationHistory.None, Settled, "2024-04-01");
        Assert.False(history.TryRecord(Decide(Settled with { WorkerConsents = Answer.No, KeepsRights = Answer.No }, "2024-03-31"), out _, out ImmutableArray<Finding> refusals));
        Assert.Equal(
            ["WRK.FED.CONSENT", "WRK.FED.RIGHTS", "WRK.FED.OUT_OF_ORDER", "WRK.FED.AFTER_TRANSFER"], refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void Of_two_decisions_of_one_day_the_one_recorded_later_counts()
    {
        FederalisationHistory history = Recorded(FederalisationHistory.None, Seconded(Settled), "2024-02-01");
        history = Recorded(history, Settled, "2024-02-01");
        Assert.Equal(StaffDestination.Transferred, history.On(Day("2024-02-01")));
    }

    [Fact]
    public void The_state_is_asked_for_before_the_register() =>
        Assert.Throws<ArgumentNullException>("state", () => Federalisation.MayStateHire(null!, Answer.Unknown, null!, Day("2024-02-01")));

    private static FederalisationProposal Seconded(FederalisationProposal facts) => new(facts.State, StaffDestination.Seconded)
    {
        EndsEmployment = facts.EndsEmployment,
        KeepsRights = facts.KeepsRights,
    };

    private static FederalisationHistory Recorded(FederalisationHistory history, FederalisationProposal proposal, string day)
    {
        Assert.True(history.TryRecord(Decide(proposal, day), out FederalisationHistory next, out ImmutableArray<Finding> refusals));
        Assert.Empty(refusals);
        return next;
    }

    private static FederalisationDecision Decide(FederalisationProposal proposal, string day) =>
        Federalisation.Decide(proposal, AgreementRegister.Reference, Day(day));

    private static IEnumerable<Facts> AllFacts(Answer[] answers) =>
        from administrative in answers
        from agreed in answers
        from consents in answers
        from ends in answers
        from rights in answers
        from pending in answers
        select new Facts(administrative, agreed, consents, ends, rights, pending);

    private sealed record Facts(Answer Administrative, Answer Agreed, Answer Consents, Answer Ends, Answer Rights, Answer Pending)
    {
        public FederalisationProposal Of(State state, StaffDestination destination) => new(state, destination)
        {
            IsAdministrative = Administrative,
            PostIsAgreed = Agreed,
            WorkerConsents = Consents,
            EndsEmployment = Ends,
            KeepsRights = Rights,
            HasPendingObligations = Pending,
        };

        public IEnumerable<Facts> Completions() =>
            from administrative in Known(Administrative)
            from agreed in Known(Agreed)
            from consents in Known(Consents)
            from ends in Known(Ends)
            from rights in Known(Rights)
            from pending in Known(Pending)
            select new Facts(administrative, agreed, consents, ends, rights, pending);

        private static Answer[] Known(Answer answer) => answer == Answer.Unknown ? [Answer.Yes, Answer.No] : [answer];
    }
}
