using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Registers of the real facilities: those of IMSS-Bienestar with the keys they had before, and Hidalgo with the days of the transfer.</summary>
public class FacilityRegisterDataTests
{
    private static readonly Lazy<(FacilityRegister Register, FacilityEvent[] Transfers)> Network = new(() =>
    {
        FacilityEvent[] transfers = [.. CatalogueRows.Network
            .Where(row => row.Cells["clues_anterior"].Length > 0)
            .Select(row => FacilityEvent.Transfer(Clues.Parse(row.Cells["clues_anterior"]), row.Facility.Key, WindowOf(row.Facility)))];
        FacilityRegister.TryCreate(CatalogueRows.Network.Select(row => row.Facility), transfers, out FacilityRegister register);
        return (register, transfers);
    });

    private static readonly Lazy<FacilityRegister> Hidalgo = new(() =>
    {
        Dictionary<Clues, Facility> records = CatalogueRows.Hidalgo.ToDictionary(row => row.Facility.Key, row => row.Facility);
        FacilityRegister.TryCreate(
            records.Values,
            Network.Value.Transfers
                .Where(transfer => records.ContainsKey(transfer.Keys[0]) && records.ContainsKey(transfer.NewKeys[0]))
                .Select(transfer => FacilityEvent.Transfer(
                    transfer.Keys[0], transfer.NewKeys[0], DateWindow.Exactly(records[transfer.Keys[0]].Deregistered!.Value))),
            out FacilityRegister register);
        return register;
    });

    [DataFact]
    public void Every_facility_of_IMSS_Bienestar_stands_in_one_register_with_the_key_it_had_before()
    {
        (FacilityRegister register, FacilityEvent[] transfers) = Network.Value;
        Assert.Empty(register.Refusals);
        Assert.Equal((10_573, 10_503), (CatalogueRows.Network.Count, transfers.Length));
        Assert.Equal((10_573 + 10_503, 10_573), (register.KeyCount, register.UnitCount));
        Assert.Equal(70, register.Units.Count(unit => unit.Keys.Length == 1));
        Assert.Equal(4, register.Units.Count(unit => unit.Keys[0].Institution == "SME"));
        Assert.All(register.Units, unit => Assert.Equal([unit], unit.Family.AsEnumerable()));
    }

    /// <summary>Of a transfer of the register no source gives the day: the caller's window answers before and after it, and unknown inside.</summary>
    [DataFact]
    public void The_key_is_the_old_one_before_the_window_the_new_one_after_it_and_unknown_inside()
    {
        (FacilityRegister register, FacilityEvent[] transfers) = Network.Value;
        Assert.All(transfers, transfer =>
        {
            FacilityOnDay before = register.On(transfer.NewKeys[0], transfer.When.Earliest.PlusDays(-1));
            Assert.True(before.Exists == Answer.No ? before.IsBeforeFirstRecord && before.Key is null : before.Key == transfer.Keys[0], before.ToString());
            FacilityOnDay inside = register.On(transfer.Keys[0], transfer.When.Latest.PlusDays(-1));
            Assert.Null(inside.Key);
            Assert.Equal<Clues>([transfer.Keys[0], transfer.NewKeys[0]], inside.PossibleKeys);
            FacilityOnDay after = register.On(transfer.Keys[0], transfer.When.Latest);
            Assert.Equal((transfer.NewKeys[0], FacilityOperator.ImssBienestar), (after.Key, after.Operator));
        });
    }

    [DataFact]
    public void On_the_day_of_the_catalogue_the_register_says_of_operation_what_the_catalogue_says()
    {
        ILookup<Answer, CatalogueRow> rows = CatalogueRows.Network.ToLookup(
            row => Network.Value.Register.On(row.Facility.Key, CatalogueRows.DayOfNetwork).Operates);
        Assert.Equal((10_366, 207, 0), (rows[Answer.Yes].Count(), rows[Answer.No].Count(), rows[Answer.Unknown].Count()));
        Assert.All(rows[Answer.Yes], row => Assert.Equal(OperatingStatus.InOperation, row.Facility.Status));
    }

    /// <summary>A facility that began inside the window taken for its state passed to its new key on that day at the earliest.</summary>
    [DataFact]
    public void A_first_day_of_service_inside_the_window_narrows_it()
    {
        FacilityRegister register = Network.Value.Register;
        Facility[] late = [.. CatalogueRows.Network.Select(row => row.Facility).Where(facility =>
            register.On(facility.Key, CatalogueRows.DayOfNetwork).Unit.Keys.Length == 2
            && facility.OperatingSince is { } since && since.Earliest > WindowOf(facility).Earliest)];
        Assert.NotEmpty(late);
        Assert.All(late, facility =>
        {
            FacilityOnDay before = register.On(facility.Key, facility.OperatingSince!.Value.Earliest.PlusDays(-1));
            Assert.Equal((Answer.No, null), (before.Exists, before.Key));
        });
    }

    [DataFact]
    public void Hidalgo_passes_on_the_days_of_the_catalogue()
    {
        FacilityRegister register = Hidalgo.Value;
        Assert.Empty(register.Refusals);
        Assert.Equal((1_023, 512), (register.KeyCount, register.UnitCount));
        Assert.Equal(
            [(Day("2024-07-18"), 482), (Day("2024-09-25"), 1), (Day("2024-10-28"), 28)],
            register.Events.GroupBy(transfer => transfer.When.Earliest).Select(group => (group.Key, group.Count())).Order());
        Assert.All(register.Events, transfer =>
        {
            FacilityOnDay before = register.On(transfer.NewKeys[0], transfer.When.Earliest.PlusDays(-1));
            FacilityOnDay after = register.On(transfer.Keys[0], transfer.When.Earliest);
            Assert.Equal((transfer.Keys[0], FacilityOperator.StateHealthService), (before.Key, before.Operator));
            Assert.Equal((transfer.NewKeys[0], FacilityOperator.ImssBienestar), (after.Key, after.Operator));
            Assert.Equal(before.Unit, after.Unit);
            Assert.Equal((transfer.Keys[0], transfer.NewKeys[0]), (before.Details?.Key, after.Details?.Key));
        });
    }

    /// <summary>Acatlán: the new key asked for the day before the transfer gives the old one.</summary>
    [DataFact]
    public void A_key_of_Hidalgo_gives_the_key_of_the_day_before_the_transfer()
    {
        Clues acatlan = Clues.Parse("HGIMB000011");
        FacilityOnDay before = Hidalgo.Value.On(acatlan, Day("2024-07-17"));
        Assert.Equal("HGSSA000016", before.Key?.Value);
        Assert.Equal((Answer.Yes, Answer.Yes, Answer.No), (before.Exists, before.Operates, before.RecordIsValid));
        Assert.Equal("HGIMB000011", Hidalgo.Value.On(Clues.Parse("HGSSA000016"), Day("2024-07-18")).Key?.Value);
        Assert.Equal(Answer.No, Hidalgo.Value.On(acatlan, Day("1962-12-31")).Exists);
    }

    /// <summary>The one facility whose former record the list of Hidalgo lacks: its day is unknown, and another list gives its key.</summary>
    [DataFact]
    public void A_former_key_that_the_list_lacks_is_unknown_until_another_source_gives_it()
    {
        (Clues now, Clues former) = (Clues.Parse("HGIMB002292"), Clues.Parse("HGSSA002425"));
        Assert.Equal<Clues>([now], Hidalgo.Value.On(now, Day("2025-01-31")).Unit.Keys);
        Assert.False(Hidalgo.Value.On(former, Day("2025-01-31")).IsKnownKey);
        FacilityRegister with = Hidalgo.Value.With(FacilityEvent.Transfer(former, now, DateWindow.Between(Day("2024-01-01"), Day("2024-12-31"))));
        Assert.Empty(with.Refusals);
        Assert.Equal((512, now), (with.UnitCount, with.On(former, Day("2025-01-31")).Key));
        Assert.Null(with.On(former, Day("2024-07-18")).Key);
    }

    /// <summary>The window that this test takes, for no source says the day of a transfer: from the first day on which the state can have signed, or
    /// on which the decentralised body existed where no instrument counts, to the day of the catalogue.</summary>
    private static DateWindow WindowOf(Facility facility) => DateWindow.Between(
        AgreementRegister.Reference.Of(facility.State).FirstConcurrence is { } signed && signed.Earliest < CatalogueRows.DayOfNetwork
            ? signed.Earliest
            : Day("2022-09-01"),
        CatalogueRows.DayOfNetwork);
}
