using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Money;

/// <content>JSON: <c>sum</c>, <c>known</c>, <c>notKnown</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<PesosTally>))]
public readonly partial struct PesosTally : IJsonObject<PesosTally>
{
    static void IJsonDocument<PesosTally>.Write(JsonObjectWriter json, PesosTally value) =>
        json.Pesos("sum", value.Sum).Number("known", value.Known).Number("notKnown", value.NotKnown);

    static PesosTally IJsonObject<PesosTally>.Read(JsonObjectReader json)
    {
        (Pesos sum, int known, int notKnown) = (json["sum"].Pesos(), json["known"].Int(), json["notKnown"].Int());
        ArgumentOutOfRangeException.ThrowIfNegative(known);
        ArgumentOutOfRangeException.ThrowIfNegative(notKnown);
        return known == 0 && sum != Money.Pesos.Zero
            ? throw new ArgumentException("Where no amount is known the sum is zero.")
            : new(sum, known, notKnown);
    }
}

/// <summary>Amounts as members of documents: numbers with two decimals.</summary>
internal static class PesosJson
{
    public static JsonObjectWriter Pesos(this JsonObjectWriter json, string name, Pesos? value) => json.Exact(name, value?.Amount);

    public static Pesos Pesos(this JsonPart json)
    {
        ParseResult<Pesos> result = Money.Pesos.Read(json.Digits());
        return result.TryGetValue(out Pesos pesos) ? pesos : throw DefectException.InJson(result.Defect, json.Path);
    }
}
