using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 36: recovery fees, and foreigners who enter the country to use the services.</summary>
internal static class Article36
{
    /// <summary>An act of authority, presumed absent: entry predominantly to use the services.</summary>
    public static readonly Fraction Entry = new(EligibilityTexts.EntryForCare, GeneralHealthLaw.Article36, Where(EnteredCountryForCare));

    /// <summary>Who entered for care pays the full cost, except in an emergency.</summary>
    public static readonly Fraction FullCost = new(
        EligibilityTexts.FullCost,
        GeneralHealthLaw.Article36,
        Article77Bis1.Right & !Where(RightCancelled) & Entry & !Where(IsMedicalEmergency),
        IsConsequence: true);

    /// <summary>The exception: in an emergency, who entered for care does not pay the full cost.</summary>
    public static readonly Fraction EmergencyException = new(
        EligibilityTexts.EmergencyException,
        GeneralHealthLaw.Article36,
        Article77Bis1.Right & !Where(RightCancelled) & Entry & Where(IsMedicalEmergency),
        IsConsequence: true);

    /// <summary>Paragraph 2, since 2023-05-30: no recovery fees for people without social security.</summary>
    public static readonly Fraction NoFees = new(
        EligibilityTexts.NoFees,
        GeneralHealthLaw.Article36Paragraph2,
        Article77Bis1.Right & !(Entry & !Where(IsMedicalEmergency)));

    // Children to the age of five in the three lowest deciles (text of 2005): moot since paragraph 2 covers everyone without social security.
}
