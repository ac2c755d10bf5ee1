using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <summary>A CURP (<i>Clave Única de Registro de Población</i>): the 18-character key of a person in the national register.</summary>
/// <remarks>
/// <para>Sources: Instructivo Normativo para la Asignación de la CURP (DOF 18-06-2018, amended DOF 18-10-2021), article 3; RENAPO rules of
/// 22-10-2021; for the sex X, the exchange guides of the health sector (GIIS-B015). The check digit follows the public algorithm, which
/// no official text read prints.</para>
/// <para>Read by default at <see cref="KeyLevel.CheckDigit"/>: keys captured from a document carry a right digit, and a wrong one is a slip
/// of the pen. Test data of the authority itself fails it, so a caller may ask for <see cref="KeyLevel.Structure"/> only. The level
/// <see cref="KeyLevel.Normative"/> also refuses keys issued before the present norm, which living people hold.</para>
/// <para>The digit has blind spots: it does not see a change of position 9 (tens of the day), an exchange of H and M in position 11, an even
/// difference in positions 4 and 14, nor a difference of five where the weight is even. About one slip in five passes: compare birth date
/// and sex with the record.</para>
/// <para>Equality is of the 18 characters. No order. The default value is no key: its text is empty. Masked unless asked for in full: a
/// CURP tells birth date, sex and birthplace.</para>
/// </remarks>
[JsonConverter(typeof(KeyJsonConverter<Curp>))]
[TypeConverter(typeof(KeyTypeConverter<Curp>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Curp : IKey<Curp>
{
    /// <summary>The characters of every CURP: 18.</summary>
    public const int Length = 18;

    /// <summary>A regular expression of the structure, for schemas. It knows neither dates nor the check digit.</summary>
    public const string Pattern = "^[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX](AS|BC|BS|CC|CH|CL|CM|CS|DF|DG|GR|GT|HG|JC|MC|MN|MS|NE|NL|NT|OC|PL|QR|QT|SL|SP|SR|TC|TL|TS|VZ|YN|ZS)"
        + "[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z][0-9]$";

    /// <summary>A key that is valid at every level: that of the fictional person of the official Instructivo, with its right digit.</summary>
    public const string Example = "SABC560626MDFLRN01";

    private readonly CurpCharacters characters;

    private Curp(CurpCharacters characters) => this.characters = characters;

    /// <summary>Gets whether this is the default value, which is no key.</summary>
    public bool IsDefault => characters[0] == 0;

    /// <inheritdoc/>
    public string Value => IsDefault ? string.Empty : Encoding.ASCII.GetString(characters);

    /// <summary>Gets the date of birth: positions 5 to 10, the century told by position 17 (a digit for 19YY, a letter for 20YY).</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate BirthDate => CurpStructure.BirthDate(ref First);

    /// <summary>Gets the sex stated in position 11.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Sex Sex => (Sex)CurpStructure.SexNumber(ref First);

    /// <summary>Gets the birthplace stated in positions 12 and 13: a state, or abroad.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Birthplace Birthplace => CurpStructure.BirthplaceNumber(ref First) is var number && number == CurpStructure.Abroad
        ? Birthplace.Abroad
        : Birthplace.In(State.All[number - 1]);

    /// <summary>Gets the character that tells holders of one root apart, position 17: 0 or A for the first holder.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public char Homonymy => (char)Key[16];

    /// <summary>Gets whether another holder of the same root came before: position 17 is neither 0 nor A.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsHomonym => Homonymy is not ('0' or 'A');

    /// <summary>Gets the root (<i>segmento raíz</i>): the 16 characters that come from the person.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Root => Encoding.ASCII.GetString(Key[..16]);

    /// <summary>Gets the check digit, 0 to 9: position 18.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int CheckDigit => Key[17] - '0';

    /// <summary>Gets whether the check digit agrees; false only for keys read at <see cref="KeyLevel.Structure"/>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool HasExpectedCheckDigit => CurpStructure.CheckDigit(Key) == CheckDigit;

    /// <summary>Gets whether this is the generic key that payrolls give to foreigners (<c>XEXX010101HNEXXXA4</c>): it keeps every rule, and
    /// belongs to nobody.</summary>
    public bool IsGeneric => !IsDefault && Key.SequenceEqual(CurpStructure.GenericForeigner);

    [UnscopedRef]
    private ReadOnlySpan<byte> Key => MemoryMarshal.CreateReadOnlySpan(ref First, Length);

    /// <summary>The first character of the key.</summary>
    [UnscopedRef]
    private ref byte First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (IsDefault)
            {
                ThrowNoKey();
            }

            return ref Unsafe.AsRef(in characters[0]);
        }
    }

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Curp left, Curp right) => left.Equals(right);

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Curp left, Curp right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Curp other) => ((ReadOnlySpan<byte>)characters).SequenceEqual(other.characters);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Curp other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(characters);
        return hash.ToHashCode();
    }

    /// <summary>Writes the key masked: the first letter and the last two digits.</summary>
    /// <returns>For example <c>S***************01</c>; empty for the default value.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Writes the key.</summary>
    /// <param name="format"><c>F</c> in full, <c>M</c> masked; masked where null or empty.</param>
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

    [DoesNotReturn]
    private static void ThrowNoKey() => throw new InvalidOperationException("The default value of a CURP is no key.");

    private int Write(Span<byte> text, ReadOnlySpan<char> format)
    {
        bool masked = KeyText.IsMasked(format, byDefault: true);
        if (IsDefault)
        {
            return 0;
        }

        ((ReadOnlySpan<byte>)characters).CopyTo(text);
        if (masked)
        {
            KeyText.Mask(text);
        }

        return Length;
    }
}
