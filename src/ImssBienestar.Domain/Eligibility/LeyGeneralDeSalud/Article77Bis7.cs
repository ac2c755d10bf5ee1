using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 77 bis 7: the requirements of free services.</summary>
internal static class Article77Bis7
{
    /// <summary>Fraction I: to be in national territory.</summary>
    public static readonly Fraction I = new(EligibilityTexts.Territory, Of("I"), Where(InNationalTerritory));

    /// <summary>Fraction II: not to be a beneficiary of a social security institution.</summary>
    public static readonly Fraction II = new(EligibilityTexts.NoSocialSecurity, Of("II"), !Where(HasSocialSecurity));

    /// <summary>Fraction III: to hold a CURP or, failing that, an admitted document.</summary>
    public static readonly Fraction III = new(EligibilityTexts.Document, Of("III"), Where(HasCurp) | Where(HasAdmittedDocument));

    // Fraction IV (since 2023-05-30): campaigns that define groups of beneficiaries are a power of the institution; nothing to decide
    // about the person.

    private static Provision Of(string fraction) => LgsHistory.Provision("77 bis 7", LgsHistory.RewordedIn2023, fraction);
}
