namespace ImssBienestar.Domain.Workers;

/// <summary>The working time of one full-time worker in a year (<i>tiempo de trabajo disponible</i>), by the workload method of the WHO (WISN).</summary>
/// <remarks>Equal when all members are equal. No order. Nothing is rounded. The days off are those of the caller: no norm of them was read.</remarks>
public sealed partial record WorkingYear
{
    /// <summary>Creates a working year.</summary>
    /// <param name="weeks">The weeks of the year, above 0 and at most 53.</param>
    /// <param name="daysPerWeek">The working days of a week, above 0 and at most 7.</param>
    /// <param name="hoursPerDay">The hours of a working day, above 0 and at most 24.</param>
    /// <param name="publicHolidays">The public holidays, in working days.</param>
    /// <param name="annualLeave">The annual leave, in working days.</param>
    /// <param name="otherAbsence">Sick leave, training and other absence, in working days.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or days off are negative.</exception>
    /// <exception cref="ArgumentException">No working day is left.</exception>
    public WorkingYear(
        decimal weeks, decimal daysPerWeek, decimal hoursPerDay, decimal publicHolidays = 0, decimal annualLeave = 0, decimal otherAbsence = 0)
    {
        Weeks = Within(weeks, 53, nameof(weeks));
        DaysPerWeek = Within(daysPerWeek, 7, nameof(daysPerWeek));
        HoursPerDay = Within(hoursPerDay, 24, nameof(hoursPerDay));
        ArgumentOutOfRangeException.ThrowIfNegative(publicHolidays);
        ArgumentOutOfRangeException.ThrowIfNegative(annualLeave);
        ArgumentOutOfRangeException.ThrowIfNegative(otherAbsence);
        (PublicHolidays, AnnualLeave, OtherAbsence) = (publicHolidays, annualLeave, otherAbsence);
        if (AvailableDays <= 0)
        {
            throw new ArgumentException("The days off leave no working day.", nameof(otherAbsence));
        }
    }

    /// <summary>Gets the weeks of the year.</summary>
    public decimal Weeks { get; }

    /// <summary>Gets the working days of a week.</summary>
    public decimal DaysPerWeek { get; }

    /// <summary>Gets the hours of a working day.</summary>
    public decimal HoursPerDay { get; }

    /// <summary>Gets the public holidays, in working days.</summary>
    public decimal PublicHolidays { get; }

    /// <summary>Gets the annual leave, in working days.</summary>
    public decimal AnnualLeave { get; }

    /// <summary>Gets sick leave, training and other absence, in working days.</summary>
    public decimal OtherAbsence { get; }

    /// <summary>Gets the working days before any day off.</summary>
    public decimal PossibleDays => Weeks * DaysPerWeek;

    /// <summary>Gets the working days that are left, above zero.</summary>
    public decimal AvailableDays => PossibleDays - PublicHolidays - AnnualLeave - OtherAbsence;

    /// <summary>Gets the working hours that are left.</summary>
    public decimal AvailableHours => AvailableDays * HoursPerDay;

    private static decimal Within(decimal value, decimal most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
