using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <summary>The rules of the 18 positions over plain bytes: one pass without branches for right keys; who is wrong where is told elsewhere.</summary>
internal static class CurpStructure
{
    /// <summary>The number that stands for "born abroad" beside the 32 states.</summary>
    public const int Abroad = 33;

    /// <summary>The letters of positions 1–4, 11–16 and the digits of positions 5–10, as bits.</summary>
    private const uint LetterPositions = 0b1111_1100_0000_1111;
    private const uint DigitPositions = 0b0000_0011_1111_0000;

    // Classes by half bytes: digits begin with 3, letters A–O with 4, P–Z with 5; of each half of the alphabet any letter, vowel or X, consonant.
    private const byte Dg = 1;
    private const byte L4 = 2;
    private const byte L5 = 4;
    private const byte V4 = 8;
    private const byte V5 = 16;
    private const byte C4 = 32;
    private const byte C5 = 64;

    // Sets of letters: the bit of a letter is its number in the alphabet, A 1 to Z 26, which are the low five bits of its code.
    private const uint Vowels = (1 << ('A' & 31)) | (1 << ('E' & 31)) | (1 << ('I' & 31)) | (1 << ('O' & 31)) | (1 << ('U' & 31));
    private const uint VowelsAndX = Vowels | (1 << ('X' & 31));
    private const uint Sexes = (1 << ('H' & 31)) | (1 << ('M' & 31)) | (1 << ('X' & 31));

    /// <summary>The generic key of payrolls, which keeps every rule.</summary>
    public static ReadOnlySpan<byte> GenericForeigner => "XEXX010101HNEXXXA4"u8;

    /// <summary>The generic key of payrolls for women: its check digit is wrong.</summary>
    public static ReadOnlySpan<byte> GenericForeignWoman => "XEXX010101MNEXXXA8"u8;

    /// <summary>The generic key of the health sector for people without CURP: no date, no state.</summary>
    public static ReadOnlySpan<byte> GenericWithoutCurp => "XXXX999999XXXXXX99"u8;

    private static ReadOnlySpan<byte> DaysOfMonth => [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0];

    /// <summary>By the number of the letter in the alphabet: H 8, M 13, X 24.</summary>
    private static ReadOnlySpan<byte> SexNumbers =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, (byte)Sex.Man, 0, 0, 0, 0, (byte)Sex.Woman, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)Sex.NonBinary, 0, 0, 0, 0, 0, 0, 0,
    ];

    private static ReadOnlySpan<short> DaysBeforeMonth => [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 0, 0, 0];

    /// <summary>By first and second letter: the INEGI number of the state, <see cref="Abroad"/> for NE, 0 for no state.</summary>
    private static readonly byte[] States = StateTable();

    /// <summary>Whether all positions hold what belongs there and the date exists.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsValid(ref byte key)
    {
        unchecked
        {
            Vector128<byte> first16 = Vector128.LoadUnsafe(ref key);
            uint century = Unsafe.Add(ref key, 16);
            uint last = Unsafe.Add(ref key, 17);
            bool right = Ssse3.IsSupported ? HasRightClasses(first16) : HasRightClasses(ref key, first16);
            if (!right | !(century - 'A' <= 25 | century - '0' <= 9) | last - '0' > 9)
            {
                return false;
            }

            // All that is left is one bit each, so that one branch decides.
            uint sex = Sexes >> Letter(ref key, 10);
            int date = DateExists(DateFields(ref key), Above((int)century, '9'));
            return (sex & (uint)date & 1) != 0 & States[StateLetters.Index(Letter(ref key, 11), Letter(ref key, 12))] != 0;
        }
    }

    /// <summary>Whether the first 16 positions hold digit, letter, vowel or consonant where they should: two table look-ups for all at once.</summary>
    /// <remarks>Each half of a byte says which classes it leaves open; a class holds where both halves leave it open.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasRightClasses(Vector128<byte> first16)
    {
        Vector128<byte> low = Ssse3.Shuffle(
            Vector128.Create(Dg | L5 | C5, Dg | L4 | L5 | V4 | C5, Dg | L4 | L5 | C4 | C5, Dg | L4 | L5 | C4 | C5, Dg | L4 | L5 | C4 | C5,
                Dg | L4 | L5 | V4 | V5, Dg | L4 | L5 | C4 | C5, Dg | L4 | L5 | C4 | C5, Dg | L4 | L5 | C4 | V5 | C5, Dg | L4 | L5 | V4 | C5,
                L4 | L5 | C4 | C5, L4 | C4, L4 | C4, L4 | C4, L4 | C4, L4 | V4).AsByte(),
            first16);
        Vector128<byte> high = Ssse3.Shuffle(
            Vector128.Create(0, 0, 0, Dg, L4 | V4 | C4, L5 | V5 | C5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).AsByte(),
            (first16.AsUInt16() >> 4).AsByte() & Vector128.Create((byte)0x0F));
        Vector128<byte> wanted = Vector128.Create(
            L4 | L5, V4 | V5, L4 | L5, L4 | L5, Dg, Dg, Dg, Dg, Dg, Dg, L4 | L5, L4 | L5, L4 | L5, C4 | C5, C4 | C5, C4 | C5).AsByte();
        return !Vector128.EqualsAny(low & high & wanted, Vector128<byte>.Zero);
    }

    /// <summary>The same where there is no such instruction.</summary>
    public static bool HasRightClasses(ref byte key, Vector128<byte> first16)
    {
        unchecked
        {
            uint letters = Vector128.LessThanOrEqual(first16 - Vector128.Create((byte)'A'), Vector128.Create((byte)25)).ExtractMostSignificantBits();
            uint digits = Vector128.LessThanOrEqual(first16 - Vector128.Create((byte)'0'), Vector128.Create((byte)9)).ExtractMostSignificantBits();
            uint vowels = (VowelsAndX >> Letter(ref key, 1))
                & ~((Vowels >> Letter(ref key, 13)) | (Vowels >> Letter(ref key, 14)) | (Vowels >> Letter(ref key, 15)));
            return letters == LetterPositions & digits == DigitPositions & (vowels & 1) != 0;
        }
    }

    /// <summary>The check digit that the first 17 positions ask for; they must hold letters A–Z and digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CheckDigit(ref byte key) => (int)((10 - (WeightedSum(ref key) % 10)) % 10);

    /// <summary>Whether position 18 is the check digit of the others; they must hold letters A–Z and digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AgreesWithCheckDigit(ref byte key) => unchecked((WeightedSum(ref key) + Unsafe.Add(ref key, 17) - '0') % 10) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint WeightedSum(ref byte key)
    {
        unchecked
        {
            // 0–9 are 0–9, A–N are 10–23, O–Z are 25–36: the 24 belongs to the Ñ, which no key has. Weights 18 to 3, then 2.
            Vector128<byte> first16 = Vector128.LoadUnsafe(ref key);
            Vector128<byte> letters = Vector128.GreaterThan(first16, Vector128.Create((byte)'9'));
            Vector128<byte> afterN = Vector128.GreaterThan(first16, Vector128.Create((byte)'N'));
            Vector128<byte> values = first16 - Vector128.Create((byte)'0') - (letters & Vector128.Create((byte)('A' - '0' - 10))) - afterN;
            Vector128<ushort> sum = Ssse3.IsSupported
                ? Ssse3.MultiplyAddAdjacent(values, Vector128.Create(18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3)).AsUInt16()
                : WeightedByHalves(values);
            int century = Unsafe.Add(ref key, 16);
            int value = century - '0' - (Above(century, '9') & ('A' - '0' - 10)) + (Above(century, 'N') & 1);
            return Vector128.Sum(sum) + (uint)(2 * value);
        }
    }

    /// <summary>The values of the first 16 positions by their weights, added in eight parts, where there is no instruction for both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> WeightedByHalves(Vector128<byte> values)
    {
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(values);
        return (low * Vector128.Create((ushort)18, 17, 16, 15, 14, 13, 12, 11)) + (high * Vector128.Create((ushort)10, 9, 8, 7, 6, 5, 4, 3));
    }

    /// <summary>The check digit that the first 17 positions ask for.</summary>
    public static int CheckDigit(ReadOnlySpan<byte> key) => CheckDigit(ref MemoryMarshal.GetReference(key));

    /// <summary>The INEGI number of the state of two letters, <see cref="Abroad"/> for NE, 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StateNumber(byte first, byte second) =>
        KeyText.IsLetter(first) && KeyText.IsLetter(second) ? States[StateLetters.Index(first, second)] : 0;

    /// <summary>The birth date of a key whose positions 5 to 10 and 17 have the right class.</summary>
    public static bool TryBirthDate(ReadOnlySpan<byte> key, out LocalDate date)
    {
        ref byte first = ref MemoryMarshal.GetReference(key);
        bool exists = DateExists(DateFields(ref first), Above(key[16], '9')) != 0;
        date = exists ? BirthDate(ref first) : default;
        return exists;
    }

    /// <summary>The birth date of a valid key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LocalDate BirthDate(ref byte key)
    {
        unchecked
        {
            ulong fields = DateFields(ref key);
            return new LocalDate(Year(fields) + 1900 + (Above(Unsafe.Add(ref key, 16), '9') & 100), Month(fields), Day(fields));
        }
    }

    /// <summary>The INEGI number of the state of a valid key, <see cref="Abroad"/> for NE.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BirthplaceNumber(ref byte key) => States[StateLetters.Index(Letter(ref key, 11), Letter(ref key, 12))];

    /// <summary>The days from 1900-01-01 to the birth date of a valid key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DaysSince1900(ref byte key)
    {
        unchecked
        {
            // Years are counted from 1900, which had no leap day; every fourth year after it has one.
            ulong fields = DateFields(ref key);
            int year = Year(fields) + (Above(Unsafe.Add(ref key, 16), '9') & 100);
            int month = Month(fields);
            int isLeap = Above(year, 0) & ~Above(year & 3, 0);
            int leapDays = ((year + 3) >> 2) - (Above(year, 0) & 1) + (isLeap & Above(month, 2) & 1);
            return (year * 365) + leapDays + DaysBeforeMonth[month & 15] + Day(fields) - 1;
        }
    }

    /// <summary>The number of the sex of a valid key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte SexNumber(ref byte key) => SexNumbers[Unsafe.Add(ref key, 10) & 31];

    public static bool IsVowelOrX(byte letter) => KeyText.IsLetter(letter) && (VowelsAndX & (1u << (letter & 31))) != 0;

    public static bool IsConsonant(byte letter) => KeyText.IsLetter(letter) && (Vowels & (1u << (letter & 31))) == 0;

    public static bool IsSex(byte letter) => letter is (byte)'H' or (byte)'M' or (byte)'X';

    /// <summary>All bits where the calendar has a date, none where not; all bits of <c>century</c> stand for 20YY, none for 19YY.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int DateExists(ulong fields, int century)
    {
        (int year, int month, int day) = (Year(fields), Month(fields), Day(fields));

        // 2000 is a leap year and 1900 is not; every fourth year between.
        int leapDay = Above(3, month) & Above(month, 1) & ~Above(year & 3, 0) & (Above(year, 0) | century) & 1;
        return ~Above(month, 15) & Above(day, 0) & ~Above(day, DaysOfMonth[month & 15] + leapDay);
    }

    /// <summary>All bits where a small number is above another, none where it is not: births and sexes follow no pattern that a branch could
    /// learn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Above(int number, int limit) => unchecked(limit - number) >> 31;

    /// <summary>Year, month and day of positions 5 to 10, which must hold digits: three pairs of digits made numbers at once, 16 bits apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong DateFields(ref byte key)
    {
        ulong read = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref key, 4));
        ulong digits = (BitConverter.IsLittleEndian ? read : BinaryPrimitives.ReverseEndianness(read)) & 0x0F0F_0F0F_0F0F;
        return unchecked((digits * 10) + (digits >> 8));
    }

    private static int Year(ulong fields) => (int)(fields & 0xFF);

    private static int Month(ulong fields) => (int)((fields >> 16) & 0xFF);

    private static int Day(ulong fields) => (int)((fields >> 32) & 0xFF);

    /// <summary>The number of the letter in the alphabet, A 1 to Z 26.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Letter(ref byte key, int position) => Unsafe.Add(ref key, position) & 31;

    private static byte[] StateTable()
    {
        byte[] table = StateLetters.NumberTable();
        table[StateLetters.Index('N', 'E')] = Abroad;
        return table;
    }
}
