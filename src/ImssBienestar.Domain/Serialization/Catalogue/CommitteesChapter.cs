using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Text;
using NodaTime;
using static ImssBienestar.Domain.Committees.CommitteeProvisions;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Committees: the editions of the programme with their amounts, the rules of each, and the ledger.</summary>
internal static class CommitteesChapter
{
    public static void AddTo(CatalogueDraft draft)
    {
        draft.Chapter(CatalogueConcept.Committees)
            .Provisions(All)
            .Interpretations(CommitteeInterpretations.All)
            .Definitions(ProgrammeFigures.States)
            .Figures(ProgrammeEdition.All.SelectMany(edition => ProgrammeFigures.Of(edition)));
        Editions(draft);
        Reasons(draft);
        foreach (CommitteeRule rule in CommitteeRule.All)
        {
            Rule(draft, rule);
        }
    }

    private static void Rule(CatalogueDraft draft, CommitteeRule rule)
    {
        EntryDraft entry = draft.New(CatalogueKind.Rule, rule.Code, rule.Text.Yes!);
        entry.RestsOn.Add(draft.Provision(rule.Provision));
        foreach (RuleStatement statement in rule.Statements)
        {
            LocalDate? next = rule.Statements
                .Where(later => later.Edition == statement.Edition && later.From > statement.From)
                .Min(later => (LocalDate?)later.From);
            entry.Periods.Add(new CataloguePeriod(
                statement.From,
                next?.PlusDays(-1) ?? LastDay(statement.Edition),
                statement.Standing == RuleStanding.Sought ? CatalogueStanding.Sought : CatalogueStanding.InForce)
            {
                Says = statement.Edition.Name,
                Source = statement.Source,
            });
            entry.RestsOn.AddRange(draft.Interpretation(statement.Interpretation));
            if (statement.Interpretation is { } interpretation)
            {
                draft.By(interpretation, rule.Text);
            }
        }

        draft.Add(entry).Under(entry.Key, rule.Text).On(rule.Provision, rule.Text);
        if (rule.Elsewhere is { } elsewhere)
        {
            draft.On(rule.Provision, elsewhere, CommitteeTexts.LeftOut);
        }
    }

    private static void Reasons(CatalogueDraft draft) => draft
        .On(TreasurerSought, CommitteeTexts.TreasurerSought)
        .On(Roles, CommitteeTexts.Vacant, CommitteeTexts.HeldTwice, CommitteeTexts.NotOfYear)
        .On(
            Rules,
            [
                CommitteeTexts.RulesOfTheFiscalYear, CommitteeTexts.Quorum, CommitteeTexts.MinimumAge, CommitteeTexts.Term, CommitteeTexts.TwoRoles,
                CommitteeTexts.Alternates, CommitteeTexts.OnePerUnit, .. OpenPoint.All.Select(point => point.Reason),
            ])
        .By(CommitteeInterpretations.RulesOfTheFiscalYear, CommitteeTexts.RulesOfTheFiscalYear)
        .On(Amounts, AllotmentTexts.All)
        .On(Amounts, LedgerTexts.Deposit, LedgerTexts.DepositCarriedForward, LedgerTexts.NoAmount)
        .By(CommitteeInterpretations.AmountsOf2026, LedgerTexts.DepositCarriedForward)
        .On(Assembly, LedgerTexts.NotInPlan, LedgerTexts.PlanAboveDeposit)
        .On(Treasurer, LedgerTexts.NotTreasurer)
        .On(Return, LedgerTexts.Unspent)
        .On(Steps, LedgerTexts.Closed, LedgerTexts.NoDeposit, LedgerTexts.NoFinalAssembly)
        .On(
            Expenses,
            LedgerTexts.Conflict, LedgerTexts.TooLarge, LedgerTexts.Overdrawn, LedgerTexts.NoSuchEntry, LedgerTexts.NotAnExpense,
            LedgerTexts.MovedNoMoney, LedgerTexts.CorrectedAlready, LedgerTexts.Kind, LedgerTexts.NoReceipt, LedgerTexts.NoPhotos)
        .By(CommitteeInterpretations.Photos, LedgerTexts.NoPhotos)
        .On(Steps, StepTexts.All)
        .By(CommitteeInterpretations.CalendarSteps, StepTexts.Late, StepTexts.DoneLate);

    private static void Editions(CatalogueDraft draft)
    {
        foreach (ProgrammeEdition edition in ProgrammeEdition.All)
        {
            EntryDraft entry = draft.New(CatalogueKind.RuleSet, edition.Code, edition.Name);
            entry.Periods.Add(new CataloguePeriod(edition.From, LastDay(edition)) { Source = edition.RolesSource });
            foreach (Allotment amount in Allotment.Of(edition))
            {
                BilingualText band = CatalogueTexts.Of(amount.Band);
                entry.Periods.Add(new CataloguePeriod(edition.From, LastDay(edition))
                {
                    Says = new($"{band.Spanish}: {amount.Nominal:C}", $"{band.English}: {amount.Nominal:C}"),
                    Source = amount.NominalSource,
                });
                entry.RestsOn.AddRange(draft.Interpretation(amount.NominalInterpretation));
                entry.RestsOn.AddRange(draft.Interpretation(amount.BandInterpretation));
                if (amount.Delivered is { } delivered)
                {
                    entry.Periods.Add(new CataloguePeriod(edition.From, LastDay(edition))
                    {
                        Says = new($"{band.Spanish}, entregado: {delivered:C}", $"{band.English}, delivered: {delivered:C}"),
                        Source = amount.DeliveredSource,
                    });
                }
            }

            entry.RestsOn.Add(draft.Provision(Rules));
            draft.Add(entry);
        }
    }

    private static LocalDate LastDay(ProgrammeEdition edition) => new(edition.FiscalYear, 12, 31);
}
