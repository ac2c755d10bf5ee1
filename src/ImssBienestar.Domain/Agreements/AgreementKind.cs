using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Agreements;

/// <summary>A kind of instrument signed around IMSS-Bienestar (<i>tipo de instrumento</i>). Eleven exist; two make a state concur.</summary>
/// <remarks>A closed set: equal when it is the same kind. No order. Absence is <see langword="null"/>.</remarks>
public sealed partial class AgreementKind
{
    private AgreementKind(
        string number, string spanish, string english, string basisSpanish, string basisEnglish, ImmutableArray<Party> parties,
        bool makesStateConcur, params Citation[] legalBasis)
    {
        Number = number;
        Name = new BilingualText(spanish, english);
        BasisText = new BilingualText(basisSpanish, basisEnglish);
        Parties = parties;
        MakesStateConcur = makesStateConcur;
        LegalBasis = [.. legalBasis];
    }

    /// <summary>Gets kind 0: collaboration of the rural programme IMSS-BIENESTAR, as IMSS signed with INSABI in 2020 for 19 states. Not a
    /// transfer of state services.</summary>
    public static AgreementKind ProgrammeCollaboration { get; } = new(
        "0",
        "Convenio de colaboración del programa IMSS-BIENESTAR",
        "Collaboration agreement of the IMSS-BIENESTAR programme",
        "Programa presupuestario U013: contratación de personal y medicamentos para unidades del programa.",
        "Budget programme U013: hiring of staff and medicines for units of the programme.",
        [Party.Imss, Party.Insabi],
        false,
        new Citation(Statute.BudgetProgrammeRules, "U013"));

    /// <summary>Gets kind 1: coordination accord with INSABI, 2020–2023. It cites article 77 bis 16 A, and yet is not concurrence.</summary>
    public static AgreementKind InsabiCoordination { get; } = new(
        "1",
        "Acuerdo de coordinación con el INSABI",
        "Coordination accord with INSABI",
        "LGS, art. 77 bis 16 A, texto de 2019.",
        "LGS, art. 77 bis 16 A, text of 2019.",
        [Party.Insabi, Party.State],
        false,
        new Citation(Statute.GeneralHealthLaw, "77 bis 16 A"));

    /// <summary>Gets kind 2: framework accord to implement IMSS-Bienestar (<i>acuerdo marco</i>). Makes the state concur.</summary>
    public static AgreementKind FrameworkAccord { get; } = new(
        "2",
        "Acuerdo marco para implementar IMSS-BIENESTAR",
        "Framework accord to implement IMSS-BIENESTAR",
        "Firmado por el IMSS (programa) antes de que el organismo descentralizado pudiera firmar.",
        "Signed by IMSS (programme) before the decentralised body could sign.",
        [Party.Imss, Party.State],
        true);

    /// <summary>Gets kind 2b: specific agreement under the framework accord (<i>convenio específico</i> or <i>de acciones concretas</i>).</summary>
    public static AgreementKind SpecificAgreement { get; } = new(
        "2b",
        "Convenio específico o de acciones concretas",
        "Specific agreement on concrete actions",
        "Segundo paso operativo, al amparo del acuerdo marco.",
        "Operational second step, under the framework accord.",
        [Party.Imss, Party.State],
        false);

    /// <summary>Gets kind 3: accord on general actions for the operation, a bridge document of 2023.</summary>
    public static AgreementKind GeneralActionsAccord { get; } = new(
        "3",
        "Acuerdo de coordinación para establecer acciones generales para la operación",
        "Coordination accord on general actions for the operation",
        "Decreto del 31 de agosto de 2022.",
        "Decree of 31 August 2022.",
        [Party.ImssBienestar, Party.State],
        false,
        new Citation(Statute.ImssBienestarDecree, "2"));

    /// <summary>Gets kind 4: the transfer agreement (<i>convenio de coordinación</i>). Makes the state concur; lasts 30 years or more.</summary>
    public static AgreementKind CoordinationAgreement { get; } = new(
        "4",
        "Convenio de coordinación",
        "Coordination agreement (transfer)",
        "LGS, arts. 77 bis 6 y 77 bis 16 A, texto del DOF 29-05-2023.",
        "LGS, arts. 77 bis 6 and 77 bis 16 A, text of DOF 29-05-2023.",
        [Party.ImssBienestar, Party.State, Party.MinistryOfHealth],
        true,
        new Citation(Statute.GeneralHealthLaw, "77 bis 6"),
        new Citation(Statute.GeneralHealthLaw, "77 bis 16 A"));

    /// <summary>Gets kind 5: the national accord for the federalisation of the health system, 10 October 2023.</summary>
    public static AgreementKind NationalFederalizationAccord { get; } = new(
        "5",
        "Acuerdo Nacional para la Federalización del Sistema de Salud para el Bienestar",
        "National accord for the federalisation of the health system for welfare",
        "Instrumento político y de coordinación.",
        "A political and coordination instrument.",
        [Party.President, Party.State],
        false);

    /// <summary>Gets kind 6: agreement that amends a coordination agreement (<i>convenio modificatorio</i>) to the decree of January 2024.</summary>
    public static AgreementKind AmendingAgreement { get; } = new(
        "6",
        "Convenio modificatorio",
        "Amending agreement",
        "DOF 03-01-2024, transitorio tercero; requiere opinión de la SHCP.",
        "DOF 03-01-2024, third transitory article; requires the opinion of the Ministry of Finance.",
        [Party.ImssBienestar, Party.State, Party.MinistryOfHealth, Party.MinistryOfFinance],
        false,
        new Citation(Statute.ReformDecree2024, "transitorio tercero"));

    /// <summary>Gets kind 7: yearly agreement of the budget programme S200, signed by states that concur and by states that do not.</summary>
    public static AgreementKind MedicalCareStrengthening { get; } = new(
        "7",
        "Convenio de colaboración S200 «Fortalecimiento a la Atención Médica»",
        "Collaboration agreement S200 \"Strengthening of medical care\"",
        "Reglas de operación de cada ejercicio fiscal.",
        "Rules of operation of each fiscal year.",
        [Party.ImssBienestar, Party.State],
        false,
        new Citation(Statute.BudgetProgrammeRules, "S200"));

    /// <summary>Gets kind 8: yearly agreement of the budget programme U013, open to all 32 states.</summary>
    public static AgreementKind FreeCareFunding { get; } = new(
        "8",
        "Convenio U013 «Atención a la Salud y Medicamentos Gratuitos»",
        "Agreement U013 \"Free health care and medicines\"",
        "LGS, arts. 77 bis 12 y 77 bis 15, y lineamientos de cada ejercicio fiscal.",
        "LGS, arts. 77 bis 12 and 77 bis 15, and guidelines of each fiscal year.",
        [Party.ImssBienestar, Party.State],
        false,
        new Citation(Statute.GeneralHealthLaw, "77 bis 12"),
        new Citation(Statute.GeneralHealthLaw, "77 bis 15"));

    /// <summary>Gets kind 9: exchange of services between public institutions (<i>intercambio de servicios</i>); the payer compensates.</summary>
    public static AgreementKind ServiceExchange { get; } = new(
        "9",
        "Convenio de intercambio de servicios",
        "Agreement on exchange of services",
        "LGS, art. 77 bis 8.",
        "LGS, art. 77 bis 8.",
        [Party.Imss, Party.Issste, Party.ImssBienestar],
        false,
        new Citation(Statute.GeneralHealthLaw, "77 bis 8"));

    /// <summary>Gets the eleven kinds, by number.</summary>
    public static ImmutableArray<AgreementKind> All { get; } =
    [
        ProgrammeCollaboration, InsabiCoordination, FrameworkAccord, SpecificAgreement, GeneralActionsAccord, CoordinationAgreement,
        NationalFederalizationAccord, AmendingAgreement, MedicalCareStrengthening, FreeCareFunding, ServiceExchange,
    ];

    /// <summary>Gets the kind of a number.</summary>
    /// <param name="number">The number, such as <c>2b</c>.</param>
    /// <returns>The kind; null where there is none.</returns>
    public static AgreementKind? FromNumber(string? number) => All.FirstOrDefault(kind => string.Equals(kind.Number, number, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the permanent number: 0, 1, 2, 2b, 3 to 9.</summary>
    public string Number { get; }

    /// <summary>Gets the name of the instrument.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the legal basis in words, also where no article is cited.</summary>
    public BilingualText BasisText { get; }

    /// <summary>Gets the articles it is signed under; empty for political instruments and those under another agreement.</summary>
    public ImmutableArray<Citation> LegalBasis { get; }

    /// <summary>Gets the parties that sign it, as a rule.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>Gets whether its signature makes a state concur (<i>entidad concurrente</i>): kinds 2 and 4 only.</summary>
    public bool MakesStateConcur { get; }

    /// <summary>Gets the Spanish name.</summary>
    /// <returns>The Spanish name.</returns>
    public override string ToString() => Name.Spanish;
}
