using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The training places of a unit in a speciality (<i>campos clínicos, plazas de residencia</i>): how many there are and how many are taken.</summary>
/// <remarks>Equal when all members are equal. No order. What a unit must be to train was found in no text: it stays unknown until the caller
/// states it.</remarks>
public sealed partial record TrainingPlaces
{
    /// <summary>Creates the training places of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="speciality">The speciality, as its programme names it.</param>
    /// <param name="capacity">How many places there are, zero or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="speciality"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value, <paramref name="speciality"/> is empty or white space, or
    /// <paramref name="capacity"/> is negative.</exception>
    public TrainingPlaces(Clues unit, string speciality, int capacity)
    {
        Unit = unit.IsDefault ? throw new ArgumentException("State the unit.", nameof(unit)) : unit;
        Speciality = Guard.Against.NullOrWhiteSpace(speciality);
        Capacity = (int)Guard.Against.Negative(capacity);
    }

    /// <summary>Gets the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the speciality.</summary>
    public string Speciality { get; }

    /// <summary>Gets how many places there are.</summary>
    public int Capacity { get; }

    /// <summary>Gets how many are taken; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The value set is negative.</exception>
    public int? Occupied { get; init => field = value is { } taken ? (int)Guard.Against.Negative(taken, nameof(value)) : null; }

    /// <summary>Gets whether the unit meets what is asked of a teaching unit, as the caller states it; unknown otherwise.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Answer IsTeachingUnit { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets by whose reading <see cref="IsTeachingUnit"/> is stated; null where nobody signed it.</summary>
    public Interpretation? Requirement { get; init; }

    /// <summary>Gets how many are free; null where it is not known, zero where more are taken than there are.</summary>
    public int? Free => Occupied is { } taken ? Math.Max(0, Capacity - taken) : null;

    /// <summary>Holds the places against their capacity, and the unit against what is asked of a teaching unit.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Two findings: capacity and teaching unit.</returns>
    public ImmutableArray<Finding> Validate(LocalDate day)
    {
        LocalDate asked = day.ToIso();
        return
        [
            StaffingTexts.TrainingCapacity.Finding(
                Occupied is null ? Answer.Unknown : Occupied <= Capacity ? Answer.Yes : Answer.No,
                WorkerProvisions.Consistency,
                asked,
                [Unit, Capacity, Occupied]),
            StaffingTexts.TeachingUnit.Finding(IsTeachingUnit, WorkerProvisions.TeachingUnit, asked, [Unit], interpretation: Requirement),
        ];
    }
}
