using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <content>JSON, written only: <c>code</c>, <c>figuresEdition</c>, <c>registerEdition</c>, <c>populationEdition</c>, <c>standing</c>,
/// <c>published</c>, <c>roundedTo</c>, <c>method</c>, <c>recomputedUnder</c>, <c>recomputed</c>, <c>least</c>, <c>most</c>, <c>difference</c>,
/// <c>shareOfPublished</c>, <c>reasonCode</c>, <c>reason</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ReconciledFigure>))]
public sealed partial class ReconciledFigure : IJsonDocument<ReconciledFigure>
{
    static void IJsonDocument<ReconciledFigure>.Write(JsonObjectWriter json, ReconciledFigure value) => json
        .Text("code", value.Code)
        .Text("figuresEdition", value.FiguresEdition)
        .Text("registerEdition", value.RegisterEdition)
        .Text("populationEdition", value.PopulationEdition)
        .Said("standing", value.Standing)
        .Object("published", value.Published)
        .Number("roundedTo", value.RoundedTo)
        .Object("method", value.Method)
        .Object("recomputedUnder", value.RecomputedUnder)
        .Text("recomputed", value.Recomputed)
        .Text("least", value.Least)
        .Text("most", value.Most)
        .Number("difference", value.Difference)
        .Text("shareOfPublished", value.ShareOfPublished)
        .Text("reasonCode", value.ReasonCode)
        .Object("reason", value.Reason);
}
