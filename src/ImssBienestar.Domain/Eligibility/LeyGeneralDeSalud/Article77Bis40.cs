using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 77 bis 40: cancellation by resolution of the Ministry of Health, never automatic. Its causes: (I) acts against the
/// access of others, (II) misuse of the beneficiary's identification, repealed from 2020-01-01 to 2023-05-29, (III) false information on
/// labour or social security.</summary>
internal static class Article77Bis40
{
    /// <summary>An act of authority, presumed absent.</summary>
    public static readonly Fraction Cancellation = new(EligibilityTexts.Cancellation, GeneralHealthLaw.Article77Bis40, Where(RightCancelled));

    /// <summary>Care of a cancelled person outside an emergency: open between this article and article 36, second paragraph, since the latter
    /// was added on 2023-05-30.</summary>
    public static readonly Fraction OpenQuestion = new(
        EligibilityTexts.CancelledCare,
        GeneralHealthLaw.Article77Bis40,
        Article77Bis1.Right & Where(RightCancelled) & !Where(IsMedicalEmergency),
        IsConsequence: true,
        EligibilityInterpretations.CancelledCare);

    /// <summary>The same under the wording of 2020 to 2023: without that paragraph there were fees, so that the other reading is care against
    /// a fee.</summary>
    public static readonly Fraction OpenQuestionBefore2023 = OpenQuestion with { Text = EligibilityTexts.CancelledCareBefore2023 };
}
