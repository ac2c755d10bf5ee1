using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 35: public services are for every person present; people with social security use them as agreements say.</summary>
internal static class Article35
{
    /// <summary>Paragraph 2: insured people by agreement. It carries the exchange of services while article 77 bis 8 stood repealed; from
    /// 2023-05-30 article 77 bis 8 says the same in detail and is applied in its place.</summary>
    public static readonly Fraction ServedByAgreement = new(
        EligibilityTexts.ServedByAgreement,
        GeneralHealthLaw.Article35Paragraph2,
        Where(InNationalTerritory) & Where(HasSocialSecurity) & Where(IsMedicalEmergency),
        Interpretation: EligibilityInterpretations.ExchangeBefore2023);
}
