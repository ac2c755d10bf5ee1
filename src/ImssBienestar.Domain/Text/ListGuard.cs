using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Text;

/// <summary>Refuses a list that is null or has a null in it.</summary>
internal static class ListGuard
{
    public static ImmutableArray<T> NoneNull<T>(
        this IEnumerable<T> entries, [CallerArgumentExpression(nameof(entries))] string? parameterName = null)
        where T : class =>
        [.. Guard.Against.Null(entries, parameterName).Select(entry => Guard.Against.Null(entry, parameterName))];
}
