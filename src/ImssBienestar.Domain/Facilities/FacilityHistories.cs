using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The histories of all facilities, in flat tables.</summary>
internal sealed class FacilityHistories(
    KeyIndex keys, int[] unitOf, int[] recordOf, int[] firstState, LifeState[] states, FacilityFamilies families)
{
    public int KeyCount => keys.Count;

    public int UnitCount => firstState.Length - 1;

    public FacilityFamilies Families => families;

    public Clues KeyOf(int number) => keys[number];

    /// <summary>The number of the record of a key; -1 where there is none.</summary>
    public int RecordOf(Clues key) => keys.Find(key) is >= 0 and int number ? recordOf[number] : -1;

    /// <summary>The number of the facility that has or had a key; -1 where no record and no event has the key.</summary>
    public int UnitOf(Clues key) => keys.Find(key) is >= 0 and int number ? unitOf[number] : -1;

    /// <summary>The states of a facility, in order.</summary>
    public ReadOnlySpan<LifeState> StatesOf(int unit) => states.AsSpan(firstState[unit]..firstState[unit + 1]);

    /// <summary>The states that can stand on a day: from the last that has surely begun to the last that can have begun.</summary>
    public void Possible(int unit, int day, out int from, out int to)
    {
        int first = firstState[unit];
        int last = firstState[unit + 1] - 1;
        to = Last(first, last, day, begun: false);
        from = states[to].Begun <= day ? to : Last(first, to, day, begun: true);
    }

    public ReadOnlySpan<LifeState> Between(int from, int to) => states.AsSpan(from..(to + 1));

    /// <summary>What the record of a state says of the operation, where it speaks of that state: under its key, on a day surely within it.</summary>
    public Answer StatusIn(int unit, int index)
    {
        ref readonly LifeState state = ref states[index];
        if (state.Details is not { Status: not OperatingStatus.NotStated } record || state.Key < 0 || record.Key != keys[state.Key])
        {
            return Answer.Unknown;
        }

        int day = record.AsOf.Order();
        bool isWithin = state.Begun <= day && (index + 1 == firstState[unit + 1] || day < states[index + 1].CanBegin);
        return !isWithin ? Answer.Unknown
            : record.Status == OperatingStatus.InOperation ? Answer.Yes
            : Answer.No;
    }

    /// <summary>The last state of a stretch that begins by a day; the first begins before every day.</summary>
    private int Last(int low, int high, int day, bool begun)
    {
        while (low < high)
        {
            int middle = high - ((high - low) / 2);
            if ((begun ? states[middle].Begun : states[middle].CanBegin) <= day)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
