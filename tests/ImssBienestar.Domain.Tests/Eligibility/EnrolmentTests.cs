using System.ComponentModel;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using Kind = ImssBienestar.Domain.Eligibility.EnrolmentEventKind;

namespace ImssBienestar.Domain.Tests.Eligibility;

public sealed class EnrolmentTests
{
    private static readonly LocalDate Day = new(2024, 1, 10);

    [Fact]
    public void A_life_goes_through_suspension_and_resumption_to_cancellation()
    {
        Enrolment life = Life(Kind.Enrolled, Kind.Suspended, Kind.Resumed, Kind.Cancelled);

        Assert.Equal(EnrolmentStatus.NotEnrolled, life.StatusOn(Day.PlusDays(-1)));
        Assert.Equal(EnrolmentStatus.Active, life.StatusOn(Day));
        Assert.Equal(EnrolmentStatus.Suspended, life.StatusOn(Day.PlusDays(1)));
        Assert.Equal(EnrolmentStatus.Active, life.StatusOn(Day.PlusDays(2)));
        Assert.Equal(EnrolmentStatus.Cancelled, life.StatusOn(Day.PlusDays(3)));
        Assert.Equal(EnrolmentStatus.Cancelled, life.StatusOn(LocalDate.MaxIsoValue));
        Assert.Equal(4, life.Events.Length);
        Assert.Empty(Enrolment.None.Events);
    }

    /// <summary>Every event after every status: what may follow, and the code of the refusal of what may not.</summary>
    [Theory]
    [InlineData(new Kind[0], Kind.Enrolled, null)]
    [InlineData(new Kind[0], Kind.Suspended, "ENR.NOTHING_TO_SUSPEND")]
    [InlineData(new Kind[0], Kind.Resumed, "ENR.NOTHING_TO_RESUME")]
    [InlineData(new Kind[0], Kind.Cancelled, "ENR.NOTHING_TO_CANCEL")]
    [InlineData(new[] { Kind.Enrolled }, Kind.Enrolled, "ENR.ALREADY_ENROLLED")]
    [InlineData(new[] { Kind.Enrolled }, Kind.Suspended, null)]
    [InlineData(new[] { Kind.Enrolled }, Kind.Resumed, "ENR.NOTHING_TO_RESUME")]
    [InlineData(new[] { Kind.Enrolled }, Kind.Cancelled, null)]
    [InlineData(new[] { Kind.Enrolled, Kind.Suspended }, Kind.Enrolled, "ENR.ALREADY_ENROLLED")]
    [InlineData(new[] { Kind.Enrolled, Kind.Suspended }, Kind.Suspended, "ENR.NOTHING_TO_SUSPEND")]
    [InlineData(new[] { Kind.Enrolled, Kind.Suspended }, Kind.Resumed, null)]
    [InlineData(new[] { Kind.Enrolled, Kind.Suspended }, Kind.Cancelled, null)]
    [InlineData(new[] { Kind.Enrolled, Kind.Cancelled }, Kind.Enrolled, "ENR.AFTER_CANCELLATION")]
    [InlineData(new[] { Kind.Enrolled, Kind.Cancelled }, Kind.Suspended, "ENR.AFTER_CANCELLATION")]
    [InlineData(new[] { Kind.Enrolled, Kind.Cancelled }, Kind.Resumed, "ENR.AFTER_CANCELLATION")]
    [InlineData(new[] { Kind.Enrolled, Kind.Cancelled }, Kind.Cancelled, "ENR.AFTER_CANCELLATION")]
    [InlineData(new[] { Kind.Enrolled }, Kind.NotStated, "ENR.NOT_STATED")]
    public void What_may_follow_what(Kind[] before, Kind next, string? refusedBy)
    {
        Enrolment life = Life(before);
        bool recorded = life.TryRecord(new(next, Day.PlusDays(30)), out Enrolment after, out Finding? refusal);

        Assert.Equal(refusedBy, refusal?.Code);
        Assert.Equal(refusedBy is null, recorded);
        Assert.Equal(before.Length + (recorded ? 1 : 0), after.Events.Length);
        Assert.Equal(before.Length, life.Events.Length);
    }

    [Fact]
    public void The_law_is_silent_on_what_follows_a_cancellation_and_so_is_the_answer()
    {
        Life(Kind.Enrolled, Kind.Cancelled).TryRecord(new(Kind.Resumed, Day.PlusDays(9)), out _, out Finding? refusal);

        Assert.Equal(Answer.Unknown, refusal!.Answer);
        Assert.Equal("LGS.77BIS40", refusal.Provision.Code);
    }

    [Fact]
    public void An_event_before_the_last_one_is_refused_and_one_of_the_same_day_is_not()
    {
        Enrolment life = Life(Kind.Enrolled);

        Assert.False(life.TryRecord(new(Kind.Suspended, Day.PlusDays(-1)), out _, out Finding? refusal));
        Assert.Equal("ENR.OUT_OF_ORDER", refusal!.Code);
        Assert.True(life.TryRecord(new(Kind.Suspended, Day), out Enrolment same, out _));
        Assert.Equal(EnrolmentStatus.Suspended, same.StatusOn(Day));
    }

    [Fact]
    public void There_was_no_register_before_2023_05_30()
    {
        Assert.False(Enrolment.None.TryRecord(new(Kind.Enrolled, new LocalDate(2023, 5, 29)), out _, out Finding? refusal));
        Assert.Equal("ENR.NO_REGISTER", refusal!.Code);
        Assert.True(Enrolment.None.TryRecord(new(Kind.Enrolled, new LocalDate(2023, 5, 30)), out _, out _));
        Assert.Throws<NotInForceException>(() => Enrolment.None.StatusOn(new LocalDate(2023, 5, 29)));
        Assert.Equal(EnrolmentStatus.NotEnrolled, Enrolment.None.StatusOn(new LocalDate(2023, 5, 30)));
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Enrolment.None.TryRecord(null!, out _, out _));
        Assert.Throws<InvalidEnumArgumentException>(() => new EnrolmentEvent((Kind)9, Day));
    }

    private static Enrolment Life(params Kind[] kinds)
    {
        Enrolment life = Enrolment.None;
        for (int i = 0; i < kinds.Length; i++)
        {
            Assert.True(life.TryRecord(new(kinds[i], Day.PlusDays(i)), out life, out _));
        }

        return life;
    }
}
