using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>The facts that regularisation reads: five on the worker and the post, and three on the day, which are derived from the register
/// of agreements and the calendar.</summary>
public static class RegularisationFacts
{
    /// <summary>Gets whether the worker holds the post by a temporary contract.</summary>
    public static Fact HasTemporaryContract { get; } = new("FACT.REG.TEMPORARY_CONTRACT", new BilingualText(
        "¿Ocupa el puesto con un contrato temporal?", "Is the post held by a temporary contract?"));

    /// <summary>Gets whether the worker works in a hospital or health centre that was transferred.</summary>
    public static Fact WorksInTransferredUnit { get; } = new("FACT.REG.TRANSFERRED_UNIT", new BilingualText(
        "¿Trabaja en un hospital o centro de salud transferido?", "Does the worker work in a transferred hospital or health centre?"));

    /// <summary>Gets whether the worker has the seniority asked for, whose length no source read states.</summary>
    public static Fact MeetsSeniority { get; } = new("FACT.REG.SENIORITY", new BilingualText(
        "¿Cumple la antigüedad exigida?", "Does the worker have the seniority asked for?"));

    /// <summary>Gets whether the worker has the academic profile of the post.</summary>
    public static Fact MeetsAcademicProfile { get; } = new("FACT.REG.ACADEMIC_PROFILE", new BilingualText(
        "¿Cumple el perfil académico del puesto?", "Does the worker have the academic profile of the post?"));

    /// <summary>Gets whether the worker already holds a permanent post in a health institution: IMSS, ISSSTE or any other. A post elsewhere,
    /// such as at a school, is none of them.</summary>
    public static Fact HoldsOtherPermanentPost { get; } = new("FACT.REG.OTHER_PERMANENT_POST", new BilingualText(
        "¿Tiene ya otra plaza de base en una institución de salud (IMSS, ISSSTE u otra)?",
        "Does the worker already hold another permanent post in a health institution (IMSS, ISSSTE or other)?"));

    /// <summary>Gets whether the state of the unit concurs on the day; derived from the register of agreements.</summary>
    public static Fact StateConcurs { get; } = new("FACT.REG.STATE_CONCURS", new BilingualText(
        "¿Concurría la entidad en esa fecha?", "Did the state concur on that day?"));

    /// <summary>Gets whether the phase of the state has begun there by the day; derived from the calendar.</summary>
    public static Fact PhaseHasBegun { get; } = new("FACT.REG.PHASE_HAS_BEGUN", new BilingualText(
        "¿Había comenzado en la entidad su fase, en esa fecha?", "Had the phase of the state begun there by that day?"));

    /// <summary>Gets whether the stage of the branch has begun by the day; derived from the calendar.</summary>
    public static Fact StageHasBegun { get; } = new("FACT.REG.STAGE_HAS_BEGUN", new BilingualText(
        "¿Había comenzado la etapa de la rama en esa fecha?", "Had the stage of the branch begun by that day?"));

    /// <summary>Gets the eight facts, in the order in which decisions list them.</summary>
    public static ImmutableArray<Fact> All => Vocabulary.Facts;

    /// <summary>The order of facts in a situation: those of <see cref="RegularisationCandidate"/>, then those derived from the day.</summary>
    internal static Vocabulary Vocabulary { get; } = new(
        HasTemporaryContract,
        WorksInTransferredUnit,
        MeetsSeniority,
        MeetsAcademicProfile,
        HoldsOtherPermanentPost,
        StateConcurs,
        PhaseHasBegun,
        StageHasBegun);

    /// <summary>The complete situations in which a fact is yes.</summary>
    internal static SituationSet Where(Fact fact) => SituationSet.WhereYes(Vocabulary.Facts.IndexOf(fact));
}
