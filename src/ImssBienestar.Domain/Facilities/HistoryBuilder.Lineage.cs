using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <content>The lineage of keys: who brought a key, who ended it, in which order, and when at the earliest and the latest.</content>
internal sealed partial class HistoryBuilder
{
    /// <summary>Transfers, mergers and splits that are taken, each after those that brought its keys.</summary>
    private readonly List<int> lineage = [];

    /// <summary>By event: of how many of its keys the bringing event is still to come; <see cref="None"/> once it has its place.</summary>
    private int[] pending = [];

    /// <summary>Settles which transfers, mergers and splits are taken. Each key goes to the first event that brings it and to the first that
    /// ends it, by earliest day, latest day and the order given; when one of those is refused after all, the next one has its turn.</summary>
    private void SettleLineage()
    {
        for (int e = 0; e < given; e++)
        {
            if (isTaken[e] && events[e].IsLineage)
            {
                lineage.Add(e);
            }
        }

        lineage.Sort(CompareDays);
        int[] byDay = [.. lineage];
        int[] losers;
        do
        {
            losers = ClaimKeys(byDay);
            OrderLineage([.. lineage]);
        }
        while (losers.Any(e => IsFree(e)));

        foreach (int e in losers)
        {
            RefuseLoser(e);
        }
    }

    /// <summary>Gives away the keys, and lists in <see cref="lineage"/> the events that have all of theirs.</summary>
    /// <returns>The events that have not.</returns>
    private int[] ClaimKeys(int[] byDay)
    {
        Array.Fill(birthOf, None);
        Array.Fill(endOf, None);
        lineage.Clear();
        var losers = new List<int>();
        foreach (int e in byDay)
        {
            if (isTaken[e] && IsFree(e))
            {
                (earliest[e], latest[e]) = (events[e].When.Earliest.Order(), events[e].When.Latest.Order());
                Claim(e, e);
                lineage.Add(e);
            }
            else if (isTaken[e])
            {
                losers.Add(e);
            }
        }

        return [.. losers];
    }

    /// <summary>Whether nothing else brings the new keys of an event or ends its old ones.</summary>
    private bool IsFree(int e)
    {
        bool free = true;
        foreach (int key in NewKeysOf(e))
        {
            free &= birthOf[key] == None;
        }

        foreach (int key in KeysOf(e))
        {
            free &= endOf[key] == None;
        }

        return free;
    }

    private void RefuseLoser(int e)
    {
        foreach (int key in NewKeysOf(e))
        {
            if (birthOf[key] != None)
            {
                Refuse(e, FacilityRegisterTexts.KeyReused, events[birthOf[key]].Named);
            }
        }

        foreach (int key in KeysOf(e))
        {
            if (endOf[key] != None)
            {
                Refuse(e, FacilityRegisterTexts.KeyReplaced, events[endOf[key]].Named);
            }
        }
    }

    /// <summary>Gives the keys of an event to it, or to none: then those that it would have brought are first keys of their facilities.</summary>
    private void Claim(int e, int by)
    {
        foreach (int key in NewKeysOf(e))
        {
            birthOf[key] = by;
        }

        foreach (int key in KeysOf(e))
        {
            endOf[key] = by;
        }
    }

    /// <summary>Puts each event after those that brought its keys, and narrows its window by theirs and by those of its successors.</summary>
    private void OrderLineage(int[] byDay)
    {
        lineage.Clear();
        pending = new int[given];
        var ready = new Queue<int>();
        foreach (int e in byDay)
        {
            foreach (int key in KeysOf(e))
            {
                pending[e] += birthOf[key] != None ? 1 : 0;
            }

            if (pending[e] == 0)
            {
                ready.Enqueue(e);
            }
        }

        Follow(ready);
        BreakCycles(byDay, ready);
        for (int i = lineage.Count - 1; i >= 0; i--)
        {
            int e = lineage[i];
            foreach (int key in NewKeysOf(e))
            {
                latest[e] = endOf[key] == None ? latest[e] : Math.Min(latest[e], latest[endOf[key]]);
            }
        }
    }

    private void Follow(Queue<int> ready)
    {
        while (ready.TryDequeue(out int e))
        {
            pending[e] = None;
            int first = earliest[e];
            foreach (int key in KeysOf(e))
            {
                first = birthOf[key] == None ? first : Math.Max(first, earliest[birthOf[key]]);
            }

            if (first > latest[e])
            {
                Refuse(e, FacilityRegisterTexts.TooEarly);
                Claim(e, None);
            }
            else
            {
                earliest[e] = first;
                lineage.Add(e);
            }

            MakeReady(e, ready);
        }
    }

    private void MakeReady(int e, Queue<int> ready)
    {
        foreach (int key in NewKeysOf(e))
        {
            if (endOf[key] != None && --pending[endOf[key]] == 0)
            {
                ready.Enqueue(endOf[key]);
            }
        }
    }

    /// <summary>What is still to come hangs on cycles: of each, the event with the latest day is refused.</summary>
    private void BreakCycles(int[] byDay, Queue<int> ready)
    {
        if (lineage.Count == byDay.Length)
        {
            return;
        }

        var rank = new int[given];
        for (int i = 0; i < byDay.Length; i++)
        {
            rank[byDay[i]] = i;
        }

        var seen = new int[given];
        int walk = 0;
        foreach (int from in byDay)
        {
            while (pending[from] > 0)
            {
                int on = from;
                for (walk++; seen[on] != walk; on = Before(on))
                {
                    seen[on] = walk;
                }

                int last = on;
                for (int e = Before(on); e != on; e = Before(e))
                {
                    last = rank[e] > rank[last] ? e : last;
                }

                Refuse(last, FacilityRegisterTexts.Cycle);
                Claim(last, None);
                pending[last] = None;
                MakeReady(last, ready);
                Follow(ready);
            }
        }
    }

    /// <summary>An event that brought a key of this one and is itself still to come.</summary>
    private int Before(int e)
    {
        foreach (int key in KeysOf(e))
        {
            if (birthOf[key] != None && pending[birthOf[key]] > 0)
            {
                return birthOf[key];
            }
        }

        throw new InvalidOperationException("An event that waits has something to wait for.");
    }

    /// <summary>By earliest day, then latest day, then the order given.</summary>
    private int CompareDays(int left, int right)
    {
        int byEarliest = earliest[left].CompareTo(earliest[right]);
        int byLatest = byEarliest != 0 ? byEarliest : latest[left].CompareTo(latest[right]);
        return byLatest != 0 ? byLatest : left.CompareTo(right);
    }
}
