using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>Writes and reads values by their type alone, as the tests over all types need.</summary>
internal static class JsonProbe
{
    public static IEnumerable<Type> PublicTypes => typeof(Applicant).Assembly.GetExportedTypes().Where(type => !type.IsNested);

    /// <summary>The types that are written: those that name a converter, the generic ones over both travel costs.</summary>
    public static IEnumerable<Type> Written => PublicTypes.Where(type => ConverterOf(type) is not null).SelectMany(
        type => type.IsGenericTypeDefinition ? [type.MakeGenericType(typeof(Distance)), type.MakeGenericType(typeof(TravelTime))] : new[] { type });

    /// <summary>The converter a type names; null where it names none.</summary>
    public static Type? ConverterOf(Type type) =>
        ((JsonConverterAttribute?)Attribute.GetCustomAttribute(type, typeof(JsonConverterAttribute)))?.ConverterType;

    public static bool IsReadBack(Type type) => ConverterOf(type) is { } converter
        && converter != typeof(Domain.Reasoning.FindingListJsonConverter) && converter != typeof(AccessJsonConverter)
        && !(converter.IsGenericType && converter.GetGenericTypeDefinition() == typeof(DocumentJsonConverter<>));

    public static bool IsObject(Type type) =>
        ConverterOf(type) is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(ObjectJsonConverter<>);

    public static string Write(object value) => Write(value, value.GetType());

    public static string Write(object value, Type type) =>
        JsonSerializer.Serialize(value, CanonicalJson.Options.GetTypeInfo(type));

    public static object Read(string json, Type type) => JsonSerializer.Deserialize(json, CanonicalJson.Options.GetTypeInfo(type))!;

    /// <summary>What reading gives: the bytes of the value, or the error.</summary>
    public static (string? Json, JsonException? Error) TryRead(string json, Type type)
    {
        try
        {
            return (Write(Read(json, type), type), null);
        }
        catch (JsonException error)
        {
            return (null, error);
        }
    }

    /// <summary>Every place in a document: the pairs of an object or array and what to call its entry.</summary>
    public static IEnumerable<string> Spoiled(string json)
    {
        foreach (string other in new[] { "{}", "[]", "[{}]", "1", "-1", "1.5", "1e400", "true", "\"\"", "\"\\uD800\"", "\"x\"", "null" })
        {
            foreach (JsonNode spoiled in WithOneReplaced(() => JsonNode.Parse(json)!, other))
            {
                yield return spoiled.ToJsonString();
            }
        }
    }

    private static IEnumerable<JsonNode> WithOneReplaced(Func<JsonNode> parse, string other)
    {
        int places = Places(parse()).Count();
        for (int i = 0; i < places; i++)
        {
            JsonNode root = parse();
            (JsonNode parent, object at) = Places(root).ElementAt(i);
            JsonNode? value = other == "\"\\uD800\"" ? JsonValue.Create("\uD800") : JsonNode.Parse(other);
            if (at is string name)
            {
                parent[name] = value;
            }
            else
            {
                parent[(int)at] = value;
            }

            yield return root;
        }
    }

    private static IEnumerable<(JsonNode Parent, object At)> Places(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(members, member.Key, member.Value)),
        JsonArray entries => entries.SelectMany((entry, index) => index > 2 ? [] : Below(entries, index, entry)),
        _ => [],
    };

    private static IEnumerable<(JsonNode Parent, object At)> Below(JsonNode parent, object at, JsonNode? value) =>
        [(parent, at), .. value is null ? [] : Places(value)];
}
