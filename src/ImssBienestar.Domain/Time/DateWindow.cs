using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>A day known exactly, or known only to lie between two days (<i>fecha conocida solo dentro de una ventana</i>).</summary>
/// <remarks>
/// <para>Both ends belong to the window: the day may be the earliest or the latest. Equal when both ends are equal. No order, since
/// windows may overlap. The default value is the exact day 0001-01-01.</para>
/// <para>Days of another calendar are converted to the ISO calendar.</para>
/// </remarks>
public readonly partial struct DateWindow : IEquatable<DateWindow>
{
    private DateWindow(LocalDate earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>Gets the first day on which it may have happened.</summary>
    public LocalDate Earliest { get; }

    /// <summary>Gets the last day on which it may have happened: from this day on it surely has.</summary>
    public LocalDate Latest { get; }

    /// <summary>Whether the window was never given: the default value, which no fact has.</summary>
    internal bool IsDefault => this == default;

    /// <summary>Gets whether the day is known exactly.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>Compares two windows.</summary>
    /// <param name="left">One window.</param>
    /// <param name="right">Another window.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DateWindow left, DateWindow right) => left.Equals(right);

    /// <summary>Compares two windows.</summary>
    /// <param name="left">One window.</param>
    /// <param name="right">Another window.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DateWindow left, DateWindow right) => !left.Equals(right);

    /// <summary>Creates the window of a day known exactly.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A window of one day.</returns>
    public static DateWindow Exactly(LocalDate day) => new(day.ToIso(), day.ToIso());

    /// <summary>Creates the window between two days, both included.</summary>
    /// <param name="earliest">The first possible day.</param>
    /// <param name="latest">The last possible day, not before <paramref name="earliest"/>.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public static DateWindow Between(LocalDate earliest, LocalDate latest)
    {
        var window = new DateWindow(earliest.ToIso(), latest.ToIso());
        return window.Latest < window.Earliest
            ? throw new ArgumentException("The latest day of a window cannot be before its earliest day.", nameof(latest))
            : window;
    }

    /// <summary>Creates the window of a month, from its first to its last day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static DateWindow InMonth(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(first, first.With(DateAdjusters.EndOfMonth));
    }

    /// <summary>Creates the window of a year, from 1 January to 31 December.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static DateWindow InYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <inheritdoc/>
    public bool Equals(DateWindow other) => Earliest == other.Earliest && Latest == other.Latest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateWindow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earliest, Latest);

    /// <summary>Writes the day, or both ends of the window, as ISO dates.</summary>
    /// <returns>For example <c>2022-07-01…2022-07-18</c>.</returns>
    public override string ToString() => IsExact ? Earliest.ToIsoText() : $"{Earliest.ToIsoText()}…{Latest.ToIsoText()}";
}
