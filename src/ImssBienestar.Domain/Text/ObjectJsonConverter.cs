using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Text;

/// <summary>Writes a value as a JSON object with its members in a fixed order, and reads it strictly, whatever the options.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <remarks>Unknown members, repeated members, missing members and numbers in place of codes are errors. The path of the error stands in
/// <see cref="JsonException.Path"/>; where the value stands inside a type of the caller, the path below it opens the message. No message
/// repeats a value or an unknown name.</remarks>
public sealed class ObjectJsonConverter<T> : JsonConverter<T>
    where T : IJsonObject<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not an object, a member is unknown, repeated or missing, or has a value that none of its
    /// kind has.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonPart.ReadAll(ref reader, static json => json.Object<T>());

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonObjectWriter.Write(Guard.Against.Null(writer), value);
}
