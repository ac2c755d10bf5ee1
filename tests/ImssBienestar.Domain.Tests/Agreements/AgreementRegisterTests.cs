using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Agreements;

/// <summary>A register is a value: what is added makes another register, and the first stays as it was.</summary>
public class AgreementRegisterTests
{
    private static readonly AgreementRegister Register = AgreementRegister.Reference;
    private static readonly Source Gazette = new("DOF", Confidence.Verified);

    [Fact]
    public void An_added_agreement_makes_another_register_and_leaves_the_first()
    {
        AgreementRegister with = Register.With(Transfer("JAL-4", State.Jalisco, "2027-01-01"));
        Assert.Equal(Answer.No, Register.Concurs(State.Jalisco, Day("2027-01-01")));
        Assert.Equal(Answer.Yes, with.Concurs(State.Jalisco, Day("2027-01-01")));
        Assert.Equal(Answer.No, with.Concurs(State.Jalisco, Day("2026-12-31")));
        Assert.Equal(Register.Agreements.Length + 1, with.Agreements.Length);
        Assert.Equal((Register.Edition + "+", Register.VerifiedThrough), (with.Edition, with.VerifiedThrough));
        Assert.Equal(with.Edition, with.With(Transfer("JAL-4", State.Jalisco, "2027-01-02")).Edition);
        Assert.Equal<Milestone>(Register.Milestones, with.Milestones);
        Assert.Equal<StatedPosition>(Register.Positions, with.Positions);
        Assert.Equal<Figure>(Register.Figures, with.Figures);
    }

    /// <summary>The other reading of Puebla: its transfer agreement counts, the inferred framework accord does not.</summary>
    [Fact]
    public void An_agreement_of_the_same_code_takes_the_place_of_the_other()
    {
        AgreementRegister other = Register.With(new Agreement(
            "PUE-2", AgreementKind.FrameworkAccord, [State.Puebla], DateWindow.Exactly(Day("2023-08-11")), Gazette));
        Assert.Equal(Register.Agreements.Length, other.Agreements.Length);
        Assert.Equal(Answer.Yes, Register.Concurs(State.Puebla, Day("2023-07-18")));
        Assert.Equal(Answer.No, other.Concurs(State.Puebla, Day("2023-08-10")));
        Assert.Equal(Answer.Yes, other.Concurs(State.Puebla, Day("2023-08-11")));
        Assert.Equal(21, State.All.Count(state => other.Concurs(state, Day("2023-07-18")) == Answer.Yes));
    }

    [Fact]
    public void A_code_is_replaced_only_when_it_is_the_same_letter_by_letter() =>
        Assert.Equal(Register.Agreements.Length + 1, Register.With(Transfer("pue-2", State.Puebla, "2023-08-11")).Agreements.Length);

    /// <summary>Kinds 2 and 4 count whatever their day, also one before the article that the transfer agreement rests on.</summary>
    [Fact]
    public void A_transfer_agreement_of_2020_counts_from_its_day()
    {
        AgreementRegister with = Register.With(Transfer("DUR-4", State.Durango, "2020-08-11"));
        Assert.Equal(Answer.No, with.Concurs(State.Durango, Day("2020-08-10")));
        Assert.Equal(Answer.Yes, with.Concurs(State.Durango, Day("2020-08-11")));
    }

    [Fact]
    public void A_state_concurs_until_its_instrument_ends()
    {
        AgreementRegister with = Register.With(Transfer("JAL-4", State.Jalisco, "2027-01-01", DateWindow.Between(Day("2028-03-01"), Day("2028-03-31"))));
        Assert.Equal(Answer.Yes, with.Concurs(State.Jalisco, Day("2028-02-29")));
        Assert.Equal(Answer.Unknown, with.Concurs(State.Jalisco, Day("2028-03-01")));
        Assert.Equal(Answer.Unknown, with.Concurs(State.Jalisco, Day("2028-03-30")));
        Assert.Equal(Answer.No, with.Concurs(State.Jalisco, Day("2028-03-31")));
    }

    [Fact]
    public void The_end_of_one_instrument_leaves_the_other_in_force()
    {
        Agreement framework = Register.Agreements.Single(agreement => agreement.Code == "NAY-2");
        AgreementRegister with = Register.With(new Agreement(framework.Code, framework.Kind, framework.States, framework.Signed, framework.Source)
        {
            Ended = DateWindow.Exactly(Day("2023-01-01")),
        });
        Assert.Equal(Answer.Yes, with.Concurs(State.Nayarit, Day("2022-12-31")));
        Assert.Equal(Answer.No, with.Concurs(State.Nayarit, Day("2023-01-01")));
        Assert.Equal(Answer.Yes, with.Concurs(State.Nayarit, Day("2023-06-20")));
        Finding finding = with.FindingsOn(State.Nayarit, Day("2023-06-20")).Find("AGR.CONCURS")!;
        Assert.Contains("2023-06-20", finding.Text.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void An_added_start_of_operation_counts_from_its_day()
    {
        AgreementRegister with = Register.With(new Milestone(State.Jalisco, TransferStep.Operation, DateWindow.Exactly(Day("2027-02-01")), Gazette));
        Assert.Equal(Answer.No, with.Operates(State.Jalisco, Day("2027-01-31")));
        Assert.Equal(Answer.Yes, with.Operates(State.Jalisco, Day("2027-02-01")));
        Assert.Equal(Answer.No, Register.Operates(State.Jalisco, Day("2027-02-01")));
        Assert.Equal(Answer.No, with.Concurs(State.Jalisco, Day("2027-02-01")));
    }

    /// <summary>A start known better takes the place of the window; steps of other kinds stay.</summary>
    [Fact]
    public void An_added_step_takes_the_place_of_what_is_recorded_of_it()
    {
        AgreementRegister with = Register.With(new Milestone(State.Oaxaca, TransferStep.Operation, DateWindow.Exactly(Day("2023-04-15")), Gazette));
        Assert.Equal(Register.Milestones.Length, with.Milestones.Length);
        Assert.Equal(Answer.Unknown, Register.Operates(State.Oaxaca, Day("2023-04-15")));
        Assert.Equal(Answer.No, with.Operates(State.Oaxaca, Day("2023-04-14")));
        Assert.Equal(Answer.Yes, with.Operates(State.Oaxaca, Day("2023-04-15")));
    }

    [Fact]
    public void Without_a_recorded_start_a_state_that_concurs_may_operate()
    {
        AgreementRegister with = Register.With(Transfer("JAL-4", State.Jalisco, "2027-01-01"));
        Assert.Equal(Answer.No, with.Operates(State.Jalisco, Day("2026-12-31")));
        Assert.Equal(Answer.Unknown, with.Operates(State.Jalisco, Day("2027-01-01")));
    }

    [Fact]
    public void Inside_the_window_of_an_end_the_answer_says_that_it_may_have_ended()
    {
        DateWindow end = DateWindow.InMonth(2028, 3);
        FindingList findings = Register.With(Transfer("JAL-4", State.Jalisco, "2027-01-01", end)).FindingsOn(State.Jalisco, Day("2028-03-15"));
        Assert.Null(findings.Find("AGR.CONCURS"));
        Finding finding = findings.Find("AGR.MAY_HAVE_ENDED")!;
        Assert.Equal(Answer.Unknown, finding.Answer);
        Assert.Contains(end.ToString(), finding.Text.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void The_states_that_surely_concur_are_listed_by_their_codes()
    {
        Assert.Equal<State>([State.Colima, State.Nayarit, State.Tlaxcala], Register.ConcurrentStates(Day("2022-03-15")));
        Assert.Equal(23, Register.ConcurrentStates(Day("2026-05-16")).Length);
        Assert.Equal(24, Register.ConcurrentStates(Julian("2026-05-17")).Length);
    }

    [Fact]
    public void A_register_checked_for_ever_is_verified_on_every_day() => Assert.Null(
        Register.AsEdition("for ever", LocalDate.MaxIsoValue).FindingsOn(State.Jalisco, LocalDate.MaxIsoValue).Find("AGR.UNVERIFIED"));

    [Theory]
    [InlineData("2026-08-18", false)]
    [InlineData("2026-08-19", true)]
    public void After_the_last_day_checked_the_answer_stands_and_says_so(string day, bool said)
    {
        foreach (State state in State.All)
        {
            Assert.Equal(Register.Concurs(state, Day("2026-08-18")), Register.Concurs(state, Day(day)));
            Assert.Equal(said, Register.FindingsOn(state, Day(day)).Find("AGR.UNVERIFIED") is not null);
            Assert.Equal(said, Register.FindingsOn(state, Julian(day)).Find("AGR.UNVERIFIED") is not null);
        }
    }

    [Fact]
    public void What_was_signed_on_the_last_day_checked_was_checked()
    {
        AgreementRegister with = Register.With(Transfer("JAL-4", State.Jalisco, "2026-08-18"));
        Assert.Equal(Answer.Yes, with.Concurs(State.Jalisco, with.VerifiedThrough));
        Assert.Null(with.FindingsOn(State.Jalisco, with.VerifiedThrough).Find("AGR.UNVERIFIED"));
    }

    /// <summary>Those who decide one person after another read by day first, and find what the state's own standing says.</summary>
    [Fact]
    public void Read_by_day_and_then_by_state_the_register_answers_what_it_does_of_the_state()
    {
        State?[] states = [null, .. State.All];
        LocalDate[] changes = [.. states.SelectMany(state => Register.StandingOf(state).Changes).Distinct()];
        Assert.NotEmpty(changes);
        foreach (LocalDate day in changes.SelectMany(change => new[] { change.PlusDays(-1), change }))
        {
            Assert.All(states, state => Assert.Same(Register.StandingOf(state).On(day), Register.Standings.On(day.Order(), state)));
        }
    }

    [Fact]
    public void Another_edition_moves_the_day_through_which_it_was_checked()
    {
        AgreementRegister edition = Register.AsEdition("2027-01-31", Julian("2027-01-31"));
        Assert.Equal(("2027-01-31", Day("2027-01-31")), (edition.Edition, edition.VerifiedThrough));
        Assert.Null(edition.FindingsOn(State.Jalisco, Day("2027-01-31")).Find("AGR.UNVERIFIED"));
        Assert.NotNull(edition.FindingsOn(State.Jalisco, Day("2027-02-01")).Find("AGR.UNVERIFIED"));
        Assert.Equal(("2026-08-18", Day("2026-08-18")), (Register.Edition, Register.VerifiedThrough));
    }

    [Fact]
    public void An_empty_register_answers_no_of_every_state()
    {
        var empty = new AgreementRegister("empty", Day("2026-08-18"), [], []);
        Assert.All(State.All, state => Assert.Equal((Answer.No, Answer.No), (empty.Concurs(state, Day("2024-01-01")), empty.Operates(state, Day("2024-01-01")))));
        Assert.All(State.All, state => Assert.Empty(empty.Of(state).Agreements));
        Assert.Empty(empty.Validate());
    }

    [Fact]
    public void Instruments_and_steps_are_in_the_order_of_their_days()
    {
        Assert.Equal(Register.Agreements.OrderBy(agreement => agreement.Signed.Earliest), Register.Agreements);
        Assert.Equal(Register.Milestones.OrderBy(milestone => milestone.When.Earliest), Register.Milestones);
    }

    [Fact]
    public void What_is_of_one_day_stays_in_the_order_in_which_it_was_added()
    {
        AgreementRegister with = Register
            .With(Transfer("Z-4", State.Jalisco, "2027-01-01")).With(Transfer("A-4", State.Durango, "2027-01-01"))
            .With(new Milestone(State.Jalisco, TransferStep.Publication, DateWindow.Exactly(Day("2027-02-01")), Gazette))
            .With(new Milestone(State.Durango, TransferStep.Publication, DateWindow.Exactly(Day("2027-02-01")), Gazette));
        Assert.Equal(["Z-4", "A-4"], with.Agreements[^2..].Select(agreement => agreement.Code));
        Assert.Equal([State.Jalisco, State.Durango], with.Milestones[^2..].Select(milestone => milestone.State));
    }

    [Fact]
    public void The_parties_are_those_of_the_kind_unless_others_are_given()
    {
        Agreement usual = Transfer("JAL-4", State.Jalisco, "2027-01-01");
        var other = new Agreement(usual.Code, usual.Kind, usual.States, usual.Signed, usual.Source) { Parties = [Party.Issste] };
        Assert.Equal(usual.Kind.Parties.AsEnumerable(), usual.Parties);
        Assert.Equal([Party.Issste], other.Parties.AsEnumerable());
    }

    [Fact]
    public void A_record_holds_what_the_register_holds_of_the_state()
    {
        foreach (State state in State.All)
        {
            StateRecord record = Register.Of(state);
            Assert.Same(state, record.State);
            Assert.Equal(Register.Agreements.Where(agreement => agreement.States.Contains(state)), record.Agreements);
            Assert.Equal(Register.Milestones.Where(milestone => milestone.State == state), record.Milestones);
            Assert.Equal(Register.Figures.Where(figure => figure.Scope == state.InegiCode), record.Figures);
        }
    }

    [Fact]
    public void A_state_named_twice_signs_once()
    {
        var agreement = new Agreement("A", AgreementKind.FrameworkAccord, [State.Colima, State.Colima], DateWindow.InYear(2022), Gazette);
        Assert.Equal(State.Colima, Assert.Single(agreement.States));
        Assert.Equal("A", agreement.ToString());
    }

    private static Agreement Transfer(string code, State state, string day, DateWindow? ended = null) =>
        new(code, AgreementKind.CoordinationAgreement, [state], DateWindow.Exactly(Day(day)), Gazette) { Ended = ended };
}
