using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <summary>The INEGI key of a locality (<i>clave de localidad</i>): the five digits of the municipality and four inside it, such as
/// <c>010010001</c>.</summary>
/// <remarks>
/// <para>Source: INEGI, Marco Geoestadístico. Leading zeros count: the key is text, never a number.</para>
/// <para>There is one level: nine digits, a state 01 to 32, a municipality 001 to 999, a locality 0001 to 9999. Numbers are not contiguous
/// and localities come and go: whether one exists is a matter of the catalogue of a day. Census tables use 9998 and 9999 for the localities of
/// one and two dwellings taken together; they have the shape of a key and are read. The codes 00, 88 and 99 of the health catalogues are no
/// states, and the defect says what each means.</para>
/// <para>Equality is of the nine digits. Ordinal order, which is INEGI's: by municipality, then by number; the default value comes first. The
/// default value is no key: its text is empty. Never masked.</para>
/// </remarks>
[JsonConverter(typeof(KeyJsonConverter<LocalityKey>))]
[TypeConverter(typeof(KeyTypeConverter<LocalityKey>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct LocalityKey : IKey<LocalityKey>, IComparable<LocalityKey>
{
    /// <summary>The digits of every key: 9. Leading zeros count.</summary>
    public const int Length = 9;

    /// <summary>A regular expression of the key, for schemas. It does not know which localities exist.</summary>
    public const string Pattern = "^(0[1-9]|[12][0-9]|3[0-2])(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})$";

    /// <summary>A key that is valid: that of the city of Aguascalientes.</summary>
    public const string Example = "010010001";

    /// <summary>How many numbers a municipality has room for, 0000 included.</summary>
    private const int Room = 10_000;

    private readonly int stored;

    private LocalityKey(int stored) => this.stored = stored;

    /// <summary>Gets whether this is the default value, which is no key.</summary>
    public bool IsDefault => stored == 0;

    /// <inheritdoc/>
    public string Value => ToString(null);

    /// <summary>Gets the state: positions 1 and 2.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public State State => Municipality.State;

    /// <summary>Gets the municipality: positions 1 to 5.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public MunicipalityKey Municipality => MunicipalityKey.OfDigits(Key / Room);

    /// <summary>Gets the number inside the municipality, 1 to 9999: positions 6 to 9.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Number => Key % Room;

    private int Key => IsDefault ? throw new InvalidOperationException("The default value of a locality key is no key.") : stored;

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(LocalityKey left, LocalityKey right) => left.Equals(right);

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(LocalityKey left, LocalityKey right) => !left.Equals(right);

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes before the second.</returns>
    public static bool operator <(LocalityKey left, LocalityKey right) => left.stored < right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes before the second or is equal to it.</returns>
    public static bool operator <=(LocalityKey left, LocalityKey right) => left.stored <= right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes after the second.</returns>
    public static bool operator >(LocalityKey left, LocalityKey right) => left.stored > right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes after the second or is equal to it.</returns>
    public static bool operator >=(LocalityKey left, LocalityKey right) => left.stored >= right.stored;

    /// <summary>Puts a key together, as tables with a column for each part need it.</summary>
    /// <param name="municipality">The municipality.</param>
    /// <param name="number">The number inside the municipality, 1 to 9999.</param>
    /// <returns>The key; whether the locality exists is not asked.</returns>
    /// <exception cref="ArgumentException">The municipality is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not within 1 to 9999.</exception>
    public static LocalityKey Of(MunicipalityKey municipality, int number)
    {
        if (municipality.IsDefault)
        {
            throw new ArgumentException("The default value of a municipality key is no key.", nameof(municipality));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Room - 1);
        return new LocalityKey((municipality.Digits * Room) + number);
    }

    /// <inheritdoc/>
    public int CompareTo(LocalityKey other) => stored.CompareTo(other.stored);

    /// <inheritdoc/>
    public bool Equals(LocalityKey other) => stored == other.stored;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LocalityKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => stored;

    /// <summary>Writes the key in full.</summary>
    /// <returns>For example <c>010010001</c>; empty for the default value.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Writes the key.</summary>
    /// <param name="format"><c>F</c> or <c>M</c>, which both write it in full: the key of a place hides nothing; full where null or empty.</param>
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

    private static bool Exists(int digits) => MunicipalityKey.Exists(digits / Room) && digits % Room != 0;

    private int Write(Span<byte> text, ReadOnlySpan<char> format)
    {
        _ = KeyText.IsMasked(format, byDefault: false);
        if (IsDefault)
        {
            return 0;
        }

        KeyDigits.Write(stored, text);
        return Length;
    }
}
