using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Writes the answers about access that are of one kind of travel cost, over <see cref="Distance"/> or <see cref="TravelTime"/>. They are not
/// read back.</summary>
/// <remarks>An attribute cannot name the converter of a generic type, so it names this one, which has the converters of both kinds: none is made by
/// reflection.</remarks>
public sealed class AccessJsonConverter : JsonConverterFactory
{
    private static readonly FrozenDictionary<Type, JsonConverter> Converters = Of<Distance>().Concat(Of<TravelTime>())
        .ToFrozenDictionary(converter => converter.Type!);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters.GetValueOrDefault(typeToConvert);

    private static IEnumerable<JsonConverter> Of<TCost>()
        where TCost : struct, ITravelCost<TCost> =>
    [
        new DocumentJsonConverter<AccessShare<TCost>>(),
        new DocumentJsonConverter<CatchmentAccess<TCost>>(),
        new DocumentJsonConverter<CatchmentChange<TCost>>(),
        new DocumentJsonConverter<NearestUnit<TCost>>(),
    ];
}
