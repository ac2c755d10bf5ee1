using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The staff that a health centre must have, by the numbers of <see cref="FacilityNorms"/> (<i>plantilla mínima</i>), held against the
/// heads that work there.</summary>
public static class StaffingNorm
{
    private static readonly Source Transcript = Source.Transcript(2024, 4, 9);

    /// <summary>Gets the least doctors of a health centre: 1.</summary>
    public static Parameter<int> Doctors => FacilityNorms.Doctors.Value;

    /// <summary>Gets the least nurses of a health centre: 2.</summary>
    public static Parameter<int> Nurses => FacilityNorms.Nurses.Value;

    /// <summary>Gets the general doctors sought for a centre of one or two rooms, so that it opens seven days: 2.</summary>
    public static Parameter<int> SevenDayDoctors => FacilityNorms.SevenDayDoctors.Value;

    /// <summary>Holds the staff of a health centre against the norm.</summary>
    /// <param name="staff">The staff. That the unit is a health centre is the caller's to know.</param>
    /// <param name="day">The day. Before 2024-04-09 no norm is modelled, and everything stays unknown.</param>
    /// <param name="growth">How staff grows with rooms; null where it is left open, and the least need stands.</param>
    /// <returns>What is needed and missing, with the reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="staff"/> is null.</exception>
    /// <exception cref="OverflowException">The need is out of range.</exception>
    public static StaffingGap GapOf(UnitStaff staff, LocalDate day, StaffingGrowth? growth = null)
    {
        Guard.Against.Null(staff);
        LocalDate asked = day.ToIso();
        if (!Doctors.Values.TryOn(asked, out DatedValue<int> doctors))
        {
            Finding silence = StaffingTexts.NotModelled.Finding(Answer.Unknown, Doctors.Provision, asked, [staff.Unit], source: Transcript);
            return new(staff, null, null, isLowerBound: true, null, Answer.Unknown, [silence]);
        }

        bool isOpen = staff.ConsultingRooms is null || (staff.ConsultingRooms > 1 && growth is null);
        long furtherRooms = isOpen || growth is null ? 0 : staff.ConsultingRooms!.Value - 1;
        var doctorsNeeded = new Headcount(doctors.Value + (furtherRooms * (growth?.DoctorsPerFurtherRoom.People ?? 0)));
        var nursesNeeded = new Headcount(Nurses.On(asked).Value + (furtherRooms * (growth?.NursesPerFurtherRoom.People ?? 0)));
        Interpretation? signed = furtherRooms > 0 ? growth?.Interpretation : null;
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        findings.Add(Held(StaffingTexts.Doctors, staff.Doctors, doctorsNeeded));
        findings.Add(Held(StaffingTexts.Nurses, staff.Nurses, nursesNeeded));
        if (isOpen)
        {
            findings.Add(StaffingTexts.Growth.Finding(Answer.Unknown, Doctors.Provision, asked, [staff.Unit], source: Transcript));
        }

        (Answer cover, Headcount? missing) = SevenDays(staff, asked, findings);
        return new(staff, doctorsNeeded, nursesNeeded, isOpen, missing, cover, findings.ToImmutable());

        Finding Held(ReasonText text, Headcount? existing, Headcount need) => text.Finding(
            existing is not { } people ? Answer.Unknown : people >= need ? Answer.Yes : Answer.No,
            Doctors.Provision,
            asked,
            [staff.Unit, need, existing],
            interpretation: signed,
            source: Transcript);
    }

    private static (Answer Cover, Headcount? Missing) SevenDays(UnitStaff staff, LocalDate day, ImmutableArray<Finding>.Builder findings)
    {
        if (staff.ConsultingRooms > FacilityNorms.SevenDayRooms.Value.On(day).Value)
        {
            return (Answer.Unknown, null);
        }

        var need = new Headcount(SevenDayDoctors.On(day).Value);

        // General doctors are among the doctors: too few doctors are too few general doctors.
        Headcount? known = staff.GeneralDoctors ?? (staff.Doctors < need ? staff.Doctors : null);
        Answer cover = staff.ConsultingRooms is null || known is not { } people ? Answer.Unknown : people >= need ? Answer.Yes : Answer.No;
        findings.Add(StaffingTexts.SevenDays.Finding(
            cover,
            SevenDayDoctors.Provision,
            day,
            [staff.Unit, need],
            interpretation: WorkerInterpretations.SevenDaysByCount,
            source: Transcript));
        return (cover, cover == Answer.Unknown ? null : known?.MissingTo(need));
    }
}
