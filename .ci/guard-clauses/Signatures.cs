using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ardalis.GuardClauses;

public interface IGuardClause;

public class Guard : IGuardClause
{
    private Guard()
    {
    }

    public static IGuardClause Against => throw null!;
}

/// <summary>Every overload of the guards that the library calls: a call that fits two of them, or none, does not compile.</summary>
public static class GuardClauseExtensions
{
    public static T Null<T>(
        this IGuardClause guardClause, [NotNull] T? input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null) => throw null!;

    public static T Null<T>(
        this IGuardClause guardClause, [NotNull] T? input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null)
        where T : struct => throw null!;

    public static string NullOrWhiteSpace(
        this IGuardClause guardClause, [NotNull] string? input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null) => throw null!;

    public static int EnumOutOfRange<T>(
        this IGuardClause guardClause, int input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null)
        where T : struct, Enum => throw null!;

    public static T EnumOutOfRange<T>(
        this IGuardClause guardClause, T input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null)
        where T : struct, Enum => throw null!;

    public static int Negative(
        this IGuardClause guardClause, int input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null) => throw null!;

    public static long Negative(
        this IGuardClause guardClause, long input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null) => throw null!;

    public static decimal Negative(
        this IGuardClause guardClause, decimal input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null) => throw null!;

    public static float Negative(
        this IGuardClause guardClause, float input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null) => throw null!;

    public static double Negative(
        this IGuardClause guardClause, double input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null) => throw null!;

    public static TimeSpan Negative(
        this IGuardClause guardClause, TimeSpan input, [CallerArgumentExpression("input")] string? parameterName = null,
        string? message = null, Func<Exception>? exceptionCreator = null) => throw null!;
}
