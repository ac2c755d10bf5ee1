using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 77 bis 38: duties of beneficiaries. Fraction II stood repealed from 2020-01-01 to 2023-05-29.</summary>
internal static class Article77Bis38
{
    /// <summary>Fraction II: to enrol in the register of beneficiaries (padrón). A duty, never a condition of access.</summary>
    public static readonly Fraction II = new(
        EligibilityTexts.Enrolment,
        GeneralHealthLaw.Article77Bis38II,
        Article77Bis1.Right & !Where(RightCancelled) & !Where(EnteredCountryForCare),
        IsConsequence: true);
}
