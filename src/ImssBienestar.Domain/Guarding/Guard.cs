using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

#pragma warning disable IDE0130, IDE0060 // the namespace and the receiver are those of the package this folder stands in for
namespace Ardalis.GuardClauses;

/// <summary>The receiver of the guards; same name and role as in the Ardalis.GuardClauses package.</summary>
internal interface IGuardClause;

/// <summary>Entry point of the guards: <c>Guard.Against.Null(value)</c>.</summary>
/// <remarks>
/// <para>Compiled only while the switch <c>UseGuardClausesPackage</c> is off. Same call shape and exception types as version 5.0 of
/// the package, for the guards that this library uses; guards are for bugs of the caller, never for text that a person typed.</para>
/// <para>What the library calls, and the overload of the package that then answers: <c>Null(value)</c> and <c>Null(value, name)</c>, that of any
/// <c>T?</c>; <c>NullOrWhiteSpace(text)</c> and <c>NullOrWhiteSpace(text, name)</c>; <c>EnumOutOfRange(member)</c> and <c>EnumOutOfRange(member,
/// name)</c>, that of a <c>T</c> that is an enumeration, not that of an <c>int</c>; <c>Negative(number)</c> and <c>Negative(number, name)</c>, that
/// of <c>long</c> or, where the argument is one, of <c>int</c>, whose result the calls convert. None passes a message or an exception of its own.
/// <c>.ci/package</c> compiles every call against these signatures.</para>
/// </remarks>
internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    public static IGuardClause Against { get; } = new Guard();
}

/// <summary>The guards that this library uses.</summary>
internal static class GuardClauseExtensions
{
    /// <summary>Returns the input, which is not null.</summary>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    [return: NotNull]
    public static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
    {
        if (input is null)
        {
            throw exceptionCreator?.Invoke() ?? (string.IsNullOrEmpty(message)
                ? new ArgumentNullException(parameterName)
                : new ArgumentNullException(parameterName, message));
        }

        return input;
    }

    /// <summary>Returns the input, which is neither null, empty nor white space.</summary>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    /// <exception cref="ArgumentException">The input is empty or white space.</exception>
    public static string NullOrWhiteSpace(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
    {
        guardClause.Null(input, parameterName, message, exceptionCreator);
        return string.IsNullOrWhiteSpace(input)
            ? throw exceptionCreator?.Invoke() ?? new ArgumentException(message ?? $"Required input {parameterName} was empty.", parameterName)
            : input;
    }

    /// <summary>Returns the input, a declared member of its enum.</summary>
    /// <exception cref="InvalidEnumArgumentException">The input is not a declared member.</exception>
    public static T EnumOutOfRange<T>(
        this IGuardClause guardClause,
        T input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(input))
        {
            throw exceptionCreator?.Invoke() ?? (string.IsNullOrEmpty(message)
                ? new InvalidEnumArgumentException(parameterName, Convert.ToInt32(input, null), typeof(T))
                : new InvalidEnumArgumentException(message));
        }

        return input;
    }

    /// <summary>Returns the input, which is zero or more.</summary>
    /// <exception cref="ArgumentException">The input is negative.</exception>
    public static long Negative(
        this IGuardClause guardClause,
        long input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null) =>
        input >= 0
            ? input
            : throw exceptionCreator?.Invoke() ?? new ArgumentException(message ?? $"Required input {parameterName} cannot be negative.", parameterName);
}
