using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>On which days of the week a unit opens (<i>días de servicio</i>), as far as it is known of each day.</summary>
/// <remarks>Equal when the answers of all seven days are. No order. The default value knows of no day, which is not the same as
/// closed.</remarks>
public readonly partial struct ServiceDays : IEquatable<ServiceDays>
{
    private const int BitsOfDay = 2;
    private const int MaskOfDay = (1 << BitsOfDay) - 1;

    /// <summary>The answers, two bits a day from Monday on; an unknown one is zero.</summary>
    private readonly int stored;

    private ServiceDays(int stored) => this.stored = stored;

    /// <summary>Gets the week of which nothing is known.</summary>
    public static ServiceDays Unknown => default;

    /// <summary>Gets the week open on all seven days.</summary>
    public static ServiceDays EveryDay { get; } = OpenOnlyOn([.. Week]);

    /// <summary>Gets whether it opens on all seven days of the week: no where one is known to be closed, unknown where none is and the
    /// answer of one is missing. Holidays are not asked.</summary>
    public Answer OnWholeWeek => Week.Aggregate(Answer.Yes, WithDay);

    private static IEnumerable<IsoDayOfWeek> Week => Enumerable.Range((int)IsoDayOfWeek.Monday, 7).Select(day => (IsoDayOfWeek)day);

    /// <summary>Gets whether it opens on a day of the week.</summary>
    /// <param name="day">The day of the week.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not Monday to Sunday.</exception>
    public Answer this[IsoDayOfWeek day] => (Answer)((stored >> Shift(day)) & MaskOfDay);

    /// <summary>Compares two weeks.</summary>
    /// <param name="left">One week.</param>
    /// <param name="right">Another week.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ServiceDays left, ServiceDays right) => left.Equals(right);

    /// <summary>Compares two weeks.</summary>
    /// <param name="left">One week.</param>
    /// <param name="right">Another week.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ServiceDays left, ServiceDays right) => !left.Equals(right);

    /// <summary>Creates a week of which everything is known: open on some days, closed on all others.</summary>
    /// <param name="days">The days on which it opens, in any order.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is not Monday to Sunday.</exception>
    public static ServiceDays OpenOnlyOn(params IsoDayOfWeek[] days)
    {
        Guard.Against.Null(days);
        ServiceDays closed = Week.Aggregate(Unknown, (week, day) => week.With(day, Answer.No));
        return days.Aggregate(closed, (week, day) => week.With(day, Answer.Yes));
    }

    /// <summary>Says of one day whether it opens.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="opens">The answer.</param>
    /// <returns>The week with that answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not Monday to Sunday.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="opens"/> is not a declared answer.</exception>
    public ServiceDays With(IsoDayOfWeek day, Answer opens) =>
        new((stored & ~(MaskOfDay << Shift(day))) | ((int)Guard.Against.EnumOutOfRange(opens) << Shift(day)));

    /// <summary>Gets the days of which an answer is known to be, or not known.</summary>
    /// <param name="answer">Yes for the days open, no for those closed, unknown for those not known.</param>
    /// <returns>The days, from Monday on.</returns>
    public ImmutableArray<IsoDayOfWeek> Days(Answer answer)
    {
        ServiceDays week = this;
        return [.. Week.Where(day => week[day] == answer)];
    }

    /// <inheritdoc/>
    public bool Equals(ServiceDays other) => stored == other.stored;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ServiceDays other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => stored;

    /// <summary>Writes one sign a day, from Monday on: <c>+</c> open, <c>-</c> closed, <c>?</c> not known.</summary>
    /// <returns>For example <c>+++++--</c>.</returns>
    public override string ToString()
    {
        ServiceDays week = this;
        return string.Concat(Week.Select(day => week[day] switch
        {
            Answer.Yes => '+',
            Answer.No => '-',
            _ => '?',
        }));
    }

    private static int Shift(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? ((int)day - 1) * BitsOfDay
        : throw new ArgumentOutOfRangeException(nameof(day), day, "A day of the week is Monday to Sunday.");

    private Answer WithDay(Answer before, IsoDayOfWeek day) => Answers.And(before, this[day]);
}
