using ImssBienestar.Domain.Eligibility;
using A = ImssBienestar.Domain.Reasoning.Answer;
using O = ImssBienestar.Domain.Eligibility.EligibilityOutcome;

namespace ImssBienestar.Domain.Benchmarks.Eligibility;

/// <summary>The outcome since 2023-05-30 as services write it by hand: three-valued, by ifs, without reasons.</summary>
internal static class IfChain
{
    public static O Outcome(Applicant a)
    {
        if (a.InNationalTerritory == A.No)
        {
            return O.NotEntitled;
        }

        O inside = Inside(a);
        return a.InNationalTerritory == A.Yes || inside == O.NotEntitled ? inside : O.Undetermined;
    }

    private static O Inside(Applicant a) => a.HasSocialSecurity switch
    {
        A.Yes => Insured(a),
        A.No => Uninsured(a),
        _ => Insured(a) is var outcome && outcome == Uninsured(a) ? outcome : O.Undetermined,
    };

    private static O Insured(Applicant a) =>
        a.IsMedicalEmergency == A.Yes || a.LacksOtherCareNearby == A.Yes ? O.ServedByExchange
        : a.IsMedicalEmergency == A.No && a.LacksOtherCareNearby == A.No ? O.NotEntitled
        : O.Undetermined;

    private static O Uninsured(Applicant a)
    {
        if (a.RightCancelled || a.EnteredCountryForCare)
        {
            return a.IsMedicalEmergency switch
            {
                A.Yes => O.EmergencyCareOnly,
                A.No => a.RightCancelled ? O.Cancelled : O.NotEntitled,
                _ => O.Undetermined,
            };
        }

        return a.HasCurp == A.Yes || a.HasAdmittedDocument == A.Yes ? O.Entitled
            : a.HasCurp == A.No && a.HasAdmittedDocument == A.No ? O.EntitledDocumentPending
            : O.Undetermined;
    }
}
