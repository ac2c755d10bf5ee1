using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 77 bis 8: exchange of services for people with social security. Repealed from 2020-01-01 to 2023-05-29.</summary>
internal static class Article77Bis8
{
    private static readonly SituationSet Insured = Where(InNationalTerritory) & Where(HasSocialSecurity);

    /// <summary>By geographic accessibility; the institution compensates.</summary>
    public static readonly Fraction Geography = new(
        EligibilityTexts.ExchangeByGeography, GeneralHealthLaw.Article77Bis8, Insured & Where(LacksOtherCareNearby));

    /// <summary>By medical emergency; the institution compensates.</summary>
    public static readonly Fraction Emergency = new(
        EligibilityTexts.ExchangeByEmergency, GeneralHealthLaw.Article77Bis8, Insured & Where(IsMedicalEmergency));
}
