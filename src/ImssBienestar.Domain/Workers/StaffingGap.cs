using System.Collections.Immutable;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>What a health centre has, needs and lacks by the stated norm on a day (<i>brecha de personal</i>).</summary>
/// <remarks>Immutable. Equality is by reference. No order. A number that is null is not known; it is not zero.</remarks>
public sealed partial class StaffingGap
{
    internal StaffingGap(
        UnitStaff staff, Headcount? doctors, Headcount? nurses, bool isLowerBound, Headcount? sevenDays, Answer sevenDayCover, ImmutableArray<Finding> findings)
    {
        Staff = staff;
        DoctorsNeeded = doctors;
        NursesNeeded = nurses;
        IsLowerBound = isLowerBound;
        DoctorsMissing = Missing(staff.Doctors, doctors);
        NursesMissing = Missing(staff.Nurses, nurses);
        GeneralDoctorsMissing = sevenDays;
        SevenDayCover = sevenDayCover;
        Findings = findings;
    }

    /// <summary>Gets the staff that was held against the norm.</summary>
    public UnitStaff Staff { get; }

    /// <summary>Gets the unit.</summary>
    public Clues Unit => Staff.Unit;

    /// <summary>Gets the doctors needed; null on a day of which no norm is modelled.</summary>
    public Headcount? DoctorsNeeded { get; }

    /// <summary>Gets the nurses needed; null on a day of which no norm is modelled.</summary>
    public Headcount? NursesNeeded { get; }

    /// <summary>Gets whether the needs, and so what is missing, are the least that can be: rooms or growth are not known.</summary>
    public bool IsLowerBound { get; }

    /// <summary>Gets the doctors missing; null where it is not known.</summary>
    public Headcount? DoctorsMissing { get; }

    /// <summary>Gets the nurses missing; null where it is not known.</summary>
    public Headcount? NursesMissing { get; }

    /// <summary>Gets the general doctors missing to open seven days in a centre of one or two rooms: at least these, where only the number of
    /// all doctors is known; null where it is not known, or the norm does not speak of the centre.</summary>
    public Headcount? GeneralDoctorsMissing { get; }

    /// <summary>Gets whether the centre can open from Monday to Sunday, by the number of its general doctors; unknown for centres of three rooms or
    /// more, of which nothing was stated.</summary>
    public Answer SevenDayCover { get; }

    /// <summary>Gets the findings, met and unmet: doctors, nurses, growth where it is open, and seven days where the norm speaks of it.</summary>
    public ImmutableArray<Finding> Findings { get; }

    private static Headcount? Missing(Headcount? existing, Headcount? need) => need is { } needed ? existing?.MissingTo(needed) : null;
}
