using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Tests.PublicApi;

/// <summary>How a member is written: name first, so that lines sort by it, then what it takes and gives.</summary>
internal static class MemberText
{
    public static string Of(ConstructorInfo constructor) =>
        $"{AttributeText.Of(constructor)}{Modifiers(constructor)}new({Parameters(constructor)})";

    public static string Of(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Name))}>" : string.Empty;
        string extended = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        ParameterInfo result = method.ReturnParameter;
        return $"{AttributeText.Of(method)}{Modifiers(method)}{method.Name}{generic}({extended}{Parameters(method)}) -> "
            + $"{AttributeText.Of(result)}{Passing(result)}{TypeText.Name(result.ParameterType, new NullabilityInfoContext().Create(result))}"
            + TypeText.Constraints(method.GetGenericArguments());
    }

    public static string Of(PropertyInfo property)
    {
        MethodInfo first = property.GetAccessors(nonPublic: true).First(PublicSurface.IsSeen);
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty;
        string index = property.GetIndexParameters() is { Length: > 0 } keys ? $"[{Parameters(keys)}]" : string.Empty;
        string accessors = string.Concat(property.GetAccessors(nonPublic: true).Where(PublicSurface.IsSeen).Select(accessor =>
            Protection(accessor) + (accessor.ReturnType != typeof(void) ? "get; " : IsInit(accessor) ? "init; " : "set; ")));
        return $"{AttributeText.Of(property)}{required}{Modifiers(first, withProtection: false)}{property.Name}{index} {{ {accessors}}} -> "
            + $"{Passing(first.ReturnParameter)}{TypeText.Name(property.PropertyType, new NullabilityInfoContext().Create(property))}";
    }

    public static string Of(FieldInfo field)
    {
        string kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty);
        string value = field.IsLiteral ? $" = {Value(field.GetRawConstantValue(), field.FieldType)}" : string.Empty;
        return $"{AttributeText.Of(field)}{(field.IsPublic ? string.Empty : "protected ")}{kind}{field.Name} -> "
            + $"{TypeText.Name(field.FieldType, new NullabilityInfoContext().Create(field))}{value}";
    }

    public static string Of(EventInfo one) =>
        $"{AttributeText.Of(one)}{Modifiers(one.AddMethod!)}event {one.Name} -> "
        + TypeText.Name(one.EventHandlerType!, new NullabilityInfoContext().Create(one));

    /// <summary>A constant or default as C# writes it, by the member of its enumeration where it has one.</summary>
    public static string Value(object? value, Type type)
    {
        Type own = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => own.IsValueType && own == type ? "default" : "null",
            string text => $"\"{string.Concat(text.Select(Escaped))}\"",
            char sign => $"'{Escaped(sign)}'",
            bool yes => yes ? "true" : "false",
            _ when own.IsEnum => $"{TypeText.Name(own)}.{Enum.ToObject(own, value)}",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
    }

    private static string Escaped(char sign) => sign is '"' or '\\' or < ' ' or > '~' && !char.IsLetter(sign)
        ? $"\\u{(int)sign:X4}"
        : sign.ToString();

    private static string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        bool isParams = Has(parameter, "ParamArrayAttribute") || Has(parameter, "ParamCollectionAttribute");
        string scoped = Has(parameter, "ScopedRefAttribute") ? "scoped " : string.Empty;
        string before = (isParams ? "params " : string.Empty) + scoped + Passing(parameter);
        string type = TypeText.Name(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));
        string text = $"{AttributeText.Of(parameter)}{before}{type} {parameter.Name}";
        return parameter.HasDefaultValue ? $"{text} = {Value(parameter.RawDefaultValue, parameter.ParameterType)}" : text;
    }

    /// <summary>By name: the compiler writes some of these attributes into the assembly itself where the framework has none.</summary>
    private static bool Has(ParameterInfo parameter, string attribute) =>
        parameter.GetCustomAttributesData().Any(one => one.AttributeType.Name == attribute);

    private static string Passing(ParameterInfo parameter) => !parameter.ParameterType.IsByRef ? string.Empty
        : parameter.Position < 0 ? (IsReadOnly(parameter) ? "ref readonly " : "ref ")
        : parameter.IsOut ? "out "
        : parameter.IsDefined(typeof(RequiresLocationAttribute)) ? "ref readonly "
        : IsReadOnly(parameter) ? "in "
        : "ref ";

    private static bool IsReadOnly(ParameterInfo parameter) => parameter.IsDefined(typeof(IsReadOnlyAttribute));

    private static bool IsInit(MethodInfo accessor) => accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Modifiers(MethodBase method, bool withProtection = true) =>
        (withProtection ? Protection(method) : string.Empty) + (method.IsStatic ? "static " : string.Empty) + Overriding(method as MethodInfo);

    private static string Overriding(MethodInfo? method) => method switch
    {
        null or { IsVirtual: false } or { IsFinal: true } => string.Empty,
        _ when method.GetBaseDefinition() != method => "override ",
        { IsAbstract: true } => "abstract ",
        _ => "virtual ",
    };

    private static string Protection(MethodBase method) => method.IsPublic ? string.Empty : "protected ";
}
