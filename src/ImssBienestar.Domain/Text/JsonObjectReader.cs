using System.Collections.Immutable;
using System.Text.Json;

namespace ImssBienestar.Domain.Text;

/// <summary>The members of a JSON object that is being read: each once, and none that is not asked for.</summary>
internal sealed class JsonObjectReader
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly string path;

    public JsonObjectReader(JsonElement element, string path)
    {
        this.path = path;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string name = NameOf(member);
            names.Add(members.TryAdd(name, member.Value)
                ? name
                : throw new JsonException("A member stands twice in the object.", path, null, null));
        }
    }

    /// <summary>The names, in the order of the object.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>A member that must be there, and is not <c>null</c>.</summary>
    public JsonPart this[string name] => IfAny(name) ?? throw new JsonException("The member is missing.", Below(name), null, null);

    /// <summary>A member that may be absent or <c>null</c>, which is the same.</summary>
    public JsonPart? IfAny(string name)
    {
        asked.Add(name);
        return members.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? new JsonPart(value, Below(name)) : null;
    }

    /// <summary>An enumeration whose default value is written by absence.</summary>
    public T Enum<T>(string name)
        where T : struct, Enum => IfAny(name)?.Enum<T>() ?? default;

    /// <summary>A flag that is written only where it is true.</summary>
    public bool Flag(string name) => IfAny(name)?.Flag() ?? false;

    /// <summary>A list that is written only where it has entries.</summary>
    public ImmutableArray<T> List<T>(string name, JsonPart.Reader<T> read) => IfAny(name)?.List(read) ?? [];

    /// <summary>Throws where a member was not asked for. Its name is not repeated: it may be personal data.</summary>
    public void ThrowIfAnyIsUnknown()
    {
        int unknown = names.FindIndex(name => !asked.Contains(name));
        if (unknown >= 0)
        {
            throw new JsonException(
                FormattableString.Invariant($"Member {unknown + 1} of the object is unknown. Known: {string.Join(", ", asked)}."), path, null, null);
        }
    }

    private string Below(string name) => $"{path}.{name}";

    private string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The name of a member is not well-formed Unicode.", path, null, null, error);
        }
    }
}
