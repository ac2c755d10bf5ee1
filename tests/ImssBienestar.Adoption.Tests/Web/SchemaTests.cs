using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Nodes;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Web;

/// <summary>The recipe of the schemas, on the document that the framework makes.</summary>
public class SchemaTests
{
    /// <summary>Every public enumeration of the library.</summary>
    private static readonly Type[] Enumerations = [.. typeof(Applicant).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

    [Fact]
    public async Task Without_the_recipe_a_key_has_no_type() =>
        Assert.Null((await Document(withRecipe: false))["components"]!["schemas"]![nameof(Curp)]!["type"]);

    [Fact]
    public async Task Every_key_has_its_type_pattern_and_example()
    {
        JsonNode schemas = (await Document(withRecipe: true))["components"]!["schemas"]!;
        Type[] keys = [.. typeof(Applicant).Assembly.GetExportedTypes().Where(type => type == typeof(State)
            || Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IKey<>)))];
        Assert.Equal(8, keys.Length);
        foreach (Type key in keys)
        {
            JsonNode schema = schemas[key.Name]!;
            Assert.Equal("string", (string?)schema["type"]);
            Assert.Equal((string?)key.GetField("Pattern")!.GetRawConstantValue(), (string?)schema["pattern"]);
            string example = (string?)schema["examples"]!.AsArray().Single() ?? string.Empty;
            Assert.Matches((string?)schema["pattern"] ?? string.Empty, example);
            Assert.NotNull(TypeDescriptor.GetConverter(key).ConvertFromInvariantString(example));
        }

        Assert.Equal(["null", "#/components/schemas/Curp"], schemas[nameof(Keys)]!["properties"]!["other"]!["oneOf"]!.AsArray()
            .Select(either => (string?)(either!["type"] ?? either["$ref"])));
        Assert.Equal("number", (string?)schemas[nameof(Pesos)]!["type"]);
    }

    [Fact]
    public async Task Every_enumeration_lists_the_names_that_are_read()
    {
        JsonNode schemas = (await Document(withRecipe: true))["components"]!["schemas"]!;
        Assert.True(Enumerations.Length > 50);
        Assert.All(Enumerations, type =>
        {
            Assert.Equal("string", (string?)schemas[type.Name]!["type"]);
            Assert.Equal(Enum.GetNames(type), schemas[type.Name]!["enum"]!.AsArray().Select(name => (string?)name));
        });
    }

    [Fact]
    public async Task Parameters_have_the_schema_of_their_type()
    {
        JsonNode paths = (await Document(withRecipe: true))["paths"]!;
        JsonArray parameters = paths["/states/{state}/concurrence"]!["get"]!["parameters"]!.AsArray();
        Assert.Equal(["state string " + State.Pattern, "on string date"], parameters.Select(
            parameter => $"{parameter!["name"]} {parameter["schema"]!["type"]} {parameter["schema"]!["pattern"] ?? parameter["schema"]!["format"]}"));
        Assert.Equal(Clues.Pattern, (string?)paths["/units/{clues}/state"]!["get"]!["parameters"]![0]!["schema"]!["pattern"]);
    }

    [Fact]
    public async Task The_request_has_the_members_that_are_written()
    {
        JsonNode schemas = (await Document(withRecipe: true))["components"]!["schemas"]!;
        var everything = new Applicant
        {
            InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.Yes, HasCurp = Answer.No, HasAdmittedDocument = Answer.No, IsMedicalEmergency = Answer.Yes,
            LacksOtherCareNearby = Answer.No, RightCancelled = true, EnteredCountryForCare = true, CareState = State.Oaxaca,
        };
        JsonNode request = JsonNode.Parse(CanonicalJson.Write(new EligibilityRequest(everything, new LocalDate(2024, 5, 15))))!;

        Assert.Equal(Names(request), Names(schemas[nameof(EligibilityRequest)]!["properties"]!));
        Assert.Equal(Names(request["applicant"]!), Names(schemas[nameof(Applicant)]!["properties"]!));
        Assert.Equal("date", (string?)schemas[nameof(EligibilityRequest)]!["properties"]!["day"]!["format"]);
        Assert.DoesNotContain("CalendarSystem", schemas.AsObject().Select(schema => schema.Key));
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(member => member.Key);

    private static async Task<JsonNode> Document(bool withRecipe)
    {
        await using RunningApi api = await RunningApi.Start(builder =>
        {
            builder.Services.AddOpenApi(openApi =>
            {
                if (withRecipe)
                {
                    openApi.AddSchemaTransformer(Schemas.Describe);
                }
            });
            WebApplication app = Api.Build(builder);
            app.MapOpenApi();
            app.MapPost("/keys", (Keys keys) => keys.Curp.Sex);
            foreach (Type type in Enumerations)
            {
                Mapping.MakeGenericMethod(type).Invoke(null, [app]);
            }

            return app;
        });
        (int status, JsonNode? document) = await api.Get("/openapi/v1.json");
        Assert.Equal(200, status);
        return document!;
    }

    private static readonly MethodInfo Mapping = typeof(SchemaTests).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static void Map<T>(WebApplication app)
        where T : struct, Enum => app.MapGet($"/enumerations/{typeof(T).Name}", () => default(T));

    /// <summary>A type of a service with every key and some values.</summary>
    public sealed record Keys(
        Curp Curp, SocialSecurityNumber Nss, Rfc Rfc, Clues Clues, MunicipalityKey Municipality, LocalityKey Locality, MedicineKey Medicine,
        State State, Answer Answer, EligibilityOutcome Outcome, Pesos Pesos, Curp? Other, Language? Language);
}
