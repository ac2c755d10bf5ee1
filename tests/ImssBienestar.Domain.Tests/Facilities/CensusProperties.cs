using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Random censuses against a model written apart, and their merge in any grouping and order.</summary>
public sealed class CensusProperties
{
    private static readonly Source Form = new("cédula", Confidence.Reported);
    private static readonly LocalDate First = new(2022, 1, 1);
    private static readonly State[] Places = [State.Nayarit, State.Colima, State.Tlaxcala];

    private static readonly Clues[] Units =
        [.. Places.SelectMany(state => Enumerable.Range(1, 5).Select(serial => Clues.Parse($"{state.RenapoCode}SSA{serial:D5}1")))];

    [Fact]
    public void Merging_does_not_depend_on_grouping_order_or_repetition()
    {
        var random = new Random(4_747);
        for (int round = 0; round < 150; round++)
        {
            UnitAssessment[] visits = Visits(random, 40);
            TransferCensus whole = new(Units, visits);
            TransferCensus[] parts = [.. Enumerable.Range(0, 3).Select(part => new TransferCensus(
                Units.Where((_, i) => i % 3 == part || random.Next(4) == 0), visits.Where((_, i) => i % 3 == part || random.Next(4) == 0)))];

            Same(whole, parts[0].Merge(parts[1]).Merge(parts[2]));
            Same(whole, parts[0].Merge(parts[1].Merge(parts[2])));
            Same(whole, parts[2].Merge(parts[0]).Merge(parts[1]).Merge(parts[2]));
            Same(whole, whole.Merge(whole));
            Same(whole, whole.Merge(new([], [])));
        }
    }

    [Fact]
    public void Progress_over_parts_that_share_no_unit_adds_up()
    {
        var random = new Random(13);
        for (int round = 0; round < 150; round++)
        {
            UnitAssessment[] visits = Visits(random, 40);
            TransferCensus whole = new(Units, visits);
            TransferCensus[] parts = [.. Units
                .GroupBy(_ => random.Next(3))
                .Select(units => new TransferCensus(units, visits.Where(visit => units.Contains(visit.Unit))))];

            Assert.Equal(whole.Progress, parts.Aggregate(default(CensusProgress), (sum, part) => sum + part.Progress));
            Assert.Equal(whole.Progress, Places.Aggregate(default(CensusProgress), (sum, state) => sum + whole.ProgressOf(state)!.Value));
            foreach (CensusArea area in CensusArea.All)
            {
                Assert.Equal(whole.Tally(area), parts.Aggregate(default(AreaTally), (sum, part) => part.Tally(area) + sum));
                Assert.Equal(Units.Length, whole.Tally(area) is var tally ? tally.Adequate + tally.WithGaps + tally.Open : 0);
            }
        }
    }

    /// <summary>The model: a visit is replaced when another that graded the area is surely later; an area is settled when all that is left
    /// agrees.</summary>
    [Fact]
    public void An_area_is_settled_by_the_visits_that_no_other_surely_replaced()
    {
        var random = new Random(2_022);
        int settled = 0, open = 0;
        for (int round = 0; round < 150; round++)
        {
            UnitAssessment[] visits = Visits(random, 40);
            TransferCensus census = new(Units, visits);
            foreach (Clues unit in Units)
            {
                foreach (CensusArea area in CensusArea.All)
                {
                    (DateWindow On, AreaGrade Grade)[] graded = [.. visits
                        .Where(visit => visit.Unit == unit)
                        .SelectMany(visit => visit.Results.Where(result => result.Area == area).Select(result => (visit.On, result.Grade)))
                        .Where(result => result.Grade != AreaGrade.NotAssessed)];
                    AreaGrade[] left = [.. graded
                        .Where(one => !graded.Any(other => other.On.Earliest > one.On.Latest))
                        .Select(one => one.Grade)
                        .Distinct()];
                    Answer expected = left switch { [AreaGrade.Adequate] => Answer.Yes, [AreaGrade.WithGaps] => Answer.No, _ => Answer.Unknown };
                    Assert.Equal(expected, census.Of(unit)!.IsAdequate(area));
                    _ = expected == Answer.Unknown ? open++ : settled++;
                }

                CensusRecord record = census.Of(unit)!;
                Assert.Equal(record.IsAssessed, CensusArea.All.All(area => record.IsAdequate(area) != Answer.Unknown));
                Assert.False(record.IsAssessed && record.IsPartlyAssessed);
            }
        }

        Assert.True(settled > 100 && open > 100);
    }

    private static void Same(TransferCensus expected, TransferCensus actual)
    {
        Assert.Equal(expected.UnitsToAssess.AsEnumerable(), actual.UnitsToAssess);
        Assert.Equal(expected.Assessments.Length, actual.Assessments.Length);
        Assert.Equal(expected.Assessments.ToHashSet(), actual.Assessments.ToHashSet());
        Assert.Equal(expected.Progress, actual.Progress);
        Assert.Equal(expected.States.AsEnumerable(), actual.States);
        Assert.All(Places, state => Assert.Equal(expected.ProgressOf(state), actual.ProgressOf(state)));
        Assert.All(CensusArea.All, area => Assert.Equal(expected.Tally(area), actual.Tally(area)));
        Assert.All(Units, unit => Assert.Equal(expected.Of(unit)!.OpenAreas.AsEnumerable(), actual.Of(unit)!.OpenAreas));
        Assert.Equal(Said(expected), Said(actual));
    }

    private static IEnumerable<(string Code, Answer Answer)> Said(TransferCensus census) =>
        census.Validate().Select(finding => (finding.Code, finding.Answer)).Order();

    /// <summary>Mostly complete forms, so that some units are assessed, some partly and some not.</summary>
    private static UnitAssessment[] Visits(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(_ =>
        {
            LocalDate day = First.PlusDays(random.Next(6));
            bool full = random.Next(3) > 0;
            return new UnitAssessment(
                Units[random.Next(Units.Length)],
                DateWindow.Between(day, day.PlusDays(random.Next(3))),
                CensusArea.All.Where(_ => full || random.Next(2) == 0).Select(area => ResultOf(area, Grade(random))),
                Form);
        }),
    ];

    private static AreaGrade Grade(Random random) =>
        random.Next(20) switch { 0 => AreaGrade.NotAssessed, < 5 => AreaGrade.WithGaps, _ => AreaGrade.Adequate };

    private static AreaResult ResultOf(CensusArea area, AreaGrade grade) => new(area, grade, grade == AreaGrade.WithGaps ? [new("faltante")] : null);
}
