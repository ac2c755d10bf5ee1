using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Time;

public class CompletedYearsTests
{
    [Theory]
    [InlineData("2003-03-01", "2024-02-29", 20, 20)]
    [InlineData("2004-02-29", "2008-02-29", 4, 4)]
    [InlineData("2016-02-29", "2017-02-28", 1, 0)]
    [InlineData("2016-02-29", "2017-03-01", 1, 1)]
    [InlineData("2016-02-29", "2020-02-28", 3, 3)]
    [InlineData("2000-12-31", "2018-01-01", 17, 17)]
    [InlineData("2001-01-01", "2019-01-01", 18, 18)]
    [InlineData("2001-01-01", "2001-01-01", 0, 0)]
    public void The_birthday_itself_completes_a_year(string born, string day, int on28February, int on1March) => Assert.Equal(
        (on28February, on1March),
        (CompletedYears.Between(Day(born), Day(day), LeapDayBirthday.On28February), CompletedYears.Between(Day(born), Day(day), LeapDayBirthday.On1March)));

    [Fact]
    public void A_person_not_yet_born_has_no_age() =>
        Assert.Null(CompletedYears.Between(Day("2026-11-23"), Day("2026-11-22"), LeapDayBirthday.On1March));

    [DataFact]
    public void Every_row_of_the_vectors_holds()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "age_leapday_vectors.csv"));
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            LeapDayBirthday[] policies = row["policy"] switch
            {
                "any" => [LeapDayBirthday.On28February, LeapDayBirthday.On1March],
                "birthday falls on 1 March in common years" => [LeapDayBirthday.On1March],
                _ => [LeapDayBirthday.On28February],
            };
            Assert.All(policies, policy => Assert.Equal(
                int.Parse(row["expected_age_years"], null), CompletedYears.Between(Day(row["born"]), Day(row["as_of"]), policy)));
        });
    }

    /// <summary>Beside NodaTime's own count of years, which moves a leap birthday to 28 February.</summary>
    [Fact]
    public void Ages_agree_with_an_independent_count()
    {
        var random = new Random(29);
        for (int i = 0; i < 20_000; i++)
        {
            LocalDate born = Day("1920-01-01").PlusDays(random.Next(40_000));
            LocalDate day = born.PlusDays(random.Next(40_000));
            int years = 0;
            while (born.PlusYears(years + 1) <= day)
            {
                years++;
            }

            Assert.Equal(years, CompletedYears.Between(born, day, LeapDayBirthday.On28February));
        }
    }
}
