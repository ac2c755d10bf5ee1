using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The lifecycle of works on random walks, against a model written apart from it.</summary>
public sealed class WorksProperties
{
    private static readonly Source Press = new("prensa", Confidence.Reported);
    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly WorksStage[] Stages = Enum.GetValues<WorksStage>();

    /// <summary>The model: what may follow, one line per stage, by initial letters. A abandoned, D assessed, F funded, W in works, S
    /// stopped, E equipped, O opened, - the beginning.</summary>
    private static readonly Dictionary<char, string> MayFollow = new()
    {
        ['-'] = "AS", ['A'] = "D", ['D'] = "F", ['F'] = "WE", ['W'] = "SE", ['S'] = "DW", ['E'] = "O", ['O'] = string.Empty,
    };

    [Fact]
    public void No_illegal_move_is_reachable_and_no_legal_one_refused()
    {
        var random = new Random(20_240_409);
        var accepted = new HashSet<(char, char)>();
        var refused = new HashSet<(char, char)>();
        for (int walk = 0; walk < 3_000; walk++)
        {
            var works = new HospitalWorks("A", State.Nayarit, Press);
            char at = '-';
            LocalDate notBefore = LocalDate.MinIsoValue;
            for (int step = 0; step < 25; step++)
            {
                WorksStage next = Stages[random.Next(Stages.Length)];
                LocalDate from = First.PlusDays((step * 2) + random.Next(-4, 5));
                DateWindow when = DateWindow.Between(from, from.PlusDays(random.Next(0, 3)));
                bool legal = MayFollow[at].Contains(Letter(next), StringComparison.Ordinal);
                bool inOrder = when.Latest >= notBefore;
                bool recorded = works.TryRecord(new(next, when, Press), out HospitalWorks after, out Finding? refusal);

                Assert.Equal(legal && inOrder, recorded);
                Assert.Equal(recorded, refusal is null);
                Assert.Equal(!inOrder, refusal?.Code == "FAC.WORKS.OUT_OF_ORDER");
                if (recorded)
                {
                    accepted.Add((at, Letter(next)));
                    at = Letter(next);
                    notBefore = LocalDate.Max(notBefore, when.Earliest);
                    Assert.Equal(next, after.StageOn(LocalDate.MaxIsoValue));
                    Assert.DoesNotContain(after.Validate(), finding => finding.Answer == Answer.No);
                }
                else if (inOrder)
                {
                    refused.Add((at, Letter(next)));
                }

                works = after;
            }
        }

        Assert.Equal(MayFollow.Sum(line => line.Value.Length), accepted.Count);
        Assert.Equal((8 * 8) - accepted.Count, refused.Count);
        Assert.Equal(accepted.Count, WorksTransition.All.Length);
    }

    /// <summary>Every way of choosing a day in each window, in order: the answer is yes where all agree, no where none does.</summary>
    [Fact]
    public void The_stage_on_a_day_is_what_every_completion_of_the_windows_agrees_on()
    {
        var random = new Random(7);
        (int open, int contradictory) = (0, 0);
        for (int round = 0; round < 400; round++)
        {
            WorksMilestone[] milestones = [.. Enumerable.Range(0, random.Next(0, 5)).Select(i =>
            {
                LocalDate from = First.PlusDays(random.Next(0, 8));
                return new WorksMilestone(Stages[random.Next(1, Stages.Length)], DateWindow.Between(from, from.PlusDays(random.Next(0, 5))), Press);
            })];
            var works = new HospitalWorks("A", State.Nayarit, Press, milestones);
            List<LocalDate[]> completions = Completions(milestones);
            if (completions.Count == 0)
            {
                contradictory++;
                Assert.Equal(milestones[^1].Stage, works.StageOn(milestones.Max(milestone => milestone.When.Latest)));
                Assert.Equal(WorksStage.NotStated, works.StageOn(milestones.Min(milestone => milestone.When.Earliest).PlusDays(-1)));
                continue;
            }

            for (int offset = -2; offset < 16; offset++)
            {
                LocalDate day = First.PlusDays(offset);
                WorksStage[] possible = [.. completions
                    .Select(days => Array.FindLastIndex(days, start => start <= day))
                    .Select(last => last < 0 ? WorksStage.NotStated : milestones[last].Stage)
                    .Distinct()];
                Assert.Equal(possible.Length == 1 ? possible[0] : WorksStage.NotStated, works.StageOn(day));
                foreach (WorksStage stage in Stages.Skip(1))
                {
                    Answer expected = possible.Contains(WorksStage.NotStated) ? Answer.Unknown
                        : !possible.Contains(stage) ? Answer.No
                        : possible.Length == 1 ? Answer.Yes : Answer.Unknown;
                    Assert.Equal(expected, works.IsAt(stage, day));
                    open += expected == Answer.Unknown ? 1 : 0;
                }

                Assert.Equal(Answer.Unknown, works.IsAt(WorksStage.NotStated, day));
            }
        }

        Assert.True(open > 0 && contradictory > 0);
    }

    [Fact]
    public void Progress_adds_up_in_any_grouping_and_no_centavo_is_lost()
    {
        var random = new Random(31);
        for (int round = 0; round < 200; round++)
        {
            HospitalWorks[] works = [.. Enumerable.Range(0, 40).Select(i => new HospitalWorks($"H{i}", State.Nayarit, Press,
                [new(Stages[random.Next(Stages.Length)], DateWindow.Between(First, First.PlusDays(random.Next(0, 3))), Press)])
            {
                PlannedCost = random.Next(3) == 0 ? null : Pesos.OfCentavos(random.NextInt64(1_000_000_000_000)),
                SpentCost = random.Next(3) == 0 ? null : Pesos.OfCentavos(random.Next(2)),
            })];
            LocalDate day = First.PlusDays(1);
            WorksProgress whole = WorksProgress.On(works, day);
            int cut = random.Next(41), other = random.Next(41);
            (int low, int high) = (Math.Min(cut, other), Math.Max(cut, other));
            WorksProgress a = WorksProgress.On(works[..low], day);
            WorksProgress b = WorksProgress.On(works[low..high], day);
            WorksProgress c = WorksProgress.On(works[high..], day);

            Assert.Equal(whole, (a + b) + c);
            Assert.Equal(whole, a + (b + c));
            Assert.Equal(whole, c + a + b);
            Assert.Equal(whole, whole + WorksProgress.None);
            Assert.Equal(40, whole.Opened + whole.Pending + whole.Undetermined);
            Assert.Equal(40, Stages.Sum(whole.CountAt));
            Assert.Equal(40, whole.Planned.Known + whole.Planned.NotKnown);
            Assert.Equal(works.Sum(one => one.PlannedCost?.Centavos ?? 0), whole.Planned.Sum.Centavos);
            Assert.Equal(works.Sum(one => one.SpentCost?.Centavos ?? 0), whole.Spent.Sum.Centavos);
        }
    }

    [Fact]
    public void A_sum_of_no_known_amount_is_not_zero()
    {
        Assert.Null(PesosTally.Of([null]).Total);
        Assert.Null(PesosTally.Of([]).Total);
        Assert.Equal(Pesos.Zero, PesosTally.Of([Pesos.Zero]).Total);
        Assert.Null(PesosTally.Of([Pesos.Zero, null]).Total);
        Assert.Equal(Pesos.MaxValue, PesosTally.Of([Pesos.MaxValue, Pesos.Zero]).Total);
        Assert.Equal("0.01 (1 not known)", PesosTally.Of([Pesos.OfCentavos(1), null]).ToString());
    }

    private static List<LocalDate[]> Completions(WorksMilestone[] milestones)
    {
        List<LocalDate[]> found = [[]];
        foreach (WorksMilestone milestone in milestones)
        {
            found = [.. found.SelectMany(days => Days.Between(milestone.When.Earliest, milestone.When.Latest)
                .Where(day => days.Length == 0 || day >= days[^1])
                .Select(day => (LocalDate[])[.. days, day]))];
        }

        return found;
    }

    private static char Letter(WorksStage stage) => stage switch
    {
        WorksStage.Abandoned => 'A',
        WorksStage.Assessed => 'D',
        WorksStage.Funded => 'F',
        WorksStage.InWorks => 'W',
        WorksStage.Stopped => 'S',
        WorksStage.Equipped => 'E',
        WorksStage.Opened => 'O',
        _ => '?',
    };
}
