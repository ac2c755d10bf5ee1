using System.Collections.Immutable;
using System.Reflection;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>An edition that is added tomorrow, of which no source says anything yet: every rule answers that it is not established. And a rule that
/// is added tomorrow.</summary>
public sealed class EditionToComeTests
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    private static readonly LocalDate FirstDay = new(2027, 1, 1);

    [Fact]
    public void No_rule_is_established_where_no_source_states_it()
    {
        CommitteeRules rules = New<CommitteeRules>(
            New<ProgrammeEdition>("LCEN-2027", ProgrammeInstitution.ImssBienestar, FirstDay, ImmutableArray<CommitteeRole>.Empty, null),
            CommitteeReadings.None);
        Assert.All(CommitteeRule.All, rule => Assert.Equal(RuleStanding.StatedElsewhere, rules.StandingOf(rule, FirstDay)));
        foreach (Answer given in Enum.GetValues<Answer>())
        {
            CompositionDecision decision = rules.Decide(AllAnswered(given), FirstDay);
            Assert.Equal(
                given == Answer.Yes ? Answer.Yes : Answer.Unknown,
                Assert.Single(CommitteeRule.All.Select(rule => decision.Findings.Single(finding => finding.FactsRead.Contains(rule.Fact)).Answer).Distinct()));
            Assert.NotEqual(CompositionOutcome.DoesNotConform, decision.Outcome);
        }
    }

    [Fact]
    public void A_rule_that_is_stated_within_a_year_is_before_that_day_only_what_other_editions_make_of_it()
    {
        LocalDate day = new(2025, 7, 1);
        RuleStatement within = new(ProgrammeEdition.ImssBienestar2025, Source.Press("p"), from: day);
        RuleStatement elsewhere = new(ProgrammeEdition.Issste2025, Source.Press("p"));
        Assert.Equal(RuleStanding.NotEstablished, RuleOf(within).StandingIn(ProgrammeEdition.ImssBienestar2025, day.PlusDays(-1)));
        Assert.Equal(RuleStanding.StatedElsewhere, RuleOf(elsewhere, within).StandingIn(ProgrammeEdition.ImssBienestar2025, day.PlusDays(-1)));
        Assert.Equal(RuleStanding.Stated, RuleOf(elsewhere, within).StandingIn(ProgrammeEdition.ImssBienestar2025, day));
        Assert.Equal(RuleStanding.StatedElsewhere, RuleOf(within).StandingIn(ProgrammeEdition.Issste2025, day));
    }

    private static CommitteeRule RuleOf(params RuleStatement[] statements) =>
        New<CommitteeRule>(CommitteeFacts.CardIsJoint, CommitteeProvisions.JointCard, CommitteeTexts.CardIsJoint, null, statements);

    private static CommitteeAnswers AllAnswered(Answer answer) => new()
    {
        RolesFilled = answer,
        ElectedByAssembly = answer,
        SocialAuditFormed = answer,
        TreasurerIsWoman = answer,
        TreasurerSolelyAccountable = answer,
        SecretaryIsStaff = answer,
        SecretaryBelowManagement = answer,
        CardIsJoint = answer,
    };

    private static T New<T>(params object?[] parts) =>
        (T)Assert.Single(typeof(T).GetConstructors(Hidden)).Invoke(parts);
}
