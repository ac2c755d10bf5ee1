using System.Collections.Immutable;
using System.Text.Json;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Reads the members of a JSON object strictly: what is unknown, of another kind or missing is refused, by its path.</summary>
internal sealed class JsonMembers
{
    private readonly string path;
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);

    public JsonMembers(JsonElement element, string path, params ReadOnlySpan<string> names)
    {
        this.path = path;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new JsonRefusal(path);
        }

        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!names.Contains(member.Name))
            {
                throw new JsonRefusal($"{path}.*");
            }

            members.Add(member.Name, member.Value);
        }
    }

    public bool Has(string name) => members.ContainsKey(name);

    public JsonRefusal Refusal(string name) => new($"{path}.{name}");

    public JsonElement Value(string name) => members.TryGetValue(name, out JsonElement value) ? value : throw Refusal(name);

    public string Text(string name) => Value(name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : throw Refusal(name);

    public string? TextOrNull(string name) => Has(name) ? Text(name) : null;

    /// <summary>A code of a list of words; the words themselves are not read here.</summary>
    public string Code(string name, WordList words) => Text(name) is var code && words.HasCode(code) ? code : throw Refusal(name);

    public string? CodeOrNull(string name, WordList words) => Has(name) ? Code(name, words) : null;

    public bool Flag(string name, bool absent) => !Has(name) ? absent : Value(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Refusal(name),
    };

    /// <summary>A list, read entry by entry; null where it is absent.</summary>
    public ImmutableArray<T>? ListOrNull<T>(string name, Func<JsonElement, string, T> read)
    {
        if (!Has(name))
        {
            return null;
        }

        JsonElement list = Value(name);
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((entry, i) => read(entry, FormattableString.Invariant($"{path}.{name}[{i}]")))]
            : throw Refusal(name);
    }
}
