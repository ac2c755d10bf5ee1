namespace ImssBienestar.Domain.States;

/// <summary>Finds a state by its two RENAPO letters as plain bytes, without allocating; capitals only.</summary>
internal static class StateLetters
{
    /// <summary>By first and second letter, each by the low five bits of its code: the INEGI number of the state, 0 for no state.</summary>
    private static readonly byte[] Numbers = NumberTable();

    /// <summary>The INEGI number of the state of two letters, 0 where there is none; <c>NE</c>, born abroad, is none.</summary>
    public static int NumberOf(byte first, byte second) => IsLetter(first) && IsLetter(second) ? Numbers[((first & 31) << 5) | (second & 31)] : 0;

    private static bool IsLetter(byte found) => found is >= (byte)'A' and <= (byte)'Z';

    private static byte[] NumberTable()
    {
        byte[] table = new byte[32 * 32];
        foreach (State state in State.All)
        {
            table[((state.RenapoCode[0] & 31) << 5) | (state.RenapoCode[1] & 31)] = (byte)state.Number;
        }

        return table;
    }
}
