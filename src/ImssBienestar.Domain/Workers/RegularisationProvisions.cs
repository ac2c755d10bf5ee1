using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>What regularisation is decided by: criteria said officially, none of which was found published as a norm.</summary>
internal static class RegularisationProvisions
{
    /// <summary>The first day of the process: first stage, first phase.</summary>
    public static readonly LocalDate Begins = new(2023, 9, 1);

    /// <summary>The day on which the conditions were read out, and through which they were checked.</summary>
    public static readonly LocalDate VerifiedThrough = new(2024, 4, 9);

    /// <summary>The end of the last year of which totals were stated.</summary>
    public static readonly LocalDate LastTotal = new(2024, 12, 31);

    /// <summary>The conference in which the conditions were read out, and in which it was said where the process stood and what was to come.</summary>
    public static readonly Source Conference = Source.Transcript(2024, 4, 9);

    /// <summary>The conferences that gave phases, stages and totals.</summary>
    public static readonly Source Conferences =
        new("Versiones estenográficas de las conferencias presidenciales, 2023–2024", Confidence.Verified);

    public static readonly Provision Contract = Condition("REG.CONTRACT", "contrato temporal");
    public static readonly Provision Unit = Condition("REG.UNIT", "unidad transferida");
    public static readonly Provision Seniority = Condition("REG.SENIORITY", "antigüedad");
    public static readonly Provision Profile = Condition("REG.PROFILE", "perfil académico");
    public static readonly Provision OtherPost = Condition("REG.OTHER_POST", "sin otra plaza en una institución de salud");
    public static readonly Provision State = Condition("REG.STATE", "entidades adheridas");

    /// <summary>The phases, by state.</summary>
    public static readonly Provision Phases = Said("REG.PHASES", "fases de la basificación", LastTotal);

    /// <summary>The stages, by branch.</summary>
    public static readonly Provision Stages = Said("REG.STAGES", "etapas de la basificación", LastTotal);

    /// <summary>The process as a whole, with what nobody stated of it: seniority, quotas, order among candidates.</summary>
    public static readonly Provision Process = Said("REG.PROCESS", "proceso de basificación", VerifiedThrough);

    public static readonly ImmutableArray<Provision> All = [Contract, Unit, Seniority, Profile, OtherPost, State, Phases, Stages, Process];

    private static Provision Condition(string code, string what) =>
        Said(code, $"basificación, conferencia del {VerifiedThrough.ToIsoText()}: {what}", VerifiedThrough);

    private static Provision Said(string code, string place, LocalDate verifiedThrough) =>
        Provision.Since(code, new Citation(Statute.OfficialStatement, place), Begins, verifiedThrough);
}
