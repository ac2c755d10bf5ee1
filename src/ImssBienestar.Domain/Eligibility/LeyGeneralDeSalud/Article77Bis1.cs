using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 77 bis 1: the right of everyone present in the country without social security.</summary>
internal static class Article77Bis1
{
    /// <summary>Free services, medicines and supplies when care is needed, without discrimination. No test of income, nationality or
    /// residence.</summary>
    public static readonly Fraction Right = new(
        EligibilityTexts.Right, GeneralHealthLaw.Article77Bis1, Where(InNationalTerritory) & !Where(HasSocialSecurity));

    /// <summary>The right of a person who holds no document: open between this article and article 77 bis 7-III.</summary>
    public static readonly Fraction DocumentPending = new(
        EligibilityTexts.DocumentPending,
        GeneralHealthLaw.Article77Bis1,
        Right & !Where(RightCancelled) & !Where(EnteredCountryForCare) & !Article77Bis7.III.Holds,
        IsConsequence: true,
        EligibilityInterpretations.DocumentPending);
}
