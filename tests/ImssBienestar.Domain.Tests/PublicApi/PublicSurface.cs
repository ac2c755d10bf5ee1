using System.Reflection;

namespace ImssBienestar.Domain.Tests.PublicApi;

/// <summary>What callers can see of an assembly, as text: a line for each type, with its members indented below it, a line each, all
/// sorted.</summary>
/// <remarks>Types of the library are named from its root namespace on, all others by their bare name. Members that a type inherits stand where
/// they are declared; explicit implementations stand as the interface in the line of the type.</remarks>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(TypeText.Name, StringComparer.Ordinal).SelectMany(Of);

    /// <summary>The line of the type, and those of its members.</summary>
    public static IEnumerable<string> Of(Type type) =>
        Members(type).Order(StringComparer.Ordinal).Select(member => "  " + member).Prepend(TypeText.Heading(type));

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{AttributeText.Of(field)}{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}");
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [MemberText.Of(type.GetMethod("Invoke")!)];
        }

        // Accessors and the hidden methods of records are no members of their own; the operators of a type are.
        return
        [
            .. type.GetConstructors(Declared).Where(IsSeen).Select(MemberText.Of),
            .. type.GetMethods(Declared).Where(method => IsSeen(method) && !IsAccessor(method) && !method.Name.Contains('<')).Select(MemberText.Of),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen)).Select(MemberText.Of),
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(MemberText.Of),
            .. type.GetEvents(Declared).Where(one => IsSeen(one.AddMethod!)).Select(MemberText.Of),
        ];
    }

    /// <summary>Public, or protected in a type from which others may derive.</summary>
    internal static bool IsSeen(MethodBase method) =>
        method.IsPublic || (!method.DeclaringType!.IsSealed && (method.IsFamily || method.IsFamilyOrAssembly));

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
