using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>Everything the assembly keeps in static members, public or not, and everything that hangs on it: what a concept declares cannot hide
/// in a list, behind a property or inside another value.</summary>
internal static class Kept
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Each object once, in no order that matters.</summary>
    public static ImmutableArray<object> All { get; } = [.. Walk()];

    private static IEnumerable<object> Walk()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(typeof(Provision).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Statics))
            .Where(field => !field.IsLiteral)
            .Select(field => field.GetValue(null))
            .OfType<object>());
        while (open.TryPop(out object? value))
        {
            Type type = value.GetType();
            if (IsLeaf(type) || (!type.IsValueType && !seen.Add(value)))
            {
                continue;
            }

            yield return value;
            foreach (object part in Parts(value, type))
            {
                open.Push(part);
            }
        }
    }

    /// <summary>Numbers, texts and functions hold no rule; a weak table holds what callers made, which is none of the assembly's.</summary>
    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || type == typeof(decimal)
        || typeof(Delegate).IsAssignableFrom(type) || typeof(MemberInfo).IsAssignableFrom(type)
        || type.Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) == true
        || type.GetElementType() is { IsPrimitive: true }
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ConditionalWeakTable<,>));

    private static IEnumerable<object> Parts(object value, Type type) => value switch
    {
        IEnumerable when IsDefaultArray(value, type) => [],
        IEnumerable many when type.Namespace?.StartsWith("ImssBienestar", StringComparison.Ordinal) != true => many.Cast<object?>().OfType<object>(),
        _ when type.Namespace?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true => [],
        _ => Bases(type)
            .SelectMany(part => part.GetFields(Fields))
            .Where(field => !field.FieldType.IsByRefLike && !field.FieldType.IsPointer)
            .Select(field => field.GetValue(value))
            .OfType<object>(),
    };

    private static bool IsDefaultArray(object value, Type type) => type.IsGenericType
        && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && (bool)type.GetProperty(nameof(ImmutableArray<>.IsDefault))!.GetValue(value)!;

    private static IEnumerable<Type> Bases(Type type)
    {
        for (Type? at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            yield return at;
        }
    }
}
