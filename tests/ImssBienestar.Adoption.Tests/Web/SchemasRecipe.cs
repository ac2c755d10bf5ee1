using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Money;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Web;

#region recipe
/// <summary>Says in OpenAPI what the converters read: without it a type with a converter of its own has an empty schema.</summary>
public static class Schemas
{
    public static async Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        // A parameter that binds by its text comes as a string: its type stands in the endpoint.
        bool isBound = context.JsonTypeInfo.Type == typeof(string) && context.JsonPropertyInfo is null;
        Type type = (isBound ? context.ParameterDescription?.ParameterDescriptor?.ParameterType : null) ?? context.JsonTypeInfo.Type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Constant(type, "Pattern") is string pattern)
        {
            // Keys and states: each has the constants Pattern and Example.
            Text(schema, (string)Constant(type, "Example")!).Pattern = pattern;
        }
        else if (type.IsEnum && type.Assembly == typeof(Applicant).Assembly)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. Enum.GetNames(type).Select(name => (JsonNode)name)];
        }
        else if (type == typeof(Pesos))
        {
            schema.Type = JsonSchemaType.Number;
            schema.Examples = [600000.00m];
        }
        else if (type == typeof(Day))
        {
            Text(schema, "2024-05-15").Format = "date";
        }
        else if (type == typeof(Applicant) || type == typeof(EligibilityRequest))
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalPropertiesAllowed = false;
            schema.Required = type == typeof(EligibilityRequest) ? new HashSet<string> { "day" } : null;
            schema.Properties = new Dictionary<string, IOpenApiSchema>();
            foreach (PropertyInfo member in type.GetProperties())
            {
                // As the documentation of both types says, their members in JSON are their properties.
                schema.Properties[JsonNamingPolicy.CamelCase.ConvertName(member.Name)] = await context.GetOrCreateSchemaAsync(
                    member.PropertyType == typeof(LocalDate) ? typeof(DateOnly) : member.PropertyType, null, cancellation);
            }
        }
    }

    private static OpenApiSchema Text(OpenApiSchema schema, string example)
    {
        schema.Type = JsonSchemaType.String;
        schema.Examples = [example];
        return schema;
    }

    private static object? Constant(Type type, string name) =>
        type.GetField(name, BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true } field ? field.GetRawConstantValue() : null;
}
#endregion
