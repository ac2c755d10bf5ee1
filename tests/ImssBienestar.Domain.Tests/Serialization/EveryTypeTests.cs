using System.Text.Json;
using System.Text.Json.Nodes;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>What holds for every type that is written as JSON, shown on samples of each.</summary>
public class EveryTypeTests
{
    private static readonly JsonSerializerOptions OfCaller = new()
    {
        Encoder = CanonicalJson.Options.Encoder,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
    };

    [Theory]
    [MemberData(nameof(Samples.Types), MemberType = typeof(Samples))]
    public void A_value_comes_back_equal_and_is_written_in_the_same_bytes(string type)
    {
        foreach (object value in Samples.Of(type))
        {
            string json = JsonProbe.Write(value);
            object read = JsonProbe.Read(json, value.GetType());
            Assert.Equal(json, JsonProbe.Write(read));
            if (SaysWhenItIsEqual(value.GetType()))
            {
                Assert.Equal(value, read);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples.Types), MemberType = typeof(Samples))]
    public void A_value_comes_back_with_all_that_it_says(string type)
    {
        foreach (object value in Samples.Of(type))
        {
            Assert.Null(EveryProperty.Difference(value, JsonProbe.Read(JsonProbe.Write(value), value.GetType())));
        }
    }

    [Theory]
    [MemberData(nameof(Samples.Types), MemberType = typeof(Samples))]
    public void The_form_is_that_of_the_type_whatever_the_options_and_the_culture(string type)
    {
        foreach (object value in Samples.Of(type))
        {
            string json = JsonProbe.Write(value);
            Assert.Equal(json, JsonSerializer.Serialize(value, OfCaller));
            Cultures.Under("tr-TR", () => Assert.Equal(json, JsonProbe.Write(JsonProbe.Read(json, value.GetType()))));
            object held = JsonSerializer.Deserialize($"[{json}]", value.GetType().MakeArrayType(), JsonSerializerOptions.Web)!;
            Assert.Equal($"[{json}]", JsonSerializer.Serialize(held, OfCaller));
        }
    }

    [Theory]
    [MemberData(nameof(Samples.Types), MemberType = typeof(Samples))]
    public void Members_may_stand_in_any_order_and_null_is_absence(string type)
    {
        foreach (object value in Samples.Of(type).Where(value => JsonProbe.IsObject(value.GetType())))
        {
            string json = JsonProbe.Write(value);
            var reversed = new JsonObject(JsonNode.Parse(json)!.AsObject().Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
            Assert.Equal((json, null), JsonProbe.TryRead(reversed.ToJsonString(), value.GetType()));
            foreach (string name in reversed.Select(member => member.Key).ToArray())
            {
                JsonObject without = reversed.DeepClone().AsObject();
                without.Remove(name);
                JsonObject withNull = reversed.DeepClone().AsObject();
                withNull[name] = null;
                (string? absent, JsonException? missing) = JsonProbe.TryRead(without.ToJsonString(), value.GetType());
                (string? none, JsonException? noValue) = JsonProbe.TryRead(withNull.ToJsonString(), value.GetType());
                Assert.Equal((absent, missing?.Message, missing?.Path), (none, noValue?.Message, noValue?.Path));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples.Types), MemberType = typeof(Samples))]
    public void Unknown_and_repeated_members_other_kinds_and_text_after_the_value_are_errors(string type)
    {
        foreach (object value in Samples.Of(type))
        {
            string json = JsonProbe.Write(value);
            Refused($"{json} 1", value.GetType());
            Refused($"{json} {json}", value.GetType());
            foreach (string other in new[] { "{\"GOMC560626MDFLRN01\":1}", "[1]", "true", "9999999999999999999999", "\"nothing of the kind\"", string.Empty })
            {
                Refused(other, value.GetType());
            }

            if (JsonProbe.IsObject(value.GetType()))
            {
                string unknown = json.Insert(1, json == "{}" ? "\"GOMC560626MDFLRN01\":1" : "\"GOMC560626MDFLRN01\":1,");
                Assert.Equal("$", Refused(unknown, value.GetType()).Path);
                foreach (KeyValuePair<string, JsonNode?> member in JsonNode.Parse(json)!.AsObject())
                {
                    Refused(json.Insert(1, $"\"{member.Key}\":{member.Value?.ToJsonString() ?? "null"},"), value.GetType());
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples.Types), MemberType = typeof(Samples))]
    public void A_spoiled_document_is_an_error_with_its_path_and_nothing_else(string type)
    {
        foreach (object value in Samples.Of(type).Where(value => JsonProbe.IsObject(value.GetType())))
        {
            string json = JsonProbe.Write(value);
            foreach (string spoiled in json.Length > 4000 ? [] : JsonProbe.Spoiled(json))
            {
                (_, JsonException? error) = JsonProbe.TryRead(spoiled, value.GetType());
                Assert.True(error is null || error.Path?.StartsWith('$') == true, $"{spoiled}: {error?.Message}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples.Types), MemberType = typeof(Samples))]
    public void A_document_cut_anywhere_is_an_error(string type)
    {
        foreach (object value in Samples.Of(type).Where(value => JsonProbe.IsObject(value.GetType())))
        {
            string json = JsonProbe.Write(value);
            for (int length = 0; length < Math.Min(json.Length, 2000); length += Math.Max(1, json.Length / 100))
            {
                Refused(json[..length], value.GetType());
            }
        }
    }

    private static JsonException Refused(string json, Type type)
    {
        (string? read, JsonException? error) = JsonProbe.TryRead(json, type);
        Assert.True(error is not null, $"{type.Name} read {json} as {read}.");
        Assert.DoesNotContain("GOMC560626", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("GOMC560626", error.Path ?? string.Empty, StringComparison.Ordinal);
        return error;
    }

    private static bool SaysWhenItIsEqual(Type type) => type.IsEnum || type.GetInterfaces().Any(
        i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>) && i.GetGenericArguments()[0] == type);
}
