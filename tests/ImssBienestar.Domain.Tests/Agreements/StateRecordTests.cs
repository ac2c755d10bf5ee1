using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Agreements;

/// <summary>Steps of the transfer: what is recorded answers by its day, a signature that is not held answers no, the rest is unknown.</summary>
public class StateRecordTests
{
    private static readonly AgreementRegister Register = AgreementRegister.Reference;

    [Theory]
    [InlineData("18", TransferStep.FrameworkSignature, "2021-12-06", Answer.No)]
    [InlineData("18", TransferStep.FrameworkSignature, "2021-12-07", Answer.Yes)]
    [InlineData("18", TransferStep.CoordinationSignature, "2023-06-19", Answer.No)]
    [InlineData("18", TransferStep.CoordinationSignature, "2023-06-20", Answer.Yes)]
    [InlineData("18", TransferStep.TransitionTable, "2022-03-16", Answer.No)]
    [InlineData("18", TransferStep.TransitionTable, "2022-03-17", Answer.Yes)]
    [InlineData("18", TransferStep.DigitalToolAndCallCentre, "2022-03-23", Answer.Yes)]
    [InlineData("18", TransferStep.Amendment, "2024-12-31", Answer.Unknown)]
    [InlineData("13", TransferStep.Amendment, "2024-03-20", Answer.No)]
    [InlineData("13", TransferStep.Amendment, "2024-03-21", Answer.Yes)]
    [InlineData("09", TransferStep.Publication, "2024-03-11", Answer.Unknown)]
    [InlineData("24", TransferStep.PropertyTransfer, "2025-05-01", Answer.Unknown)]
    [InlineData("16", TransferStep.CoordinationSignature, "2023-06-19", Answer.No)]
    [InlineData("16", TransferStep.CoordinationSignature, "2023-10-10", Answer.Unknown)]
    [InlineData("16", TransferStep.CoordinationSignature, "2023-12-31", Answer.Yes)]
    [InlineData("31", TransferStep.FrameworkSignature, "2026-08-18", Answer.No)]
    [InlineData("31", TransferStep.CoordinationSignature, "2026-05-17", Answer.Yes)]
    [InlineData("14", TransferStep.CoordinationSignature, "2026-08-18", Answer.No)]
    [InlineData("14", TransferStep.TechnicalAnalysis, "2026-08-18", Answer.Unknown)]
    [InlineData("10", TransferStep.FieldCensus, "2022-03-15", Answer.Yes)]
    [InlineData("18", TransferStep.NotStated, "2026-08-18", Answer.Unknown)]
    public void A_step_is_reached_by_what_is_recorded(string inegi, TransferStep step, string day, Answer expected)
    {
        Assert.Equal(expected, Register.Of(State.FromInegiCode(inegi)).HasReached(step, Day(day)));
        Assert.Equal(expected, Register.Of(State.FromInegiCode(inegi)).HasReached(step, Julian(day)));
    }

    /// <summary>A signature stays a signature after the instrument has ended.</summary>
    [Fact]
    public void What_was_signed_stays_signed()
    {
        StateRecord durango = Register.Of(State.Durango);
        Assert.Equal(Answer.No, durango.HasSigned(AgreementKind.InsabiCoordination, Day("2019-12-31")));
        Assert.Equal(Answer.Unknown, durango.HasSigned(AgreementKind.InsabiCoordination, Day("2020-08-10")));
        Assert.Equal(Answer.Yes, durango.HasSigned(AgreementKind.InsabiCoordination, Day("2026-08-18")));
        Assert.Equal(Answer.No, Assert.Single(durango.Agreements).IsInForceOn(Day("2026-08-18")));
    }

    [Theory]
    [InlineData("2019-12-31", Answer.No)]
    [InlineData("2020-01-01", Answer.Unknown)]
    [InlineData("2020-08-11", Answer.Yes)]
    [InlineData("2022-12-31", Answer.Yes)]
    [InlineData("2023-01-01", Answer.Unknown)]
    [InlineData("2023-12-31", Answer.No)]
    public void An_instrument_is_in_force_between_its_two_windows(string day, Answer expected)
    {
        Assert.Equal(expected, Assert.Single(Register.Of(State.Durango).Agreements).IsInForceOn(Day(day)));
        Assert.Equal(expected, Assert.Single(Register.Of(State.Durango).Agreements).IsInForceOn(Julian(day)));
    }

    [Fact]
    public void The_first_concurrence_is_the_window_of_the_table()
    {
        foreach (IReadOnlyDictionary<string, string> row in CaseFile.Read("first_counting_instrument.csv"))
        {
            Assert.Equal(DateWindow.Between(Day(row["earliest"]), Day(row["latest"])), Register.Of(State.FromInegiCode(row["inegi"])).FirstConcurrence);
        }

        Assert.Equal(8, State.All.Count(state => Register.Of(state).FirstConcurrence is null));
    }
}
