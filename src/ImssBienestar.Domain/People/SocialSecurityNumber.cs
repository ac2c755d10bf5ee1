using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>An NSS (<i>Número de Seguridad Social</i>): the 11-digit number under which the IMSS registers an insured person.</summary>
/// <remarks>
/// <para>Two digits of the subdelegation of first registration, two of the year of registration, two of the year of birth, four of a
/// serial, one check digit. Source: IMSS, <i>Bases para la integración de números de seguridad social</i> (public copy), with its example
/// 92-91-90-8443-1. The check digit is Luhn's.</para>
/// <para>Read by default at <see cref="KeyLevel.CheckDigit"/>: every number assigned carries a right digit, so a wrong one is a slip of the
/// pen. <see cref="KeyLevel.Structure"/> asks for 11 digits only; <see cref="KeyLevel.Normative"/> asks for nothing more than the digit,
/// because no rule of assignment can be told from the number alone. Luhn misses the exchange of 09 and 90.</para>
/// <para>What is not done here: there is no table of subdelegations, because new ones appear; and the years are not compared. Two-digit
/// years have no century, subdelegation 97 marks an unknown year of birth, and a test "registered after birth" wrongly refuses people: it
/// is a warning at most, for a caller who knows the person and the day. The <i>agregado médico</i> is another field.</para>
/// <para>No generic number is published. Payrolls fill in <c>00000000000</c>, which keeps every rule: it is read, and
/// <see cref="IsGeneric"/> says that it belongs to nobody.</para>
/// <para>Equality is of the 11 digits. No order. The default value is no number and differs from the eleven zeros: its text is empty.
/// Masked unless asked for in full: an NSS tells the year of birth and opens the person's file.</para>
/// </remarks>
[JsonConverter(typeof(KeyJsonConverter<SocialSecurityNumber>))]
[TypeConverter(typeof(KeyTypeConverter<SocialSecurityNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct SocialSecurityNumber : IKey<SocialSecurityNumber>
{
    /// <summary>The digits of every number: 11. Leading zeros count.</summary>
    public const int Length = 11;

    /// <summary>A regular expression of the structure, for schemas. It does not know the check digit.</summary>
    public const string Pattern = "^[0-9]{11}$";

    /// <summary>A number that is valid at every level: the example of the institution's own text.</summary>
    public const string Example = "92919084431";

    // One more than the number, so that the default value is not the eleven zeros.
    private readonly long stored;

    private SocialSecurityNumber(long number) => stored = number + 1;

    /// <summary>Gets whether this is the default value, which is no number.</summary>
    public bool IsDefault => stored == 0;

    /// <inheritdoc/>
    public string Value => ToString("F");

    /// <summary>Gets the subdelegation of first registration, two digits as text: positions 1 and 2.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Subdelegation
    {
        get
        {
            Span<byte> digits = stackalloc byte[2];
            KeyDigits.Write(Number / 1_000_000_000, digits);
            return Encoding.ASCII.GetString(digits);
        }
    }

    /// <summary>Gets the last two digits of the year of registration, 0 to 99: positions 3 and 4. The century is not stated.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int RegistrationYear => (int)(Number / 10_000_000 % 100);

    /// <summary>Gets the last two digits of the year of birth, 0 to 99: positions 5 and 6. The century is not stated, and in subdelegation
    /// 97 the year may be unknown.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int BirthYear => (int)(Number / 100_000 % 100);

    /// <summary>Gets the serial, 0 to 9999: positions 7 to 10.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Serial => (int)(Number / 10 % 10_000);

    /// <summary>Gets the check digit, 0 to 9: position 11.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int CheckDigit => (int)(Number % 10);

    /// <summary>Gets whether the check digit agrees; false only for numbers read at <see cref="KeyLevel.Structure"/>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool HasExpectedCheckDigit => ExpectedCheckDigit(Number) == CheckDigit;

    /// <summary>Gets whether this is <c>00000000000</c>, which payrolls fill in for a worker without number: it keeps every rule, and belongs
    /// to nobody.</summary>
    public bool IsGeneric => stored == 1;

    private long Number => IsDefault ? throw new InvalidOperationException("The default value of a social security number is no number.") : stored - 1;

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SocialSecurityNumber left, SocialSecurityNumber right) => left.Equals(right);

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SocialSecurityNumber left, SocialSecurityNumber right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SocialSecurityNumber other) => stored == other.stored;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SocialSecurityNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => stored.GetHashCode();

    /// <summary>Writes the number masked: the first digit and the last two.</summary>
    /// <returns>For example <c>9********31</c>; empty for the default value.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Writes the number.</summary>
    /// <param name="format"><c>F</c> in full, <c>M</c> masked; masked where null or empty.</param>
    /// <returns>The number; empty for the default value.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        Span<byte> text = stackalloc byte[Length];
        return Encoding.ASCII.GetString(text[..Write(text, format)]);
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Writes the number into a buffer; see <see cref="ToString(string?)"/>.</summary>
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

    /// <summary>Writes the number into a buffer as UTF-8; see <see cref="ToString(string?)"/>.</summary>
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
        bool masked = KeyText.IsMasked(format, byDefault: true);
        if (IsDefault)
        {
            return 0;
        }

        KeyDigits.Write(Number, text);
        if (masked)
        {
            KeyText.Mask(text);
        }

        return Length;
    }
}
