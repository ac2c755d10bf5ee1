using System.Diagnostics.CodeAnalysis;

#pragma warning disable CA1033 // what these members expose is Read; public overloads with a provider would ask every caller for one
namespace ImssBienestar.Domain.Text;

/// <summary>A key that is read from and written as text (<i>clave</i>): what all identifiers of this library have in common.</summary>
/// <typeparam name="TSelf">The type of key.</typeparam>
/// <remarks>
/// <para>Two doors for text: <c>Read</c> gives a value or the first defect and never throws; <c>Parse</c> and <c>TryParse</c> serve the
/// ecosystem. Keys are the same in every culture: format providers are ignored on purpose.</para>
/// <para>Formats: <c>F</c> is the full key, <c>M</c> the masked one. Without a format, keys of persons are masked and all others are full.</para>
/// </remarks>
public interface IKey<TSelf> : IEquatable<TSelf>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : struct, IKey<TSelf>
{
    /// <summary>Gets the full key; empty for the default value.</summary>
    string Value { get; }

    /// <summary>Reads a key at the default level of its type.</summary>
    /// <param name="text">The text, exactly the key: blanks and lower case are defects.</param>
    /// <returns>The key, or the first defect. This method never throws.</returns>
    static abstract ParseResult<TSelf> Read(ReadOnlySpan<char> text);

    /// <summary>Reads a key from UTF-8 at the default level of its type.</summary>
    /// <param name="utf8Text">The text, exactly the key: blanks and lower case are defects.</param>
    /// <returns>The key, or the first defect: the same as for the same text in UTF-16. This method never throws.</returns>
    static abstract ParseResult<TSelf> Read(ReadOnlySpan<byte> utf8Text);

    /// <inheritdoc/>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Read(s.AsSpan()).ValueOrThrow();

    /// <inheritdoc/>
    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.Read(s.AsSpan()).TryGetValue(out result);

    /// <inheritdoc/>
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Read(s).ValueOrThrow();

    /// <inheritdoc/>
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.Read(s).TryGetValue(out result);

    /// <inheritdoc/>
    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TSelf.Read(utf8Text).ValueOrThrow();

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<TSelf>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.Read(utf8Text).TryGetValue(out result);
}
