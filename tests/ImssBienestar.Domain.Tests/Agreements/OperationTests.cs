using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Agreements;

/// <summary>Signed is not operating: the days on which the service was taken over.</summary>
public class OperationTests
{
    private static readonly AgreementRegister Register = AgreementRegister.Reference;

    [Theory]
    [InlineData("18", "2022-04-01", "2022-04-01")]
    [InlineData("29", "2022-05-15", "2022-05-15")]
    [InlineData("06", "2022-05-01", "2022-08-07")]
    [InlineData("26", "2022-08-01", "2022-08-01")]
    [InlineData("04", "2022-08-22", "2022-08-22")]
    [InlineData("03", "2022-10-01", "2022-10-01")]
    [InlineData("25", "2022-10-15", "2022-10-15")]
    [InlineData("12", "2022-11-14", "2022-11-14")]
    [InlineData("30", "2022-11-16", "2022-11-16")]
    [InlineData("16", "2023-01-01", "2023-03-31")]
    [InlineData("17", "2023-01-01", "2023-03-31")]
    [InlineData("24", "2023-01-01", "2023-12-31")]
    [InlineData("20", "2023-01-01", "2023-12-31")]
    [InlineData("32", "2023-01-01", "2023-12-31")]
    [InlineData("23", "2023-06-02", "2023-06-02")]
    [InlineData("09", "2023-06-01", "2023-06-30")]
    [InlineData("28", "2023-02-22", "2023-12-31")]
    [InlineData("13", "2023-03-25", "2023-06-06")]
    [InlineData("02", "2023-06-21", "2023-12-31")]
    [InlineData("07", "2023-06-21", "2023-12-31")]
    [InlineData("27", "2023-06-21", "2023-12-31")]
    [InlineData("21", "2023-06-21", "2023-12-31")]
    [InlineData("15", "2023-10-01", "2023-12-31")]
    [InlineData("31", "2026-05-17", "2026-05-17")]
    public void A_state_operates_from_the_last_day_of_its_window_on(string inegi, string earliest, string latest)
    {
        State state = State.FromInegiCode(inegi);
        (LocalDate first, LocalDate last) = (Day(earliest), Day(latest));
        Assert.Equal(Answer.No, Register.Operates(state, first.PlusDays(-1)));
        Assert.Equal(first == last ? Answer.Yes : Answer.Unknown, Register.Operates(state, first));
        Assert.Equal(Answer.Yes, Register.Operates(state, last));
        Assert.Equal(Answer.Yes, Register.Operates(state, last.WithCalendar(CalendarSystem.Julian)));
        Assert.Equal(Answer.Yes, Register.Operates(state, last.PlusDays(1)));
    }

    [Fact]
    public void Twenty_four_states_have_one_start_of_operation_each() => Assert.Equal(
        24,
        State.All.Count(state => Register.Of(state).Milestones.Count(milestone => milestone.Step == TransferStep.Operation) == 1));

    /// <summary>Signed before operating, as far as windows can tell: no start is surely earlier than every signature.</summary>
    [Fact]
    public void No_state_operates_before_it_can_have_signed()
    {
        foreach (Milestone start in Register.Milestones.Where(milestone => milestone.Step == TransferStep.Operation))
        {
            Assert.NotEqual(Answer.No, Register.Concurs(start.State, start.When.Earliest));
            Assert.Equal(Answer.Yes, Register.Concurs(start.State, start.When.Latest));
        }
    }

    [Theory]
    [InlineData("2022-03-31", Answer.No, true)]
    [InlineData("2022-04-01", Answer.Yes, false)]
    public void Between_signature_and_operation_the_answer_says_so(string day, Answer operates, bool said)
    {
        Finding? finding = Register.FindingsOn(State.Nayarit, Day(day)).Find("AGR.OPERATES");
        Assert.Equal(operates, Register.Operates(State.Nayarit, Day(day)));
        Assert.Equal(said, finding is not null);
        Assert.True(finding is null || finding.Answer == Answer.No);
    }

    [Fact]
    public void A_start_known_only_by_its_year_carries_the_interpretation()
    {
        Finding finding = Register.FindingsOn(State.Tamaulipas, Day("2023-05-01")).Find("AGR.OPERATES")!;
        Assert.Equal((Answer.Unknown, "AGR.I.OPERATION_AFTER_SIGNATURE"), (finding.Answer, finding.Interpretation?.Code));
    }

    [Theory]
    [InlineData("2022-08-31", true)]
    [InlineData("2022-09-01", false)]
    public void Before_the_decentralised_body_the_name_means_the_programme(string day, bool said) =>
        Assert.Equal(said, Register.FindingsOn(State.Nayarit, Day(day)).Find("AGR.PROGRAMME") is not null);

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2023-05-29", true)]
    [InlineData("2023-05-30", false)]
    public void Until_May_2023_a_state_that_does_not_concur_may_have_been_run_with_INSABI(string day, bool said) =>
        Assert.Equal(said, Register.FindingsOn(State.Jalisco, Day(day)).Find("AGR.INSABI") is not null);
}
