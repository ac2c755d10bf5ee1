using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>The provisions outside the General Health Law that agreements are held against.</summary>
internal static class AgreementProvisions
{
    /// <summary>Transitory article 8 of the reform of 2023: transfer agreements last at least 30 years.</summary>
    public static readonly Provision MinimumTerm = new(
        "DOF-2023-05-29.T8",
        new Citation(Statute.ReformDecree2023, "transitorio octavo"),
        new Dated<Wording>(
            GeneralHealthLaw.VerifiedThrough,
            new DatedStart<Wording>(GeneralHealthLaw.ImssBienestar, new Wording(new LocalDate(2023, 5, 29), wasRead: true))));

    /// <summary>The object of the decentralised body: free care in the states that signed with it. Known by quotation, not read.</summary>
    public static readonly Provision ObjectOfBody = new(
        "OPD.2",
        new Citation(Statute.ImssBienestarDecree, "2"),
        new Dated<Wording>(
            GeneralHealthLaw.VerifiedThrough,
            new DatedStart<Wording>(new LocalDate(2022, 9, 1), new Wording(new LocalDate(2022, 8, 31), wasRead: false))));

    /// <summary>The accords that IMSS signed for its programme before the body could sign: no article of a statute was cited for them.</summary>
    public static readonly Provision Programme = new(
        "ROP.IMSS-BIENESTAR",
        new Citation(Statute.BudgetProgrammeRules, "programa IMSS-BIENESTAR"),
        new Dated<Wording>(
            GeneralHealthLaw.VerifiedThrough,
            new DatedStart<Wording>(new LocalDate(2020, 1, 1), new Wording(published: null, wasRead: false))));

    /// <summary>The provision that a finding on instruments of a kind cites.</summary>
    public static Provision Of(AgreementKind kind) =>
        kind == AgreementKind.CoordinationAgreement ? GeneralHealthLaw.Article77Bis16A
        : kind == AgreementKind.FreeCareFunding ? GeneralHealthLaw.Article77Bis12
        : kind == AgreementKind.ServiceExchange ? GeneralHealthLaw.Article77Bis8
        : kind == AgreementKind.GeneralActionsAccord ? ObjectOfBody
        : Programme;
}
