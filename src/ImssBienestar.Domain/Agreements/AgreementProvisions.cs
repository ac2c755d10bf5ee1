using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>The provisions that agreements are held against.</summary>
internal static class AgreementProvisions
{
    /// <summary>What a transfer agreement contains, and who concurs.</summary>
    public static readonly Provision Article77Bis16A = LgsHistory.Provision("77 bis 16 A", LgsHistory.RewordedIn2023);

    /// <summary>Transitory article 8 of the reform of 2023: transfer agreements last at least 30 years.</summary>
    public static readonly Provision MinimumTermProvision = new(
        "DOF-2023-05-29.T8",
        new Citation(Statute.ReformDecree2023, "transitorio octavo"),
        new Dated<Wording>(
            LgsHistory.VerifiedThrough,
            new DatedStart<Wording>(LgsHistory.ImssBienestar, new Wording(new LocalDate(2023, 5, 29), wasRead: true))));

    public static readonly Parameter<int> MinimumTerm = new(
        "AGR.MINIMUM_TERM",
        Unit.Years,
        MinimumTermProvision,
        new Dated<int>(LgsHistory.VerifiedThrough, new DatedStart<int>(LgsHistory.ImssBienestar, 30)));

    /// <summary>The creation of the decentralised body: before it, the programme of IMSS signed and operated.</summary>
    public static readonly Provision CreationOfBody = new(
        "OPD.1",
        new Citation(Statute.ImssBienestarDecree, "1"),
        new Dated<Wording>(
            LgsHistory.VerifiedThrough,
            new DatedStart<Wording>(new LocalDate(2022, 9, 1), new Wording(new LocalDate(2022, 8, 31), wasRead: false))));

    /// <summary>The title of the law on free services for people without social security.</summary>
    public static readonly Provision Title = LgsHistory.Provision("Título Tercero Bis", LgsHistory.RewordedIn2023);
}
