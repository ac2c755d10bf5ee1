using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>The words of a page of the rule catalogue.</summary>
internal static class CatalogueTexts
{
    public static BilingualText Of(CatalogueConcept concept) => concept switch
    {
        CatalogueConcept.Law => new("Ley General de Salud", "General Health Law"),
        CatalogueConcept.Eligibility => new("Derecho a la atención gratuita", "Right to free care"),
        CatalogueConcept.Agreements => new("Convenios de las entidades", "Agreements of states"),
        CatalogueConcept.Facilities => new("Unidades de salud", "Health facilities"),
        CatalogueConcept.Committees => new("Comités de La Clínica es Nuestra", "Committees of La Clínica es Nuestra"),
        CatalogueConcept.Workers => new("Personal y basificación", "Workers and regularisation"),
        CatalogueConcept.Programs => new("Programas, recursos y medicamentos", "Programmes, money and medicines"),
        CatalogueConcept.States => new("Entidades y población", "States and population"),
        CatalogueConcept.Coverage => new("Cobertura", "Coverage"),
        CatalogueConcept.Receipts => new("Recibos de decisiones", "Receipts of decisions"),
        _ => new("Sin capítulo", "Without chapter"),
    };

    public static BilingualText Of(CatalogueKind kind) => kind switch
    {
        CatalogueKind.RuleSet => new("Conjuntos de reglas", "Rule sets"),
        CatalogueKind.Rule => new("Reglas", "Rules"),
        CatalogueKind.Provision => new("Preceptos", "Provisions"),
        CatalogueKind.Parameter => new("Parámetros", "Parameters"),
        CatalogueKind.Definition => new("Definiciones y cifras", "Definitions and figures"),
        CatalogueKind.DataSet => new("Registros y tablas", "Registers and tables"),
        CatalogueKind.Interpretation => new("Interpretaciones", "Interpretations"),
        CatalogueKind.Reason => new("Motivos", "Reasons"),
        _ => new("Sin clase", "Without kind"),
    };

    public static BilingualText Of(Answer answer) => answer switch
    {
        Answer.Yes => new("Si se cumple", "Where it holds"),
        Answer.No => new("Si no se cumple", "Where it does not"),
        _ => new("Si no se sabe", "Where it is not known"),
    };

    public static BilingualText Of(CatalogueStanding standing) => standing switch
    {
        CatalogueStanding.InForce => new("Vigente", "In force"),
        CatalogueStanding.InForceNotRead => new("Vigente, texto no leído", "In force, text not read"),
        CatalogueStanding.Announced => new("Anunciado, sin publicar", "Announced, not published"),
        CatalogueStanding.Sought => new("Se busca, aún no es regla", "Sought, not yet a rule"),
        CatalogueStanding.Repealed => new("Derogado", "Repealed"),
        _ => new("no se indica", "not stated"),
    };

    public static BilingualText Of(CatalogueReviewKind kind) => kind switch
    {
        CatalogueReviewKind.Unverified => new("Comprobación vencida", "Check past"),
        CatalogueReviewKind.VerificationEnds => new("Comprobación que vence en el trimestre", "Check that ends within the quarter"),
        CatalogueReviewKind.Ends => new("Termina en el trimestre", "Ends within the quarter"),
        CatalogueReviewKind.Starts => new("Empieza en el trimestre", "Starts within the quarter"),
        _ => new("No se indica", "Not stated"),
    };

    public static BilingualText Of(Confidence confidence) => confidence switch
    {
        Confidence.Verified => new("verificada", "verified"),
        Confidence.Derived => new("calculada", "derived"),
        Confidence.Conflicting => new("fuentes en conflicto", "sources conflict"),
        Confidence.Reported => new("de prensa o segunda mano", "reported"),
        Confidence.Unverified => new("sin comprobar", "unverified"),
        _ => new("no se indica", "not stated"),
    };

    public static BilingualText Of(Precision precision) => precision switch
    {
        Precision.Exact => new("exacta", "exact"),
        Precision.Rounded => new("redondeada", "rounded"),
        Precision.AtLeast => new("al menos", "at least"),
        _ => new("no se indica", "not stated"),
    };

    public static BilingualText Of(AllotmentBand band) => band switch
    {
        AllotmentBand.OneRoom => new("1 consultorio", "1 consulting room"),
        AllotmentBand.TwoRooms => new("2 consultorios", "2 consulting rooms"),
        AllotmentBand.ThreeToFiveRooms => new("3 a 5 consultorios", "3 to 5 consulting rooms"),
        AllotmentBand.SixOrMoreRooms => new("6 consultorios o más", "6 consulting rooms or more"),
        AllotmentBand.Cessa => new("CESSA", "CESSA"),
        _ => new("no se indica", "not stated"),
    };

    public static BilingualText Of(Unit unit) => unit switch
    {
        Unit.Persons => new("personas", "people"),
        Unit.Percent => new("% de la población", "% of the population"),
        Unit.Facilities => new("unidades", "facilities"),
        Unit.Hospitals => new("hospitales", "hospitals"),
        Unit.HealthCentres => new("centros de salud", "health centres"),
        Unit.Beds => new("camas", "beds"),
        Unit.Workers => new("trabajadores", "workers"),
        Unit.Pesos => new("pesos", "pesos"),
        Unit.States => new("entidades", "states"),
        Unit.Years => new("años", "years"),
        Unit.ConsultingRooms => new("consultorios", "consulting rooms"),
        Unit.OperatingRooms => new("quirófanos", "operating rooms"),
        Unit.Brigades => new("brigadas", "brigades"),
        Unit.BusinessDays => new("días hábiles", "business days"),
        Unit.SupplyPercent => new("% de abasto", "% of supply"),
        Unit.Posts => new("plazas", "posts"),
        Unit.WorkersPer10000 => new("trabajadores por cada 10,000 habitantes", "workers for every 10,000 inhabitants"),
        Unit.Committees => new("comités", "committees"),
        Unit.Cards => new("tarjetas", "cards"),
        Unit.BedsPer10000 => new("camas por cada 10,000 habitantes", "beds for every 10,000 inhabitants"),
        Unit.Prescriptions => new("recetas", "prescriptions"),
        _ => new("no se indica", "not stated"),
    };
}
