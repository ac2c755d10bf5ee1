using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>Writes people as a whole number and reads zero or more; decimals, exponents and texts are errors.</summary>
public sealed class HeadcountJsonConverter : JsonConverter<Headcount>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a whole number, zero or more.</exception>
    public override Headcount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonPart.ReadAll(ref reader, static json => json.Headcount());

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, Headcount value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteNumberValue(value.People);
}
