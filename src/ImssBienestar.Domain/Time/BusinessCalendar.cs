using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>Which days are business days (<i>días hábiles</i>), between two days: always given by the caller, since no law read here lists
/// them for every authority.</summary>
/// <remarks>
/// <para>A calendar speaks only of the days it covers, both ends included. About other days it is silent: the <c>Try</c> methods say so,
/// the others throw. A missing year never passes for one without holidays.</para>
/// <para>Immutable. Equality is by reference. No order. Days of another calendar system are converted to the ISO calendar. Memory grows with
/// the covered days: four bytes for each business day.</para>
/// </remarks>
public sealed partial class BusinessCalendar
{
    /// <summary>The business days, as days after <see cref="First"/>, ascending.</summary>
    private readonly int[] businessDays;

    /// <summary>Creates a calendar.</summary>
    /// <param name="name">What it is the calendar of, and its edition, as it would be cited.</param>
    /// <param name="first">The first covered day.</param>
    /// <param name="last">The last covered day, not before <paramref name="first"/>.</param>
    /// <param name="weeklyRest">The days of the week that are never business days, usually Saturday and Sunday; empty for none.</param>
    /// <param name="nonWorkingDays">The other days that are not business days; each must be covered. Repeated days and days of weekly rest
    /// do no harm.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or a list is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space, <paramref name="last"/> is before
    /// <paramref name="first"/>, or a non-working day is not covered.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A day of the week is not one of the seven.</exception>
    public BusinessCalendar(
        string name, LocalDate first, LocalDate last, IEnumerable<IsoDayOfWeek> weeklyRest, IEnumerable<LocalDate> nonWorkingDays)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        First = first.ToIso();
        Last = last.ToIso();
        if (Last < First)
        {
            throw new ArgumentException("The last covered day cannot be before the first.", nameof(last));
        }

        WeeklyRest = [.. Guard.Against.Null(weeklyRest).Select(OneOfSeven).Distinct().Order()];
        NonWorkingDays = [.. Guard.Against.Null(nonWorkingDays).Select(day => day.ToIso()).Distinct().Order()];
        if (NonWorkingDays.Any(day => !Covers(day)))
        {
            throw new ArgumentException("A non-working day lies outside the covered days.", nameof(nonWorkingDays));
        }

        // By position, not by day: a calendar may cover millennia.
        var rest = NonWorkingDays.Select(Position).ToHashSet();
        int weekday = (int)First.DayOfWeek - 1;
        businessDays = [.. Enumerable.Range(0, Position(Last) + 1)
            .Where(position => !WeeklyRest.Contains((IsoDayOfWeek)(((weekday + position) % 7) + 1)) && !rest.Contains(position))];
    }

    /// <summary>Gets what it is the calendar of, and its edition.</summary>
    public string Name { get; }

    /// <summary>Gets the first covered day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last covered day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets the days of the week that are never business days, from Monday on.</summary>
    public ImmutableArray<IsoDayOfWeek> WeeklyRest { get; }

    /// <summary>Gets the other days that are not business days, in order.</summary>
    public ImmutableArray<LocalDate> NonWorkingDays { get; }

    /// <summary>Gets whether the calendar speaks of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it lies from <see cref="First"/> to <see cref="Last"/>, both included.</returns>
    public bool Covers(LocalDate day)
    {
        LocalDate asked = day.ToIso();
        return First <= asked && asked <= Last;
    }

    /// <summary>Gets whether a covered day is a business day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False for weekly rest and non-working days.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not covered.</exception>
    public bool IsBusinessDay(LocalDate day) => Array.BinarySearch(businessDays, Covered(day)) >= 0;

    /// <summary>Counts business days forward or back from a day. The day itself is never counted: one business day after a Friday is the
    /// Monday, and so it is after the Saturday.</summary>
    /// <param name="from">The day the count starts from, business day or not.</param>
    /// <param name="days">How many business days: above zero forward, below zero back. Zero gives <paramref name="from"/> itself, business day
    /// or not.</param>
    /// <returns>The business day reached.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> or the day reached is not covered.</exception>
    public LocalDate AddBusinessDays(LocalDate from, int days)
    {
        _ = Covered(from);
        return TryAddBusinessDays(from, days, out LocalDate reached)
            ? reached
            : throw new ArgumentOutOfRangeException(nameof(days), days, "The calendar does not cover the day reached.");
    }

    /// <summary>Counts business days as <see cref="AddBusinessDays"/> does, where the calendar reaches that far.</summary>
    /// <param name="from">The day the count starts from.</param>
    /// <param name="days">How many business days.</param>
    /// <param name="reached">The day reached; the default value where the answer is false.</param>
    /// <returns>Whether <paramref name="from"/> and the day reached are covered.</returns>
    public bool TryAddBusinessDays(LocalDate from, int days, out LocalDate reached)
    {
        reached = default;
        if (!Covers(from))
        {
            return false;
        }

        if (days == 0)
        {
            reached = from.ToIso();
            return true;
        }

        int start = Position(from.ToIso());
        long index = days > 0 ? (long)CountUntil(start + 1) + days - 1 : (long)CountUntil(start) + days;
        if (index < 0 || index >= businessDays.Length)
        {
            return false;
        }

        reached = First.PlusDays(businessDays[(int)index]);
        return true;
    }

    /// <summary>Counts the business days between two covered days: the first day is left out, the last day is counted.</summary>
    /// <param name="from">The day the count starts from; never counted.</param>
    /// <param name="to">The day the count ends on; counted where it is a business day.</param>
    /// <returns>The count; below zero where <paramref name="to"/> is earlier. It undoes <see cref="AddBusinessDays"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is not covered.</exception>
    public int BusinessDaysBetween(LocalDate from, LocalDate to)
    {
        (int start, int end) = (Covered(from), Covered(to));
        return end >= start ? CountUntil(end + 1) - CountUntil(start + 1) : CountUntil(end) - CountUntil(start);
    }

    /// <summary>Gets the name.</summary>
    /// <returns>What it is the calendar of.</returns>
    public override string ToString() => Name;

    private static IsoDayOfWeek OneOfSeven(IsoDayOfWeek weeklyRest) => weeklyRest == IsoDayOfWeek.None
        ? throw new InvalidEnumArgumentException(nameof(weeklyRest), (int)weeklyRest, typeof(IsoDayOfWeek))
        : Guard.Against.EnumOutOfRange(weeklyRest);

    private int Position(LocalDate day) => Period.DaysBetween(First, day);

    private int Covered(LocalDate day, [CallerArgumentExpression(nameof(day))] string? name = null) => Covers(day)
        ? Position(day.ToIso())
        : throw new ArgumentOutOfRangeException(name, day.ToIso().ToIsoText(), "The calendar does not cover this day.");

    /// <summary>How many business days lie before a position.</summary>
    private int CountUntil(int position)
    {
        int index = Array.BinarySearch(businessDays, position);
        return index < 0 ? ~index : index;
    }
}
