using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Text;

/// <summary>Writes a key as a JSON string, in full, and reads it strictly; also as the name of a dictionary entry.</summary>
/// <typeparam name="T">The type of key.</typeparam>
/// <remarks>The default value of a key is written as <c>null</c>, and <c>null</c> is read into a nullable key only. A number is never read: it
/// would lose leading zeros.</remarks>
public sealed class KeyJsonConverter<T> : JsonConverter<T>
    where T : struct, IKey<T>
{
    private const int LongestText = 256;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or the string has a defect: the message has its code, not the text, and the
    /// cause is a <see cref="DefectException"/> with the defect.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadText(ref reader) : throw new JsonException("A key is a string.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Span<byte> text = stackalloc byte[LongestText];
        value.TryFormat(text, out int length, "F", null);
        if (length == 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(text[..length]);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name has a defect: the message has its code, not the text, and the cause is a
    /// <see cref="DefectException"/> with the defect.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is the default value, which has no name.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Span<byte> text = stackalloc byte[LongestText];
        value.TryFormat(text, out int length, "F", null);
        if (length == 0)
        {
            throw new JsonException("The default value of a key cannot name an entry.");
        }

        writer.WritePropertyName(text[..length]);
    }

    private static T ReadText(ref Utf8JsonReader reader)
    {
        long written = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        Span<byte> text = stackalloc byte[LongestText];
        ParseResult<T> result = written > LongestText ? T.Read(text) : T.Read(text[..reader.CopyString(text)]);
        return result.TryGetValue(out T key) ? key : throw DefectException.InJson(result.Defect);
    }
}
