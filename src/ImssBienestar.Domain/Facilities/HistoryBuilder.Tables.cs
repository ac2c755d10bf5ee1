using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <content>The histories as flat tables: the states of all facilities in a row, those of one facility together and in order.</content>
internal sealed partial class HistoryBuilder
{
    private FacilityHistories Tabulate()
    {
        NarrowWindows();
        keys.Trim();
        int[] unitOf = NumberUnits(out int units);
        int[] firstState = CountStates(unitOf, units);
        LifeState[] states = FillStates(unitOf, firstState);
        return new FacilityHistories(keys, unitOf, recordOf, firstState, states, new FacilityFamilies(units, Joined(unitOf)));
    }

    /// <summary>Narrows every window to the days on which the event can have happened: not before what it follows, not after what follows
    /// it.</summary>
    private void NarrowWindows()
    {
        int[] bound = reached;
        Array.Fill(bound, int.MinValue);
        foreach (int e in sequence)
        {
            int first = events[e].When.Earliest.Order();
            foreach (int key in KeysOf(e))
            {
                first = Math.Max(first, bound[key]);
            }

            earliest[e] = Spread(e, bound, first);
        }

        Array.Fill(bound, int.MaxValue);
        for (int i = sequence.Count - 1; i >= 0; i--)
        {
            int e = sequence[i];
            int last = events[e].When.Latest.Order();
            foreach (int key in events[e].IsLineage ? NewKeysOf(e) : KeysOf(e))
            {
                last = Math.Min(last, bound[key]);
            }

            latest[e] = Spread(e, bound, last);
        }
    }

    private int Spread(int e, int[] bound, int day)
    {
        foreach (int key in KeysOf(e))
        {
            bound[key] = day;
        }

        foreach (int key in NewKeysOf(e))
        {
            bound[key] = day;
        }

        return day;
    }

    /// <summary>Gives every facility a number: that of a facility comes after those of the facilities that it comes from.</summary>
    private int[] NumberUnits(out int units)
    {
        var unitOf = new int[keys.Count];
        units = 0;
        for (int key = 0; key < unitOf.Length; key++)
        {
            if (birthOf[key] == None)
            {
                unitOf[key] = units++;
            }
        }

        foreach (int e in lineage)
        {
            foreach (int key in isTaken[e] ? NewKeysOf(e) : [])
            {
                unitOf[key] = events[e].Kind == FacilityEventKind.Transfer ? unitOf[KeysOf(e)[0]] : units++;
            }
        }

        return unitOf;
    }

    /// <summary>The first state of every facility, and one more: each has one state before its first event, and one for each event.</summary>
    private int[] CountStates(int[] unitOf, int units)
    {
        var first = new int[units + 1];
        foreach (int e in sequence)
        {
            foreach (int key in KeysOf(e))
            {
                first[unitOf[key] + 1]++;
            }

            foreach (int key in events[e].Kind == FacilityEventKind.Transfer ? [] : NewKeysOf(e))
            {
                first[unitOf[key] + 1]++;
            }
        }

        for (int unit = 0; unit < units; unit++)
        {
            first[unit + 1] += first[unit] + 1;
        }

        return first;
    }

    private LifeState[] FillStates(int[] unitOf, int[] firstState)
    {
        var states = new LifeState[firstState[^1]];
        int[] at = firstState[..^1];
        for (int key = 0; key < unitOf.Length; key++)
        {
            if (birthOf[key] == None)
            {
                states[at[unitOf[key]]] = new(int.MinValue, int.MinValue, key, FacilityStage.Unknown, Answer.Unknown, null, RecordOf(key));
            }
            else if (events[birthOf[key]].Kind != FacilityEventKind.Transfer)
            {
                states[at[unitOf[key]]] = new(int.MinValue, int.MinValue, None, FacilityStage.NotOpened, Answer.No, null, null);
            }
        }

        foreach (int e in sequence)
        {
            FacilityEvent entry = events[e];
            bool carriesOn = !entry.IsLineage || entry.Kind == FacilityEventKind.Transfer;
            FacilityStage begun = StageOfUnits(e, unitOf, states, at);
            foreach (int key in KeysOf(e))
            {
                ref int last = ref at[unitOf[key]];
                LifeState before = states[last];
                _ = FacilityLife.TryNext(before.Stage, entry.Kind, out FacilityStage after);
                int now = !carriesOn ? None : entry.IsLineage ? NewKeysOf(e)[0] : before.Key;
                if (entry.Kind == FacilityEventKind.Opening)
                {
                    NotOpenedUntil(states.AsSpan(firstState[unitOf[key]], last + 1 - firstState[unitOf[key]]));
                }

                Facility? details = carriesOn ? DetailsAfter(e, now, before) : null;
                states[++last] = new(earliest[e], latest[e], now, after, carriesOn ? Answer.Yes : Answer.No, entry, details);
            }

            foreach (int key in carriesOn ? [] : NewKeysOf(e))
            {
                states[++at[unitOf[key]]] = new(earliest[e], latest[e], key, begun, Answer.Yes, entry, RecordOf(key));
            }
        }

        return states;
    }

    /// <summary>What an opening says of the days before it: the facility gave no service, and where nothing else came first, the register has
    /// no facility.</summary>
    private static void NotOpenedUntil(Span<LifeState> before)
    {
        foreach (ref LifeState state in before)
        {
            if (state.Stage == FacilityStage.Unknown)
            {
                state = state with { Stage = FacilityStage.NotOpened };
            }
        }

        if (before.Length == 1)
        {
            before[0] = before[0] with { Exists = Answer.No };
        }
    }

    private FacilityStage StageOfUnits(int e, int[] unitOf, LifeState[] states, int[] at)
    {
        FacilityStage first = states[at[unitOf[KeysOf(e)[0]]]].Stage;
        foreach (int key in KeysOf(e))
        {
            if (states[at[unitOf[key]]].Stage != first)
            {
                return FacilityStage.Unknown;
            }
        }

        return first;
    }

    private Facility? DetailsAfter(int e, int key, LifeState before) =>
        events[e].Details ?? (events[e].Kind == FacilityEventKind.Transfer ? RecordOf(key) ?? before.Details : before.Details);

    private Facility? RecordOf(int key) => recordOf[key] == None ? null : records[recordOf[key]];

    /// <summary>The pairs of facilities that mergers and splits join.</summary>
    private IEnumerable<(int From, int To)> Joined(int[] unitOf)
    {
        foreach (int e in lineage)
        {
            if (isTaken[e] && events[e].Kind != FacilityEventKind.Transfer)
            {
                int first = unitOf[KeysOf(e)[0]];
                foreach (int key in keysOfEvents.GetRange(keysAt[e], keysAt[e + 1] - keysAt[e]))
                {
                    yield return (first, unitOf[key]);
                }
            }
        }
    }
}
