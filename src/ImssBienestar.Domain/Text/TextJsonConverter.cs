using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Text;

/// <summary>Writes a value as its text, such as a permanent code, and reads exactly that text; also as the name of a dictionary entry.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : IJsonText<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a text, or is the text of no value; the message does not repeat it.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonPart.ReadAll(ref reader, static json => json.Text<T>());

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(T.WriteText(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is the text of no value; the message does not repeat it.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryReadText(JsonPart.TextOf(ref reader), out T? value) ? value
            : throw (T.Defect is { } defect ? DefectException.InJson(defect) : new JsonException($"Expected: {T.Expected}."));

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(T.WriteText(value));
}
