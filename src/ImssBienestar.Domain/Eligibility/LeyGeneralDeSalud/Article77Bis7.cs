using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 77 bis 7: the requirements of free services.</summary>
internal static class Article77Bis7
{
    /// <summary>Fraction I: to be in national territory.</summary>
    public static readonly Fraction I = new(EligibilityTexts.Territory, GeneralHealthLaw.Article77Bis7I, Where(InNationalTerritory));

    /// <summary>Fraction II: not to be a beneficiary of a social security institution.</summary>
    public static readonly Fraction II = new(
        EligibilityTexts.NoSocialSecurity, GeneralHealthLaw.Article77Bis7II, !Where(HasSocialSecurity));

    /// <summary>Fraction III: to hold a CURP or, failing that, an admitted document.</summary>
    public static readonly Fraction III = new(
        EligibilityTexts.Document, GeneralHealthLaw.Article77Bis7III, Where(HasCurp) | Where(HasAdmittedDocument));

    /// <summary>Fraction IV: campaigns that define groups of beneficiaries. A power of the institution; nothing to decide about the person.</summary>
    public static readonly Provision IV = GeneralHealthLaw.Article77Bis7IV;
}
