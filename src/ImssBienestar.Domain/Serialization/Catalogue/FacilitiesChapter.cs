using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using static ImssBienestar.Domain.Facilities.FacilityInterpretations;
using static ImssBienestar.Domain.Facilities.FacilityProvisions;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Facilities: records, lineage, norms, works, census and maintenance.</summary>
internal static class FacilitiesChapter
{
    public static void AddTo(CatalogueDraft draft)
    {
        draft.Chapter(CatalogueConcept.Facilities);
        foreach (FacilityNorm norm in FacilityNorms.All)
        {
            EntryDraft rule = draft.New(CatalogueKind.Rule, norm.Code, norm.Text);
            rule.Sources.Add(norm.Source);
            rule.RestsOn.Add(draft.Parameter(norm.Value, norm.Text, norm.Source, norm.Interpretation));
            draft.Add(rule);
        }

        Records(draft);
        Works(draft);
        draft
            .On(DoctorsAndNurses, FacilityRuleTexts.Doctors, FacilityRuleTexts.Nurses, FacilityRuleTexts.StaffGrowth)
            .On(FacilityProvisions.SevenDays, FacilityRuleTexts.SevenDays)
            .By(FacilityInterpretations.SevenDays, FacilityRuleTexts.SevenDays)
            .On(ExtendedServices, FacilityRuleTexts.ExtendedServices)
            .On(FacilityProvisions.CommunityHospital, FacilityRuleTexts.CommunityHospital)
            .By(FacilityInterpretations.CommunityHospital, FacilityRuleTexts.CommunityHospital)
            .Interpretations(StateServices)
            .Figures(FacilityNorms.PeoplePerBasicNucleus)
            .Figures(WorksFigures.All);
    }

    private static void Records(CatalogueDraft draft) => draft
        .On(
            Record,
            FacilityTexts.Record, FacilityTexts.RecordBeforeOperator, FacilityTexts.RecordNotYet, FacilityTexts.RecordEnded, FacilityTexts.Exists,
            FacilityTexts.Operates, FacilityTexts.Contradicted, FacilityTexts.GoesOn, FacilityTexts.Unverified)
        .By(Continuity, FacilityTexts.Exists, FacilityTexts.Operates)
        .On(
            AgreementProvisions.ObjectOfBody,
            FacilityTexts.BodyInState, FacilityTexts.ProgrammeInState, FacilityTexts.StateServiceInState, FacilityRuleTexts.BeforeOperator)
        .On(
            Record,
            FacilityRuleTexts.OperatingAndEnded, FacilityRuleTexts.ClosedWithoutDay, FacilityRuleTexts.NotOpenedAndStarted,
            FacilityRuleTexts.OperatingBeforeStart, FacilityRuleTexts.StartMissing, FacilityRuleTexts.OrderOfDays, FacilityRuleTexts.ReasonWithoutDay,
            FacilityRuleTexts.TypologyOfOthers, FacilityRuleTexts.Level, FacilityRuleTexts.Kind, FacilityRuleTexts.Setting, FacilityRuleTexts.State,
            FacilityRuleTexts.Locality, FacilityRuleTexts.Location, FacilityRuleTexts.KeyDigit, FacilityRuleTexts.Rooms, FacilityRuleTexts.Beds)
        .On(Record, FacilityRegisterTexts.All)
        .By(
            OneKeyOneFacility,
            FacilityRegisterTexts.All.Except([FacilityRegisterTexts.Operates, FacilityRegisterTexts.StatusDiffers]));

    private static void Works(CatalogueDraft draft) => draft
        .On(StatedCriteria.FieldCensus, CensusTexts.All)
        .By(StatedCriteria.CensusByArea, CensusTexts.Conflict, CensusTexts.Incomplete)
        .On(StatedCriteria.Maintenance, MaintenanceTexts.All)
        .By(StatedCriteria.DueAndLate, MaintenanceTexts.All)
        .On(StatedCriteria.Rescue, WorksTexts.All)
        .By(StatedCriteria.OrderOfWorks, WorksTexts.All.Except([WorksTexts.FewerBeds, WorksTexts.OtherState, WorksTexts.OverBudget]));
}
