using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The record is valid, the facility exists, the facility operates: three questions, and none follows from another.</summary>
public class StandingTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = CaseFile.Read("facilities/standing.csv");

    private static readonly DateWindow?[] Starts =
        [null, DateWindow.Exactly(Day("2020-01-01")), DateWindow.InYear(2023), DateWindow.Exactly(Day("2026-07-01"))];

    private static readonly LocalDate?[] Ends = [null, Day("2022-07-29"), Day("2024-07-18"), Day("2026-12-31")];

    private static readonly LocalDate[] AskedDays =
        [.. new[] { "2019-12-31", "2020-01-01", "2022-08-31", "2023-06-15", "2024-07-17", "2024-07-18", "2026-06-30", "2027-01-01" }.Select(Day)];

    private static readonly LocalDate[] StartsOf2023 = [Day("2023-01-01"), Day("2023-06-15"), Day("2023-12-31")];

    public static TheoryData<string> Cases => [.. Rows.Select(row => row["caso"])];

    /// <summary>Every combination of what a record may say, and of what it may leave out.</summary>
    private static IEnumerable<Facility> Records =>
        from status in Enum.GetValues<OperatingStatus>()
        from since in Starts
        from entered in Ends
        from ended in Ends
        from reason in Enum.GetValues<DeregistrationReason>()
        select new Facility(Clues.Parse("MCIMB000856"), "Centro", Day("2026-06-30"))
        {
            Status = status, OperatingSince = since, Registered = entered, Deregistered = ended, DeregistrationReason = reason,
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_record_answers_the_three_questions(string named)
    {
        IReadOnlyDictionary<string, string> row = Rows.Single(row => row["caso"] == named);
        var facility = new Facility(Clues.Parse(row["clave"]), named, Day(row["corte"]))
        {
            Status = Enum.Parse<OperatingStatus>(row["estatus"]),
            OperatingSince = Window(row["inicio"]),
            Registered = Window(row["alta"])?.Earliest,
            Deregistered = Window(row["baja"])?.Earliest,
            DeregistrationReason = row["motivo"].Length == 0 ? DeregistrationReason.NotStated : Enum.Parse<DeregistrationReason>(row["motivo"]),
        };
        FacilityStanding standing = facility.StandingOn(Julian(row["dia"]));
        Assert.Equal(Day(row["dia"]), standing.Day);
        Assert.Equal(
            (row["registro"], row["existe"], row["opera"]),
            ($"{standing.RecordIsValid}", $"{standing.Exists}", $"{standing.Operates}"));
        Assert.Equal(row["codigos"], string.Join(' ', standing.Findings.Select(finding => finding.Code)));
        Assert.Equal(Day(row["dia"]) <= Day(row["corte"]), standing.IsVerified);
    }

    [Fact]
    public void Each_answer_is_that_of_its_finding_and_a_later_day_is_flagged()
    {
        foreach ((Facility facility, LocalDate day) in Questions())
        {
            FacilityStanding standing = facility.StandingOn(day);
            Assert.Equal([standing.RecordIsValid, standing.Exists, standing.Operates], standing.Findings.Take(3).Select(finding => finding.Answer));
            Assert.Equal(standing.IsVerified ? 3 : 4, standing.Findings.Length);
            Assert.All(standing.Findings, finding => Assert.Equal(facility.AsOf, finding.VerifiedThrough));
        }
    }

    /// <summary>A facility that operates exists; nothing else is demanded of the three answers.</summary>
    [Fact]
    public void What_operates_exists() => Assert.All(
        Questions().Select(question => question.Facility.StandingOn(question.Day)),
        standing => Assert.True(standing.Operates != Answer.Yes || standing.Exists == Answer.Yes));

    [Fact]
    public void Narrowing_the_window_of_the_start_never_turns_a_settled_answer()
    {
        foreach (Facility wide in Records.Where(record => record.OperatingSince == DateWindow.InYear(2023)))
        {
            foreach (LocalDate start in StartsOf2023)
            {
                Facility narrow = wide with { OperatingSince = DateWindow.Exactly(start) };
                foreach (LocalDate day in AskedDays)
                {
                    (FacilityStanding before, FacilityStanding after) = (wide.StandingOn(day), narrow.StandingOn(day));
                    Assert.True(Settles(before.RecordIsValid, after.RecordIsValid));
                    Assert.True(Settles(before.Exists, after.Exists));
                    Assert.True(Settles(before.Operates, after.Operates));
                }
            }
        }

        static bool Settles(Answer before, Answer after) => before == Answer.Unknown || before == after;
    }

    [Fact]
    public void A_record_that_says_nothing_settles_nothing() => Assert.All(
        AskedDays.Where(day => day >= Day("2022-09-01")).Select(new Facility(Clues.Parse("MCIMB000856"), "Centro", Day("2026-06-30")).StandingOn),
        standing => Assert.Equal(
            (Answer.Unknown, Answer.Unknown, Answer.Unknown), (standing.RecordIsValid, standing.Exists, standing.Operates)));

    [Fact]
    public void That_it_operated_between_two_known_days_is_an_interpretation_and_says_so()
    {
        Facility facility = new(Clues.Parse("MCIMB000856"), "Centro", Day("2026-06-30"))
        {
            Status = OperatingStatus.InOperation, OperatingSince = DateWindow.Exactly(Day("1990-11-01")),
        };
        Assert.Equal("FAC.I.CONTINUITY", facility.StandingOn(Day("2026-06-29")).Findings[2].Interpretation?.Code);
        Assert.Null(facility.StandingOn(Day("2026-06-30")).Findings[2].Interpretation);
    }

    [Fact]
    public void The_ends_of_the_calendar_are_days_like_others()
    {
        Facility facility = new(Clues.Parse("MCIMB000856"), "Centro", Day("2026-06-30")) { Status = OperatingStatus.InOperation };
        Assert.Equal(Answer.Unknown, facility.StandingOn(LocalDate.MinIsoValue).Operates);
        Assert.Equal(Answer.Yes, facility.StandingOn(LocalDate.MaxIsoValue).Operates);
    }

    private static IEnumerable<(Facility Facility, LocalDate Day)> Questions() =>
        Records.SelectMany(_ => AskedDays, (facility, day) => (facility, day));

    private static DateWindow? Window(string text) => text.Split('…') switch
    {
        [""] => null,
        [var day] => DateWindow.Exactly(Day(day)),
        [var earliest, var latest] => DateWindow.Between(Day(earliest), Day(latest)),
        _ => throw new ArgumentException(text, nameof(text)),
    };
}
