using Ardalis.GuardClauses;
using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>Age in completed years (<i>edad en años cumplidos</i>).</summary>
public static class CompletedYears
{
    /// <summary>Counts the birthdays of a person up to a day, that day included.</summary>
    /// <param name="born">The day of birth.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="leapDay">When those born on 29 February have their birthday in other years; it changes nobody else's age.</param>
    /// <returns>The completed years, 0 or more; null where the person is not yet born.</returns>
    /// <exception cref="ArgumentException"><paramref name="leapDay"/> is not stated.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="leapDay"/> is not a declared one.</exception>
    public static int? Between(LocalDate born, LocalDate day, LeapDayBirthday leapDay)
    {
        if (Guard.Against.EnumOutOfRange(leapDay) == LeapDayBirthday.NotStated)
        {
            throw new ArgumentException("State when those born on 29 February have their birthday in other years.", nameof(leapDay));
        }

        (LocalDate birth, LocalDate asked) = (born.ToIso(), day.ToIso());
        if (asked < birth)
        {
            return null;
        }

        bool isMoved = birth is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(asked.Year) && leapDay == LeapDayBirthday.On28February;
        bool hasHadBirthday = (asked.Month, asked.Day).CompareTo((birth.Month, isMoved ? 28 : birth.Day)) >= 0;
        return asked.Year - birth.Year - (hasHadBirthday ? 0 : 1);
    }
}
