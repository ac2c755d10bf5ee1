using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>What is said of choosing among eligible workers, by permanent code: what nobody established, and what a ranking leaves open.</summary>
internal static class RegularisationSelectionTexts
{
    public static readonly ReasonText Seniority = new(
        "REG.NOT_ESTABLISHED.SENIORITY",
        Unknown: new("Ninguna fuente leída dice cuánta antigüedad se exige.", "No source read says how much seniority is asked for."));

    public static readonly ReasonText Quota = new(
        "REG.NOT_ESTABLISHED.QUOTA",
        Unknown: new("Ninguna fuente leída da el cupo de plazas por entidad.", "No source read gives the quota of posts of each state."));

    public static readonly ReasonText Ranking = new(
        "REG.NOT_ESTABLISHED.RANKING",
        Unknown: new(
            "Ninguna fuente leída dice cómo se ordenan las candidaturas: los criterios son de quien consulta.",
            "No source read says how candidates are ranked: the criteria are the caller's."));

    public static readonly ReasonText Starts = new(
        "REG.NOT_ESTABLISHED.STARTS",
        Unknown: new(
            "No se halló el día de inicio de las fases 2 a 4, en cada entidad, ni de la segunda etapa: se conocen ventanas.",
            "The day on which phases 2 to 4, in each state, and the second stage began was not found: windows are known."));

    /// <summary>Places: 0 the quota, 1 the place of those who tie, 2 how many tie, 3 how many posts are left for them.</summary>
    public static readonly ReasonText TieAtQuota = new(
        "REG.RANKING.TIE_AT_QUOTA",
        Unknown: new(
            "El cupo de {0} corta un empate en el lugar {1}: {2} candidaturas para {3} plazas. No se elige ninguna.",
            "The quota of {0} cuts a tie at place {1}: {2} candidates for {3} posts. None of them is chosen."));

    /// <summary>Places: 0 how many candidates lack a score.</summary>
    public static readonly ReasonText ScoreUnknown = new(
        "REG.RANKING.SCORE_UNKNOWN",
        Unknown: new(
            "Candidaturas con un criterio sin dato: {0}. Su lugar, y el de quienes compiten con ellas, puede ser un intervalo.",
            "Candidates with a criterion unknown: {0}. Their place, and that of those they compete with, may be a range."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [Seniority, Quota, Ranking, Starts, TieAtQuota, ScoreUnknown];
}
