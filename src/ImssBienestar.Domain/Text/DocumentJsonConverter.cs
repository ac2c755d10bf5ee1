using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Text;

/// <summary>Writes an answer of this library as a JSON object with its members in a fixed order. It is not read back.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <remarks>An answer read from a text would claim reasons that no rule gave. Keep what was asked, and ask again: a receipt does that.</remarks>
public sealed class DocumentJsonConverter<T> : JsonConverter<T>
    where T : IJsonDocument<T>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: answers are given by rules, not read.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is an answer of this library: it is written, and not read back.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonObjectWriter.Write(Guard.Against.Null(writer), value);
}
