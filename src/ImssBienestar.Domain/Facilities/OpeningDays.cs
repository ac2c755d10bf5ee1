using System.Collections.Immutable;
using System.Numerics;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The days of the week on which a facility opens (<i>días de atención</i>).</summary>
/// <remarks>Equal when the days are the same. No order. The default value has no day: it never opens, which is known. Days that are
/// not known are <see langword="null"/>. Holidays are not said.</remarks>
public readonly partial struct OpeningDays : IEquatable<OpeningDays>
{
    private const int Week = 7;

    /// <summary>One bit a day, Monday the lowest.</summary>
    private readonly byte days;

    private OpeningDays(int days) => this.days = (byte)days;

    /// <summary>Gets no day at all: known to open on none.</summary>
    public static OpeningDays None => default;

    /// <summary>Gets Monday to Friday.</summary>
    public static OpeningDays Weekdays => new(0b001_1111);

    /// <summary>Gets all seven days.</summary>
    public static OpeningDays EveryDay => new(0b111_1111);

    /// <summary>Gets how many days of the week, 0 to 7.</summary>
    public int Count => BitOperations.PopCount(days);

    /// <summary>Gets the days, from Monday to Sunday.</summary>
    public ImmutableArray<IsoDayOfWeek> Days
    {
        get
        {
            OpeningDays opening = this;
            return [.. Enumerable.Range(1, Week).Select(day => (IsoDayOfWeek)day).Where(day => opening.Includes(day))];
        }
    }

    /// <summary>Compares two sets of days.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">Another set.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(OpeningDays left, OpeningDays right) => left.Equals(right);

    /// <summary>Compares two sets of days.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">Another set.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(OpeningDays left, OpeningDays right) => !left.Equals(right);

    /// <summary>Creates the set of some days of the week.</summary>
    /// <param name="days">The days; one given twice counts once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is none of Monday to Sunday.</exception>
    public static OpeningDays Of(params IsoDayOfWeek[] days)
    {
        Guard.Against.Null(days);
        return new(days.Aggregate(0, (set, day) => set | Bit(day)));
    }

    /// <summary>Gets whether it opens on a day of the week.</summary>
    /// <param name="day">The day of the week.</param>
    /// <returns>Whether the day is among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is none of Monday to Sunday.</exception>
    public bool Includes(IsoDayOfWeek day) => (days & Bit(day)) != 0;

    /// <summary>Gets whether it opens on a day of the calendar, by its day of the week.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether its day of the week is among them.</returns>
    public bool Includes(LocalDate day) => Includes(day.ToIso().DayOfWeek);

    /// <inheritdoc/>
    public bool Equals(OpeningDays other) => days == other.days;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpeningDays other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => days;

    /// <summary>Writes the days as numbers of ISO 8601, Monday 1.</summary>
    /// <returns>For example <c>12345</c>; empty where it opens on no day.</returns>
    public override string ToString() => string.Concat(Days.Select(day => (char)('0' + (int)day)));

    private static int Bit(IsoDayOfWeek day, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(day))] string? name = null) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? 1 << ((int)day - 1)
            : throw new ArgumentOutOfRangeException(name, day, "A day of the week is Monday to Sunday.");
}
