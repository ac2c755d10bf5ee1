using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 36: recovery fees, and foreigners who enter the country to use the services.</summary>
internal static class Article36
{
    private static readonly Provision Foreigners = LgsHistory.Provision("36", LgsHistory.Unchanged);

    /// <summary>An act of authority, presumed absent: entry predominantly to use the services.</summary>
    public static readonly Fraction Entry = new(EligibilityTexts.EntryForCare, Foreigners, Where(EnteredCountryForCare));

    /// <summary>Who entered for care pays the full cost, except in an emergency.</summary>
    public static readonly Fraction FullCost = new(
        EligibilityTexts.FullCost,
        Foreigners,
        Article77Bis1.Right & !Article77Bis40.Cancellation.Holds & Entry & !Where(IsMedicalEmergency),
        IsConsequence: true);

    /// <summary>Paragraph 2, since 2023-05-30: no recovery fees for people without social security.</summary>
    public static readonly Fraction NoFees = new(
        EligibilityTexts.NoFees,
        LgsHistory.Provision("36", LgsHistory.AddedIn2023, paragraph: 2),
        !Where(HasSocialSecurity) & !Where(EnteredCountryForCare));

    // Children to the age of five in the three lowest deciles (text of 2005): moot since paragraph 2 covers everyone without social security.
}
