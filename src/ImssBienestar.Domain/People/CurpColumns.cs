using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.People;

/// <summary>Reads a column of CURP of fixed width into columns of validity, birth day, sex and state: a register at a time.</summary>
/// <remarks>The same rules as <see cref="Curp.Read(ReadOnlySpan{byte})"/>, without a value per key. Allocates nothing.</remarks>
public static class CurpColumns
{
    /// <summary>The state code of people born abroad; states have their INEGI numbers, 1 to 32, and 0 is no key.</summary>
    public const byte BornAbroad = CurpStructure.Abroad;

    /// <summary>Reads keys that stand one after another, 18 bytes each.</summary>
    /// <param name="keys">The keys in ASCII, 18 bytes each, without separators.</param>
    /// <param name="valid">For each key: 1 where structure and check digit are right, otherwise 0.</param>
    /// <param name="birthDays">For each key: the days from 1900-01-01 to the birth; -1 where the key is not right.</param>
    /// <param name="sexes">For each key: the number of <see cref="Sex"/>; 0 where the key is not right.</param>
    /// <param name="states">For each key: the INEGI number of the state of birth, or <see cref="BornAbroad"/>; 0 where the key is not right.</param>
    /// <returns>How many keys are right.</returns>
    /// <exception cref="ArgumentException"><paramref name="keys"/> is not a multiple of 18 bytes, or a column has not one entry per key.</exception>
    public static int Read(ReadOnlySpan<byte> keys, Span<byte> valid, Span<int> birthDays, Span<byte> sexes, Span<byte> states)
    {
        int count = keys.Length / Curp.Length;
        if (keys.Length % Curp.Length != 0)
        {
            throw new ArgumentException("Keys of fixed width take 18 bytes each.", nameof(keys));
        }

        if (valid.Length != count || birthDays.Length != count || sexes.Length != count || states.Length != count)
        {
            throw new ArgumentException("Each column needs one entry per key.", nameof(valid));
        }

        int right = 0;
        ref byte key = ref MemoryMarshal.GetReference(keys);
        for (int i = 0; i < count; i++, key = ref Unsafe.Add(ref key, Curp.Length))
        {
            bool isRight = CurpStructure.IsValid(ref key) && CurpStructure.AgreesWithCheckDigit(ref key);
            valid[i] = isRight ? (byte)1 : (byte)0;
            birthDays[i] = isRight ? CurpStructure.DaysSince1900(ref key) : -1;
            sexes[i] = isRight ? CurpStructure.SexNumber(ref key) : (byte)0;
            states[i] = isRight ? (byte)CurpStructure.StateNumber(Unsafe.Add(ref key, 11), Unsafe.Add(ref key, 12)) : (byte)0;
            right += isRight ? 1 : 0;
        }

        return right;
    }
}
