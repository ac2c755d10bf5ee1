using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Text;

/// <summary>Writes an enumeration by the permanent name of its member, to the letter as <c>ToString</c> gives it, and reads that name only;
/// also as the name of a dictionary entry.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <remarks>A number is never read nor written: it would change its meaning in silence. Names are case-sensitive.</remarks>
public sealed class EnumJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<T>();
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a text, or names no member; the message does not repeat it.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonPart.ReadAll(ref reader, static json => json.Enum<T>());

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="JsonException">The value is not a declared one.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(NameOf(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is that of no member; the message does not repeat it.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(JsonPart.TextOf(ref reader), out T value) ? value : throw new JsonException(Expected);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="JsonException">The value is not a declared one.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(NameOf(value));

    internal static string Expected { get; } = $"Expected: one of {string.Join(", ", Enum.GetNames<T>())}.";

    internal static string NameOf(T value) => Enum.GetName(value) ?? throw new JsonException($"{typeof(T).Name} has no such member.");

    /// <summary>Unlike <see cref="Enum.TryParse{TEnum}(string?, out TEnum)"/>, takes neither numbers nor lists nor blanks.</summary>
    internal static bool TryRead(string name, out T value)
    {
        int index = Array.IndexOf(Names, name);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }
}
