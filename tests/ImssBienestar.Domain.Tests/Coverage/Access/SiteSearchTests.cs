using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>Where one more unit helps most: against every choice there is, on small worlds.</summary>
public class SiteSearchTests
{
    public static TheoryData<string> Kinds => Worlds.Names;

    private static readonly Distance[] Limits =
        [Distance.FromKilometres(0), Distance.FromKilometres(30), Distance.FromKilometres(500), Distance.FromKilometres(8_000)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_greedy_choice_adds_at_least_its_guarantee_of_the_best_choice_and_each_step_the_most(string kind)
    {
        for (int seed = 0; seed < 4; seed++)
        {
            (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, seed, places: 25, units: 9);
            var set = new PlaceSet(places);
            foreach (Distance limit in Limits)
            {
                HashSet<string>[] reached = [.. units.Select(unit => Reached(places, unit, limit))];
                var reach = Reach.StraightLine(set, new UnitIndex(units));
                SitePlan plan = SiteSearch.Greedy(reach, limit, 3);
                long best = Enumerable.Range(0, 1 << units.Length).Where(choice => int.PopCount(choice) <= 3)
                    .Max(choice => People(places, Enumerable.Range(0, units.Length).Where(i => (choice >> i & 1) == 1).SelectMany(i => reached[i])));
                Assert.True(plan.Steps.Sum(step => step.Added) >= SiteSearch.Guarantee * best);

                HashSet<string> taken = [];
                foreach (SiteStep step in plan.Steps)
                {
                    (long Added, string Key)[] choices = [.. units.Select((unit, i) => (People(places, reached[i].Except(taken)), unit.Key))];
                    Assert.Equal(choices.OrderByDescending(choice => choice.Added).ThenBy(choice => choice.Key, StringComparer.Ordinal).First(), (step.Added, step.Unit.Key));
                    taken.UnionWith(Reached(places, step.Unit, limit));
                    Assert.Equal(People(places, taken), step.Reached);
                }

                Reach<Distance> table = Reach.ByFunction(set, reach.Units, (place, unit) => (Distance?)Distance.Between(place.Location!.Value, unit.Location!.Value));
                Assert.Equal(plan.Steps.AsEnumerable(), SiteSearch.Greedy(table, limit, 3).Steps);
            }
        }
    }

    [Fact]
    public void Whom_existing_units_reach_does_not_count_again_and_a_candidate_that_adds_nobody_is_not_chosen()
    {
        (GeoPoint one, GeoPoint other) = (GeoPoint.Of(19, -99), GeoPoint.Of(25, -105));
        var places = new PlaceSet([new("a", one, 100), new("b", other, 10), new("c", other, 10), new("d", null, 1_000), new("e", GeoPoint.Of(30, -110), null)]);
        var candidates = Reach.StraightLine(places, UnitIndex.OfPlaces(places));
        SitePlan plan = SiteSearch.Greedy(candidates, Distance.FromKilometres(5), 4, Reach.StraightLine(places, new UnitIndex([new("clinic", one)])));
        Assert.Equal(100, plan.ReachedBefore);
        Assert.Equal([("b", 20, 120)], plan.Steps.Select(step => (step.Unit.Key, step.Added, step.Reached)));
        Assert.Equal(["a", "b"], SiteSearch.Greedy(candidates, Distance.FromKilometres(5), 9).Steps.Select(step => step.Unit.Key));
        Assert.Empty(SiteSearch.Greedy(candidates, Distance.FromKilometres(5), 0).Steps);
    }

    [Fact]
    public void Whom_an_existing_unit_reaches_at_the_very_limit_is_reached()
    {
        (GeoPoint one, GeoPoint other) = (GeoPoint.Of(19, -99), GeoPoint.Of(19.1, -99));
        var places = new PlaceSet([new("a", one, 100)]);
        Reach<Distance> existing = Reach.StraightLine(places, new UnitIndex([new("clinic", other)]));
        Distance between = Distance.Between(one, other);
        Assert.Equal(100, SiteSearch.Greedy(existing, between, 0, existing).ReachedBefore);
        Assert.Equal(0, SiteSearch.Greedy(existing, Distance.FromMetres(Math.BitDecrement(between.Metres)), 0, existing).ReachedBefore);
    }

    private static HashSet<string> Reached(Place[] places, SupplyPoint unit, Distance limit) =>
        [.. places.Where(place => Distance.Between(place.Location!.Value, unit.Location!.Value) <= limit).Select(place => place.Key)];

    private static long People(Place[] places, IEnumerable<string> keys)
    {
        HashSet<string> some = [.. keys];
        return places.Where(place => some.Contains(place.Key)).Sum(place => place.Population!.Value);
    }
}
