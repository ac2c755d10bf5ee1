using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The staff of a health centre as it is known on a day, by head (<i>personal de una unidad</i>).</summary>
/// <remarks>Equal when all members are equal. No order. What is not known is null, which is not zero.</remarks>
public sealed partial record UnitStaff
{
    /// <summary>Creates the staff of a unit of which nothing else is known yet.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value.</exception>
    public UnitStaff(Clues unit) =>
        Unit = unit.IsDefault ? throw new ArgumentException("State the unit.", nameof(unit)) : unit;

    /// <summary>Gets the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the consulting rooms, 1 or more; null where they are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is below 1: a health centre has at least one room.</exception>
    public int? ConsultingRooms
    {
        get;
        init
        {
            if (value is { } rooms)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(rooms, 1, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Gets the doctors, general and specialist; null where they are not known.</summary>
    public Headcount? Doctors { get; init; }

    /// <summary>Gets the general doctors among <see cref="Doctors"/>; null where they are not known.</summary>
    public Headcount? GeneralDoctors { get; init; }

    /// <summary>Gets the nurses; null where they are not known.</summary>
    public Headcount? Nurses { get; init; }

    /// <summary>Counts the people who hold posts of a unit on a day, each once in a profession, by the profession of the post.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="day">The day.</param>
    /// <returns>The staff; its counts are null where the register has no post of the unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value.</exception>
    public static UnitStaff Of(StaffRegister register, Clues unit, LocalDate day)
    {
        int[] posts = Guard.Against.Null(register).PostsOf(unit);
        if (posts.Length == 0)
        {
            return new(unit);
        }

        (Profession Profession, Worker? Holder)[] held = [.. posts.Select(post => (register.Posts[post].Profession, register.HolderOn(post, day)))];
        return new(unit)
        {
            Doctors = People(Profession.GeneralDoctor, Profession.SpecialistDoctor),
            GeneralDoctors = People(Profession.GeneralDoctor),
            Nurses = People(Profession.Nurse),
        };

        Headcount People(params Profession[] professions) => new(held
            .Where(post => post.Holder is not null && professions.Contains(post.Profession))
            .Select(post => post.Holder!.Curp)
            .Distinct()
            .Count());
    }
}
