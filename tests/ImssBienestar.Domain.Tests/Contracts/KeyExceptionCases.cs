using System.Text.Json;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The calls on keys and their converters that must throw.</summary>
internal static class KeyExceptionCases
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new KeyJsonConverter<Curp>() } };

    public static IEnumerable<ExceptionCase> All =>
    [
        new("Text.KeyJsonConverter`1.Read", typeof(JsonException), () => JsonSerializer.Deserialize<Curp>("18", Json)),
        new("Text.KeyJsonConverter`1.Read", typeof(JsonException), () => JsonSerializer.Deserialize<Curp>("null", Json)),
        new("Text.KeyJsonConverter`1.Read", typeof(JsonException), () => JsonSerializer.Deserialize<Curp>("\"sabc560626mdflrn01\"", Json)),
        new("Text.KeyJsonConverter`1.ReadAsPropertyName", typeof(JsonException), () => JsonSerializer.Deserialize<Dictionary<Curp, int>>("{\"X\":1}", Json)),
        new(
            "Text.KeyJsonConverter`1.WriteAsPropertyName",
            typeof(JsonException),
            () => JsonSerializer.Serialize(new Dictionary<Curp, int> { [default] = 1 }, Json)),
        new("Text.KeyText.IsMasked", typeof(FormatException), () => KeyText.IsMasked("G", byDefault: true)),
        new("Text.KeyTypeConverter`1.ConvertFrom", typeof(DefectException), () => new KeyTypeConverter<Curp>().ConvertFrom("X")),
        new("Text.TextTypeConverter`1.ConvertFrom", typeof(FormatException), () => new TextTypeConverter<DateWindow>().ConvertFrom("X")),
    ];
}
