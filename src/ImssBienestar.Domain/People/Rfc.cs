using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <summary>An RFC (<i>clave del Registro Federal de Contribuyentes</i>): the tax key of a person (13 characters) or a company (12).</summary>
/// <remarks>
/// <para>Source: the document of the tax authority on how the key is formed (SAT, 18-10-2006, number 0610100135506), with its Annexes I to VI.
/// A homoclave is read with any letter or digit: the algorithm yields neither 0 nor O, and keys in use carry both.</para>
/// <para>Read by default at <see cref="KeyLevel.Structure"/>, without the check character: the authority itself issued keys that fail it, of
/// companies above all. A caller who wants slips of the pen found asks for <see cref="KeyLevel.CheckDigit"/>. The level
/// <see cref="KeyLevel.Normative"/> also refuses the 41 inconvenient words in keys of persons.</para>
/// <para>The generic keys <c>XAXX010101000</c> and <c>XEXX010101000</c> keep the structure: they are read, and their kind is
/// <see cref="RfcKind.Generic"/>, never a person. The second keeps the check character too; the first fails it, and from
/// <see cref="KeyLevel.CheckDigit"/> on the defect <see cref="RfcDefects.GenericKey"/> names it.</para>
/// <para>The date has no century: <c>000229</c> is a date, that of the year 2000.</para>
/// <para>Equality is of the characters. No order. The default value is no key: its text is empty. Masked unless asked for in full: that of a
/// person tells the birth date. Keys of companies are public, and masked too: one rule is simpler to trust.</para>
/// </remarks>
[JsonConverter(typeof(KeyJsonConverter<Rfc>))]
[TypeConverter(typeof(KeyTypeConverter<Rfc>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Rfc : IKey<Rfc>
{
    /// <summary>The most characters that a key has: 13, those of a person.</summary>
    public const int Length = PersonLength;

    /// <summary>The characters of the key of a person: 13. As UTF-8 a key takes 12 to 17 bytes, for each Ñ takes two.</summary>
    public const int PersonLength = 13;

    /// <summary>The characters of the key of a company: 12.</summary>
    public const int CompanyLength = 12;

    /// <summary>A regular expression of the structure, for schemas. It knows neither dates nor the check character.</summary>
    public const string Pattern = "^[A-ZÑ&]{3,4}[0-9]{6}[0-9A-Z]{2}[0-9A]$";

    /// <summary>A key of a person that is valid at every level: that of the fictional person of the document of the tax authority.</summary>
    public const string Example = "GODE561231GR8";

    /// <summary>A key of a company that is valid at every level: made up, of no company.</summary>
    public const string CompanyExample = "A&B8506159V4";

    private readonly RfcCharacters characters;

    private Rfc(RfcCharacters characters) => this.characters = characters;

    /// <summary>Gets the generic key of sales to the general public (<i>público en general</i>).</summary>
    public static Rfc GeneralPublic { get; } = Parse("XAXX010101000");

    /// <summary>Gets the generic key of residents abroad (<i>residentes en el extranjero</i>).</summary>
    public static Rfc ForeignResident { get; } = Parse("XEXX010101000");

    /// <summary>Gets whether this is the default value, which is no key.</summary>
    public bool IsDefault => characters[0] == 0;

    /// <inheritdoc/>
    public string Value => IsDefault ? string.Empty : Encoding.Latin1.GetString(Key);

    /// <summary>Gets whose key this is.</summary>
    public RfcKind Kind => IsDefault ? RfcKind.NotStated
        : IsGeneric ? RfcKind.Generic
        : Key.Length == PersonLength ? RfcKind.Person
        : RfcKind.Company;

    /// <summary>Gets whether this is one of the two generic keys, which belong to nobody.</summary>
    public bool IsGeneric => !IsDefault && RfcStructure.IsGeneric(Key);

    /// <summary>Gets the letters and the date: the first ten characters of a person's key, the first nine of a company's.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Head => Encoding.Latin1.GetString(Key[..(RfcStructure.Letters(Key) + RfcStructure.DateLength)]);

    /// <summary>Gets the year of birth or constitution inside its century, 0 to 99.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int YearOfCentury => RfcStructure.TwoDigits(Date);

    /// <summary>Gets the month of birth or constitution, 1 to 12.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Month => RfcStructure.TwoDigits(Date[2..]);

    /// <summary>Gets the day of the month of birth or constitution, 1 to 31.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Day => RfcStructure.TwoDigits(Date[4..]);

    /// <summary>Gets the two characters that tell holders of one head apart (<i>homoclave</i>, without the check character).</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Homoclave => Encoding.Latin1.GetString(Key[^3..^1]);

    /// <summary>Gets the check character (<i>dígito verificador</i>), 0 to 9 or A: the last position.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public char CheckCharacter => (char)Key[^1];

    /// <summary>Gets whether the check character agrees. It may not in keys read at <see cref="KeyLevel.Structure"/>, that of the general
    /// public among them.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool HasExpectedCheckCharacter => RfcStructure.CheckCharacter(Key) == Key[^1];

    /// <summary>The characters; those of a company without the zero at the end.</summary>
    [UnscopedRef]
    private ReadOnlySpan<byte> Key
    {
        get
        {
            if (IsDefault)
            {
                throw NoKey();
            }

            return ((ReadOnlySpan<byte>)characters)[..(characters[PersonLength - 1] == 0 ? CompanyLength : PersonLength)];
        }
    }

    /// <summary>The six digits of the date.</summary>
    [UnscopedRef]
    private ReadOnlySpan<byte> Date => Key.Slice(RfcStructure.Letters(Key), RfcStructure.DateLength);

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Rfc left, Rfc right) => left.Equals(right);

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Rfc left, Rfc right) => !left.Equals(right);

    /// <summary>Gets the date of birth or constitution as the latest one that is not after a day, among the hundred years that end on it.</summary>
    /// <param name="day">The day, included: that of the document, or today. Somebody older than a hundred years is taken for a child.</param>
    /// <returns>The date; null where those years do not have it (29 February of a year 00 that is no leap year).</returns>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate? DateNotAfter(LocalDate day)
    {
        LocalDate last = day.ToIso();
        int year = last.Year - ((((last.Year - YearOfCentury) % 100) + 100) % 100);
        if (year == last.Year && (Month, Day).CompareTo((last.Month, last.Day)) > 0)
        {
            year -= 100;
        }

        return year >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, Day) : null;
    }

    /// <summary>Holds the key of a person against a record, by the rules of the tax authority: what agrees, what differs, what is unknown.</summary>
    /// <param name="person">What the record says; absent facts leave their part of the key unknown.</param>
    /// <returns>The comparison. A company's key agrees with no person, and a generic one leaves all unknown.</returns>
    /// <remarks>The head of an RFC and the root of a CURP may lawfully differ: never compare them with each other.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is null.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public RfcComparison Compare(PersonRecord person)
    {
        Guard.Against.Null(person);
        return Kind switch
        {
            RfcKind.Person => RfcComparison.Of(Value, person),
            RfcKind.Company => RfcComparison.OfCompany,
            RfcKind.Generic => RfcComparison.OfGeneric,
            _ => throw NoKey(),
        };
    }

    /// <inheritdoc/>
    public bool Equals(Rfc other) => ((ReadOnlySpan<byte>)characters).SequenceEqual(other.characters);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rfc other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(characters);
        return hash.ToHashCode();
    }

    /// <summary>Writes the key masked: the first letter and the last two characters.</summary>
    /// <returns>For example <c>G**********R8</c>; empty for the default value.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Writes the key.</summary>
    /// <param name="format"><c>F</c> in full, <c>M</c> masked; masked where null or empty.</param>
    /// <returns>The key; empty for the default value.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        Span<byte> text = stackalloc byte[PersonLength];
        return Encoding.Latin1.GetString(text[..Write(text, format)]);
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
        Span<byte> text = stackalloc byte[PersonLength];
        return KeyText.TryWiden(text[..Write(text, format)], destination, out charsWritten);
    }

    /// <summary>Writes the key into a buffer as UTF-8, where each Ñ takes two bytes; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="utf8Destination">The buffer.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where they do not fit.</param>
    /// <param name="format">The format.</param>
    /// <returns>Whether it fits.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default)
    {
        Span<byte> text = stackalloc byte[PersonLength];
        Span<byte> utf8 = stackalloc byte[2 * PersonLength];
        int length = 0;
        foreach (byte character in text[..Write(text, format)])
        {
            if (character == RfcStructure.Enye)
            {
                utf8[length++] = 0xC3;
                utf8[length++] = 0x91;
            }
            else
            {
                utf8[length++] = character;
            }
        }

        return KeyText.TryCopy(utf8[..length], utf8Destination, out bytesWritten);
    }

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private static InvalidOperationException NoKey() => new("The default value of an RFC is no key.");

    private int Write(Span<byte> text, ReadOnlySpan<char> format)
    {
        bool masked = KeyText.IsMasked(format, byDefault: true);
        if (IsDefault)
        {
            return 0;
        }

        ReadOnlySpan<byte> key = Key;
        key.CopyTo(text);
        if (masked)
        {
            KeyText.Mask(text[..key.Length]);
        }

        return key.Length;
    }
}
