using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Workers;

public sealed class RegularisationRankingTests
{
    private static readonly Source Call = new("Convocatoria de prueba", Confidence.Unverified);
    private static readonly RegularisationCriterion Years = new("YEARS", new("Años de servicio", "Years of service"), Call);
    private static readonly RegularisationCriterion Exam = new("EXAM", new("Examen", "Examination"), Call);

    [Fact]
    public void Those_who_tie_share_the_place_and_the_next_place_skips_as_many()
    {
        var ranking = new RegularisationRanking([new("d", 1, 9), new("b", 5, 7), new("a", 5, 7), new("c", 5, 6)], [Years, Exam], 3);

        Assert.Equal(["a", "b", "c", "d"], ranking.Places.Select(place => place.Entry.Reference));
        Assert.Equal([1, 1, 3, 4], ranking.Places.Select(place => place.First));
        Assert.Equal([1, 1, 0, 0], ranking.Places.Select(place => place.Tied));
        Assert.All(ranking.Places, place => Assert.Equal(place.First, place.Last));
        Assert.Equal([Answer.Yes, Answer.Yes, Answer.Yes, Answer.No], ranking.Places.Select(place => place.WithinQuota));
        Assert.Equal(["REG.NOT_ESTABLISHED.RANKING"], ranking.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_quota_that_cuts_a_tie_is_a_finding_and_chooses_nobody_of_it()
    {
        var ranking = new RegularisationRanking([new("a", 9), new("b", 5), new("c", 5), new("d", 5), new("e", 1)], [Years], 3);

        Assert.Equal(
            [Answer.Yes, Answer.Unknown, Answer.Unknown, Answer.Unknown, Answer.No],
            ranking.Places.Select(place => place.WithinQuota));
        Finding cut = Assert.Single(ranking.Findings, finding => finding.Code == "REG.RANKING.TIE_AT_QUOTA");
        Assert.Equal("El cupo de 3 corta un empate en el lugar 2: 3 candidaturas para 2 plazas. No se elige ninguna.", cut.Text.Spanish);
        Assert.Equal("REG.I.TIES", cut.Interpretation?.Code);
    }

    [Theory]
    [InlineData(0, Answer.No)]
    [InlineData(1, Answer.Unknown)]
    [InlineData(2, Answer.Yes)]
    [InlineData(int.MaxValue, Answer.Yes)]
    [InlineData(null, Answer.Unknown)]
    public void Without_criteria_all_tie(int? quota, Answer within)
    {
        var ranking = new RegularisationRanking([new("a"), new("b")], [], quota);

        Assert.Equal([1, 1], ranking.Places.Select(place => place.First));
        Assert.All(ranking.Places, place => Assert.Equal(within, place.WithinQuota));
        Assert.Equal(quota is null, ranking.Findings.Contains(RegularisationNotEstablished.QuotaByState));
    }

    [Fact]
    public void Of_those_who_may_take_the_same_place_the_one_whose_last_place_is_better_comes_first()
    {
        var ranking = new RegularisationRanking([new("a", (decimal?)null), new("b", 9), new("c", 5)], [Years], null);

        Assert.Equal([("b", 1, 2), ("a", 1, 3), ("c", 2, 3)], ranking.Places.Select(place => (place.Entry.Reference, place.First, place.Last)));
    }

    [Fact]
    public void An_unknown_score_is_not_zero_and_gives_a_range_of_places()
    {
        var ranking = new RegularisationRanking([new("a", 9, 1), new("b", 5, null), new("c", 5, 0), new("d", 1, null)], [Years, Exam], 2);

        Assert.Equal(
            [("a", 1, 1, Answer.Yes), ("b", 2, 3, Answer.Unknown), ("c", 2, 3, Answer.Unknown), ("d", 4, 4, Answer.No)],
            ranking.Places.Select(place => (place.Entry.Reference, place.First, place.Last, place.WithinQuota)));
        Assert.Contains("2", ranking.Findings.Single(finding => finding.Code == "REG.RANKING.SCORE_UNKNOWN").Text.Spanish, StringComparison.Ordinal);
        Assert.DoesNotContain(ranking.Findings, finding => finding.Code == "REG.RANKING.TIE_AT_QUOTA");
    }

    [Fact]
    public void Nobody_to_rank_gives_no_place()
    {
        var ranking = new RegularisationRanking([], [Years], 3);

        Assert.Empty(ranking.Places);
        Assert.Equal((1, 3), (ranking.Criteria.Length, ranking.Quota));
    }

    /// <summary>Every place against every way of filling the unknown scores with one of five values, two of them beyond all that are known.</summary>
    [Fact]
    [Trait("Kind", "Proof")]
    public void Places_and_quota_are_what_all_ways_of_filling_the_unknown_scores_agree_on()
    {
        var random = new Random(20240409);
        for (int round = 0; round < 150; round++)
        {
            decimal?[][] scores = Scores(random, random.Next(1, 6), unknowns: 4);
            int quota = random.Next(0, scores.Length + 1);
            var ranking = new RegularisationRanking(scores.Select((of, i) => new RegularisationEntry($"{i}", of)), [Years, Exam], quota);
            var filled = Fillings(scores).ToList();
            foreach (RegularisationPlace place in ranking.Places)
            {
                int i = scores.Select((_, index) => $"{index}").ToList().IndexOf(place.Entry.Reference);
                int[] ahead = [.. filled.Select(way => way.Count(other => Compare(other, way[i]) > 0))];
                bool[] surely = [.. filled.Select(way => way.Count(other => Compare(other, way[i]) >= 0) <= quota)];
                bool[] never = [.. filled.Select(way => way.Count(other => Compare(other, way[i]) > 0) >= quota)];

                Assert.Equal((ahead.Min() + 1, ahead.Max() + 1), (place.First, place.Last));
                Assert.Equal(
                    surely.All(yes => yes) ? Answer.Yes : never.All(no => no) ? Answer.No : Answer.Unknown,
                    place.WithinQuota);
            }
        }
    }

    [Fact]
    public void The_order_in_which_candidates_are_given_does_not_matter()
    {
        var random = new Random(60578);
        for (int round = 0; round < 50; round++)
        {
            RegularisationEntry[] entries =
                [.. Scores(random, 30, unknowns: 3).Select((of, i) => new RegularisationEntry($"{i:D2}", of))];
            var ranking = new RegularisationRanking(entries, [Years, Exam], 10);
            random.Shuffle(entries);
            var shuffled = new RegularisationRanking(entries, [Years, Exam], 10);

            Assert.Equal(
                ranking.Places.Select(place => (place.Entry, place.First, place.Last, place.Tied, place.WithinQuota)),
                shuffled.Places.Select(place => (place.Entry, place.First, place.Last, place.Tied, place.WithinQuota)));
            Assert.Equal(ranking.Findings.AsEnumerable(), shuffled.Findings);
            Assert.True(ranking.Places.Count(place => place.WithinQuota == Answer.Yes) <= 10);
        }
    }

    private static decimal?[][] Scores(Random random, int candidates, int unknowns)
    {
        decimal?[][] scores = [.. Enumerable.Range(0, candidates).Select(_ => new decimal?[] { random.Next(0, 3), random.Next(0, 3) })];
        for (int i = 0; i < unknowns; i++)
        {
            scores[random.Next(candidates)][random.Next(2)] = null;
        }

        return scores;
    }

    private static IEnumerable<decimal[][]> Fillings(decimal?[][] scores)
    {
        int unknown = scores.Sum(of => of.Count(score => score is null));
        for (int way = 0; way < (int)Math.Pow(5, unknown); way++)
        {
            int digits = way;
            yield return [.. scores.Select(of => of.Select(score => score ?? Next(ref digits)).ToArray())];
        }

        static decimal Next(ref int digits)
        {
            int digit = digits % 5;
            digits /= 5;
            return digit - 1;
        }
    }

    private static int Compare(decimal[] left, decimal[] right) =>
        left.Zip(right).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);
}
