using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <content>The life of facilities: each event of a key in a place where its days and the stage of the facility allow it.</content>
internal sealed partial class HistoryBuilder
{
    /// <summary>All events that are taken, each after those that it follows.</summary>
    private readonly List<int> sequence = [];

    /// <summary>The records behind the events from <see cref="given"/> on: openings that no event states.</summary>
    private readonly List<int> openingsOfRecords = [];

    /// <summary>The events of key <i>k</i> that bring and end nothing: from <c>next[k]</c> up to <c>ownEnd[k]</c>, by day.</summary>
    private int[] own = [];
    private int[] next = [];
    private int[] ownEnd = [];

    /// <summary>By key, as far as its events have been placed: the stage, and the first day on which it can have begun.</summary>
    private FacilityStage[] stage = [];
    private int[] reached = [];

    /// <summary>The first day of service that records state, for facilities of which no event states it: on the key that it falls to.</summary>
    private void AddOpeningsOfRecords()
    {
        var opens = new bool[keys.Count];
        for (int e = 0; e < given; e++)
        {
            if (isTaken[e] && events[e].Kind == FacilityEventKind.Opening)
            {
                opens[KeysOf(e)[0]] = true;
            }
        }

        for (int first = 0; first < opens.Length; first++)
        {
            if (birthOf[first] == None)
            {
                AddOpening(first, opens);
            }
        }
    }

    private void AddOpening(int first, bool[] opens)
    {
        int record = None;
        for (int key = first; key != None; key = NextKey(key))
        {
            if (opens[key])
            {
                return;
            }

            if (record == None && recordOf[key] != None && records[recordOf[key]].OperatingSince is { IsDefault: false })
            {
                record = recordOf[key];
            }
        }

        if (record == None)
        {
            return;
        }

        DateWindow since = records[record].OperatingSince!.Value;
        int at = first;
        while (NextKey(at) != None && since.Earliest.Order() > latest[endOf[at]])
        {
            at = NextKey(at);
        }

        openingsOfRecords.Add(record);
        events.Add(FacilityEvent.Opening(keys[at], since, records[record].Source));
        Number(events[^1], taken: true);
    }

    /// <summary>The next key of the same facility: where a transfer ended this one.</summary>
    private int NextKey(int key) =>
        endOf[key] != None && events[endOf[key]].Kind == FacilityEventKind.Transfer ? NewKeysOf(endOf[key])[0] : None;

    private void PlaceLives()
    {
        SortOwn();
        stage = new FacilityStage[keys.Count];
        reached = new int[keys.Count];
        Array.Fill(reached, int.MinValue);
        for (int key = 0; key < stage.Length; key++)
        {
            if (birthOf[key] == None)
            {
                Place(key);
            }
        }

        foreach (int e in lineage)
        {
            Happen(e);
            foreach (int key in NewKeysOf(e))
            {
                Place(key);
            }
        }
    }

    private void Happen(int e)
    {
        foreach (int key in KeysOf(e))
        {
            for (; next[key] < ownEnd[key]; next[key]++)
            {
                Refuse(own[next[key]], FacilityRegisterTexts.TooLate, events[e].Named);
            }

            reached[key] = Math.Max(reached[key], earliest[e]);
            earliest[e] = reached[key];
        }

        FacilityStage begun = StageOfNew(e);
        foreach (int key in NewKeysOf(e))
        {
            (stage[key], reached[key]) = (begun, earliest[e]);
        }

        sequence.Add(e);
    }

    /// <summary>The stage in which new keys begin: the one that the old keys share; unknown where they differ.</summary>
    private FacilityStage StageOfNew(int e)
    {
        FacilityStage? shared = null;
        foreach (int key in KeysOf(e))
        {
            shared = shared is null || shared == stage[key] ? stage[key] : FacilityStage.Unknown;
        }

        return shared ?? FacilityStage.Unknown;
    }

    /// <summary>Places the events of a key up to the one that ends it. Where windows let events stand in either order, the first that the life
    /// of the facility allows goes first.</summary>
    private void Place(int key)
    {
        int limit = endOf[key] == None ? int.MaxValue : latest[endOf[key]];
        while (next[key] < ownEnd[key] && earliest[own[next[key]]] <= limit)
        {
            if (!TryPlaceOne(key, limit, out int bound))
            {
                RefuseThoseThatEnd(key, limit, bound);
            }
        }
    }

    /// <summary>Places the first event that may come next: one that can have happened before all that it passes over have ended.</summary>
    /// <param name="key">The key.</param>
    /// <param name="limit">The last day on which the key can have ended.</param>
    /// <param name="bound">The first day on which the window of an event passed over ends.</param>
    private bool TryPlaceOne(int key, int limit, out int bound)
    {
        bound = limit;
        for (int i = next[key]; i < ownEnd[key] && earliest[own[i]] <= bound; i++)
        {
            int e = own[i];
            if (latest[e] >= reached[key] && FacilityLife.TryNext(stage[key], events[e].Kind, out FacilityStage following))
            {
                own.AsSpan(next[key], i - next[key]).CopyTo(own.AsSpan(next[key] + 1));
                own[next[key]++] = e;
                stage[key] = following;
                reached[key] = Math.Max(reached[key], earliest[e]);
                sequence.Add(e);
                return true;
            }

            bound = Math.Min(bound, latest[e]);
        }

        return false;
    }

    /// <summary>Refuses the events whose window ends first: nothing that could make room for them may come before them.</summary>
    private void RefuseThoseThatEnd(int key, int limit, int bound)
    {
        int kept = ownEnd[key];
        for (int i = ownEnd[key] - 1; i >= next[key]; i--)
        {
            int e = own[i];
            if (earliest[e] <= bound && Math.Min(latest[e], limit) == bound)
            {
                Refuse(
                    e,
                    latest[e] < reached[key] ? FacilityRegisterTexts.TooEarly : FacilityRegisterTexts.Stage,
                    FacilityRegisterTexts.Stages[stage[key]]);
            }
            else
            {
                own[--kept] = e;
            }
        }

        next[key] = kept;
    }

    private void SortOwn()
    {
        next = new int[keys.Count];
        ownEnd = new int[keys.Count];
        var list = new List<int>(events.Count - lineage.Count);
        for (int e = 0; e < events.Count; e++)
        {
            if (isTaken[e] && !events[e].IsLineage)
            {
                list.Add(e);
                ownEnd[KeysOf(e)[0]]++;
            }
        }

        for (int key = 0, at = 0; key < next.Length; key++)
        {
            next[key] = at;
            ownEnd[key] = at += ownEnd[key];
        }

        own = new int[list.Count];
        int[] free = [.. next];
        foreach (int e in list)
        {
            own[free[KeysOf(e)[0]]++] = e;
        }

        for (int key = 0; key < next.Length; key++)
        {
            if (ownEnd[key] - next[key] > 1)
            {
                own.AsSpan(next[key], ownEnd[key] - next[key]).Sort(CompareDays);
            }
        }
    }
}
