using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 77 bis 37: rights of beneficiaries. Fraction I forbids any test of income; only XII decides about access.</summary>
internal static class Article77Bis37
{
    /// <summary>Fraction XII: emergency care.</summary>
    public static readonly Fraction XII = new(
        EligibilityTexts.EmergencyCare, GeneralHealthLaw.Article77Bis37XII, Where(InNationalTerritory) & Where(IsMedicalEmergency));

    /// <summary>Fraction XII extended, by interpretation, to people whose right was cancelled or who entered the country for care.</summary>
    public static readonly Fraction Extended = new(
        EligibilityTexts.EmergencyCareExtended,
        GeneralHealthLaw.Article77Bis37XII,
        Article77Bis1.Right & (Where(RightCancelled) | Where(EnteredCountryForCare)) & Where(IsMedicalEmergency),
        IsConsequence: true,
        EligibilityInterpretations.EmergencyOfOthers);
}
