using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Builds the histories of all facilities from records and events given in any order, and refuses what does not fit.</summary>
/// <remarks>
/// <para>First the lineage: transfers, mergers and splits claim their keys, by the earliest day. Then the life: the other events are put between
/// them, by the rows of <see cref="FacilityLife"/>. Then every window is narrowed to the days on which the event can have happened, given what
/// came before and after. So the events of a facility stand in one order, and on any day the ones that have happened are the first <i>k</i>,
/// for every <i>k</i> between two bounds and no other.</para>
/// <para>Keys, records and events are numbers here, days are <see cref="IsoDays.Order"/>.</para>
/// </remarks>
internal sealed partial class HistoryBuilder
{
    private const int None = -1;

    private readonly Facility[] records;
    private readonly List<FacilityEvent> events;
    private readonly int given;
    private readonly KeyIndex keys;
    private readonly SortedDictionary<int, List<Finding>> refused = [];

    /// <summary>Keys of event <i>e</i>: from <c>keysAt[e]</c>; its new keys: from <c>newKeysAt[e]</c>, up to the next event.</summary>
    private readonly List<int> keysOfEvents;
    private readonly List<int> keysAt;
    private readonly List<int> newKeysAt;

    /// <summary>By event: the first and last day on which it can have happened, and whether it is taken.</summary>
    private readonly List<int> earliest;
    private readonly List<int> latest;
    private readonly List<bool> isTaken;

    /// <summary>By key: the event that brought it, the event that ended it, and its record.</summary>
    private int[] birthOf = [];
    private int[] endOf = [];
    private int[] recordOf = [];

    public HistoryBuilder(ImmutableArray<Facility> records, ImmutableArray<FacilityEvent> events)
    {
        this.records = ImmutableCollectionsMarshal.AsArray(records)!;
        this.events = [.. events];
        given = events.Length;
        keys = new KeyIndex(records.Length + (events.Length / 2));
        (keysOfEvents, keysAt, newKeysAt) = (new(2 * given), new(given + 1), new(given));
        (earliest, latest, isTaken) = (new(given), new(given), new(given));
    }

    /// <summary>What was refused and why: records first, then events, each in the order given.</summary>
    public ImmutableArray<FacilityRefusal> Refusals =>
        [.. refused.Select(entry => entry.Key < records.Length
            ? new FacilityRefusal(records[entry.Key], null, [.. entry.Value])
            : new FacilityRefusal(null, events[entry.Key - records.Length], [.. entry.Value]))];

    public FacilityHistories Build()
    {
        NumberKeys();
        SettleLineage();
        AddOpeningsOfRecords();
        PlaceLives();
        return Tabulate();
    }

    private Span<int> KeysOf(int e) => CollectionsMarshal.AsSpan(keysOfEvents)[keysAt[e]..newKeysAt[e]];

    private Span<int> NewKeysOf(int e) => CollectionsMarshal.AsSpan(keysOfEvents)[newKeysAt[e]..keysAt[e + 1]];

    /// <summary>Gives every key a number and takes the first record of each; what is wrong with an event by itself refuses it here.</summary>
    private void NumberKeys()
    {
        var recordAt = new List<int>(records.Length);
        for (int i = 0; i < records.Length; i++)
        {
            int key = keys.Add(records[i].Key);
            if (key == recordAt.Count)
            {
                recordAt.Add(i);
            }
            else
            {
                RefuseRecord(i, records[recordAt[key]]);
            }
        }

        keysAt.Add(0);
        for (int e = 0; e < given; e++)
        {
            Number(events[e], IsWellFormed(e));
        }

        recordOf = new int[keys.Count];
        (birthOf, endOf) = (new int[keys.Count], new int[keys.Count]);
        Array.Fill(recordOf, None);
        recordAt.CopyTo(recordOf);
    }

    private void Number(FacilityEvent entry, bool taken)
    {
        isTaken.Add(taken);
        earliest.Add(entry.When.Earliest.Order());
        latest.Add(entry.When.Latest.Order());
        if (taken)
        {
            foreach (Clues key in entry.Keys)
            {
                keysOfEvents.Add(keys.Add(key));
            }
        }

        newKeysAt.Add(keysOfEvents.Count);
        if (taken)
        {
            foreach (Clues key in entry.NewKeys)
            {
                keysOfEvents.Add(keys.Add(key));
            }
        }

        keysAt.Add(keysOfEvents.Count);
    }

    private bool IsWellFormed(int e)
    {
        FacilityEvent entry = events[e];
        bool fine = true;
        foreach (Clues key in entry.Keys)
        {
            fine &= !key.IsDefault;
        }

        foreach (Clues key in entry.NewKeys)
        {
            fine &= !key.IsDefault;
        }

        if (!fine)
        {
            Refuse(e, FacilityRegisterTexts.KeyMissing);
        }

        if (!entry.IsLineage)
        {
            return fine;
        }

        if ((entry.Kind == FacilityEventKind.Merger && entry.Keys.Length < 2)
            || (entry.Kind == FacilityEventKind.Split && entry.NewKeys.Length < 2))
        {
            Refuse(e, FacilityRegisterTexts.TooFewKeys);
            fine = false;
        }

        return !RefuseRepeated(e) && fine;
    }

    private bool RefuseRepeated(int e)
    {
        FacilityEvent entry = events[e];
        if (entry.Kind == FacilityEventKind.Transfer && entry.Keys[0] != entry.NewKeys[0])
        {
            return false;
        }

        bool found = false;
        HashSet<Clues> old = [];
        HashSet<Clues> all = [];
        foreach (Clues key in entry.Keys)
        {
            found |= Repeated(FacilityRegisterTexts.RepeatedKey, !all.Add(key), key);
            old.Add(key);
        }

        foreach (Clues key in entry.NewKeys)
        {
            bool isOld = old.Contains(key);
            found |= Repeated(FacilityRegisterTexts.OntoItself, isOld, key);
            found |= Repeated(FacilityRegisterTexts.RepeatedKey, !all.Add(key) && !isOld, key);
        }

        return found;

        bool Repeated(ReasonText text, bool isSo, Clues key)
        {
            if (isSo && !key.IsDefault)
            {
                Refuse(e, text, key);
            }

            return isSo && !key.IsDefault;
        }
    }

    private void RefuseRecord(int record, Facility first) => Refuse(
        record,
        FacilityRegisterTexts.DuplicateRecord,
        records[record].AsOf,
        records[record].Source,
        [null, records[record].AsOf.ToIsoText(), records[record].Key, first.AsOf.ToIsoText()]);

    /// <summary>Refuses an event; an opening that was taken from a record is refused as part of that record.</summary>
    private void Refuse(int e, ReasonText text, object? other = null)
    {
        FacilityEvent entry = events[e];
        if (e < isTaken.Count)
        {
            isTaken[e] = false;
        }

        Refuse(
            e < given ? records.Length + e : openingsOfRecords[e - given],
            text,
            entry.When.Latest,
            entry.Source,
            [FacilityRegisterTexts.Kinds[entry.Kind], entry.When, entry.Named, other]);
    }

    private void Refuse(int item, ReasonText text, LocalDate day, Source? source, object?[] places)
    {
        if (!refused.TryGetValue(item, out List<Finding>? findings))
        {
            refused.Add(item, findings = []);
        }

        findings.Add(text.Finding(
            Answer.No,
            FacilityProvisions.Record,
            day,
            places,
            interpretation: FacilityInterpretations.OneKeyOneFacility,
            source: source));
    }
}
