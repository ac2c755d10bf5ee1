using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using Xunit.Abstractions;
using static ImssBienestar.Domain.Tests.SecondReading.CommitteeSecondReading;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>The library against the second reading of the rules on committees: every checklist, and rolls of small committees.</summary>
public sealed class CommitteeComparison(ITestOutputHelper output)
{
    private static readonly Dictionary<Edition, ProgrammeEdition> Editions = new()
    {
        [Edition.Of2024] = ProgrammeEdition.ImssBienestar2024,
        [Edition.Of2025] = ProgrammeEdition.ImssBienestar2025,
        [Edition.Of2026] = ProgrammeEdition.ImssBienestar2026,
        [Edition.IsssteOf2025] = ProgrammeEdition.Issste2025,
        [Edition.IsssteOf2026] = ProgrammeEdition.Issste2026,
    };

    private static readonly Dictionary<Office, CommitteeRole> Roles = new()
    {
        [Office.President] = CommitteeRole.President,
        [Office.TechnicalSecretary] = CommitteeRole.TechnicalSecretary,
        [Office.Treasurer] = CommitteeRole.Treasurer,
        [Office.Sanitation] = CommitteeRole.SanitationMember,
        [Office.Transparency] = CommitteeRole.TransparencyMember,
        [Office.SocialAudit] = CommitteeRole.SocialAuditMember,
        [Office.NutritionAndSport] = CommitteeRole.NutritionAndSportMember,
        [Office.HealthPromotion] = CommitteeRole.HealthPromotionMember,
        [Office.AnyMember] = CommitteeRole.Member,
        [Office.CitizenGuarantor] = CommitteeRole.CitizenGuarantor,
    };

    /// <summary>No assembly recorded, and every way of designation in one.</summary>
    private static readonly Designation?[] Ways = [null, .. Enum.GetValues<Designation>().Where(way => way != Designation.NotStated)];

    private static readonly bool?[][] Checklists = [.. Answers.All(8)];

    /// <summary>What is recorded beside the members, all of it, none, or one not kept: social audit, sole accountability and joint card.
    /// Where the offices are not filled the first is enough: no year forgives that.</summary>
    private static readonly bool?[][] Beside =
        [[true, true, true], [null, null, null], [false, true, true], [true, false, true], [true, true, false]];

    private static readonly Dictionary<(Edition, LocalDate), CompositionOutcome?[]> Expectations = [];

    private static readonly bool?[] ManAsTreasurer = [true, true, true, false, true, true, true, true];

    public static TheoryData<int, string> EditionsAndDays => new()
    {
        { (int)Edition.Of2024, "2024-04-08" },
        { (int)Edition.Of2024, "2024-06-04" },
        { (int)Edition.Of2024, "2024-06-05" },
        { (int)Edition.Of2024, "2025-03-01" },
        { (int)Edition.Of2025, "2025-01-01" },
        { (int)Edition.Of2026, "2026-01-01" },
        { (int)Edition.IsssteOf2025, "2025-01-01" },
        { (int)Edition.IsssteOf2026, "2026-12-31" },
    };

    [Theory]
    [MemberData(nameof(EditionsAndDays))]
    [Trait("Kind", "Proof")]
    public void Every_checklist_is_judged_alike(int number, string day)
    {
        var edition = (Edition)number;
        LocalDate on = Days.Parse(day);
        CommitteeRules rules = CommitteeRules.Of(Editions[edition]);

        Counted.Say(output, Checklists.Length, "decisions compared with the second reading: committees");
        Assert.Empty(Checklists
            .Where(facts => rules.Decide(AnswersOf(facts), on).Outcome != Expected(edition, on, facts))
            .Select(facts => string.Join(' ', facts)));
    }

    [Theory]
    [MemberData(nameof(EditionsAndDays))]
    [Trait("Kind", "Proof")]
    public void Small_committees_are_judged_alike(int number, string day)
    {
        var edition = (Edition)number;
        LocalDate on = Days.Parse(day);
        CommitteeRules rules = CommitteeRules.Of(Editions[edition]);
        var differences = new List<string>();
        foreach (CommitteeRoll roll in Rolls(edition))
        {
            foreach (bool?[] beside in roll.Offices == false ? Beside[..1] : Beside)
            {
                bool?[] facts =
                [
                    roll.Offices, roll.Assembly, beside[0], roll.WomanTreasurer,
                    beside[1], roll.SecretaryOfStaff, roll.SecretaryNoManager, beside[2],
                ];
                if (rules.Decide(CommitteeOf(roll, beside), on).Outcome != Expected(edition, on, facts))
                {
                    differences.Add($"{roll} {string.Join(' ', facts)}");
                }
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void Days_before_an_edition_are_refused() => Assert.All(
        Editions.Values,
        edition => Assert.Throws<NotInForceException>(
            () => CommitteeRules.Of(edition).Decide(default(CommitteeAnswers), edition.From.PlusDays(-1))));

    [Fact]
    public void Each_settled_difference_is_as_written()
    {
        foreach (Difference row in Difference.Of("comités"))
        {
            Assert.True(row.IsSettled, row.Key);
            (CompositionDecision Decision, CompositionOutcome Expected)[] covered = [.. EditionsAndDays
                .Select(line => (Edition: (Edition)(int)line[0], Day: Days.Parse((string)line[1])))
                .Where(line => row.IsOn(line.Day) && row.Lists("ediciones", Editions[line.Edition].Code))
                .Select(line => (
                    CommitteeRules.Of(Editions[line.Edition]).Decide(AnswersOf(ManAsTreasurer), line.Day),
                    Expected(line.Edition, line.Day, ManAsTreasurer)))];

            Assert.NotEmpty(covered);
            Assert.All(covered, answers =>
            {
                Assert.Equal(LawWords.Compositions[row.Library], answers.Decision.Outcome);
                Assert.Equal(answers.Expected, answers.Decision.Outcome);
                Assert.True(row.Interpretation.Length == 0
                    || answers.Decision.Findings.Any(finding => finding.Interpretation?.Code == row.Interpretation));
            });
        }
    }

    /// <summary>The second reading, each situation answered once.</summary>
    private static CompositionOutcome Expected(Edition edition, LocalDate day, bool?[] facts)
    {
        if (!Expectations.TryGetValue((edition, day), out CompositionOutcome?[]? answered))
        {
            Expectations.Add((edition, day), answered = new CompositionOutcome?[Checklists.Length]);
        }

        return answered[Answers.IndexOf(facts)] ??= Of(edition, day, facts) switch
        {
            Composition.Valid => CompositionOutcome.Conforms,
            Composition.Invalid => CompositionOutcome.DoesNotConform,
            Composition.Open => CompositionOutcome.OpenQuestion,
            _ => CompositionOutcome.Undetermined,
        };
    }

    private static CommitteeAnswers AnswersOf(bool?[] facts) => new()
    {
        RolesFilled = Answers.Of(facts[0]),
        ElectedByAssembly = Answers.Of(facts[1]),
        SocialAuditFormed = Answers.Of(facts[2]),
        TreasurerIsWoman = Answers.Of(facts[3]),
        TreasurerSolelyAccountable = Answers.Of(facts[4]),
        SecretaryIsStaff = Answers.Of(facts[5]),
        SecretaryBelowManagement = Answers.Of(facts[6]),
        CardIsJoint = Answers.Of(facts[7]),
    };

    /// <summary>The offices of the year, or of 2025 where none are established: all of them, one missing, one twice, one of another year,
    /// nobody, not known; with every sex of the treasurer, every post of the secretary and every way of designation.</summary>
    private static IEnumerable<CommitteeRoll> Rolls(Edition edition)
    {
        Office[] offices = Offices(edition) is { Length: > 0 } established ? established : Offices(Edition.Of2025);
        Office foreign = Enum.GetValues<Office>().First(office => !offices.Contains(office));
        IEnumerable<Office[]?> lists =
        [
            offices,
            null,
            [],
            [.. offices, foreign],
            [.. offices.Skip(1), foreign],
            .. offices.Select(missing => offices.Where(office => office != missing).ToArray()),
            .. offices.Select(twice => offices.Append(twice).ToArray()),
        ];
        return
            from list in lists
            from sex in Enum.GetValues<Sex>()
            from post in Enum.GetValues<ClinicPost>()
            from way in Ways
            select new CommitteeRoll(edition, list, sex, post, way);
    }

    private static Committee CommitteeOf(CommitteeRoll roll, bool?[] beside) => new(
        Clues.Parse("MCIMB000856"),
        Editions[roll.Edition],
        roll.Holders?.Select(office => new CommitteeMember(Roles[office])
        {
            Sex = office == Office.Treasurer ? roll.TreasurerSex : Sex.Man,
            Post = office == Office.TechnicalSecretary ? roll.SecretaryPost : ClinicPost.None,
        }))
    {
        Assembly = roll.Way is { } designation ? new CommitteeAssembly(Editions[roll.Edition].From, designation) : null,
        SocialAuditFormed = Answers.Of(beside[0]),
        TreasurerSolelyAccountable = Answers.Of(beside[1]),
        CardIsJoint = Answers.Of(beside[2]),
    };
}
