using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Workers: staffing norms, posts, the transfer of staff and the regularisation.</summary>
internal static class WorkersChapter
{
    public static void AddTo(CatalogueDraft draft)
    {
        draft.Chapter(CatalogueConcept.Workers);
        draft.Parameter(ZoneIncentive.Zone2, new BilingualText("Bono mensual de especialistas, zona 2.", "Monthly bonus of specialists, zone 2."));
        draft.Parameter(ZoneIncentive.Zone3, new BilingualText("Bono mensual de especialistas, zona 3.", "Monthly bonus of specialists, zone 3."));
        Regularisation(draft);
        Staff(draft);
        draft
            .Figures(WorkerDensity.Thresholds)
            .Figures(RegularisationFigures.All)
            .Figures(ZoneIncentive.Zone2PayBefore, ZoneIncentive.Zone2PayWith)
            .Figures(StaffFigures.Nayarit, StaffFigures.FirstSixPosts, StaffFigures.FirstSixMedicalPosts)
            .Figures(StaffFigures.FirstSixAdministrativePosts, StaffFigures.FirstSixTemporaryPosts)
            .Figures(StaffFigures.InConcurrentStates)
            .Figures(StaffFigures.OfInstitution)
            .Figures(StaffFigures.Doctors2023)
            .Figures(StaffFigures.FromCuba)
            .Figures(StaffFigures.CallsOfApril2024)
            .Figures(StaffFigures.HiredSince2024);
    }

    private static void Regularisation(CatalogueDraft draft) => draft
        .Interpretations(RegularisationInterpretations.All)
        .On(RegularisationProvisions.Contract, RegularisationTexts.Contract)
        .On(RegularisationProvisions.Unit, RegularisationTexts.Unit)
        .On(RegularisationProvisions.Seniority, RegularisationTexts.Seniority)
        .On(RegularisationProvisions.Profile, RegularisationTexts.Profile)
        .On(RegularisationProvisions.OtherPost, RegularisationTexts.OtherPost)
        .On(RegularisationProvisions.State, RegularisationTexts.State)
        .On(RegularisationProvisions.Phases, RegularisationTexts.Phase, RegularisationTexts.NoPhase, RegularisationTexts.PhaseWithoutState)
        .On(RegularisationProvisions.Stages, RegularisationTexts.Stage, RegularisationTexts.StageWithoutBranch)
        .On(RegularisationProvisions.Process, RegularisationTexts.Before, RegularisationTexts.Unverified, RegularisationTexts.After2024)
        .On(RegularisationProvisions.Process, RegularisationSelectionTexts.All)
        .By(RegularisationInterpretations.Seniority, RegularisationTexts.Seniority, RegularisationSelectionTexts.Seniority)
        .By(RegularisationInterpretations.Phase2, RegularisationTexts.Phase)
        .By(RegularisationInterpretations.Phase3, RegularisationTexts.Phase)
        .By(RegularisationInterpretations.Phase4, RegularisationTexts.Phase)
        .By(RegularisationInterpretations.StatesToCome, RegularisationTexts.Phase)
        .By(RegularisationInterpretations.SecondStage, RegularisationTexts.Stage)
        .By(
            RegularisationInterpretations.Ties,
            RegularisationSelectionTexts.Ranking, RegularisationSelectionTexts.TieAtQuota, RegularisationSelectionTexts.ScoreUnknown);

    private static void Staff(CatalogueDraft draft) => draft
        .On(FacilityProvisions.DoctorsAndNurses, StaffingTexts.Doctors, StaffingTexts.Nurses, StaffingTexts.Growth, StaffingTexts.NotModelled)
        .On(FacilityProvisions.SevenDays, StaffingTexts.SevenDays)
        .By(WorkerInterpretations.SevenDaysByCount, StaffingTexts.SevenDays)
        .On(WorkerProvisions.Deployment, StaffingTexts.DeployedDoctors, StaffingTexts.DeployedSpecialists)
        .On(WorkerProvisions.Incentive, StaffingTexts.Incentive)
        .On(WorkerProvisions.Consistency, StaffingTexts.TrainingCapacity)
        .On(WorkerProvisions.TeachingUnit, StaffingTexts.TeachingUnit)
        .On(WorkerProvisions.Consistency, StaffRegisterTexts.All)
        .By(WorkerInterpretations.OneHolder, StaffRegisterTexts.OneHolder)
        .On(GeneralHealthLaw.Article77Bis16A, FederalisationTexts.Concurs, FederalisationTexts.Obligations, FederalisationTexts.AfterTransfer)
        .On(
            WorkerProvisions.StaffTransfer,
            FederalisationTexts.Destination, FederalisationTexts.Consent, FederalisationTexts.NoDismissal, FederalisationTexts.Rights,
            FederalisationTexts.Administrative)
        .On(WorkerProvisions.LabourRights, FederalisationTexts.Rights)
        .On(WorkerProvisions.NoNewHires, FederalisationTexts.NoNewHires)
        .On(WorkerProvisions.Consistency, FederalisationTexts.OutOfOrder);
}
