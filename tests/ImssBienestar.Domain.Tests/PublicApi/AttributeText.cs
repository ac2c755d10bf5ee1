using System.Reflection;

namespace ImssBienestar.Domain.Tests.PublicApi;

/// <summary>The attributes that a caller, a compiler or a serialiser acts on.</summary>
internal static class AttributeText
{
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "ObsoleteAttribute", "ExperimentalAttribute", "EditorBrowsableAttribute", "FlagsAttribute", "AttributeUsageAttribute",
        "JsonConverterAttribute", "TypeConverterAttribute", "RequiresUnreferencedCodeAttribute", "RequiresDynamicCodeAttribute",
        "UnsupportedOSPlatformAttribute", "SupportedOSPlatformAttribute", "InlineArrayAttribute", "CollectionBuilderAttribute",
        "AllowNullAttribute", "DisallowNullAttribute", "MaybeNullAttribute", "MaybeNullWhenAttribute", "NotNullAttribute", "NotNullWhenAttribute",
        "NotNullIfNotNullAttribute", "MemberNotNullAttribute", "MemberNotNullWhenAttribute", "DoesNotReturnAttribute", "SetsRequiredMembersAttribute",
        "DynamicallyAccessedMembersAttribute", "StringSyntaxAttribute", "UnscopedRefAttribute", "CallerArgumentExpressionAttribute",
        "OverloadResolutionPriorityAttribute", "ConstantExpectedAttribute",
    };

    public static string Of(MemberInfo member) => Of(member.GetCustomAttributesData());

    public static string Of(ParameterInfo parameter) => Of(parameter.GetCustomAttributesData());

    private static string Of(IList<CustomAttributeData> attributes)
    {
        // The compiler marks what older compilers must not touch, such as required members, as obsolete; newer ones do not say so.
        bool forOldCompilers = attributes.Any(attribute => attribute.AttributeType.Name == "CompilerFeatureRequiredAttribute");
        IEnumerable<string> texts = attributes
            .Where(attribute => Telling.Contains(attribute.AttributeType.Name))
            .Where(attribute => !forOldCompilers || attribute.AttributeType != typeof(ObsoleteAttribute))
            .Select(Text);
        return string.Concat(texts.Order(StringComparer.Ordinal));
    }

    private static string Text(CustomAttributeData attribute)
    {
        IEnumerable<string> arguments = attribute.ConstructorArguments.Select(Text)
            .Concat(attribute.NamedArguments.Select(named => $"{named.MemberName} = {Text(named.TypedValue)}"));
        string all = string.Join(", ", arguments);
        return $"[{attribute.AttributeType.Name[..^"Attribute".Length]}{(all.Length == 0 ? all : $"({all})")}] ";
    }

    private static string Text(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => TypeText.Name(type),
        IEnumerable<CustomAttributeTypedArgument> several => $"[{string.Join(", ", several.Select(Text))}]",
        var value => MemberText.Value(value, argument.ArgumentType),
    };
}
