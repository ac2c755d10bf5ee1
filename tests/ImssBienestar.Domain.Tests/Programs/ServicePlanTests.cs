using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using NodaTime.Text;
using static NodaTime.IsoDayOfWeek;

namespace ImssBienestar.Domain.Tests.Programs;

public class ServicePlanTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];

    [Fact]
    public void A_week_of_which_nothing_is_known_is_not_a_closed_week()
    {
        Assert.Equal(("???????", Answer.Unknown), (ServiceDays.Unknown.ToString(), ServiceDays.Unknown.OnWholeWeek));
        Assert.Equal(("-------", Answer.No), (ServiceDays.OpenOnlyOn().ToString(), ServiceDays.OpenOnlyOn().OnWholeWeek));
        Assert.Equal(("+++++++", Answer.Yes), (ServiceDays.EveryDay.ToString(), ServiceDays.EveryDay.OnWholeWeek));
        Assert.Equal("+++++--", ServiceDays.OpenOnlyOn(Friday, Monday, Tuesday, Monday, Wednesday, Thursday).ToString());
        Assert.NotEqual(ServiceDays.Unknown, ServiceDays.OpenOnlyOn());
        Assert.Equal<IsoDayOfWeek>([Saturday, Sunday], ServiceDays.EveryDay.With(Sunday, Answer.No).With(Saturday, Answer.No).Days(Answer.No));
        Assert.Equal(ServiceDays.Unknown, ServiceDays.EveryDay.With(Monday, Answer.Unknown).Days(Answer.Yes)
            .Aggregate(ServiceDays.EveryDay.With(Monday, Answer.Unknown), (week, day) => week.With(day, Answer.Unknown)));
    }

    /// <summary>All 2,187 weeks there are: what was said of each day is what is answered, and the week is settled as its days settle
    /// it.</summary>
    [Fact]
    public void Every_week_answers_what_was_said_of_it()
    {
        for (int number = 0; number < 2_187; number++)
        {
            Answer[] said = [.. Enumerable.Range(0, 7).Select(day => Three[number / (int)Math.Pow(3, day) % 3])];
            ServiceDays week = default;
            for (int day = 6; day >= 0; day--)
            {
                week = week.With((IsoDayOfWeek)(day + 1), said[day]);
            }

            Assert.Equal(said, Enumerable.Range(1, 7).Select(day => week[(IsoDayOfWeek)day]));
            Assert.Equal(said.Contains(Answer.No) ? Answer.No : said.Contains(Answer.Unknown) ? Answer.Unknown : Answer.Yes, week.OnWholeWeek);
            Assert.Equal(7, Three.Sum(answer => week.Days(answer).Length));
        }
    }

    [Theory]
    [InlineData("08:00", "19:30", false, 690)]
    [InlineData("20:00", "08:00", true, 720)]
    [InlineData("00:00", "23:59", false, 1_439)]
    [InlineData("00:00", "00:00", false, null)]
    [InlineData("08:00", "08:00", false, null)]
    [InlineData("23:59", "00:00", true, 1)]
    public void Hours_know_how_long_they_are_unless_they_end_where_they_begin(string from, string until, bool passesMidnight, int? minutes)
    {
        ServiceHours hours = Hours(from, until);
        Assert.Equal((passesMidnight, minutes), (hours.PassesMidnight, (int?)hours.Length?.TotalMinutes));
    }

    [Fact]
    public void Every_day_of_the_year_asks_for_the_week_and_for_the_holidays()
    {
        foreach (Answer holidays in Three)
        {
            foreach (ServiceDays week in new[] { ServiceDays.Unknown, ServiceDays.EveryDay, ServiceDays.OpenOnlyOn(Monday) })
            {
                var plan = new ServicePlan(Clues.Parse(Clues.Example)) { Week = week, OpensOnHolidays = holidays };
                Answer expected = week.OnWholeWeek == Answer.No || holidays == Answer.No ? Answer.No
                    : week.OnWholeWeek == Answer.Yes && holidays == Answer.Yes ? Answer.Yes
                    : Answer.Unknown;
                Assert.Equal(expected, plan.OpensEveryDayOfTheYear);
            }
        }
    }

    /// <summary>41,845 real units; the notes of the data count 546 that end before they start, 29 that end when they start, and 1,975 of
    /// 00:00 to 23:59.</summary>
    [DataFact]
    public void The_hours_of_the_catalogue_of_January_2025_are_read_and_their_odd_ones_counted()
    {
        ServicePlan[] plans =
        [
            .. CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "clues_horarios_202501.csv"))
                .Select(row => new ServicePlan(Clues.Parse(row["clues"])) { Hours = Hours(row["hora_inicio"], row["hora_fin"]) }),
        ];
        Assert.Equal(
            (41_845, 546, 29, 1_975),
            (plans.Length,
                plans.Count(plan => plan.Hours!.PassesMidnight),
                plans.Count(plan => plan.Hours!.Length is null),
                plans.Count(plan => plan.Hours == Hours("00:00", "23:59"))));
        Assert.All(plans, plan => Assert.True(plan.Hours!.Length is not { } length || (length > Duration.Zero && length < Duration.FromDays(1))));

        // Hours say nothing of days: whether these units open every day stays unknown.
        Assert.All(plans, plan => Assert.Equal(Answer.Unknown, plan.OpensEveryDayOfTheYear));
    }

    private static ServiceHours Hours(string from, string until)
    {
        LocalTimePattern pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
        return new(pattern.Parse(from).Value, pattern.Parse(until).Value);
    }
}
