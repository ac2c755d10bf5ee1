using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Coverage.Disclosure;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Coverage: measures, population tables, publication rules and the methods that keep constants.</summary>
internal static class CoverageChapter
{
    public static void AddTo(CatalogueDraft draft)
    {
        draft.Chapter(CatalogueConcept.Coverage);
        foreach (MeasureDefinition measure in SystemMeasures.All)
        {
            draft.Definition(measure.Definition, measure.Source);
        }

        foreach (PopulationTable table in new[]
            { PopulationTable.Census2020, PopulationTable.WithoutAffiliation2020, PopulationTable.WithoutSocialSecurity2020, PopulationTable.WithoutSocialSecurityStated })
        {
            EntryDraft set = draft.New(CatalogueKind.DataSet, table.Definition.Code, new(
                $"Tabla por entidad federativa, edición {table.Edition}.", $"Table by state, edition {table.Edition}."));
            set.RestsOn.Add(draft.Definition(table.Definition));
            draft.Add(set);
        }

        Publication(draft);
        draft
            .Figures(BedMeasures.FullMark)
            .Interpretations(StateGoal.Interpretation)
            .Reasons(AccessTexts.All)
            .Reasons(ReconciliationTexts.All);
    }

    private static void Publication(CatalogueDraft draft)
    {
        foreach (DisclosureRule rule in new[] { DisclosureRule.Cms, DisclosureRule.Manitoba, DisclosureRule.Ehrql })
        {
            Method(draft, rule.Code, rule.Source, new(
                $"Una celda de 1 a {rule.Threshold} no se publica; las demás se redondean a múltiplos de {rule.RoundingBase}.",
                $"A cell of 1 to {rule.Threshold} is not published; the others are rounded to multiples of {rule.RoundingBase}."));
        }

        foreach (ZoneWeights weights in ZoneWeights.All)
        {
            string values = string.Join(", ", weights.Weights.Select(weight => FormattableString.Invariant($"{weight}")));
            Method(draft, weights.Code, weights.Source, new($"Pesos por zona de viaje: {values}.", $"Weights by travel zone: {values}."));
        }

        Method(draft, ServiceIndexDefinition.Sdg381.Code, ServiceIndexDefinition.Sdg381.Source, new(
            $"Índice de cobertura de servicios, {ServiceIndexDefinition.Sdg381.Areas.Count} áreas.",
            $"Service coverage index, {ServiceIndexDefinition.Sdg381.Areas.Count} areas."));
    }

    private static void Method(CatalogueDraft draft, string code, Source source, BilingualText text)
    {
        EntryDraft rule = draft.New(CatalogueKind.Rule, code, text);
        rule.Sources.Add(source);
        draft.Add(rule);
    }
}
