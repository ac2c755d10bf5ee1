namespace ImssBienestar.Domain.Text;

/// <summary>Digits of keys: ASCII 0–9 only, leading zeros kept.</summary>
internal static class KeyDigits
{
    public static bool IsDigit(byte found) => found is >= (byte)'0' and <= (byte)'9';

    /// <summary>Whether all characters are ASCII digits.</summary>
    public static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The number that up to 18 digits write.</summary>
    /// <returns>Whether all bytes are digits; the number is 0 where one is not.</returns>
    public static bool TryRead(ReadOnlySpan<byte> ascii, out long number)
    {
        number = 0;
        foreach (byte found in ascii)
        {
            if (!IsDigit(found))
            {
                number = 0;
                return false;
            }

            number = (number * 10) + (found - '0');
        }

        return true;
    }

    /// <summary>Writes a number with as many digits as there is room, with leading zeros.</summary>
    public static void Write(long number, Span<byte> ascii)
    {
        for (int i = ascii.Length - 1; i >= 0; i--)
        {
            ascii[i] = (byte)('0' + (int)(number % 10));
            number /= 10;
        }
    }
}
