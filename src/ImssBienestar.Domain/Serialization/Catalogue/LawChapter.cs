using ImssBienestar.Domain.Law;
using static ImssBienestar.Domain.Law.GeneralHealthLaw;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>The provisions of the General Health Law, which several concepts apply, each with what it is about in our own words.</summary>
internal static class LawChapter
{
    public static void AddTo(CatalogueDraft draft)
    {
        draft.Chapter(CatalogueConcept.Law);
        About(Article35Paragraph2, "Atención por convenio a personas aseguradas.", "Care of insured people by agreement.");
        About(Article36, "Cuotas, y el costo total para quien entra al país a atenderse.", "Fees, and the full cost for those who enter the country for care.");
        About(Article36Paragraph2, "Sin cuotas de recuperación para personas sin seguridad social.", "No recovery fees for people without social security.");
        About(Title, "Título sobre los servicios gratuitos para personas sin seguridad social.", "The title on free services for people without social security.");
        About(Article77Bis1, "Derecho a servicios y medicamentos gratuitos sin seguridad social.", "The right to free services and medicines without social security.");
        About(Article77Bis7I, "Requisito: estar en territorio nacional.", "Requirement: to be in national territory.");
        About(Article77Bis7II, "Requisito: no ser derechohabiente de la seguridad social.", "Requirement: not to be a beneficiary of social security.");
        About(Article77Bis7III, "Requisito: CURP u otro documento admitido.", "Requirement: a CURP or another admitted document.");
        About(Article77Bis7IV, "Campañas que definen grupos de personas beneficiarias.", "Campaigns that define groups of beneficiaries.");
        About(Article77Bis8, "Intercambio de servicios entre instituciones.", "Exchange of services between institutions.");
        About(Article77Bis12, "Recursos para las entidades que concurren y las que no.", "Money for states that concur, and for those that do not.");
        About(Article77Bis15, "Acceso de las entidades a recursos federales y quién los ejerce.", "Access of states to federal money, and who spends it.");
        About(Article77Bis16A, "Convenio de coordinación para transferir los servicios.", "The agreement that transfers the services.");
        About(Article77Bis16AParagraph4, "Plazo para entregar el complemento del FASSA.", "The days within which the complement from FASSA is handed over.");
        About(Article77Bis37XII, "Atención de urgencias.", "Emergency care.");
        About(Article77Bis38II, "Deber de inscribirse.", "The duty to enrol.");
        About(Article77Bis39, "Suspensión de la inscripción.", "Suspension of the enrolment.");
        About(Article77Bis40, "Cancelación de la inscripción.", "Cancellation of the enrolment.");
        About(Article77Bis41, "Padrón de personas beneficiarias.", "The register of beneficiaries.");

        void About(Provision provision, string spanish, string english) => draft.Provision(provision, new(spanish, english));
    }
}
