using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>The legal regimes, and the reasons of decisions: each fraction of an article knows its provision and its interpretation.</summary>
internal static class EligibilityChapter
{
    public static void AddTo(CatalogueDraft draft)
    {
        draft.Chapter(CatalogueConcept.Eligibility).Interpretations(EligibilityInterpretations.All);
        foreach (Fraction fraction in EligibilityRules.Since2020.Fractions.Concat(EligibilityRules.Since2023.Fractions))
        {
            draft.On(fraction.Provision, fraction.Text);
            if (fraction.Interpretation is { } interpretation)
            {
                draft.By(interpretation, fraction.Text);
            }
        }

        draft
            .On(GeneralHealthLaw.Title, EligibilityTexts.EarlierWording, EligibilityTexts.Unverified)
            .On(DayFlags.ReformDecree, EligibilityTexts.Reform2026, EligibilityTexts.Reform2026Exchange)
            .On(DayFlags.UniversalServiceDecree, EligibilityTexts.UniversalService)
            .On(GeneralHealthLaw.Article35Paragraph2, EligibilityTexts.ExchangeFramework)
            .On(GeneralHealthLaw.Article77Bis8, EligibilityTexts.ExchangeFramework)
            .On(GeneralHealthLaw.Article77Bis38II, EnrolmentTexts.AlreadyEnrolled)
            .On(GeneralHealthLaw.Article77Bis39, EnrolmentTexts.NothingToSuspend, EnrolmentTexts.NothingToResume)
            .On(GeneralHealthLaw.Article77Bis40, EnrolmentTexts.NothingToCancel, EnrolmentTexts.AfterCancellation)
            .On(GeneralHealthLaw.Article77Bis41, EnrolmentTexts.NoRegister, EnrolmentTexts.OutOfOrder, EnrolmentTexts.NotStated);
        Regimes(draft);
    }

    private static void Regimes(CatalogueDraft draft)
    {
        foreach (CataloguePeriod period in CatalogueDraft.Periods(EligibilityRegime.All))
        {
            EligibilityRegime regime = EligibilityRegime.All.On(period.From).Value!;
            EntryDraft entry = draft.New(CatalogueKind.RuleSet, regime.Code, regime.Name, EligibilityRegime.All.VerifiedThrough);
            entry.Periods.Add(regime == EligibilityRegime.UniversalService
                ? new CataloguePeriod(period.From, period.Until, CatalogueStanding.Announced)
                : period);
            entry.RestsOn.AddRange(regime.Rules.Fractions.Select(fraction => draft.Provision(fraction.Provision)));
            draft.Add(entry);
        }
    }
}
