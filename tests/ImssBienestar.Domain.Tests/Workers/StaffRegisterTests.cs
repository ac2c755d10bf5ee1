using System.Collections.Immutable;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Workers.Staff;

namespace ImssBienestar.Domain.Tests.Workers;

public class StaffRegisterTests
{
    private static readonly StaffRegister Register = StaffRegister.Of(
        [Post("A"), Post("B", Profession.Nurse, from: "2020-01-01", until: "2021-12-31"), Post("C", unit: "NTIMB000015")],
        [Worker(1), Worker(2), Worker(3)],
        [
            Holds(1, "A", "2020-06-01", "2020-12-31"),
            Holds(2, "A", "2021-01-01"),
            Holds(1, "B", "2020-12-01"),
            Holds(1, "C", "2022-03-01", "2022-03-01"),
        ]);

    [Theory]
    [InlineData("A", "2020-05-31", null)]
    [InlineData("A", "2020-06-01", 1)]
    [InlineData("A", "2020-12-31", 1)]
    [InlineData("A", "2021-01-01", 2)]
    [InlineData("A", "2099-01-01", 2)]
    [InlineData("B", "2021-12-31", 1)]
    [InlineData("B", "2022-01-01", null)]
    [InlineData("C", "2022-02-28", null)]
    [InlineData("C", "2022-03-01", 1)]
    [InlineData("C", "2022-03-02", null)]
    public void The_holder_of_a_post_is_known_on_every_day_ends_included(string post, string day, int? worker)
    {
        Worker? expected = worker is { } number ? Worker(number) : null;
        Assert.Equal(expected, Register.HolderOn(post, Day(day)));
        Assert.Equal(expected, Register.HolderOn(post, Julian(day)));
        Assert.True(Register.TryFindPost(post, out int position));
        Assert.Equal(expected, Register.HolderOn(position, Day(day)));
        Assert.Equal(expected is not null && post == "A", expected is not null && Register.HeldBy(expected.Curp, Day(day)).Any(held => held.Code == "A"));
    }

    [Theory]
    [InlineData(1, "2020-11-30", "A")]
    [InlineData(1, "2020-12-15", "A B")]
    [InlineData(1, "2021-06-01", "B")]
    [InlineData(1, "2022-01-01", "")]
    [InlineData(3, "2021-06-01", "")]
    public void What_a_worker_holds_is_known_on_every_day_and_may_be_several_posts(int worker, string day, string posts)
    {
        Curp curp = TestKeys.CurpOf(worker);
        ImmutableArray<Post> held = Register.HeldBy(curp, Day(day));
        Assert.Equal(posts, string.Join(' ', held));
        Assert.True(Register.TryFindWorker(curp, out int position));
        Assert.Equal(held.Length, Register.CountHeldBy(position, Day(day), out int first));
        Assert.Equal(held.IsEmpty ? StaffRegister.Vacant : 0, held.IsEmpty ? first : Register.Posts.IndexOf(held[0]) - first);
    }

    [Fact]
    public void A_post_that_does_not_stand_is_neither_held_nor_vacant()
    {
        int[] holders = new int[3];
        Register.HoldersOn(Day("2019-12-31"), holders);
        Assert.Equal([StaffRegister.Vacant, StaffRegister.NotStanding, StaffRegister.Vacant], holders);
        Assert.Equal(new PostCount(2, 0), Register.CountOn(Day("2019-12-31")));
        Register.HoldersOn(Day("2021-12-31"), holders);
        Assert.Equal([1, 0, StaffRegister.Vacant], holders);
        Assert.Equal(new PostCount(3, 2), Register.CountOn(Day("2021-12-31")));
        Assert.Equal(1, Register.CountOn(Day("2021-12-31")).Vacant);
    }

    [Fact]
    public void Vacancies_of_a_state_come_in_the_order_of_its_posts_whatever_their_units()
    {
        StaffRegister register = StaffRegister.Of([Post("A"), Post("B", unit: "MCIMB000012"), Post("C"), Post("D", unit: "NTIMB000015")], [], []);
        Assert.Equal(["A", "B", "C"], register.VacantOn(State.EstadoDeMexico, Day("2022-02-01")).Select(post => post.Code));
    }

    [Theory]
    [InlineData("2021-12-31", 0)]
    [InlineData("2022-01-01", 1)]
    public void A_post_may_be_held_to_its_last_day(string until, int refusals)
    {
        StaffRegister register = StaffRegister.Of([Post("A", until: "2021-12-31")], [Worker(1)], [Holds(1, "A", "2021-12-31", until)]);
        Assert.Equal(refusals, register.Refusals.Length);
        Assert.All(register.Refusals, refusal => Assert.Null(refusal.Finding.Interpretation));
    }

    [Fact]
    public void A_post_may_stand_for_one_day() => Assert.True(Post("A", from: "2021-12-31", until: "2021-12-31").StandsOn(Day("2021-12-31")));

    [Fact]
    public void The_days_of_change_are_those_on_which_a_holding_begins_and_those_after_it_ends() => Assert.Equal(
        "2020-06-01 2020-12-01 2021-01-01 2022-01-01 2022-03-01 2022-03-02".Split(' ').Select(Day),
        Register.Changes.Order());

    [Fact]
    public void Vacancies_are_asked_by_unit_and_by_state_and_a_unit_without_posts_is_not_zero()
    {
        Clues nayarit = Clues.Parse("NTIMB000015");
        Assert.Equal("C", Assert.Single(Register.VacantOn(nayarit, Day("2022-02-01"))).Code);
        Assert.Equal("C", Assert.Single(Register.VacantOn(State.Nayarit, Day("2022-02-01"))).Code);
        Assert.Empty(Register.VacantOn(State.EstadoDeMexico, Day("2021-02-01")));
        Assert.Equal(new PostCount(1, 0), Register.CountOn(nayarit, Day("2022-02-01")));
        Assert.Null(Register.CountOn(Clues.Parse("BSIMB000672"), Day("2022-02-01")));
    }

    [Fact]
    public void An_assignment_with_several_faults_is_refused_with_all_of_them()
    {
        StaffRegister register = StaffRegister.Of([Post("A", from: "2020-01-01")], [], [Holds(1, "A", "2019-12-01", "2019-11-30"), Holds(1, "Z", "2020-01-01")]);
        Assert.Equal(
            ["0 WRK.RULE.WORKER_KNOWN", "0 WRK.RULE.DAYS", "0 WRK.RULE.WITHIN_POST", "1 WRK.RULE.POST_KNOWN", "1 WRK.RULE.WORKER_KNOWN"],
            register.Refusals.Select(refusal => $"{refusal.Position} {refusal.Finding.Code}"));
        Assert.All(register.Refusals, refusal => Assert.Equal((StaffEntry.Assignment, Answer.No), (refusal.Entry, refusal.Finding.Answer)));
        Assert.Equal(0, register.AssignmentCount);
    }

    [Fact]
    public void A_post_has_one_holder_at_a_time_and_the_earlier_one_stands_in_any_order_of_the_input()
    {
        Assignment early = Holds(1, "A", "2020-01-01", "2020-06-30");
        Assignment late = Holds(2, "A", "2020-06-30");
        foreach (Assignment[] order in new[] { new[] { early, late }, [late, early] })
        {
            StaffRegister register = StaffRegister.Of([Post("A")], [Worker(1), Worker(2)], order);
            StaffRefusal refusal = Assert.Single(register.Refusals);
            Assert.Equal(("WRK.RULE.ONE_HOLDER", Array.IndexOf(order, late)), (refusal.Finding.Code, refusal.Position));
            Assert.Equal("WRK.INT.ONE_HOLDER", refusal.Finding.Interpretation!.Code);
            Assert.Equal(Worker(1), register.HolderOn("A", Day("2020-06-30")));
            Assert.Null(register.HolderOn("A", Day("2020-07-01")));
        }
    }

    [Fact]
    public void Two_posts_of_one_code_and_two_workers_of_one_key_are_refused_and_the_first_stands()
    {
        StaffRegister register = StaffRegister.Of(
            [Post("A"), Post("B"), Post("A", Profession.Nurse)], [Worker(1), new Worker(TestKeys.CurpOf(1), Profession.Dentist)], []);
        Assert.Equal(
            ["Post 2 WRK.RULE.ONE_POST_A_CODE", "Worker 1 WRK.RULE.ONE_WORKER_A_KEY"],
            register.Refusals.Select(refusal => $"{refusal.Entry} {refusal.Position} {refusal.Finding.Code}"));
        Assert.Equal([Profession.GeneralDoctor, Profession.GeneralDoctor], register.Posts.Select(post => post.Profession));
        Assert.Equal(Profession.Nurse, Assert.Single(register.Workers).Profession);
    }

    [Fact]
    public void No_key_of_a_person_enters_a_message()
    {
        Curp curp = TestKeys.CurpOf(1);
        StaffRegister register = StaffRegister.Of(
            [Post("A")], [Worker(1), Worker(1)], [Holds(1, "A", "2020-01-01"), Holds(1, "A", "2021-01-01"), Holds(2, "Q", "2021-01-01", "2020-01-01")]);
        Assert.NotEmpty(register.Refusals);
        string[] said =
        [
            .. register.Refusals.SelectMany(refusal => new[] { refusal.Finding.Text.Spanish, refusal.Finding.Text.English, refusal.ToString() }),
            Worker(1).ToString(),
            Holds(1, "A", "2020-01-01").ToString(),
        ];
        Assert.All(said, text => Assert.DoesNotContain(curp.Value[..4], text, StringComparison.Ordinal));
        Assert.All(said, text => Assert.DoesNotContain("*", text, StringComparison.Ordinal));
        Assert.Equal("A 2020-01-01…", Holds(1, "A", "2020-01-01").ToString());
    }

    /// <summary>Against a plain reading of the same entries, day by day: holders, both directions, counts.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_registers_agree_with_a_plain_reading(int seed)
    {
        var random = new Random(seed);
        Post[] posts = [.. Enumerable.Range(0, 6).Select(i => Post($"P{i}", from: "2020-01-01", until: i == 0 ? "2020-03-01" : null))];
        Worker[] workers = [.. Enumerable.Range(0, 8).Select(Worker)];
        LocalDate start = Day("2020-01-01");
        Assignment[] given =
        [
            .. Enumerable.Range(0, 90).Select(_ => start.PlusDays(random.Next(-3, 120))).Select(from => new Assignment(
                TestKeys.CurpOf(random.Next(9)), $"P{random.Next(7)}", from, random.Next(9) == 0 ? null : from.PlusDays(random.Next(-1, 9)))),
        ];
        StaffRegister register = StaffRegister.Of(posts, workers, given);
        int[] refused = [.. register.Refusals.Select(refusal => refusal.Position).Distinct()];
        Assignment[] standing = [.. given.Where((_, position) => !refused.Contains(position))];
        Assert.Equal(standing.Length, register.AssignmentCount);
        int[] holders = new int[posts.Length];
        foreach (LocalDate day in Days.Between(start.PlusDays(-2), start.PlusDays(140)))
        {
            register.HoldersOn(day, holders);
            for (int i = 0; i < posts.Length; i++)
            {
                Assignment? held = standing.SingleOrDefault(entry => entry.Post == posts[i].Code && entry.From <= day && !(entry.Until < day) && posts[i].StandsOn(day));
                Assert.Equal(held?.Worker, register.HolderOn(i, day)?.Curp);
                Assert.Equal(held is null, holders[i] < 0);
                Assert.Equal(!posts[i].StandsOn(day), holders[i] == StaffRegister.NotStanding);
            }

            Assert.All(workers, worker => Assert.Equal(
                Enumerable.Range(0, posts.Length).Where(i => register.HolderOn(i, day) == worker).Select(i => posts[i].Code).Order(),
                register.HeldBy(worker.Curp, day).Select(post => post.Code).Order()));
            Assert.Equal(holders.Count(holder => holder >= 0), register.CountOn(day).Held);
        }
    }

    [Fact]
    public void A_post_held_by_many_in_turn_is_searched_to_the_day()
    {
        Assignment[] turns = [.. Enumerable.Range(0, 1_000).Select(i => new Assignment(TestKeys.CurpOf(i), "A", Day("2014-01-01").PlusDays(3 * i), Day("2014-01-01").PlusDays((3 * i) + 1)))];
        StaffRegister register = StaffRegister.Of([Post("A")], Enumerable.Range(0, 1_000).Select(Worker), turns);
        Assert.Empty(register.Refusals);
        for (int i = 0; i < 1_000; i++)
        {
            Assert.Equal(TestKeys.CurpOf(i), register.HolderOn(0, turns[i].From)!.Curp);
            Assert.Equal(TestKeys.CurpOf(i), register.HolderOn(0, turns[i].Until!.Value)!.Curp);
            Assert.Null(register.HolderOn(0, turns[i].Until!.Value.PlusDays(1)));
        }
    }
}
