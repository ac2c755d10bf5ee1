using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Coverage of a day against a sum over the two tables of cases, and over an interval against every single day.</summary>
public class PopulationCoverageTests
{
    private static readonly AgreementRegister Register = AgreementRegister.Reference;
    private static readonly PopulationTable Target = PopulationTable.WithoutSocialSecurity2020;
    private static readonly DateInterval Modelled = new(Day("2021-11-01"), Day("2026-12-31"));

    private static readonly Dictionary<string, long> PeopleOf = CaseFile.Read("target_population.csv")
        .ToDictionary(row => row["inegi"], row => long.Parse(row["without_social_security_2020"], CultureInfo.InvariantCulture));

    private static readonly Dictionary<string, (LocalDate First, LocalDate Last)> WindowOf = CaseFile.Read("first_counting_instrument.csv")
        .ToDictionary(row => row["inegi"], row => (Day(row["earliest"]), Day(row["latest"])));

    [Theory]
    [InlineData("2019-01-01")]
    [InlineData("2021-12-06")]
    [InlineData("2021-12-07")]
    [InlineData("2022-03-15")]
    [InlineData("2022-07-10")]
    [InlineData("2022-12-31")]
    [InlineData("2023-06-19")]
    [InlineData("2023-06-20")]
    [InlineData("2023-06-21")]
    [InlineData("2023-07-17")]
    [InlineData("2023-07-18")]
    [InlineData("2023-10-09")]
    [InlineData("2023-10-10")]
    [InlineData("2024-04-09")]
    [InlineData("2026-01-31")]
    [InlineData("2026-02-01")]
    [InlineData("2026-05-16")]
    [InlineData("2026-05-17")]
    [InlineData("2026-11-21")]
    public void The_coverage_of_a_day_is_the_sum_over_the_states(string iso)
    {
        LocalDate day = Day(iso);
        PopulationCoverage coverage = CoverageCalculator.Population(Register, Target, day);
        long covered = PeopleOf.Where(entry => WindowOf.TryGetValue(entry.Key, out var window) && day >= window.Last).Sum(entry => entry.Value);
        long open = PeopleOf.Where(entry => WindowOf.TryGetValue(entry.Key, out var window) && day >= window.First && day < window.Last).Sum(entry => entry.Value);
        Assert.Equal((66_801_265, covered, open), (coverage.Target, coverage.Covered, coverage.Undetermined));
        Assert.Equal(new Ratio(covered, 66_801_265), coverage.Ratio);
        Assert.Equal(new Ratio(covered + open, 66_801_265), coverage.RatioAtMost);
        Assert.Equal(day <= Day("2026-08-18"), coverage.IsVerified);
        Assert.Equal((day, CoverageBasis.Concurrence, "2026-08-18"), (coverage.Day, coverage.Basis, coverage.RegisterEdition));
        Assert.Equal(PopulationDefinition.WithoutSocialSecurityByCensus, coverage.Definition);
        Assert.Empty(coverage.MissingStates);
        Assert.Equal(State.All.Select(state => state.InegiCode), coverage.ByState.Select(row => row.State.InegiCode));
    }

    /// <summary>What is missing is said before what else is wrong.</summary>
    [Fact]
    public void A_register_a_table_or_an_interval_that_is_missing_is_named()
    {
        const CoverageBasis Undefined = (CoverageBasis)99;
        Missing("register", () => CoverageCalculator.Population(null!, null!, Day("2024-01-01"), Undefined));
        Missing("table", () => CoverageCalculator.Population(Register, null!, Day("2024-01-01"), Undefined));
        Missing("register", () => CoverageCalculator.PopulationTimeline(null!, null!, null!, Undefined));
        Missing("table", () => CoverageCalculator.PopulationTimeline(Register, null!, null!, Undefined));
        Missing("interval", () => CoverageCalculator.PopulationTimeline(Register, Target, null!, Undefined));

        static void Missing(string parameter, Func<object> call) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(call).ParamName);
    }

    [Fact]
    public void The_23_states_and_the_24_have_their_known_totals()
    {
        Assert.Equal(0, Covered("2021-12-06"));
        Assert.Equal(640_735, Covered("2021-12-07"));
        Assert.Equal(52_250_200, Covered("2023-10-10"));
        Assert.Equal(52_250_200, Covered("2026-02-01"));
        Assert.Equal(1_159_782, CoverageCalculator.Population(Register, Target, Day("2026-02-01")).Undetermined);
        Assert.Equal(53_409_982, Covered("2026-05-17"));
        Assert.Equal("53409982/66801265", CoverageCalculator.Population(Register, Target, Day("2026-05-17")).Ratio.ToString());

        static long Covered(string day) => CoverageCalculator.Population(Register, Target, Day(day)).Covered;
    }

    [Fact]
    public void A_row_covers_all_of_a_state_or_none_of_it()
    {
        PopulationCoverage coverage = CoverageCalculator.Population(Register, Target, Day("2026-03-02"));
        foreach (StateCoverage row in coverage.ByState)
        {
            Assert.Same(row.State.WithoutSocialSecurity2020, row.Figure);
            Assert.Equal(row.State.WithoutSocialSecurity2020.Value, row.Target);
            Assert.Equal(row.IsCovered == Answer.Yes ? row.Target : 0, row.Covered);
            Assert.Equal(row.IsCovered == Answer.Unknown ? row.Target : 0, row.Undetermined);
        }

        Assert.Equal(State.Yucatan, Assert.Single(coverage.ByState, row => row.Undetermined > 0).State);
        Assert.Equal(coverage.Covered, coverage.ByState.Sum(row => row.Covered));
        Assert.Equal(coverage.Undetermined, coverage.ByState.Sum(row => row.Undetermined));
    }

    [Fact]
    public void Days_of_another_calendar_are_converted()
    {
        PopulationCoverage coverage = CoverageCalculator.Population(Register, Target, Julian("2023-10-10"), CoverageBasis.Operation);
        Assert.Equal((Day("2023-10-10"), CalendarSystem.Iso), (coverage.Day, coverage.Day.Calendar));
        Assert.Equal(CoverageCalculator.Population(Register, Target, Day("2023-10-10"), CoverageBasis.Operation).ByState.AsEnumerable(), coverage.ByState);
        DateInterval julian = new(Julian("2023-06-01"), Julian("2023-12-31"));
        Assert.Equal(
            CoverageCalculator.PopulationTimeline(Register, Target, new(Day("2023-06-01"), Day("2023-12-31"))).Select(row => row.Days),
            CoverageCalculator.PopulationTimeline(Register, Target, julian).Select(row => row.Days));
    }

    [Fact]
    public void The_stated_table_covers_only_the_states_it_speaks_of()
    {
        PopulationCoverage coverage = CoverageCalculator.Population(Register, PopulationTable.WithoutSocialSecurityStated, Day("2024-04-09"));
        Assert.Equal(PopulationTable.WithoutSocialSecurityStated.MissingStates.AsEnumerable(), coverage.MissingStates);
        Assert.Equal(32, coverage.ByState.Length + coverage.MissingStates.Length);
        Assert.DoesNotContain(coverage.ByState, row => coverage.MissingStates.Contains(row.State));
        Assert.Equal(PopulationTable.WithoutSocialSecurityStated.Total, coverage.Target);
        Assert.Equal(coverage.Target - 1_250_000, coverage.Covered);
    }

    [Fact]
    public void An_added_agreement_is_covered_from_its_day()
    {
        AgreementRegister with = Register.With(new Agreement(
            "JAL-4",
            AgreementKind.CoordinationAgreement,
            [State.Jalisco],
            Domain.Time.DateWindow.Exactly(Day("2027-01-01")),
            new Domain.Law.Source("DOF", Domain.Law.Confidence.Verified)));
        Assert.Equal(53_409_982 + 3_683_344, CoverageCalculator.Population(with, Target, Day("2027-01-01")).Covered);
        Assert.Equal(53_409_982, CoverageCalculator.Population(with, Target, Day("2026-12-31")).Covered);
    }

    [Theory]
    [InlineData(CoverageBasis.Concurrence)]
    [InlineData(CoverageBasis.Operation)]
    public void Coverage_never_shrinks_and_never_passes_its_bounds(CoverageBasis basis)
    {
        PopulationCoverage before = CoverageCalculator.Population(Register, Target, Modelled.Start.PlusDays(-1), basis);
        foreach (LocalDate day in Days.Between(Modelled.Start, Modelled.End))
        {
            PopulationCoverage coverage = CoverageCalculator.Population(Register, Target, day, basis);
            Assert.True(coverage.Covered + coverage.Undetermined <= coverage.Target);
            Assert.True(coverage.Ratio <= coverage.RatioAtMost);
            Assert.True(coverage.Covered >= before.Covered);
            Assert.True(coverage.RatioAtMost >= before.RatioAtMost);
            before = coverage;
        }
    }

    /// <summary>Operating needs a signature: what operates never exceeds what may concur.</summary>
    [Fact]
    public void What_operates_never_exceeds_what_may_concur() => Assert.All(Days.Between(Modelled.Start, Modelled.End), day => Assert.True(
        CoverageCalculator.Population(Register, Target, day, CoverageBasis.Operation).Covered <= CoverageCalculator.Population(Register, Target, day).Covered));

    [Theory]
    [InlineData(CoverageBasis.Concurrence)]
    [InlineData(CoverageBasis.Operation)]
    public void A_time_line_says_of_every_day_what_that_day_says(CoverageBasis basis)
    {
        ImmutableArray<CoveragePeriod> rows = CoverageCalculator.PopulationTimeline(Register, Target, Modelled, basis);
        Assert.Equal((Modelled.Start, Modelled.End), (rows[0].Days.Start, rows[^1].Days.End));
        foreach (LocalDate day in Days.Between(Modelled.Start, Modelled.End))
        {
            PopulationCoverage held = Assert.Single(rows, row => row.Days.Contains(day)).Coverage;
            PopulationCoverage asked = CoverageCalculator.Population(Register, Target, day, basis);
            Assert.True(asked.ByState.SequenceEqual(held.ByState));
            Assert.Equal((asked.IsVerified, asked.Covered, asked.Undetermined, basis), (held.IsVerified, held.Covered, held.Undetermined, held.Basis));
        }
    }

    [Theory]
    [InlineData(CoverageBasis.Concurrence)]
    [InlineData(CoverageBasis.Operation)]
    public void Neighbours_of_a_time_line_meet_and_differ(CoverageBasis basis)
    {
        ImmutableArray<CoveragePeriod> rows = CoverageCalculator.PopulationTimeline(Register, Target, Modelled, basis);
        foreach ((CoveragePeriod left, CoveragePeriod right) in rows.Zip(rows.Skip(1)))
        {
            Assert.Equal(left.Days.End.PlusDays(1), right.Days.Start);
            Assert.Equal(right.Days.Start, right.Coverage.Day);
            Assert.False(left.Coverage.ByState.SequenceEqual(right.Coverage.ByState) && left.Coverage.IsVerified == right.Coverage.IsVerified);
        }
    }

    [Fact]
    public void The_default_time_line_is_by_concurrence() => Assert.Equal(
        CoverageCalculator.PopulationTimeline(Register, Target, Modelled, CoverageBasis.Concurrence).Select(row => (row.Days, row.Coverage.Covered)),
        CoverageCalculator.PopulationTimeline(Register, Target, Modelled).Select(row => (row.Days, row.Coverage.Covered)));

    [Theory]
    [InlineData("2024-04-09", "2024-04-09", 1)]
    [InlineData("2023-10-09", "2023-10-10", 2)]
    [InlineData("2026-08-18", "2026-08-19", 2)]
    [InlineData("2000-01-01", "2021-12-06", 1)]
    public void A_time_line_has_a_row_per_change_and_no_more(string start, string end, int rows) =>
        Assert.Equal(rows, CoverageCalculator.PopulationTimeline(Register, Target, new(Day(start), Day(end))).Length);
}
