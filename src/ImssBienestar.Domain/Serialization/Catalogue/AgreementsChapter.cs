using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Agreements.AgreementProvisions;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Agreements of states, what they must contain, and the register that the package carries.</summary>
internal static class AgreementsChapter
{
    public static void AddTo(CatalogueDraft draft)
    {
        draft.Chapter(CatalogueConcept.Agreements);
        foreach (MandatoryClause clause in MandatoryClause.All)
        {
            draft.Provision(clause.Provision, clause.Text);
            draft.On(clause.Provision, AgreementTexts.Clause);
            EntryDraft rule = draft.New(CatalogueKind.Rule, clause.Code, new(
                $"El convenio contiene una cláusula sobre: {clause.Text.Spanish}.", $"The agreement has a clause on: {clause.Text.English}."));
            rule.RestsOn.Add(draft.Provision(clause.Provision));
            draft.Add(rule);
        }

        draft.Parameter(AgreementRules.MinimumTerm, new BilingualText("Vigencia mínima de un convenio de transferencia.", "Least term of a transfer agreement."));
        foreach (AgreementKind kind in AgreementKind.All)
        {
            draft.On(Of(kind), AgreementTexts.EndBeforeStart, AgreementTexts.OneOfAKind);
            if (kind.MakesStateConcur)
            {
                draft.On(Of(kind), AgreementTexts.Concurs, AgreementTexts.MayHaveEnded);
            }
        }

        draft
            .On(AgreementProvisions.MinimumTerm, AgreementTexts.MinimumTerm)
            .On(GeneralHealthLaw.Article77Bis12, AgreementTexts.Concurs, AgreementTexts.Ended)
            .On(ObjectOfBody, AgreementTexts.Concurs, AgreementTexts.WithoutState, AgreementTexts.Operates, AgreementTexts.Programme, AgreementTexts.Unverified)
            .On(GeneralHealthLaw.Title, AgreementTexts.Insabi)
            .Interpretations(
                AgreementInterpretations.MexicoCity, AgreementInterpretations.AfterTheEighteen, AgreementInterpretations.BajaCalifornia,
                AgreementInterpretations.July2022, AgreementInterpretations.StateOfMexico, AgreementInterpretations.Puebla,
                AgreementInterpretations.Coordination2023, AgreementInterpretations.Yucatan, AgreementInterpretations.OperationHidalgo,
                AgreementInterpretations.OperationAfterSignature)
            .By(AgreementInterpretations.OperationHidalgo, AgreementTexts.Operates)
            .By(AgreementInterpretations.OperationAfterSignature, AgreementTexts.Operates)
            .Figures(AgreementRegister.Reference.Figures);
        foreach (Agreement agreement in AgreementRegister.Reference.Agreements)
        {
            if (agreement.Interpretation is { } interpretation)
            {
                draft.By(interpretation, AgreementTexts.Concurs);
            }
        }

        AgreementRegister register = AgreementRegister.Reference;
        draft.Add(draft.New(
            CatalogueKind.DataSet,
            register.Edition,
            new(
                $"Registro de convenios: {register.Agreements.Length} instrumentos, con su fuente cada uno.",
                $"Register of agreements: {register.Agreements.Length} instruments, each with its source."),
            register.VerifiedThrough));
    }
}
