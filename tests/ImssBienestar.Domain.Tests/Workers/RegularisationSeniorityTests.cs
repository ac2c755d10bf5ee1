using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Workers;

public sealed class RegularisationSeniorityTests
{
    private static readonly Source Call = new("Convocatoria de prueba", Confidence.Unverified);

    [Theory]
    [InlineData(6, "2023-03-01", "2023-08-31", Answer.No)]
    [InlineData(6, "2023-03-01", "2023-09-01", Answer.Yes)]
    [InlineData(12, "2020-02-29", "2021-02-27", Answer.No)]
    [InlineData(12, "2020-02-29", "2021-02-28", Answer.Yes)]
    [InlineData(48, "2020-02-29", "2024-02-28", Answer.No)]
    [InlineData(48, "2020-02-29", "2024-02-29", Answer.Yes)]
    [InlineData(1, "2023-01-31", "2023-02-28", Answer.Yes)]
    [InlineData(0, "2023-09-01", "2023-08-31", Answer.No)]
    [InlineData(0, "2023-09-01", "2023-09-01", Answer.Yes)]
    [InlineData(1, "9999-11-30", "9999-12-30", Answer.Yes)]
    [InlineData(1, "9999-12-01", "9999-12-31", Answer.No)]
    [InlineData(1200, "9900-01-01", "9999-12-31", Answer.No)]
    [InlineData(1200, "0001-01-02", "0101-01-01", Answer.No)]
    [InlineData(1200, "0001-01-02", "0101-01-02", Answer.Yes)]
    public void Months_are_complete_on_their_day_and_not_the_day_before(int months, string since, string on, Answer expected) =>
        Assert.Equal(expected, new RegularisationSeniority(months, Call).MetBy(DateWindow.Exactly(Day(since)), Day(on)));

    [Fact]
    public void Months_are_counted_by_the_ISO_calendar_whatever_the_calendar_of_the_day()
    {
        var threshold = new RegularisationSeniority(6, Call);

        Assert.Equal(Answer.No, threshold.MetBy(DateWindow.Exactly(Julian("2023-03-01")), Julian("2023-08-31")));
        Assert.Equal(Answer.Yes, threshold.MetBy(DateWindow.Exactly(Julian("2023-03-01")), Julian("2023-09-01")));
    }

    [Fact]
    public void A_first_day_known_only_as_a_window_answers_where_both_ends_agree()
    {
        var threshold = new RegularisationSeniority(6, Call);
        DateWindow march = DateWindow.InMonth(2023, 3);

        Assert.Equal(Answer.No, threshold.MetBy(march, Day("2023-08-31")));
        Assert.Equal(Answer.Unknown, threshold.MetBy(march, Day("2023-09-01")));
        Assert.Equal(Answer.Unknown, threshold.MetBy(march, Day("2023-09-29")));
        Assert.Equal(Answer.Yes, threshold.MetBy(march, Day("2023-09-30")));
        Assert.Equal(Answer.Unknown, threshold.MetBy(null, Day("2023-09-30")));
    }

    [Fact]
    public void Once_met_it_stays_met()
    {
        var random = new Random(20230901);
        for (int i = 0; i < 2_000; i++)
        {
            var threshold = new RegularisationSeniority(random.Next(0, 240), Call);
            LocalDate since = Day("1990-01-01").PlusDays(random.Next(0, 12_000));
            DateWindow window = DateWindow.Between(since, since.PlusDays(random.Next(0, 60)));
            LocalDate on = since.PlusDays(random.Next(-100, 8_000));
            Answer answer = threshold.MetBy(window, on);
            Answer next = threshold.MetBy(window, on.PlusDays(1));

            Assert.True((int)Rank(next) >= Rank(answer), $"{threshold.Months} since {window} on {on}");
        }

        static int Rank(Answer answer) => answer == Answer.No ? 0 : answer == Answer.Unknown ? 1 : 2;
    }
}
