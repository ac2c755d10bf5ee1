using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>The key of a medicine in the national compendium of health supplies (<i>clave del Compendio Nacional de Insumos para la
/// Salud</i>, before it <i>clave de cuadro básico</i>), such as <c>010.000.0104.00</c>.</summary>
/// <remarks>
/// <para>The General Health Law (article 28) has the Consejo de Salubridad General codify the supplies. Twelve digits with points after the
/// third, the sixth and the tenth: the form of column <i>Clave</i> in the file of the compendium of April 2026
/// (COMPENDIO_MEDICAMENTOS_V07042026), as users of that file describe it. That is reported: the file itself was not read, nor any text on
/// what each group of digits means, so no part has a name here. The longer keys with which institutions tell variants apart are not keys of
/// the compendium and are refused by their length.</para>
/// <para>There is one level: digits and points in their places. Whether the compendium has the key is a matter of its edition.</para>
/// <para>Equality is of the digits. Ordinal order; the default value comes first. The default value is no key: its text is empty. Never
/// masked: the key of a medicine is public.</para>
/// </remarks>
[JsonConverter(typeof(KeyJsonConverter<MedicineKey>))]
[TypeConverter(typeof(KeyTypeConverter<MedicineKey>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct MedicineKey : IKey<MedicineKey>, IComparable<MedicineKey>
{
    /// <summary>The characters of every key: 15, three of them points. Leading zeros count.</summary>
    public const int Length = 15;

    /// <summary>A regular expression of the key, for schemas. It does not know which medicines exist.</summary>
    public const string Pattern = "^[0-9]{3}[.][0-9]{3}[.][0-9]{4}[.][0-9]{2}$";

    /// <summary>A key that is valid.</summary>
    public const string Example = "010.000.0104.00";

    private const int Digits = 12;

    /// <summary>The digits as a number, and one: zero is no key.</summary>
    private readonly long stored;

    private MedicineKey(long stored) => this.stored = stored;

    /// <summary>Gets whether this is the default value, which is no key.</summary>
    public bool IsDefault => stored == 0;

    /// <inheritdoc/>
    public string Value => ToString(null);

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(MedicineKey left, MedicineKey right) => left.Equals(right);

    /// <summary>Compares two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(MedicineKey left, MedicineKey right) => !left.Equals(right);

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes before the second.</returns>
    public static bool operator <(MedicineKey left, MedicineKey right) => left.stored < right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes before the second or is equal to it.</returns>
    public static bool operator <=(MedicineKey left, MedicineKey right) => left.stored <= right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes after the second.</returns>
    public static bool operator >(MedicineKey left, MedicineKey right) => left.stored > right.stored;

    /// <summary>Orders two keys.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">Another key.</param>
    /// <returns>Whether the first comes after the second or is equal to it.</returns>
    public static bool operator >=(MedicineKey left, MedicineKey right) => left.stored >= right.stored;

    /// <inheritdoc/>
    public int CompareTo(MedicineKey other) => stored.CompareTo(other.stored);

    /// <inheritdoc/>
    public bool Equals(MedicineKey other) => stored == other.stored;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MedicineKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => stored.GetHashCode();

    /// <summary>Writes the key in full.</summary>
    /// <returns>For example <c>010.000.0104.00</c>; empty for the default value.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Writes the key.</summary>
    /// <param name="format"><c>F</c> or <c>M</c>, which both write it in full: the key of a medicine hides nothing; full where null or
    /// empty.</param>
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

    private int Write(Span<byte> text, ReadOnlySpan<char> format)
    {
        _ = KeyText.IsMasked(format, byDefault: false);
        if (IsDefault)
        {
            return 0;
        }

        long left = stored - 1;
        for (int i = Length - 1; i >= 0; i--)
        {
            if (IsPoint(i))
            {
                text[i] = (byte)'.';
                continue;
            }

            text[i] = (byte)('0' + (int)(left % 10));
            left /= 10;
        }

        return Length;
    }
}
