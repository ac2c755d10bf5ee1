using System.Collections.Frozen;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A CLUES (<i>Clave Única de Establecimientos de Salud</i>): the 11-character key of a health facility in the national catalogue.</summary>
/// <remarks>
/// <para>Two letters of the state, as in the CURP (<c>DF</c> stays for Mexico City), three of the institution, a serial of five digits and one
/// last digit. Source: the CLUES catalogue of the Secretaría de Salud (DGIS) as published in unit lists of 2024 to 2026; all 32 prefixes
/// occur, and no other. No official text of its construction was found.</para>
/// <para>Read by default at <see cref="KeyLevel.Structure"/> with a known state: keys with invented states are the common fault of test data,
/// while institutions are an open list. <see cref="KeyLevel.CheckDigit"/> asks for no more, because the rule of the last digit is observed and
/// not published: it is offered as <see cref="Hint"/>, <see cref="Suspicion"/> and <see cref="LikelyMistyped"/>, and never refuses a key.
/// <see cref="KeyLevel.Normative"/> also refuses the serial 00000, which no known key has.</para>
/// <para>A facility that passes to another institution gets a new key, whose serial does not follow from the old one: previous and next key
/// belong to a register of facilities, not to the key.</para>
/// <para>Equality is of the 11 characters. Ordinal order: by state letters, institution, number; the default value comes first. The default
/// value is no key: its text is empty. Never masked: the key of a facility is public.</para>
/// </remarks>
[JsonConverter(typeof(KeyJsonConverter<Clues>))]
[TypeConverter(typeof(KeyTypeConverter<Clues>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Clues : IKey<Clues>, IComparable<Clues>
{
    /// <summary>The characters of every key: 11.</summary>
    public const int Length = 11;

    /// <summary>A regular expression of the structure, for schemas.</summary>
    public const string Pattern = "^(AS|BC|BS|CC|CH|CL|CM|CS|DF|DG|GR|GT|HG|JC|MC|MN|MS|NL|NT|OC|PL|QR|QT|SL|SP|SR|TC|TL|TS|VZ|YN|ZS)[A-Z]{3}[0-9]{6}$";

    /// <summary>A key that is valid at every level: that of a facility of IMSS-Bienestar in the State of Mexico.</summary>
    public const string Example = "MCIMB000856";

    // Five letters of five bits, A 1 to Z 26, then the six digits as one number: the order of the bits is the order of the text.
    private const int LetterBits = 5;
    private const int LetterMask = (1 << LetterBits) - 1;
    private const int NumberBits = 20;
    private const long NumberMask = (1L << NumberBits) - 1;

    /// <summary>The lowest number whose serial is not 00000.</summary>
    private const long FirstNumber = 10;

    private static readonly FrozenSet<string> Institutions =
        "CIJ CRO DIF FGE HUN IMB IMO IMS IST PGR PMX SCT SDN SMA SME SMM SMP SPC SSA".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly long stored;

    private Clues(long stored) => this.stored = stored;

    /// <summary>Gets whether this is the default value, which is no key.</summary>
    public bool IsDefault => stored == 0;

    /// <inheritdoc/>
    public string Value => ToString("F");

    /// <summary>Gets the state that positions 1 and 2 name.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public State State => State.All[StateLetters.NumberOf(Letter(0), Letter(1)) - 1];

    /// <summary>Gets the three letters of the institution, such as <c>IMB</c>: positions 3 to 5.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Institution => Encoding.ASCII.GetString([Letter(2), Letter(3), Letter(4)]);

    /// <summary>Gets whether the institution is one of the 19 that real keys carry; the list is open.</summary>
    public bool IsKnownInstitution => !IsDefault && Institutions.Contains(Institution);

    /// <summary>Gets the serial, 0 to 99999: positions 6 to 10.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Serial => (int)((Key & NumberMask) / 10);

    /// <summary>Gets the last digit, 0 to 9: position 11. Known keys have 0 to 6.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int LastDigit => (int)((Key & NumberMask) % 10);

    /// <summary>Gets whether the serial is 00000, which no known key has; refused at <see cref="KeyLevel.Normative"/>.</summary>
    public bool IsPlaceholderSerial => !IsDefault && Serial == 0;

    private long Key => IsDefault ? throw new InvalidOperationException("The default value of a CLUES is no key.") : stored;

    private long InstitutionNumber => (stored >> NumberBits) & ((1L << (3 * LetterBits)) - 1);

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Clues left, Clues right) => left.Equals(right);

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Clues left, Clues right) => !left.Equals(right);

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes before the second.</returns>
    public static bool operator <(Clues left, Clues right) => left.stored < right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes before the second or is equal to it.</returns>
    public static bool operator <=(Clues left, Clues right) => left.stored <= right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes after the second.</returns>
    public static bool operator >(Clues left, Clues right) => left.stored > right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes after the second or is equal to it.</returns>
    public static bool operator >=(Clues left, Clues right) => left.stored >= right.stored;

    /// <inheritdoc/>
    public int CompareTo(Clues other) => stored.CompareTo(other.stored);

    /// <inheritdoc/>
    public bool Equals(Clues other) => stored == other.stored;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Clues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => stored.GetHashCode();

    /// <summary>Writes the key in full.</summary>
    /// <returns>For example <c>MCIMB000856</c>; empty for the default value.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Writes the key.</summary>
    /// <param name="format"><c>F</c> or <c>M</c>, which both write it in full: the key of a facility hides nothing; full where null or empty.</param>
    /// <returns>The key; empty for the default value.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        Span<byte> text = stackalloc byte[Length];
        return Encoding.ASCII.GetString(text[..Write(text, format)]);
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Writes the key into a buffer; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">How many characters were written; 0 where they do not fit.</param>
    /// <param name="format">The format.</param>
    /// <returns>Whether it fits.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        Span<byte> text = stackalloc byte[Length];
        return KeyText.TryWiden(text[..Write(text, format)], destination, out charsWritten);
    }

    /// <summary>Writes the key into a buffer as UTF-8; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="utf8Destination">The buffer.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where they do not fit.</param>
    /// <param name="format">The format.</param>
    /// <returns>Whether it fits.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default)
    {
        Span<byte> text = stackalloc byte[Length];
        return KeyText.TryCopy(text[..Write(text, format)], utf8Destination, out bytesWritten);
    }

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private byte Letter(int position) => (byte)('A' - 1 + (int)((Key >> (NumberBits + ((4 - position) * LetterBits))) & LetterMask));

    private int Write(Span<byte> text, ReadOnlySpan<char> format)
    {
        _ = KeyText.IsMasked(format, byDefault: false);
        if (IsDefault)
        {
            return 0;
        }

        for (int i = 0; i < 5; i++)
        {
            text[i] = Letter(i);
        }

        KeyDigits.Write(stored & NumberMask, text[5..]);
        return Length;
    }
}
