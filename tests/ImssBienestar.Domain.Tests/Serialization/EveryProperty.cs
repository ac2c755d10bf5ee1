using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>Compares what two values say, property by property and entry by entry, also where their type is equal by reference or by a code alone.</summary>
internal static class EveryProperty
{
    /// <summary>The path to the first property in which two values differ; null where they say the same.</summary>
    public static string? Difference(object one, object other) => Difference(one, other, "$", []);

    private static string? Difference(object? one, object? other, string path, ImmutableStack<object> above)
    {
        if (ReferenceEquals(one, other))
        {
            return null;
        }

        if (one is null || other is null || one.GetType() != other.GetType())
        {
            return path;
        }

        return one switch
        {
            string => one.Equals(other) ? null : path,
            IEnumerable entries => OfEntries([.. entries.Cast<object?>()], [.. ((IEnumerable)other).Cast<object?>()], path, above),
            _ when IsLeaf(one.GetType()) => one.Equals(other) ? null : path,

            // What leads back to itself, such as a unit by way of its predecessors, is being compared already.
            _ when above.Contains(one) => null,
            _ => Properties(one.GetType())
                .Select(property => Difference(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}", above.Push(one)))
                .FirstOrDefault(difference => difference is not null),
        };
    }

    private static string? OfEntries(ImmutableArray<object?> one, ImmutableArray<object?> other, string path, ImmutableStack<object> above) =>
        one.Length != other.Length
            ? $"{path}.Count"
            : one.Select((entry, index) => Difference(entry, other[index], $"{path}[{index}]", above)).FirstOrDefault(difference => difference is not null);

    /// <summary>Numbers, days and the like, which are equal by what they are; a pair of a dictionary is looked into.</summary>
    private static bool IsLeaf(Type type) => type.IsEnum
        || (type.Namespace?.StartsWith("ImssBienestar", StringComparison.Ordinal) != true
            && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)));

    private static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike);
}
