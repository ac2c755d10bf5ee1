using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Agreements;

/// <summary>What an end of an agreement changes; no end is known of any agreement in force, so the cases are made up.</summary>
public sealed class EndTests
{
    private static readonly Source Made = new("made up", Confidence.Unverified);
    private static readonly LocalDate Signed = new(2024, 1, 1);

    [Theory]
    [InlineData("2023-12-31", Answer.No, Answer.No, "AGR.CONCURS")]
    [InlineData("2024-01-01", Answer.Yes, Answer.No, "AGR.CONCURS")]
    [InlineData("2024-02-01", Answer.Yes, Answer.Yes, "AGR.CONCURS")]
    [InlineData("2024-05-31", Answer.Yes, Answer.Yes, "AGR.CONCURS")]
    [InlineData("2024-06-01", Answer.Unknown, Answer.Unknown, "AGR.MAY_HAVE_ENDED")]
    [InlineData("2024-06-29", Answer.Unknown, Answer.Unknown, "AGR.MAY_HAVE_ENDED")]
    [InlineData("2024-06-30", Answer.No, Answer.Unknown, "AGR.ENDED")]
    [InlineData("2025-01-01", Answer.No, Answer.Unknown, "AGR.ENDED")]
    public void An_end_known_as_a_window_is_doubted_inside_it_and_named_after_it(string day, Answer concurs, Answer operates, string code)
    {
        AgreementRegister register = AgreementRegister.Reference
            .With(Coordination("JAL-4", DateWindow.Exactly(Signed), DateWindow.InMonth(2024, 6)))
            .With(new Milestone(State.Jalisco, TransferStep.Operation, DateWindow.Exactly(new LocalDate(2024, 2, 1)), Made));

        Assert.Equal(concurs, register.Concurs(State.Jalisco, Days.Parse(day)));
        Assert.Equal(operates, register.Operates(State.Jalisco, Days.Parse(day)));
        Finding finding = register.FindingsOn(State.Jalisco, Days.Parse(day))[0];
        Assert.Equal((code, concurs), (finding.Code, finding.Answer));
        Assert.Equal(code is "AGR.CONCURS" ? finding.Source : Made, finding.Source);
        Assert.Equal(code is not "AGR.CONCURS", finding.Text.English.Contains("2024-06-01…2024-06-30", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_instruments_in_their_window_the_one_that_settles_first_is_named()
    {
        AgreementRegister register = AgreementRegister.Reference
            .With(Coordination("JAL-4-A", DateWindow.InYear(2024), null))
            .With(Coordination("JAL-4-B", DateWindow.InMonth(2024, 3), null));

        Assert.Contains("2024-03-01…2024-03-31", register.FindingsOn(State.Jalisco, new LocalDate(2024, 3, 15))[0].Text.English, StringComparison.Ordinal);
        Assert.Equal(DateWindow.Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 3, 31)), register.Of(State.Jalisco).FirstConcurrence);
    }

    private static Agreement Coordination(string code, DateWindow signed, DateWindow? ended) =>
        new(code, AgreementKind.CoordinationAgreement, [State.Jalisco], signed, Made) { Ended = ended };
}
