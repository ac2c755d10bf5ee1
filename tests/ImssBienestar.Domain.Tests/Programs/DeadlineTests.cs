using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

/// <summary>The deadlines of money and agreements, counted on a calendar that the caller gives.</summary>
public class DeadlineTests
{
    /// <summary>A made-up calendar: weekends and 18 and 21 March 2024.</summary>
    private static readonly BusinessCalendar Calendar = new(
        "inventado",
        Day("2024-01-01"),
        Day("2024-12-31"),
        [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [Day("2024-03-18"), Day("2024-03-21")]);

    private static readonly Deadline Fassa = Deadline.ServicesFundTransfer;

    [Theory]
    [InlineData("2024-03-04", "2024-03-11")] // Monday to the Monday after
    [InlineData("2024-03-08", "2024-03-15")] // Friday
    [InlineData("2024-03-09", "2024-03-15")] // Saturday: counts from the Monday, like the Friday
    [InlineData("2024-03-15", "2024-03-26")] // across two days that the calendar takes out
    [InlineData("2024-03-18", "2024-03-26")] // received on a day that is not a business day
    public void Five_business_days_begin_the_business_day_after_the_receipt(string received, string due)
    {
        Assert.Equal(DateWindow.Exactly(Day(due)), Fassa.Due(On(received), Calendar));
        Assert.Equal(Answer.Yes, Fassa.Check(On(received), On(due), Calendar).Answer);
        Assert.Equal(Answer.No, Fassa.Check(On(received), DateWindow.Exactly(Day(due).PlusDays(1)), Calendar).Answer);
        Assert.Equal(Answer.Yes, Fassa.Check(On(received), On(received), Calendar).Answer);
    }

    [Fact]
    public void What_is_missing_is_said_and_is_not_a_breach()
    {
        Is("PRG.DEADLINE.WHEN_DONE", Fassa.Check(On("2024-03-04"), null, Calendar));
        Is("PRG.DEADLINE.WHEN_DONE", Fassa.Check(null, null, null));
        Is("PRG.DEADLINE.WHEN_RECEIVED", Fassa.Check(null, On("2024-03-04"), Calendar));
        Is("PRG.DEADLINE.CALENDAR", Fassa.Check(On("2024-03-04"), On("2024-03-08"), null));
        Is("PRG.DEADLINE.CALENDAR", Fassa.Check(On("2024-12-27"), On("2024-12-30"), Calendar));
        Is("PRG.DEADLINE.CALENDAR", Fassa.Check(On("2025-03-04"), On("2025-03-08"), Calendar));

        static void Is(string code, Finding finding) => Assert.Equal((code, Answer.Unknown), (finding.Code, finding.Answer));
    }

    [Fact]
    public void A_receipt_known_only_as_a_window_gives_a_window()
    {
        var received = DateWindow.Between(Day("2024-03-04"), Day("2024-03-06"));
        Assert.Equal(DateWindow.Between(Day("2024-03-11"), Day("2024-03-13")), Fassa.Due(received, Calendar));
        Assert.Equal(Answer.Yes, Fassa.Check(received, On("2024-03-11"), Calendar).Answer);
        Assert.Equal(Answer.Unknown, Fassa.Check(received, On("2024-03-12"), Calendar).Answer);
        Assert.Equal(Answer.Unknown, Fassa.Check(received, On("2024-03-13"), Calendar).Answer);
        Assert.Equal(Answer.No, Fassa.Check(received, On("2024-03-14"), Calendar).Answer);
        Assert.Equal(Answer.Unknown, Fassa.Check(received, DateWindow.InMonth(2024, 3), Calendar).Answer);
    }

    [Fact]
    public void Handing_over_before_receiving_is_a_contradiction()
    {
        Finding finding = Fassa.Check(On("2024-03-04"), On("2024-03-03"), Calendar);
        Assert.Equal(("PRG.DEADLINE.BEFORE_START", Answer.No), (finding.Code, finding.Answer));
        Assert.Contains("2024-03-03", finding.Text.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void The_days_are_a_parameter_with_unit_provision_and_first_day()
    {
        Parameter<int> days = Fassa.BusinessDays!;
        Assert.Equal((5, Unit.BusinessDays), (days.On(Day("2024-01-04")).Value, days.Unit));
        Assert.Equal("LGS, art. 77 bis 16 A, párr. 4", days.Provision.Citation.ToString());
        Assert.Throws<NotInForceException>(() => Fassa.Due(On("2024-01-03"), Calendar));
        Assert.False(days.On(Day("2024-06-08")).IsVerified);
    }

    /// <summary>The amending agreements of the reference register: signed before the last day of March 2024, or known only within a window that
    /// ends before it.</summary>
    [Fact]
    public void The_amending_agreements_on_record_were_in_time()
    {
        Agreement[] amending = [.. AgreementRegister.Reference.Agreements.Where(agreement => agreement.Kind == AgreementKind.AmendingAgreement)];
        Assert.Equal(4, amending.Length);
        Assert.All(amending, agreement => Assert.Equal(Answer.Yes, Deadline.AmendmentOf2023Agreements.Check(null, agreement.Signed, null).Answer));
    }

    [Theory]
    [InlineData("2024-03-31", Answer.Yes)]
    [InlineData("2024-04-01", Answer.No)]
    public void The_last_day_of_March_2024_is_still_in_time(string signed, Answer expected)
    {
        Finding finding = Deadline.AmendmentOf2023Agreements.Check(null, On(signed), null);
        Assert.Equal(("PRG.DEADLINE.IN_TIME", expected), (finding.Code, finding.Answer));
        Assert.Equal("DOF-2024-01-03, transitorio tercero", finding.Provision.Citation.ToString());
        Assert.Equal(Day("2024-01-04"), finding.InForceFrom);
    }

    [Fact]
    public void A_deadline_is_a_day_or_a_count_and_has_a_read_provision() => Assert.All(Deadline.All, deadline =>
    {
        Assert.True(deadline.FixedDay is null ^ deadline.BusinessDays is null);
        Assert.True(deadline.Provision.Wordings.Starts[0].Value!.WasRead);
        Assert.Equal(deadline.Code, deadline.ToString());
        Assert.NotEqual(deadline.Duty.Spanish, deadline.Duty.English);
    });

    private static DateWindow On(string day) => DateWindow.Exactly(Day(day));
}
