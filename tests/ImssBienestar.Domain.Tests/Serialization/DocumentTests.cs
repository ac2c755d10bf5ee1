using System.Text.Json;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>What holds for every answer that is written and not read back.</summary>
public class DocumentTests
{
    private static readonly JsonSerializerOptions OfCaller = new() { Encoder = CanonicalJson.Options.Encoder };

    [Theory]
    [MemberData(nameof(Documents.Types), MemberType = typeof(Documents))]
    public void An_answer_is_written_in_the_same_bytes_whatever_the_options_and_the_culture(string type)
    {
        foreach (object value in Documents.All.Where(value => value.GetType().FullName == type))
        {
            string json = JsonProbe.Write(value);
            using var document = JsonDocument.Parse(json);
            Assert.DoesNotContain("null", Names(document.RootElement));
            Assert.Equal(json, JsonSerializer.Serialize(value, OfCaller));
            Cultures.Under("tr-TR", () => Assert.Equal(json, JsonProbe.Write(value)));
            Cultures.Under("th-TH", () => Assert.Equal(json, JsonProbe.Write(value)));
        }
    }

    [Theory]
    [MemberData(nameof(Documents.Types), MemberType = typeof(Documents))]
    public void An_answer_is_not_read_back(string type)
    {
        foreach (object value in Documents.All.Where(value => value.GetType().FullName == type))
        {
            Assert.Throws<NotSupportedException>(() => JsonProbe.Read(JsonProbe.Write(value), value.GetType()));
        }
    }

    /// <summary>The members whose value is null: none, but in the tables that say so.</summary>
    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Null ? ["null"] : Names(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
