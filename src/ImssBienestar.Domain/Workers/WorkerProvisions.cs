using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The provisions that posts and staff are held against, outside those kept in <see cref="GeneralHealthLaw"/>.</summary>
internal static class WorkerProvisions
{
    private static readonly LocalDate SaidOnApril9 = new(2024, 4, 9);

    /// <summary>The days of the law that the library models; a consistency of data holds on all of them.</summary>
    public static readonly LocalDate FirstDay = new(1900, 1, 1);

    /// <summary>The entries of a register agree with each other.</summary>
    public static readonly Provision Consistency = Provision.Since(
        "DATA.STAFF", new Citation(Statute.DataConsistency, "personal"), FirstDay, new LocalDate(9999, 12, 31));

    /// <summary>What makes a unit one that may train: no text was found.</summary>
    public static readonly Provision TeachingUnit = Provision.Since(
        "NE.TEACHING_UNIT", new Citation(Statute.NotEstablished, "unidades docentes"), FirstDay, FirstDay, wasRead: false);

    /// <summary>The monthly incentive of specialists in zones 2 and 3.</summary>
    public static readonly Provision Incentive = Said("VE.2024-04-09.INCENTIVE", "conferencia del 2024-04-09, bono a médicos especialistas");

    /// <summary>Doctors sent to states.</summary>
    public static readonly Provision Deployment = Provision.Since(
        "VE.2024-05-07.DEPLOYMENT",
        new Citation(Statute.OfficialStatement, "conferencia del 2024-05-07, médicos por entidad"),
        new LocalDate(2024, 5, 7),
        new LocalDate(2024, 5, 7),
        new LocalDate(2024, 5, 7));

    /// <summary>Transfer is voluntary, nobody is dismissed, administrative staff mainly stays. Said in several conferences; its first day is not
    /// known: the first transfer agreements stand for it.</summary>
    public static readonly Provision StaffTransfer = Provision.Since(
        "VE.2023.STAFF_TRANSFER",
        new Citation(Statute.OfficialStatement, "conferencias de 2023 y 2024, federalización del personal"),
        new LocalDate(2023, 6, 20),
        new LocalDate(2024, 4, 9));

    /// <summary>Individual labour rights are respected: transitory article 7 of the reform of 2024.</summary>
    public static readonly Provision LabourRights = Provision.Since(
        "DOF-2024-01-03.T7",
        new Citation(Statute.ReformDecree2024, "transitorio séptimo"),
        new LocalDate(2024, 1, 4),
        GeneralHealthLaw.VerifiedThrough,
        new LocalDate(2024, 1, 3));

    /// <summary>The state makes no new hires for services that the decentralised body gives.</summary>
    public static readonly Provision NoNewHires = GeneralHealthLaw.ContentOfAgreement("77 bis 6", "VIII");

    private static Provision Said(string code, string place) =>
        Provision.Since(code, new Citation(Statute.OfficialStatement, place), SaidOnApril9, SaidOnApril9, SaidOnApril9);
}
