using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Facilities.RegisterKeys;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Hostile input: it is refused with its reasons, the rest stands, nothing is lost and nothing throws.</summary>
public class FacilityRefusalTests
{
    private static readonly Clues A = Key(1);
    private static readonly Clues B = Key(2);
    private static readonly Clues C = Key(3);
    private static readonly Clues D = Key(4);
    private static readonly DateWindow First = On("2020-01-01");
    private static readonly DateWindow Second = On("2021-01-01");

    [Fact]
    public void An_event_that_contradicts_itself_is_refused_with_every_reason() => Assert.Equal(
        [
            "event 0: ONTO_ITSELF", "event 1: TOO_FEW_KEYS", "event 2: TOO_FEW_KEYS", "event 3: TOO_FEW_KEYS+ONTO_ITSELF", "event 4: REPEATED_KEY",
            "event 5: ONTO_ITSELF", "event 6: ONTO_ITSELF+REPEATED_KEY", "event 7: TOO_FEW_KEYS", "event 8: KEY_MISSING", "event 9: KEY_MISSING",
            "event 10: KEY_MISSING+REPEATED_KEY",
        ],
        Refused(
            FacilityEvent.Transfer(A, A, First),
            FacilityEvent.Split(A, [], First),
            FacilityEvent.Merger([], A, First),
            FacilityEvent.Merger([A], A, First),
            FacilityEvent.Merger([A, A], B, First),
            FacilityEvent.Merger([A, B], A, First),
            FacilityEvent.Split(A, [A, B, B], First),
            FacilityEvent.Split(A, [B], First),
            FacilityEvent.Transfer(default, A, First),
            FacilityEvent.Closure(default, First),
            FacilityEvent.Merger([A, default, A], B, First)));

    [Fact]
    public void Cycles_are_refused_at_their_latest_event()
    {
        Assert.Equal(["event 1: CYCLE"], Refused(FacilityEvent.Transfer(A, B, First), FacilityEvent.Transfer(B, A, Second)));
        Assert.Equal(["event 0: CYCLE"], Refused(FacilityEvent.Transfer(A, B, Second), FacilityEvent.Transfer(B, A, First)));
        Assert.Equal(["event 1: CYCLE"], Refused(FacilityEvent.Transfer(A, B, First), FacilityEvent.Transfer(B, A, First)));
        Assert.Equal(
            ["event 2: CYCLE"],
            Refused(FacilityEvent.Transfer(A, B, First), FacilityEvent.Transfer(B, C, First), FacilityEvent.Transfer(C, A, Second)));
        Assert.Equal(
            ["event 1: CYCLE"],
            Refused(FacilityEvent.Split(A, [B, C], First), FacilityEvent.Merger([B, C], A, Second)));
        FacilityRegister.TryCreate([], [FacilityEvent.Transfer(A, B, First), FacilityEvent.Transfer(B, A, Second)], out FacilityRegister register);
        Assert.Equal((A, B), (register.On(B, Day("2019-12-31")).Key, register.On(A, Day("2030-01-01")).Key));
    }

    /// <summary>What hangs on a cycle, and another cycle behind it, is taken as soon as the cycle is broken.</summary>
    [Fact]
    public void What_follows_a_broken_cycle_stands() => Assert.Equal(
        ["event 2: CYCLE", "event 4: CYCLE"],
        Refused(
            FacilityEvent.Split(A, [B, C], First),
            FacilityEvent.Merger([C, Key(7)], D, Second),
            FacilityEvent.Transfer(B, A, Second),
            FacilityEvent.Split(D, [Key(5), Key(6)], On("2022-01-01")),
            FacilityEvent.Transfer(Key(5), Key(7), On("2023-01-01"))));

    [Fact]
    public void A_key_is_brought_once_and_ended_once()
    {
        Assert.Equal(["event 1: KEY_REUSED"], Refused(FacilityEvent.Transfer(A, C, First), FacilityEvent.Transfer(B, C, Second)));
        Assert.Equal(["event 0: KEY_REUSED"], Refused(FacilityEvent.Transfer(A, C, Second), FacilityEvent.Transfer(B, C, First)));
        Assert.Equal(["event 1: KEY_REPLACED"], Refused(FacilityEvent.Transfer(A, B, First), FacilityEvent.Transfer(A, C, Second)));
        Assert.Equal(["event 1: KEY_REUSED+KEY_REPLACED"], Refused(FacilityEvent.Transfer(A, B, First), FacilityEvent.Transfer(A, B, First)));
        Assert.Equal(
            ["event 1: KEY_REUSED+KEY_REUSED+KEY_REPLACED"],
            Refused(FacilityEvent.Split(A, [B, C], First), FacilityEvent.Split(A, [C, B, D], Second)));
    }

    /// <summary>The impossible transfer of 2019 does not take the place of the possible one of 2021.</summary>
    [Fact]
    public void What_was_refused_for_an_event_that_is_refused_itself_has_its_turn() => Assert.Equal(
        ["event 1: TOO_EARLY"],
        Refused(FacilityEvent.Transfer(A, B, First), FacilityEvent.Transfer(B, C, On("2019-01-01")), FacilityEvent.Transfer(B, D, Second)));

    [Fact]
    public void Events_stand_between_those_that_bring_and_end_their_key()
    {
        Assert.Equal(["event 1: TOO_LATE"], Refused(FacilityEvent.Transfer(A, B, First), FacilityEvent.Suspension(A, Second)));
        Assert.Equal(["event 1: TOO_EARLY"], Refused(FacilityEvent.Transfer(A, B, Second), FacilityEvent.Suspension(B, First)));
        Assert.Equal(["event 0: TOO_EARLY"], Refused(FacilityEvent.Transfer(B, C, First), FacilityEvent.Transfer(A, B, Second)));
        Assert.Equal(["event 1: TOO_LATE"], Refused(FacilityEvent.Merger([A, B], C, First), FacilityEvent.Reopening(B, Second)));
        Assert.Empty(Register(FacilityEvent.Transfer(A, B, First), FacilityEvent.Suspension(A, First), FacilityEvent.Reopening(B, First)).Refusals);
    }

    /// <summary>Each event could have happened in its window, but not all of them in theirs.</summary>
    [Fact]
    public void Windows_that_cannot_all_be_kept_are_refused_at_the_event_that_comes_last() => Assert.Equal(
        ["event 2: TOO_EARLY"],
        Refused(
            FacilityEvent.Transfer(A, B, Within("2020-01-01", "2024-01-01")),
            FacilityEvent.Suspension(A, On("2023-01-01")),
            FacilityEvent.Closure(B, On("2022-12-31"))));

    [Fact]
    public void What_does_not_fit_the_life_of_a_facility_is_refused()
    {
        FacilityEvent opening = FacilityEvent.Opening(A, First);
        Assert.Equal(["event 1: STAGE"], Refused(opening, FacilityEvent.Opening(A, Second)));
        Assert.Equal(["event 1: STAGE"], Refused(opening, FacilityEvent.Reopening(A, Second)));
        Assert.Equal(
            ["event 1: STAGE", "event 2: STAGE"],
            Refused(FacilityEvent.Closure(A, First), FacilityEvent.Suspension(A, Second), FacilityEvent.Closure(A, Second)));
        Assert.Equal(["event 1: STAGE"], Refused(opening, FacilityEvent.Opening(A, First)));
        FacilityRegister.TryCreate([], [opening, FacilityEvent.Reopening(A, Second)], out FacilityRegister register);
        Assert.Equal(
            "reopening 2021-01-01 of HGSSA000010: it does not fit the life of the facility, which at that moment is in operation.",
            register.Refusals[0].Findings[0].Text.English);
    }

    /// <summary>Of one day, an event waits for the one that makes room for it; what fits in either order stands as given.</summary>
    [Fact]
    public void Events_of_one_day_are_taken_in_the_order_that_fits()
    {
        FacilityEvent opening = FacilityEvent.Opening(A, First);
        FacilityEvent reopening = FacilityEvent.Reopening(A, Second);
        FacilityEvent suspension = FacilityEvent.Suspension(A, Second);
        FacilityEvent closure = FacilityEvent.Closure(A, Second);
        Assert.Equal<FacilityEvent>([opening, closure, reopening, suspension], Register(closure, reopening, suspension, opening).Units[0].Events);
        Assert.Equal<FacilityEvent>([opening, suspension, reopening, closure], Register(opening, reopening, suspension, closure).Units[0].Events);
    }

    [Fact]
    public void A_window_waits_for_the_day_that_makes_room_for_it()
    {
        FacilityRegister register = Register(
            FacilityEvent.Opening(A, First),
            FacilityEvent.Reopening(A, Within("2020-06-01", "2023-01-01")),
            FacilityEvent.Suspension(A, Second));
        Assert.Equal(Answer.Yes, register.On(A, Day("2020-12-31")).Operates);
        Assert.Equal(Answer.Unknown, register.On(A, Day("2021-01-01")).Operates);
        Assert.Equal(Answer.Yes, register.On(A, Day("2023-01-01")).Operates);
    }

    [Fact]
    public void Only_the_first_record_of_a_key_is_taken_and_the_others_are_kept()
    {
        Facility[] records = [Record(A, "UNO"), Record(B), Record(A, "DOS", "2026-07-01"), Record(A, "UNO")];
        Assert.False(FacilityRegister.TryCreate(records, [], out FacilityRegister register));
        Assert.Equal([records[2], records[3]], register.Refusals.Select(refusal => refusal.Facility));
        Assert.All(register.Refusals, refusal => Assert.Equal("FAC.LINEAGE.DUPLICATE_RECORD", Assert.Single(refusal.Findings).Code));
        Assert.Equal("UNO", register.On(A, Day("2026-07-01")).Details?.Name);
        Assert.Equal("HGSSA000010: FAC.LINEAGE.DUPLICATE_RECORD", register.Refusals[0].ToString());
    }

    [Fact]
    public void A_first_day_of_service_that_does_not_fit_is_refused_with_its_record()
    {
        Assert.Equal(
            ["record 1: STAGE"],
            Refused([Record(B), Record(A) with { OperatingSince = Second }], FacilityEvent.Suspension(A, First)));
    }

    [Fact]
    public void Events_may_come_in_any_order()
    {
        FacilityEvent[] events =
        [
            FacilityEvent.Opening(A, First), FacilityEvent.Transfer(A, B, Second), FacilityEvent.Merger([B, D], C, On("2022-01-01")),
            FacilityEvent.Suspension(C, On("2023-01-01")), FacilityEvent.Reopening(C, On("2024-01-01")),
        ];
        string expected = Answers(Register(events));
        var random = new Random(4);
        for (int i = 0; i < 200; i++)
        {
            random.Shuffle(events);
            Assert.Equal(expected, Answers(Register(events)));
        }

        static string Answers(FacilityRegister register) => string.Join(' ', new[] { A, B, C, D }.Select(key => string.Join(
            ',', Enumerable.Range(2018, 8).Select(year => register.On(key, new LocalDate(year, 6, 1))).Select(on => $"{on.Key}{on.Stage}{on.Exists}"))));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_chain_of_ten_thousand_transfers_is_one_facility(bool isReversed, bool isOneDay)
    {
        const int Links = 10_000;
        LocalDate first = Day("1990-01-01");
        FacilityEvent[] events = [.. Enumerable.Range(0, Links).Select(i => FacilityEvent.Transfer(
            Key(i), Key(i + 1), DateWindow.Exactly(isOneDay ? first : first.PlusDays(i))))];
        if (isReversed)
        {
            Array.Reverse(events);
        }

        FacilityRegister register = Register(events);
        Assert.Equal((Links + 1, 1), (register.KeyCount, register.UnitCount));
        Assert.Equal(Key(0), register.On(Key(Links), first.PlusDays(-1)).Key);
        Assert.Equal(isOneDay ? Key(Links) : Key(1), register.On(Key(5_000), first).Key);
        Assert.Equal(Key(Links), register.On(Key(0), first.PlusDays(Links)).Key);
        FacilityRegister closed = register.With(FacilityEvent.Transfer(Key(Links), Key(0), DateWindow.InYear(2050)));
        Assert.Equal("FAC.LINEAGE.CYCLE", Assert.Single(Assert.Single(closed.Refusals).Findings).Code);
    }

    [Fact]
    public void A_chain_of_ten_thousand_splits_is_one_family()
    {
        const int Links = 10_000;
        FacilityEvent[] events = [.. Enumerable.Range(0, Links).Select(i => FacilityEvent.Split(
            Key(i), [Key(i + 1), Key(i, "IMB")], DateWindow.Exactly(Day("1990-01-01").PlusDays(i))))];
        FacilityRegister register = Register(events);
        Assert.True(register.TryFind(Key(0), out FacilityUnit root));
        Assert.Equal((2 * Links) + 1, root.Family.Length);
        Assert.Equal(Links + 1, root.HoldersOn(Day("2050-01-01")).Length);
        Assert.Equal(2, root.HoldersOn(Day("1990-01-01")).Length);
    }

    [Fact]
    public void Ten_thousand_events_of_one_day_that_do_not_fit_are_all_refused()
    {
        FacilityEvent[] events = [.. Enumerable.Range(0, 10_000).Select(_ => FacilityEvent.Suspension(A, First))];
        FacilityRegister.TryCreate([], events, out FacilityRegister register);
        Assert.Equal(9_999, register.Refusals.Length);
        Assert.Equal(FacilityStage.Suspended, register.On(A, Day("2020-01-01")).Stage);
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_are_days_like_others()
    {
        FacilityRegister register = Register(
            FacilityEvent.Opening(A, DateWindow.Exactly(LocalDate.MinIsoValue)), FacilityEvent.Transfer(A, B, DateWindow.Exactly(LocalDate.MaxIsoValue)));
        Assert.Equal(A, register.On(B, LocalDate.MinIsoValue).Key);
        Assert.Equal(B, register.On(B, LocalDate.MaxIsoValue).Key);
        Assert.Equal(A, register.On(B, LocalDate.MaxIsoValue.PlusDays(-1)).Key);
    }
}
