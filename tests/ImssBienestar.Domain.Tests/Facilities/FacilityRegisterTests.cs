using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Facilities.RegisterKeys;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>What a register answers about a facility, on each side of each of its events.</summary>
public class FacilityRegisterTests
{
    private static readonly Clues Old = Key(1);
    private static readonly Clues New = Key(2, "IMB");

    /// <summary>A centre of the state that passed to IMSS-Bienestar, grew to extended services and was split in two.</summary>
    private static readonly FacilityRegister Centre = Register(
        [
            Record(Old, "CENTRO DE SALUD EL LLANO", "2024-01-01"),
            Record(New, "CENTRO DE SALUD EL LLANO", "2024-08-01"),
            Record(Key(3, "IMB"), "CESSA EL LLANO"),
            Record(Key(4, "IMB"), "UNEME EL LLANO"),
        ],
        FacilityEvent.Split(New, [Key(3, "IMB"), Key(4, "IMB")], On("2026-03-01")),
        FacilityEvent.Change(Record(New, "CESSA EL LLANO", "2025-05-01"), On("2025-04-15")),
        FacilityEvent.Transfer(Old, New, On("2024-07-18")),
        FacilityEvent.Opening(Old, On("1963-01-01")));

    [Theory]
    [InlineData("1962-12-31", "", "No", "NotOpened", null, null)]
    [InlineData("1963-01-01", "HGSSA000010", "Yes", "InOperation", "CENTRO DE SALUD EL LLANO", "SSA")]
    [InlineData("2024-07-17", "HGSSA000010", "Yes", "InOperation", "CENTRO DE SALUD EL LLANO", "SSA")]
    [InlineData("2024-07-18", "HGIMB000020", "Yes", "InOperation", "CENTRO DE SALUD EL LLANO", "IMB")]
    [InlineData("2025-04-14", "HGIMB000020", "Yes", "InOperation", "CENTRO DE SALUD EL LLANO", "IMB")]
    [InlineData("2025-04-15", "HGIMB000020", "Yes", "InOperation", "CESSA EL LLANO", "IMB")]
    [InlineData("2026-02-28", "HGIMB000020", "Yes", "InOperation", "CESSA EL LLANO", "IMB")]
    [InlineData("2026-03-01", "", "No", "Succeeded", null, null)]
    public void A_facility_is_the_same_under_each_of_its_keys(string on, string key, string exists, string stage, string? name, string? letters)
    {
        foreach (Clues asked in new[] { Old, New })
        {
            FacilityOnDay answer = Centre.On(asked, Day(on));
            Assert.True(answer.IsKnownKey);
            Assert.Equal(key, answer.Key?.Value ?? string.Empty);
            Assert.Equal(exists, answer.Exists.ToString());
            Assert.Equal(stage, answer.Stage.ToString());
            Assert.Equal(stage == "InOperation" ? Answer.Yes : Answer.No, answer.Operates);
            Assert.Equal(name, answer.Details?.Name);
            Assert.Equal(letters, answer.Operator?.Letters);
            Assert.Equal(key == asked.Value ? Answer.Yes : Answer.No, answer.RecordIsValid);
            Assert.Equal(on == "1962-12-31", answer.IsBeforeFirstRecord);
            Assert.Empty(answer.OpenEvents);
            Assert.Equal(answer, Centre.On(asked, Julian(on)));
        }
    }

    [Fact]
    public void Lineage_goes_through_transfers_and_splits()
    {
        Assert.True(Centre.TryFind(Old, out FacilityUnit unit));
        Assert.Equal<Clues>([Old, New], unit.Keys);
        Assert.Equal("HGSSA000010→HGIMB000020", unit.ToString());
        Assert.Equal(
            [FacilityEventKind.Opening, FacilityEventKind.Transfer, FacilityEventKind.Change, FacilityEventKind.Split],
            unit.Events.Select(entry => entry.Kind));
        Assert.Empty(unit.Predecessors);
        Assert.Equal(["HGIMB000030", "HGIMB000040"], unit.Successors.Select(successor => successor.ToString()));
        Assert.All(unit.Successors, successor => Assert.Equal<FacilityUnit>([unit], successor.Predecessors));
        Assert.All(unit.Successors, successor => Assert.Empty(successor.Successors));
        Assert.Equal<FacilityUnit>([unit, .. unit.Successors], unit.Successors[1].Family);
        Assert.Equal((4, 3), (Centre.KeyCount, Centre.UnitCount));
        Assert.Equal<FacilityUnit>(unit.Family, Centre.Units);
    }

    [Theory]
    [InlineData("1962-12-31", "")]
    [InlineData("1963-01-01", "HGSSA000010")]
    [InlineData("2024-07-18", "HGIMB000020")]
    [InlineData("2026-02-28", "HGIMB000020")]
    [InlineData("2026-03-01", "HGIMB000030 HGIMB000040")]
    public void What_was_once_a_key_is_held_by_none_one_or_many(string on, string holders) =>
        Assert.Equal(holders, string.Join(' ', Centre.HoldersOn(Old, Day(on)).Select(holder => holder.Key)));

    /// <summary>Split in two, of which one is merged with another facility: the tree comes together again in no facility twice.</summary>
    [Fact]
    public void A_family_that_parts_and_meets_again_lists_each_facility_once()
    {
        FacilityRegister register = Register(
            FacilityEvent.Split(Key(1), [Key(2), Key(3)], On("2020-01-01")),
            FacilityEvent.Merger([Key(2), Key(3), Key(9)], Key(4), On("2021-01-01")),
            FacilityEvent.Transfer(Key(4), Key(4, "IMB"), On("2024-01-01")));
        Assert.True(register.TryFind(Key(9), out FacilityUnit other));
        Assert.Equal(5, other.Family.Length);
        Assert.Equal(["HGSSA000010", "HGSSA000090"], other.Family[..2].Select(unit => unit.ToString()).Order());
        Assert.Equal("HGSSA000040→HGIMB000040", other.Family[^1].ToString());
        Assert.Equal(["HGIMB000040"], register.HoldersOn(Key(1), Day("2025-01-01")).Select(holder => holder.Key?.Value));
        Assert.Equal(["HGSSA000020", "HGSSA000030"], register.HoldersOn(Key(1), Day("2020-12-31")).Select(holder => holder.Key?.Value));
        Assert.Equal(["HGSSA000090"], register.HoldersOn(Key(9), Day("2020-12-31")).Select(holder => holder.Key?.Value));
        Assert.Equal(["HGSSA000010"], register.HoldersOn(Key(1), Day("2019-12-31")).Select(holder => holder.Key?.Value));
        Assert.Empty(register.HoldersOn(Key(4), Day("2020-12-31")));
    }

    [Fact]
    public void A_key_that_nobody_gave_is_unknown_and_is_not_a_facility()
    {
        foreach (FacilityOnDay answer in new[] { Centre.On(Key(999), Day("2025-01-01")), Centre.On(default, Day("2025-01-01")), default })
        {
            Assert.False(answer.IsKnownKey);
            Assert.False(answer.IsBeforeFirstRecord);
            Assert.Equal((Answer.Unknown, Answer.Unknown, Answer.Unknown), (answer.Exists, answer.Operates, answer.RecordIsValid));
            Assert.Equal((FacilityStage.Unknown, null, null), (answer.Stage, answer.Key, answer.Details));
            Assert.Equal((null, null, default), (answer.Operator, answer.LastEvent, answer.Unit));
            Assert.Empty(answer.PossibleKeys);
            Assert.Empty(answer.OpenEvents);
            Assert.Equal("FAC.UNIT.UNKNOWN_KEY", Assert.Single(answer.Findings).Code);
        }

        Assert.False(Centre.TryFind(Key(999), out FacilityUnit none));
        Assert.True(none.IsDefault);
        Assert.Empty(Centre.HoldersOn(Key(999), Day("2025-01-01")));
        Assert.Empty(none.HoldersOn(Day("2025-01-01")));
        Assert.False(none.On(Day("2025-01-01")).IsKnownKey);
        Assert.Empty(none.Keys);
        Assert.Empty(none.Events);
        Assert.Empty(none.Family);
        Assert.Empty(none.Predecessors);
        Assert.Empty(none.Successors);
        Assert.Equal(string.Empty, none.ToString());
        Assert.Equal((0, 0), (FacilityRegister.Empty.KeyCount, FacilityRegister.Empty.UnitCount));
        Assert.False(FacilityRegister.Empty.TryFind(Old, out _));
        Assert.Null(Centre.RecordOf(Key(999)));
        Assert.Equal("CESSA EL LLANO", Centre.RecordOf(Key(3, "IMB"))?.Name);
    }

    /// <summary>Before its first event nothing is known of a facility but the key that it would have.</summary>
    [Fact]
    public void Before_a_first_event_that_is_no_opening_existence_is_unknown_and_the_key_is_the_first()
    {
        FacilityOnDay answer = Register(FacilityEvent.Transfer(Old, New, On("2024-07-18"))).On(New, Day("2024-07-17"));
        Assert.True(answer.IsBeforeFirstRecord);
        Assert.Equal((Old, Answer.Unknown, Answer.Unknown), (answer.Key, answer.Exists, answer.Operates));
        Assert.Equal(Answer.No, answer.RecordIsValid);
        Assert.Equal(Answer.Unknown, Register(FacilityEvent.Transfer(Old, New, On("2024-07-18"))).On(Old, Day("2024-07-17")).RecordIsValid);
    }

    [Fact]
    public void Inside_the_window_of_a_transfer_the_key_is_unknown_and_the_operation_is_not()
    {
        FacilityRegister register = Register(
            FacilityEvent.Opening(Old, On("2000-01-01")), FacilityEvent.Transfer(Old, New, Within("2024-01-01", "2024-12-31")));
        Assert.Equal(Old, register.On(New, Day("2023-12-31")).Key);
        Assert.Equal(New, register.On(New, Day("2024-12-31")).Key);
        foreach (string day in new[] { "2024-01-01", "2024-06-30", "2024-12-30" })
        {
            FacilityOnDay answer = register.On(Old, Day(day));
            Assert.Null(answer.Key);
            Assert.Equal<Clues>([Old, New], answer.PossibleKeys);
            Assert.Equal((Answer.Unknown, Answer.Yes, Answer.Yes), (answer.RecordIsValid, answer.Exists, answer.Operates));
            Assert.Equal((null, FacilityStage.InOperation), (answer.Operator, answer.Stage));
            Assert.Equal(FacilityEventKind.Transfer, Assert.Single(answer.OpenEvents).Kind);
            Assert.Equal(FacilityEventKind.Opening, answer.LastEvent?.Kind);
            Assert.Equal(answer, Assert.Single(register.HoldersOn(Old, Day(day))));
        }
    }

    /// <summary>A later event under the new key says that the transfer came before it, and an earlier one under the old key that it came after.</summary>
    [Fact]
    public void Events_before_and_after_narrow_a_window()
    {
        FacilityRegister register = Register(
            FacilityEvent.Transfer(Old, New, Within("2022-01-01", "2026-06-01")),
            FacilityEvent.Suspension(Old, On("2023-03-01")),
            FacilityEvent.Reopening(New, On("2024-05-01")));
        Assert.Equal(Old, register.On(New, Day("2023-02-28")).Key);
        Assert.Null(register.On(New, Day("2023-03-01")).Key);
        Assert.Null(register.On(New, Day("2024-04-30")).Key);
        Assert.Equal(New, register.On(New, Day("2024-05-01")).Key);
        Assert.Equal(Answer.No, register.On(New, Day("2024-04-30")).Operates);
        Assert.Equal(Answer.Yes, register.On(New, Day("2024-05-01")).Operates);
    }

    [Fact]
    public void Inside_the_window_of_a_merger_either_may_be_the_holder()
    {
        FacilityRegister register = Register(FacilityEvent.Opening(Key(1), On("2000-01-01")), FacilityEvent.Opening(Key(2), On("2000-01-01")),
            FacilityEvent.Merger([Key(1), Key(2)], Key(3), Within("2024-01-01", "2024-12-31")));
        FacilityOnDay answer = register.On(Key(1), Day("2024-06-01"));
        Assert.Equal((Answer.Unknown, Answer.Unknown, Answer.Unknown), (answer.Exists, answer.Operates, answer.RecordIsValid));
        Assert.Equal(Key(1), answer.Key);
        Assert.Equal([Key(1), Key(3)], register.HoldersOn(Key(1), Day("2024-06-01")).Select(holder => holder.AskedKey));
        Assert.All(register.HoldersOn(Key(1), Day("2024-06-01")), holder => Assert.Equal(Answer.Unknown, holder.Exists));
        Assert.Equal(Answer.Yes, register.On(Key(3), Day("2024-12-31")).Operates);
    }

    [Fact]
    public void A_new_facility_begins_in_the_stage_its_predecessors_share()
    {
        FacilityEvent[] opened = [FacilityEvent.Opening(Key(1), On("2000-01-01")), FacilityEvent.Opening(Key(2), On("2000-01-01"))];
        FacilityEvent merged = FacilityEvent.Merger([Key(1), Key(2)], Key(3), On("2010-01-01"));
        FacilityEvent suspended = FacilityEvent.Suspension(Key(1), On("2005-01-01"));
        Assert.Equal(FacilityStage.InOperation, Register([.. opened, merged]).On(Key(3), Day("2010-01-01")).Stage);
        Assert.Equal(FacilityStage.Unknown, Register([.. opened, suspended, merged]).On(Key(3), Day("2010-01-01")).Stage);
        Assert.Equal(
            FacilityStage.Suspended,
            Register([.. opened, suspended, FacilityEvent.Suspension(Key(2), On("2005-01-01")), merged]).On(Key(3), Day("2010-01-01")).Stage);
    }

    [Fact]
    public void Suspension_closure_and_reopening_change_the_operation_and_not_the_record()
    {
        FacilityRegister register = Register(
            [Record(Old, asOf: "1990-01-01")],
            FacilityEvent.Reopening(Old, On("2004-01-01")),
            FacilityEvent.Closure(Old, On("2003-01-01")),
            FacilityEvent.Suspension(Old, On("2002-01-01")),
            FacilityEvent.Opening(Old, On("2001-01-01")));
        (string Day, FacilityStage Stage)[] life =
        [
            ("2001-01-01", FacilityStage.InOperation), ("2002-01-01", FacilityStage.Suspended),
            ("2003-01-01", FacilityStage.Closed), ("2004-01-01", FacilityStage.InOperation),
        ];
        Assert.All(life, at =>
        {
            FacilityOnDay answer = register.On(Old, Day(at.Day));
            Assert.Equal((at.Stage, Answer.Yes, Old), (answer.Stage, answer.Exists, answer.Key));
            Assert.Equal(Answer.Yes, answer.RecordIsValid);
            Assert.NotNull(answer.Details);
        });
    }

    /// <summary>A facility under construction passes to the new operator and opens there: it exists from the transfer on and gives no service.</summary>
    [Fact]
    public void A_facility_transferred_before_it_opens_exists_and_gives_no_service()
    {
        FacilityRegister register = Register(FacilityEvent.Opening(New, On("2025-01-01")), FacilityEvent.Transfer(Old, New, On("2024-01-01")));
        Assert.Equal((Answer.Unknown, Answer.No), (register.On(Old, Day("2023-12-31")).Exists, register.On(Old, Day("2023-12-31")).Operates));
        FacilityOnDay building = register.On(Old, Day("2024-12-31"));
        Assert.Equal((New, Answer.Yes, Answer.No, FacilityStage.NotOpened), (building.Key, building.Exists, building.Operates, building.Stage));
        Assert.Equal(Answer.Yes, register.On(Old, Day("2025-01-01")).Operates);
    }

    [Fact]
    public void The_first_day_of_service_in_a_record_is_the_opening_where_no_event_states_one()
    {
        Facility record = Record(New) with { OperatingSince = On("1963-01-01"), Status = OperatingStatus.InOperation };
        FacilityEvent transfer = FacilityEvent.Transfer(Old, New, On("2024-07-18"));
        FacilityRegister register = Register([record], transfer);
        Assert.Equal((Old, Answer.Yes), (register.On(New, Day("1963-01-01")).Key, register.On(New, Day("1963-01-01")).Operates));
        Assert.Equal(Answer.No, register.On(New, Day("1962-12-31")).Exists);
        Assert.Equal<FacilityEvent>([transfer], register.Events);
        Assert.True(register.TryFind(New, out FacilityUnit unit));
        Assert.Equal<FacilityEvent>([FacilityEvent.Opening(Old, On("1963-01-01")), transfer], unit.Events);

        FacilityRegister stated = Register([record], transfer, FacilityEvent.Opening(Old, On("1970-01-01")));
        Assert.Equal(Answer.No, stated.On(New, Day("1969-12-31")).Operates);

        FacilityRegister opensLater = Register([record with { OperatingSince = On("2025-01-01") }], transfer);
        Assert.Equal((New, Answer.No), (opensLater.On(New, Day("2024-12-31")).Key, opensLater.On(New, Day("2024-12-31")).Operates));
    }

    /// <summary>The record says "out of operation" and no event says when it stopped: unknown until the day of the record, and no from it on.</summary>
    [Fact]
    public void The_status_of_a_record_stands_from_its_day_on_and_puts_the_days_before_in_doubt()
    {
        Facility record = Record(Old, asOf: "2026-06-01") with { OperatingSince = On("1963-01-01"), Status = OperatingStatus.OutOfOperation };
        FacilityRegister register = Register([record]);
        Assert.Equal(Answer.No, register.On(Old, Day("1962-12-31")).Operates);
        Assert.Equal(Answer.Unknown, register.On(Old, Day("1963-01-01")).Operates);
        Assert.Equal(Answer.Unknown, register.On(Old, Day("2026-05-31")).Operates);
        Assert.Equal(Answer.No, register.On(Old, Day("2026-06-01")).Operates);
        Assert.Contains(register.On(Old, Day("2026-06-01")).Findings, finding => finding.Code == "FAC.UNIT.STATUS_DIFFERS");

        FacilityRegister known = register.With(FacilityEvent.Closure(Old, On("2020-01-01")));
        Assert.Equal((Answer.Yes, Answer.No), (known.On(Old, Day("2019-12-31")).Operates, known.On(Old, Day("2020-01-01")).Operates));

        FacilityRegister later = register.With(FacilityEvent.Closure(Old, On("2026-07-01")));
        Assert.Equal(Answer.No, later.On(Old, Day("2026-06-30")).Operates);

        FacilityRegister undated = Register([record with { OperatingSince = null, Status = OperatingStatus.InOperation }]);
        Assert.Equal((Answer.Unknown, Answer.Yes), (undated.On(Old, Day("2026-05-31")).Operates, undated.On(Old, Day("2026-06-01")).Operates));
        Assert.DoesNotContain(undated.On(Old, Day("2026-06-01")).Findings, finding => finding.Code == "FAC.UNIT.STATUS_DIFFERS");
    }

    /// <summary>The old key of a transferred facility is out of operation in the catalogue; that says nothing of the days before the transfer.</summary>
    [Fact]
    public void The_status_of_a_record_that_speaks_after_its_key_ended_says_nothing()
    {
        FacilityRegister register = Register(
            [Record(Old, asOf: "2025-01-31") with { OperatingSince = On("1963-01-01"), Status = OperatingStatus.OutOfOperation }],
            FacilityEvent.Transfer(Old, New, On("2024-07-18")));
        Assert.Equal(Answer.Yes, register.On(Old, Day("2024-07-17")).Operates);
        Assert.Equal(Answer.Yes, register.On(Old, Day("2025-02-01")).Operates);
        Assert.Equal("UNIDAD", register.On(New, Day("2025-02-01")).Details?.Name);
    }

    [Fact]
    public void An_added_event_makes_another_register_and_looks_again_at_what_was_refused()
    {
        FacilityEvent reopening = FacilityEvent.Reopening(Old, On("2010-01-01"));
        Assert.False(FacilityRegister.TryCreate([], [FacilityEvent.Opening(Old, On("2000-01-01")), reopening], out FacilityRegister register));
        Assert.Equal(reopening, Assert.Single(register.Refusals).Event);
        FacilityRegister with = register.With(FacilityEvent.Suspension(Old, On("2005-01-01")));
        Assert.Empty(with.Refusals);
        Assert.Equal(Answer.No, with.On(Old, Day("2009-12-31")).Operates);
        Assert.Equal(Answer.Yes, with.On(Old, Day("2010-01-01")).Operates);
        Assert.Equal(Answer.Yes, register.On(Old, Day("2009-12-31")).Operates);
        Assert.Equal((2, 3), (register.Events.Length, with.Events.Length));
        Assert.Equal(2, register.With([Record(Key(7))], []).KeyCount);
    }

    [Fact]
    public void Findings_give_the_reason_with_the_source_of_the_event()
    {
        var source = new Source("Catálogo CLUES, enero de 2025", Confidence.Verified);
        FacilityRegister register = Register(FacilityEvent.Transfer(Old, New, On("2024-07-18"), source));
        Finding key = register.On(Old, Day("2025-01-01")).Findings[0];
        Assert.Equal(("FAC.UNIT.KEY", Answer.No, source), (key.Code, key.Answer, key.Source));
        Assert.Equal("The facility of HGSSA000010 has the key HGIMB000020.", key.Text.English);
        Assert.Equal("FAC.I.ONE_KEY_ONE_FACILITY", key.Interpretation?.Code);
        Assert.Equal("HGSSA000010 2025-01-01: HGIMB000020", register.On(Old, Day("2025-01-01")).ToString());
        Assert.Equal("Transfer HGSSA000010→HGIMB000020 2024-07-18", register.Events[0].ToString());
        Assert.Equal(FacilityOperator.ImssBienestar, register.Events[0].NewOperator);
        Assert.Null(FacilityEvent.Closure(Old, On("2024-07-18")).NewOperator);
    }
}
