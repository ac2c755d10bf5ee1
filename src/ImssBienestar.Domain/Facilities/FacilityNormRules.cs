using System.Globalization;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The norms that a record is held against on a day. A norm that had not been said by that day asks for nothing.</summary>
internal static class FacilityNormRules
{
    public static IEnumerable<Finding> Check(Facility facility, LocalDate day) =>
        new[] { ExtendedServices(facility, day), CommunityHospital(facility, day) }.OfType<Finding>();

    public static IEnumerable<Finding> CheckStaff(Facility facility, int? doctors, int? nurses, LocalDate day) =>
        facility.Typology is { IsHealthCentre: true }
            ? new[]
            {
                AtLeast(facility, FacilityNorms.Doctors, FacilityRuleTexts.Doctors, doctors, day),
                AtLeast(facility, FacilityNorms.Nurses, FacilityRuleTexts.Nurses, nurses, day),
                Growth(facility, doctors, nurses, day),
                SevenDays(facility, doctors, day),
            }.OfType<Finding>()
            : [];

    private static Finding? ExtendedServices(Facility facility, LocalDate day) =>
        facility.Typology == FacilityTypology.ExtendedServicesCentre
            && NumberOn(FacilityNorms.ExtendedServicesRooms, day) is { } number
            && (facility.GeneralConsultingRooms is not { } rooms || rooms <= number)
            ? Say(
                facility,
                FacilityNorms.ExtendedServicesRooms,
                FacilityRuleTexts.ExtendedServices,
                facility.GeneralConsultingRooms is null ? Answer.Unknown : Answer.No,
                day,
                facility.GeneralConsultingRooms,
                number)
            : null;

    private static Finding? CommunityHospital(Facility facility, LocalDate day) =>
        facility.Typology == FacilityTypology.CommunityHospital
            && NumberOn(FacilityNorms.CommunityHospitalBeds, day) is { } number && facility.HospitalBeds != number
            ? Say(
                facility,
                FacilityNorms.CommunityHospitalBeds,
                FacilityRuleTexts.CommunityHospital,
                Answer.Unknown,
                day,
                facility.HospitalBeds?.ToString(CultureInfo.InvariantCulture) ?? "?",
                number)
            : null;

    private static Finding? AtLeast(Facility facility, FacilityNorm norm, ReasonText text, int? staff, LocalDate day) =>
        NumberOn(norm, day) is { } number && (staff is not { } counted || counted < number)
            ? Say(facility, norm, text, staff is null ? Answer.Unknown : Answer.No, day, staff, number)
            : null;

    /// <summary>With one room the least is enough; above it more is asked for, and nothing read says how much.</summary>
    private static Finding? Growth(Facility facility, int? doctors, int? nurses, LocalDate day) =>
        facility.ConsultingRooms is not 1
            && NumberOn(FacilityNorms.Doctors, day) <= doctors
            && NumberOn(FacilityNorms.Nurses, day) <= nurses
            ? Say(
                facility,
                FacilityNorms.Doctors,
                FacilityRuleTexts.StaffGrowth,
                Answer.Unknown,
                day,
                facility.ConsultingRooms?.ToString(CultureInfo.InvariantCulture) ?? "?",
                null)
            : null;

    private static Finding? SevenDays(Facility facility, int? doctors, LocalDate day)
    {
        if (NumberOn(FacilityNorms.SevenDayDoctors, day) is not { } number || NumberOn(FacilityNorms.SevenDayRooms, day) is not { } most)
        {
            return null;
        }

        Answer opens = Known(facility.OpeningDays is { } days ? days == OpeningDays.EveryDay : null);
        Answer small = Known(facility.ConsultingRooms is { } rooms ? rooms >= 1 && rooms <= most : null);
        Answer enough = Known(doctors is { } counted ? counted >= number : null);
        Answer met = Answers.Or(Answers.Not(Answers.And(opens, small)), enough);
        return met == Answer.Yes
            ? null
            : Say(facility, FacilityNorms.SevenDayDoctors, FacilityRuleTexts.SevenDays, met, day, doctors, number);
    }

    private static Answer Known(bool? holds) => holds switch
    {
        true => Answer.Yes,
        false => Answer.No,
        null => Answer.Unknown,
    };

    /// <summary>The number of a norm on a day; null before it was said.</summary>
    private static int? NumberOn(FacilityNorm norm, LocalDate day) =>
        norm.Value.Values.TryOn(day, out DatedValue<int> value) && value.IsInForce ? value.Value : null;

    private static Finding Say(Facility facility, FacilityNorm norm, ReasonText text, Answer answer, LocalDate day, object? said, object? number) =>
        text.Finding(answer, norm.Value.Provision, day, [facility.Key, said, number], interpretation: norm.Interpretation, source: norm.Source);
}
