using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <summary>Finds a state by its two RENAPO letters as plain bytes, without allocating; capitals only.</summary>
internal static class StateLetters
{
    /// <summary>By first and second letter, each by the low five bits of its code: the INEGI number of the state, 0 for no state.</summary>
    private static readonly byte[] Numbers = NumberTable();

    /// <summary>The INEGI number of the state of two letters, 0 where there is none; <c>NE</c>, born abroad, is none.</summary>
    public static int NumberOf(byte first, byte second) => KeyText.IsLetter(first) && KeyText.IsLetter(second) ? Numbers[Index(first, second)] : 0;

    /// <summary>The place of two letters in a table: the low five bits of each.</summary>
    public static int Index(int first, int second) => ((first & 31) << 5) | (second & 31);

    /// <summary>A new table of the numbers, for those who add to it.</summary>
    public static byte[] NumberTable()
    {
        byte[] table = new byte[32 * 32];
        foreach (State state in State.All)
        {
            table[Index(state.RenapoCode[0], state.RenapoCode[1])] = (byte)state.Number;
        }

        return table;
    }
}
