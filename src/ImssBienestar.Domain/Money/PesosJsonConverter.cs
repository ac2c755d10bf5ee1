using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Money;

/// <summary>Writes an amount as a JSON number with two decimals and reads it exactly; more decimals, exponents and strings are errors.</summary>
public sealed class PesosJsonConverter : JsonConverter<Pesos>
{
    private const int LongestNumber = 64;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is not a number, or not one that <see cref="Pesos.Read"/> takes: the cause is a
    /// <see cref="DefectException"/> with the defect.</exception>
    public override Pesos Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException("An amount in pesos is a number.");
        }

        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestNumber)
        {
            throw DefectException.InJson(new Defect(PesosDefects.Range));
        }

        Span<char> text = stackalloc char[LongestNumber];
        int at = 0;
        if (reader.HasValueSequence)
        {
            foreach (ReadOnlyMemory<byte> part in reader.ValueSequence)
            {
                at += System.Text.Encoding.ASCII.GetChars(part.Span, text[at..]);
            }
        }
        else
        {
            at = System.Text.Encoding.ASCII.GetChars(reader.ValueSpan, text);
        }

        ParseResult<Pesos> result = Pesos.Read(text[..at]);
        return result.TryGetValue(out Pesos pesos) ? pesos : throw DefectException.InJson(result.Defect);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, Pesos value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteNumberValue(value.Amount);
}
