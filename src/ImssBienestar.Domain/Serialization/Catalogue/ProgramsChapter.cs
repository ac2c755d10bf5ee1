using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using NodaTime;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Programmes: names since 1973, deadlines, budget, care model and supply of medicines.</summary>
internal static class ProgramsChapter
{
    public static void AddTo(CatalogueDraft draft)
    {
        draft.Chapter(CatalogueConcept.Programs);
        Lineage(draft);
        Deadlines(draft);
        Money(draft);
        draft
            .On(
                CareModelProvisions.Model,
                CareModelTexts.PrimaryCare, CareModelTexts.Participation, CareModelTexts.EveryDay, CareModelTexts.Hours)
            .By(
                CareModelProvisions.Effect,
                CareModelTexts.PrimaryCare, CareModelTexts.Participation, CareModelTexts.EveryDay, CareModelTexts.Hours)
            .On(FacilityProvisions.SevenDays, CareModelTexts.SevenDayDoctors)
            .By(FacilityInterpretations.SevenDays, CareModelTexts.SevenDayDoctors)
            .On(GeneralHealthLaw.Article77Bis1, SupplyTexts.Complete, SupplyTexts.Item)
            .On(SupplyProvisions.Compendium, SupplyTexts.Contradiction)
            .Definitions(
                SupplyMeasure<KeysInStock>.Definition, SupplyMeasure<PrescriptionsFilled>.Definition, SupplyMeasure<UnitsWithEnough>.Definition)
            .Figures(SupplyStatement.Reference.SelectMany(statement => new[] { statement.Before, statement.Value }))
            .Figures(HealthProgram.All.SelectMany(program => program.Figures))
            .Figures(BudgetProgram.All.SelectMany(program => program.Figures));
    }

    private static void Lineage(CatalogueDraft draft)
    {
        foreach (HealthProgram program in HealthProgram.All)
        {
            EntryDraft line = draft.New(CatalogueKind.DataSet, program.Code, program.Description, program.VerifiedThrough);
            foreach (ProgramStage stage in program.Stages)
            {
                line.RestsOn.Add(draft.Provision(stage.Provision, new(stage.Name, stage.Name), stage.Source));
                draft.On(stage.Provision, ProgramTexts.Name, ProgramTexts.Start, ProgramTexts.End);
                if (stage.Interpretation is { } interpretation)
                {
                    draft.By(interpretation, ProgramTexts.Name, ProgramTexts.Start, ProgramTexts.End);
                }
            }

            if (program.Stages[^1].Interpretation is { } ofLast)
            {
                draft.By(ofLast, ProgramTexts.Carried, ProgramTexts.NameUnverified);
            }

            draft.Add(line)
                .On(program.Stages[0].Provision, ProgramTexts.FirstName)
                .On(program.Stages[^1].Provision, ProgramTexts.Carried, ProgramTexts.NameUnverified);
        }
    }

    private static void Deadlines(CatalogueDraft draft)
    {
        foreach (Deadline deadline in Deadline.All)
        {
            EntryDraft rule = draft.New(CatalogueKind.Rule, deadline.Code, deadline.Duty);
            rule.RestsOn.Add(draft.Provision(deadline.Provision));
            if (deadline.BusinessDays is { } days)
            {
                rule.RestsOn.Add(draft.Parameter(days, deadline.Duty));
                draft.On(deadline.Provision, DeadlineTexts.WhenReceived, DeadlineTexts.Calendar, DeadlineTexts.BeforeStart);
            }

            LocalDate from = deadline.Provision.Wordings.Starts[0].From;
            rule.Periods.Add(new CataloguePeriod(from, deadline.FixedDay));
            draft.Add(rule).On(deadline.Provision, DeadlineTexts.InTime, DeadlineTexts.WhenDone);
        }
    }

    private static void Money(CatalogueDraft draft)
    {
        foreach (AgreementKind kind in AgreementKind.All)
        {
            draft.On(AgreementProvisions.Of(kind), TransferBudgetTexts.All);
        }

        Spending(draft);
    }

    private static void Spending(CatalogueDraft draft) => draft
        .On(GeneralHealthLaw.Article77Bis12, BudgetTexts.Receives)
        .On(BudgetRules.RulesOfS200, BudgetTexts.Receives, BudgetTexts.Signed, BudgetTexts.RulesNotRead, BudgetTexts.Unverified)
        .On(BudgetRules.GuidelinesOfU013, BudgetTexts.Signed, BudgetTexts.RulesNotRead, BudgetTexts.Unverified)
        .On(GeneralHealthLaw.Article77Bis15, BudgetTexts.Contribution, BudgetTexts.SpentByBody)
        .By(ProgramInterpretations.SpentByBody, BudgetTexts.SpentByBody)
        .On(BudgetRules.RulesOfS313, BudgetTexts.ToCommittee)
        .On(GeneralHealthLaw.Article77Bis16A, BudgetTexts.NotConcurrence)
        .On(BudgetRules.NotEstablished, BudgetTexts.NotEstablished);
}
