using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>What workers with a temporary post are told, in each state and branch.</summary>
internal static class RegularisationQuestions
{
    private static readonly RegularisationCandidate Ready = new()
    {
        HasTemporaryContract = Answer.Yes, WorksInTransferredUnit = Answer.Yes, MeetsSeniority = Answer.Yes, MeetsAcademicProfile = Answer.Yes,
        HoldsOtherPermanentPost = Answer.No,
    };

    private static readonly IReadOnlyDictionary<string, RegularisationCandidate> Candidates = new Dictionary<string, RegularisationCandidate>
    {
        ["cumple todo"] = Ready,
        ["nada se sabe"] = default,
        ["tiene otra plaza"] = Ready with { HoldsOtherPermanentPost = Answer.Yes },
        ["no se sabe la antigüedad"] = Ready with { MeetsSeniority = Answer.Unknown },
    };

    private static readonly RegularisationBranch[] OfEachStage =
        [RegularisationBranch.NotStated, RegularisationBranch.Medical, RegularisationBranch.Other];

    private static readonly NamedDays Law = NamedDays.Of(CatalogueConcept.Law, CatalogueConcept.Agreements, CatalogueConcept.Workers)
        .And(NamedDays.Of((new(2024, 4, 10), "conferencia del 2024-04-09 (sin verificar)"), (new(2025, 1, 1), "total de 2024 (fin)")));

    public static IEnumerable<Question> All() =>
        from candidate in Candidates
        from branch in candidate.Key == "cumple todo" ? Enum.GetValues<RegularisationBranch>() : OfEachStage
        from state in new State?[] { null }.Concat(State.All)
        select Of(candidate.Key, candidate.Value with { Branch = branch, State = state });

    private static Question Of(string kind, RegularisationCandidate candidate) => new(
        $"{kind}, rama {candidate.Branch}",
        candidate.State,
        day =>
        {
            RegularisationDecision decision = RegularisationCalculator.Decide(candidate, day);
            Assert.Equal(day, decision.Day);
            return new(decision.Outcome, decision.Findings);
        },
        Law.And(NamedDays.Of(candidate.State)).And(NamedDays.OfRegularisation(candidate.State)))
    {
        // One branch of each stage, and none, for the worker who meets everything: the other lines would repeat them.
        IsWritten = kind == "cumple todo" && OfEachStage.Contains(candidate.Branch),
    };
}
