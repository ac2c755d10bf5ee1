using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization.Catalogue;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>What the rules of each edition say of a committee, and how each rule stands.</summary>
internal static class CommitteeQuestions
{
    private static readonly CommitteeAnswers Good = new()
    {
        RolesFilled = Answer.Yes, ElectedByAssembly = Answer.Yes, SocialAuditFormed = Answer.Yes, TreasurerIsWoman = Answer.Yes,
        TreasurerSolelyAccountable = Answer.Yes, SecretaryIsStaff = Answer.Yes, SecretaryBelowManagement = Answer.Yes, CardIsJoint = Answer.Yes,
    };

    private static readonly IReadOnlyDictionary<string, CommitteeAnswers> Committees = new Dictionary<string, CommitteeAnswers>
    {
        ["cumple todo"] = Good,
        ["nada se sabe"] = default,
        ["el tesorero es hombre"] = Good with { TreasurerIsWoman = Answer.No },
        ["sin contraloría social"] = Good with { SocialAuditFormed = Answer.No },
        ["no lo eligió la asamblea"] = Good with { ElectedByAssembly = Answer.No },
    };

    public static IEnumerable<Question> All()
    {
        foreach (ProgrammeEdition edition in ProgrammeEdition.All)
        {
            NamedDays named = NamedDays.Of(CatalogueConcept.Committees);
            foreach ((string kind, CommitteeAnswers answers) in Committees)
            {
                yield return new($"{edition}: {kind}", null, day => Refusal.Before(edition.From, day, () => Decided(edition, answers, day)), named);
            }

            foreach (CommitteeRule rule in CommitteeRule.All)
            {
                yield return new($"{edition}: {rule}", null, day => new(CommitteeRules.Of(edition).StandingOf(rule, day).ToString()), named);
            }
        }

        foreach (ProgrammeInstitution institution in Enum.GetValues<ProgrammeInstitution>())
        {
            yield return new(
                $"edición del ejercicio, {institution}",
                null,
                day => ProgrammeEdition.Find(day.Year, institution) is { } edition ? new(edition.Code) : null,
                NamedDays.Of(CatalogueConcept.Committees).And(NamedDays.Of((new(2024, 1, 1), "ejercicio 2024"))));
        }
    }

    private static Reply Decided(ProgrammeEdition edition, CommitteeAnswers answers, LocalDate day)
    {
        CompositionDecision decision = CommitteeRules.Of(edition).Decide(answers, day);
        Assert.Equal(day, decision.Day);
        return new($"{decision.Outcome}, con lecturas: {Reply.Of(decision.ConformsWithReadings)}", decision.Findings);
    }
}
