using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>What a unit offers and when (<i>plan de servicios</i>), as far as it is known: what the care model is held against.</summary>
/// <remarks>Equal when all members are equal. No order. What was not said is unknown: not no, and not zero.</remarks>
public sealed partial record ServicePlan
{
    /// <summary>Creates the plan of a unit of which nothing else is known yet.</summary>
    /// <param name="unit">The key of the unit.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value, which is no key.</exception>
    public ServicePlan(Clues unit) => Unit = unit.Given();

    /// <summary>Gets the key of the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets whether the unit is a health centre (<i>centro de salud</i>).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared answer.</exception>
    public Answer IsHealthCentre { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(IsHealthCentre)); }

    /// <summary>Gets whether the unit offers primary care (<i>atención primaria a la salud</i>).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared answer.</exception>
    public Answer OffersPrimaryCare { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(OffersPrimaryCare)); }

    /// <summary>Gets whether a body of the community takes part in the unit (<i>participación social</i>), such as a health
    /// committee.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared answer.</exception>
    public Answer HasCommunityBody { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(HasCommunityBody)); }

    /// <summary>Gets on which days of the week the unit opens.</summary>
    public ServiceDays Week { get; init; }

    /// <summary>Gets whether the unit opens on public holidays (<i>días festivos</i>).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a declared answer.</exception>
    public Answer OpensOnHolidays { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(OpensOnHolidays)); }

    /// <summary>Gets the hours of the days on which the unit opens; null where they are not known.</summary>
    public ServiceHours? Hours { get; init; }

    /// <summary>Gets how many consulting rooms the unit has; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? ConsultingRooms { get; init => field = value.NotNegative(nameof(ConsultingRooms)); }

    /// <summary>Gets how many general doctors, counted by head, the unit has; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int? GeneralDoctors { get; init => field = value.NotNegative(nameof(GeneralDoctors)); }

    /// <summary>Gets whether the unit opens every day of the year: on all days of the week and on holidays.</summary>
    public Answer OpensEveryDayOfTheYear => Answers.And(Week.OnWholeWeek, OpensOnHolidays);

    /// <summary>Takes what the record of a facility says: its key, its days of the week, its consulting rooms, and whether it is a health
    /// centre.</summary>
    /// <param name="facility">The record.</param>
    /// <returns>The plan; all that the record does not say is unknown in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facility"/> is null.</exception>
    public static ServicePlan Of(Facility facility) => new(Guard.Against.Null(facility).Key)
    {
        IsHealthCentre = facility.Typology switch
        {
            null => Answer.Unknown,
            { IsHealthCentre: true } => Answer.Yes,
            _ => Answer.No,
        },
        Week = facility.OpeningDays is { } days ? ServiceDays.OpenOnlyOn([.. days.Days]) : ServiceDays.Unknown,
        ConsultingRooms = facility.ConsultingRooms,
    };
}
