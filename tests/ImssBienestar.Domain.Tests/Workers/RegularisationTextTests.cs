using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>The text tables are closed: what is declared has words in both languages and is said somewhere, and what is said was declared.</summary>
public sealed class RegularisationTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];
    private static readonly ReasonText[] All = [.. RegularisationTexts.All, .. RegularisationSelectionTexts.All];

    [Fact]
    public void Every_reason_is_listed() => Assert.Equal(
        new[] { typeof(RegularisationTexts), typeof(RegularisationSelectionTexts) }
            .SelectMany(type => type.GetFields())
            .Where(field => field.FieldType == typeof(ReasonText))
            .Select(field => ((ReasonText)field.GetValue(null)!).Code)
            .Order(),
        All.Select(entry => entry.Code).Order());

    [Fact]
    public void Codes_of_reasons_facts_interpretations_and_definitions_are_unique()
    {
        string[] codes =
        [
            .. All.Select(entry => entry.Code),
            .. RegularisationFacts.All.Select(fact => fact.Code),
            .. RegularisationInterpretations.All.Select(interpretation => interpretation.Code),
            .. RegularisationFigures.All.Select(figure => figure.Definition.Code).Distinct(),
        ];

        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            RegularisationProvisions.All.Length,
            RegularisationProvisions.All.Select(provision => provision.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_declared_answer_has_its_own_words_in_both_languages() => Assert.All(All, entry =>
    {
        BilingualText[] texts = [.. Three.Select(entry.For).OfType<BilingualText>()];
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.NotEqual(text.Spanish, text.English));
        Assert.Equal(texts.Length, texts.Select(text => text.Spanish).Distinct().Count());
        Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
        Assert.All(texts, text => Assert.Equal(Places(text.Spanish), Places(text.English)));
    });

    [Fact]
    public void Every_provision_says_what_it_is_since_when_and_through_when_it_was_checked() => Assert.All(RegularisationProvisions.All, provision =>
    {
        Assert.Equal(Statute.OfficialStatement, provision.Citation.Statute);
        Assert.Equal(Day("2023-09-01"), Assert.Single(provision.Wordings.Starts).From);
        Assert.True(provision.VerifiedThrough >= Day("2024-04-09"));
        Assert.Null(provision.Wordings.Starts[0].Value!.Published);
    });

    [Fact]
    public void Every_interpretation_is_signed_and_rests_under_some_finding()
    {
        Assert.Equal(
            RegularisationInterpretations.All.Select(interpretation => interpretation.Code).Order(),
            Said().Select(finding => finding.Interpretation?.Code).OfType<string>().Where(code => code.StartsWith("REG.", StringComparison.Ordinal)).Distinct().Order());
        Assert.All(RegularisationInterpretations.All, interpretation => Assert.NotEmpty(interpretation.By));
    }

    [Fact]
    public void Reasons_declared_are_reasons_producible_and_none_has_an_unfilled_place()
    {
        Finding[] said = [.. Said()];
        var declared = All.SelectMany(text => Three.Where(answer => text.For(answer) is not null).Select(answer => (text.Code, answer))).ToHashSet();

        Assert.Equal(declared.Order(), said.Select(finding => (finding.Code, finding.Answer)).Distinct().Order());
        Assert.All(said, finding => Assert.DoesNotContain("{", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("()", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_established_is_said_with_its_code() => Assert.Equal(
        ["REG.NOT_ESTABLISHED.QUOTA", "REG.NOT_ESTABLISHED.RANKING", "REG.NOT_ESTABLISHED.SENIORITY", "REG.NOT_ESTABLISHED.STARTS"],
        RegularisationNotEstablished.All.Select(finding => finding.Code).Order(StringComparer.Ordinal));

    /// <summary>Every situation, and every state and branch on every day on which something changes; and two rankings.</summary>
    private static IEnumerable<Finding> Said()
    {
        foreach (int situation in RegularisationSituations.All)
        {
            foreach (Finding finding in RegularisationSituations.Decide(situation).Findings.Where(IsOurs))
            {
                yield return finding;
            }
        }

        foreach (State? state in State.All.Prepend(null))
        {
            foreach (RegularisationBranch branch in Enum.GetValues<RegularisationBranch>())
            {
                foreach (LocalDate day in RegularisationCalendar.Reference.TurnOf(state, branch).Changes.Prepend(Day("2020-01-01")))
                {
                    foreach (Finding finding in RegularisationCalculator.Decide(new() { State = state, Branch = branch }, day).Findings.Where(IsOurs))
                    {
                        yield return finding;
                    }
                }
            }
        }

        var criterion = new RegularisationCriterion("A", new("Años", "Years"), new Source("Prueba", Confidence.Unverified));
        foreach (Finding finding in RegularisationNotEstablished.All
            .Concat(new RegularisationRanking([new("a", 1), new("b", 1)], [criterion], 1).Findings)
            .Concat(new RegularisationRanking([new("a", (decimal?)null), new("b", 1)], [criterion]).Findings))
        {
            yield return finding;
        }
    }

    private static bool IsOurs(Finding finding) => finding.Code.StartsWith("REG.", StringComparison.Ordinal);

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 4).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
