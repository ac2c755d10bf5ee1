using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>Writes the findings of an answer as a JSON array. They are not read back: reasons are given by rules.</summary>
public sealed class FindingListJsonConverter : JsonConverter<FindingList>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override FindingList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Findings are given by rules: they are written, and not read back.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, FindingList value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer).WriteStartArray();
        foreach (Finding finding in value)
        {
            JsonObjectWriter.Write(writer, finding);
        }

        writer.WriteEndArray();
    }
}
