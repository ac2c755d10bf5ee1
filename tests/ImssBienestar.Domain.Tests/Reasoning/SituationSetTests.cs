using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Reasoning;

/// <summary>Sets of situations against the conditions they stand for, one situation after another.</summary>
public class SituationSetTests
{
    private static readonly Func<int, bool>[] Conditions =
    [
        _ => false,
        _ => true,
        situation => (situation & 1) != 0,
        situation => (situation & 0x81) == 0x81,
        situation => situation % 3 == 0,
        situation => situation >= 200,
    ];

    private static readonly int[] All = [.. Enumerable.Range(0, SituationSet.Situations)];

    [Fact]
    public void And_or_and_not_are_those_of_the_conditions()
    {
        foreach (Func<int, bool> a in Conditions)
        {
            Assert.Equal(All.Where(situation => !a(situation)), Members(!Sets.Where(a)));
            foreach (Func<int, bool> b in Conditions)
            {
                Assert.Equal(All.Where(s => a(s) && b(s)), Members(Sets.Where(a) & Sets.Where(b)));
                Assert.Equal(All.Where(s => a(s) || b(s)), Members(Sets.Where(a) | Sets.Where(b)));
                Assert.Equal(All.All(s => !a(s) || b(s)), Sets.Where(a).IsSubsetOf(Sets.Where(b)));
                Assert.Equal(All.Any(s => a(s) && b(s)), Sets.Where(a).Overlaps(Sets.Where(b)));
            }
        }
    }

    [Fact]
    public void The_default_value_is_the_empty_set()
    {
        Assert.True(default(SituationSet).IsEmpty);
        Assert.Empty(Members(default));
        Assert.Equal(All, Members(SituationSet.Everything));
        Assert.False(SituationSet.Everything.IsEmpty);
    }

    [Fact]
    public void Where_yes_holds_exactly_the_situations_with_that_bit()
    {
        for (int fact = 0; fact < SituationSet.MostFacts; fact++)
        {
            Assert.Equal(All.Where(situation => (situation >> fact & 1) == 1), Members(SituationSet.WhereYes(fact)));
        }
    }

    [Fact]
    public void Flipped_by_a_fact_are_the_situations_where_its_answer_decides()
    {
        foreach (Func<int, bool> condition in Conditions)
        {
            for (int fact = 0; fact < SituationSet.MostFacts; fact++)
            {
                int bit = 1 << fact;
                Assert.Equal(All.Where(s => condition(s) != condition(s ^ bit)), Members(Sets.Where(condition).FlippedBy(fact)));
            }
        }
    }

    [Fact]
    public void It_holds_if_it_does_in_every_completion_and_not_if_in_none()
    {
        SituationSet odd = SituationSet.WhereYes(0);
        Assert.Equal(Answer.Yes, odd.HoldsIn(SituationSet.WhereYes(0) & SituationSet.WhereYes(5)));
        Assert.Equal(Answer.No, odd.HoldsIn(!SituationSet.WhereYes(0)));
        Assert.Equal(Answer.Unknown, odd.HoldsIn(SituationSet.WhereYes(5)));
    }

    private static IEnumerable<int> Members(SituationSet set) => All.Where(set.Contains);
}
