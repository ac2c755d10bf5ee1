using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Money;

/// <content>Text: the same in every culture; format providers are ignored on purpose.</content>
public readonly partial struct Pesos : ISpanParsable<Pesos>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int LongestText = 32;

    /// <summary>Reads an amount: an optional minus, digits without separators, and at most two decimals after a point.</summary>
    /// <param name="text">The text, such as <c>1438000000</c> or <c>-0.05</c>.</param>
    /// <returns>The amount, or the defect. This method never throws.</returns>
    public static ParseResult<Pesos> Read(ReadOnlySpan<char> text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount)
            || !char.IsAsciiDigit(text[^1]) || !char.IsAsciiDigit(text[0] == '-' ? text[1] : text[0]))
        {
            return ParseResult<Pesos>.Failure(PesosDefects.Amount);
        }

        int point = text.IndexOf('.');
        return point >= 0 && text.Length - point > 3 ? ParseResult<Pesos>.Failure(PesosDefects.FractionOfCentavo, point + 4)
            : amount > MaxValue.Amount || amount < MinValue.Amount ? ParseResult<Pesos>.Failure(PesosDefects.Range)
            : ParseResult<Pesos>.Success(Of(amount));
    }

    /// <summary>Reads an amount that is expected to be right.</summary>
    /// <param name="text">The text; see <see cref="Read"/>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="DefectException">The text has a defect.</exception>
    public static Pesos Parse(string? text) => Read(text.AsSpan()).ValueOrThrow();

    /// <summary>Reads an amount, if the text is one.</summary>
    /// <param name="text">The text; see <see cref="Read"/>.</param>
    /// <param name="pesos">The amount; zero where there is none.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(string? text, out Pesos pesos) => Read(text.AsSpan()).TryGetValue(out pesos);

    /// <inheritdoc/>
    static Pesos IParsable<Pesos>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Pesos>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Pesos result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Pesos ISpanParsable<Pesos>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s).ValueOrThrow();

    /// <inheritdoc/>
    static bool ISpanParsable<Pesos>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Pesos result) => Read(s).TryGetValue(out result);

    /// <summary>Writes the amount with two decimals, as <see cref="Read"/> takes it.</summary>
    /// <returns>For example <c>1438000000.00</c>.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Writes the amount.</summary>
    /// <param name="format"><c>G</c>, or null or empty, as <see cref="Read"/> takes it; <c>C</c> as people write it, such as
    /// <c>$1,438,000,000.00</c>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format)
    {
        Span<char> text = stackalloc char[LongestText];
        TryFormat(text, out int length, format);
        return new string(text[..length]);
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Writes the amount into a buffer; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">How many characters were written; 0 where they do not fit.</param>
    /// <param name="format">The format.</param>
    /// <returns>Whether it fits.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        Amount.TryFormat(destination, out charsWritten, Format(format), CultureInfo.InvariantCulture);

    /// <summary>Writes the amount into a buffer as UTF-8; see <see cref="ToString(string?)"/>.</summary>
    /// <param name="utf8Destination">The buffer.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where they do not fit.</param>
    /// <param name="format">The format.</param>
    /// <returns>Whether it fits.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        Amount.TryFormat(utf8Destination, out bytesWritten, Format(format), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private static string Format(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => "0.00",
        "C" => "$#,0.00",
        _ => throw new FormatException("The formats of an amount are G and C."),
    };
}
