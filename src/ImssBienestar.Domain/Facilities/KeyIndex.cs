using System.Numerics;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Numbers keys from 0 in the order in which they first come: an open table over packed keys, without an object per entry.</summary>
internal sealed class KeyIndex
{
    private const int SmallestTable = 16;

    private Clues[] keys;
    private int[] slots;
    private int shift;

    public KeyIndex(int expected)
    {
        keys = new Clues[Math.Max(1, expected)];
        slots = [];
        Size((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestTable, 2L * expected)));
    }

    public int Count { get; private set; }

    public Clues this[int number] => keys[number];

    /// <summary>The number of a key; -1 where it never came.</summary>
    public int Find(Clues key) => slots[SlotOf(key)] - 1;

    /// <summary>The number of a key, new or not. Not for the default value.</summary>
    public int Add(Clues key)
    {
        int slot = SlotOf(key);
        if (slots[slot] != 0)
        {
            return slots[slot] - 1;
        }

        if (Count == keys.Length)
        {
            Array.Resize(ref keys, 2 * Count);
        }

        keys[Count++] = key;
        slots[slot] = Count;
        if (2 * Count > slots.Length)
        {
            Size(2 * slots.Length);
        }

        return Count - 1;
    }

    /// <summary>Gives back what was held in reserve.</summary>
    public void Trim() => Array.Resize(ref keys, Math.Max(1, Count));

    /// <summary>The slot of a key, or the empty one where it would go: slots hold numbers from 1, and at least half of them are empty.</summary>
    private int SlotOf(Clues key)
    {
        int slot = (int)(unchecked((ulong)key.Packed * 0x9E3779B97F4A7C15) >> shift);
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Size(int length)
    {
        slots = new int[length];
        shift = 64 - BitOperations.Log2((uint)length);
        for (int number = 0; number < Count; number++)
        {
            slots[SlotOf(keys[number])] = number + 1;
        }
    }
}
