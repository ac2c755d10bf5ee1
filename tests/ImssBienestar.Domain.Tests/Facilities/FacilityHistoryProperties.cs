using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Facilities.RegisterKeys;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Random histories, asked of the register and of a naive reference that goes through the events one by one.</summary>
public class FacilityHistoryProperties
{
    [Fact]
    public void With_exact_days_the_register_answers_as_one_who_goes_through_all_events()
    {
        var random = new Random(1);
        int asked = 0;
        for (int round = 0; round < 100; round++)
        {
            (FacilityEvent Event, LocalDate Day)[] history = RandomHistory.Make(random, facilities: 5, events: 40, widest: 0);
            FacilityRegister register = Register(Shuffled(random, history.Select(entry => entry.Event)));
            var world = new NaiveWorld(history);
            Clues[] keys = KeysOf(history);
            for (int i = 0; i < 60; i++, asked++)
            {
                Clues key = keys[random.Next(keys.Length)];
                LocalDate day = Day("2019-12-25").PlusDays(random.Next(100));
                FacilityOnDay answer = register.On(key, day);
                Assert.Equal(world.On(key, day), new(answer.IsKnownKey, answer.Key, answer.Exists, answer.Stage));
            }
        }

        Assert.Equal(6_000, asked);
    }

    /// <summary>Every way of giving each event a day of its window, in the order in which the register lists events, is one world; the register
    /// answers what all worlds answer, and unknown where they differ.</summary>
    [Fact]
    public void With_windows_the_register_answers_what_all_possible_worlds_agree_on()
    {
        var random = new Random(2);
        int unknown = 0;
        int worldsSeen = 0;
        for (int round = 0; round < 100; round++)
        {
            (FacilityEvent Event, LocalDate Day)[] history = RandomHistory.Make(random, facilities: 2, events: 4, widest: 2);
            if (!FacilityRegister.TryCreate([], Shuffled(random, history.Select(entry => entry.Event)), out FacilityRegister register))
            {
                continue;
            }

            (FacilityEvent First, FacilityEvent Then)[] order = [.. register.Units.SelectMany(unit => unit.Events.Zip(unit.Events.Skip(1)))];
            FacilityEvent[] line = InLine([.. history.Select(entry => entry.Event)], order);
            NaiveWorld[] worlds = [.. Worlds(line, order)];
            Assert.NotEmpty(worlds);
            worldsSeen += worlds.Length;
            foreach (Clues key in KeysOf(history))
            {
                for (LocalDate day = Day("2019-12-28"); day < Day("2020-01-14"); day = day.PlusDays(1))
                {
                    NaiveAnswer[] all = [.. worlds.Select(world => world.On(key, day)).Distinct()];
                    FacilityOnDay answer = register.On(key, day);
                    Assert.Equal(Shared(all, one => one.Exists), answer.Exists);
                    Assert.Equal(Shared(all, one => one.Stage), answer.Stage);
                    Clues?[] keys = [.. all.Where(one => one.Exists != Answer.No).Select(one => one.Key).Distinct()];
                    Assert.Equal(keys.Order(), answer.PossibleKeys.Select(one => (Clues?)one).Order());
                    Assert.Equal(keys.Length == 1 ? keys[0] : null, answer.Key);
                    Assert.Equal(
                        Shared(all, one => one.Exists == Answer.No || one.Key != key ? Answer.No : one.Exists), answer.RecordIsValid);
                    unknown += answer.OpenEvents.Length > 0 ? 1 : 0;
                }
            }
        }

        Assert.True(unknown > 1_000 && worldsSeen > 2_000, $"{unknown} answers inside windows, {worldsSeen} worlds");
    }

    [Fact]
    public void What_happened_and_is_given_in_true_windows_is_never_refused_for_its_lineage()
    {
        var random = new Random(3);
        for (int round = 0; round < 500; round++)
        {
            FacilityEvent[] events = [.. RandomHistory.Make(random, facilities: 4, events: 30, widest: 6).Select(entry => entry.Event)];
            FacilityRegister.TryCreate([], Shuffled(random, events), out FacilityRegister register);
            Assert.DoesNotContain(register.Refusals, refusal => refusal.Event!.NewKeys.Length > 0);
        }
    }

    [Fact]
    public void Arbitrary_events_never_throw_and_are_taken_or_refused_once()
    {
        var random = new Random(4);
        for (int round = 0; round < 1_000; round++)
        {
            FacilityEvent[] events = [.. Enumerable.Range(0, 25).Select(_ => Arbitrary(random))];
            Facility[] records = [.. Enumerable.Range(0, 4).Select(_ => Record(Key(1 + random.Next(8))) with
            {
                OperatingSince = random.Next(2) == 0 ? null : On("2020-01-0" + (1 + random.Next(9))),
            })];
            FacilityRegister.TryCreate(records, events, out FacilityRegister register);
            FacilityEvent[] taken = [.. register.Units.SelectMany(unit => unit.Events).Distinct(ReferenceEqualityComparer.Instance).Cast<FacilityEvent>()];
            FacilityEvent[] refused = [.. register.Refusals.Select(refusal => refusal.Event).OfType<FacilityEvent>()];
            Assert.All(events, entry => Assert.True(
                taken.Any(one => ReferenceEquals(one, entry)) ^ refused.Any(one => ReferenceEquals(one, entry)), entry.ToString()));
            Assert.All(register.Units, unit => Assert.All(unit.Family, member => Assert.Contains(unit, member.Family)));
            Assert.All(register.Units, unit => Assert.All(unit.Successors, member => Assert.Contains(unit, member.Predecessors)));
            Assert.Equal(register.KeyCount, register.Units.Sum(unit => unit.Keys.Length));
        }
    }

    private static FacilityEvent Arbitrary(Random random)
    {
        Clues[] keys = [.. Enumerable.Range(0, 3).Select(_ => random.Next(40) == 0 ? default : Key(1 + random.Next(8)))];
        LocalDate day = Day("2020-01-01").PlusDays(random.Next(10));
        Domain.Time.DateWindow when = Domain.Time.DateWindow.Between(day, day.PlusDays(random.Next(3) == 0 ? random.Next(5) : 0));
        return random.Next(9) switch
        {
            0 => FacilityEvent.Opening(keys[0], when),
            1 or 2 => FacilityEvent.Transfer(keys[0], keys[1], when),
            3 => FacilityEvent.Merger([keys[0], keys[1]], keys[2], when),
            4 => FacilityEvent.Split(keys[0], [keys[1], keys[2]], when),
            5 => FacilityEvent.Suspension(keys[0], when),
            6 => FacilityEvent.Closure(keys[0], when),
            7 => FacilityEvent.Reopening(keys[0], when),
            _ => FacilityEvent.Change(Record(Key(1 + random.Next(8))), when),
        };
    }

    private static T Shared<T>(NaiveAnswer[] all, Func<NaiveAnswer, T> part)
        where T : struct => all.Select(part).Distinct().Count() == 1 ? part(all[0]) : default;

    private static FacilityEvent[] Shuffled(Random random, IEnumerable<FacilityEvent> events)
    {
        FacilityEvent[] all = [.. events];
        random.Shuffle(all);
        return all;
    }

    private static Clues[] KeysOf(IEnumerable<(FacilityEvent Event, LocalDate Day)> history) =>
        [.. history.SelectMany(entry => entry.Event.Keys.Concat(entry.Event.NewKeys)).Distinct()];

    /// <summary>All events in one line that keeps the order of each facility.</summary>
    private static FacilityEvent[] InLine(FacilityEvent[] events, (FacilityEvent First, FacilityEvent Then)[] order)
    {
        // By reference: two changes of one key within one window may be equal.
        var left = new HashSet<object>(events, ReferenceEqualityComparer.Instance);
        List<FacilityEvent> line = [];
        while (left.Count > 0)
        {
            FacilityEvent next = events.First(one =>
                left.Contains(one) && !order.Any(pair => ReferenceEquals(pair.Then, one) && left.Contains(pair.First)));
            left.Remove(next);
            line.Add(next);
        }

        return [.. line];
    }

    private static IEnumerable<NaiveWorld> Worlds(FacilityEvent[] line, (FacilityEvent First, FacilityEvent Then)[] order)
    {
        var days = new LocalDate[line.Length];
        int[][] before = [.. line.Select(one => order
            .Where(pair => ReferenceEquals(pair.Then, one)).Select(pair => Array.FindIndex(line, first => ReferenceEquals(first, pair.First))).ToArray())];
        return From(0);

        IEnumerable<NaiveWorld> From(int at)
        {
            if (at == line.Length)
            {
                yield return new NaiveWorld(line.Zip(days));
                yield break;
            }

            foreach (LocalDate day in Days.Between(line[at].When.Earliest, line[at].When.Latest))
            {
                if (before[at].All(first => days[first] <= day))
                {
                    days[at] = day;
                    foreach (NaiveWorld world in From(at + 1))
                    {
                        yield return world;
                    }
                }
            }
        }
    }
}
