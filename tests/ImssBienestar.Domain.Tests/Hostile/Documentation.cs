using System.Reflection;
using System.Xml.Linq;
using ImssBienestar.Domain.Eligibility;

namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>The documentation file beside the assembly, asked by member.</summary>
internal static class Documentation
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>By the name under which the documentation keeps a member.</summary>
    public static readonly IReadOnlyDictionary<string, XElement> Members = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "ImssBienestar.Domain.xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    /// <summary>The exceptions that the documentation of a member names.</summary>
    public static IReadOnlyList<Type> ExceptionsOf(MethodBase method) =>
        Members.TryGetValue(IdOf(method), out XElement? member)
            ? [.. member.Elements("exception").Select(exception => TypeOf(((string)exception.Attribute("cref")!)[2..]))]
            : [];

    public static bool Has(string id) => Members.TryGetValue(id, out XElement? member)
        && (member.Element("summary") is { } summary ? summary.Value.Trim().Length > 0 || summary.HasElements : member.Element("inheritdoc") is not null);

    /// <summary>The name under which the documentation keeps a member; an accessor is documented with its property.</summary>
    public static string IdOf(MethodBase method)
    {
        MethodBase open = method.DeclaringType!.IsGenericType || method.IsGenericMethod ? method.Module.ResolveMethod(method.MetadataToken)! : method;
        Type type = open.DeclaringType!;
        string owner = type.FullName!.Replace('+', '.');
        PropertyInfo? property = !open.IsSpecialName || open.IsConstructor ? null : type.GetProperties(Declared)
            .FirstOrDefault(candidate => open.Equals(candidate.GetMethod) || open.Equals(candidate.SetMethod));
        if (property is not null)
        {
            return $"P:{owner}.{property.Name}{Parameters([.. property.GetIndexParameters().Select(parameter => parameter.ParameterType)])}";
        }

        string name = open.IsConstructor ? "#ctor" : open.Name.Replace('.', '#');
        string generic = open.IsGenericMethod ? $"``{open.GetGenericArguments().Length}" : string.Empty;
        string result = open.Name is "op_Explicit" or "op_Implicit" ? $"~{NameOf(((MethodInfo)open).ReturnType)}" : string.Empty;
        return $"M:{owner}.{name}{generic}{Parameters([.. open.GetParameters().Select(parameter => parameter.ParameterType)])}{result}";
    }

    public static string IdOf(Type type) => $"T:{type.FullName!.Replace('+', '.')}";

    private static string Parameters(Type[] types) => types.Length == 0 ? string.Empty : $"({string.Join(',', types.Select(NameOf))})";

    private static string NameOf(Type type) =>
        type.IsByRef ? $"{NameOf(type.GetElementType()!)}@"
        : type.IsArray ? $"{NameOf(type.GetElementType()!)}[]"
        : type.IsGenericParameter ? $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}"
        // A type that speaks of itself is its own definition.
        : type.IsGenericType
            ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0].Replace('+', '.')}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}"
        : type.FullName!.Replace('+', '.');

    private static Type TypeOf(string name) =>
        new[] { typeof(Applicant).Assembly, typeof(Exception).Assembly, typeof(System.ComponentModel.InvalidEnumArgumentException).Assembly, typeof(System.Text.Json.JsonException).Assembly }
            .Select(assembly => assembly.GetType(name))
            .OfType<Type>()
            .First();
}
