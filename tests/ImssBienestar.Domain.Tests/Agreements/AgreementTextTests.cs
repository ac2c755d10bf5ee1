using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Agreements;

/// <summary>The text table is closed: what is declared has words in both languages, and what is said was declared.</summary>
public class AgreementTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];

    [Fact]
    public void The_codes_of_the_reasons_are_unique() =>
        Assert.Equal(AgreementTexts.All.Length, AgreementTexts.All.Select(entry => entry.Code).Distinct().Count());

    [Fact]
    public void Every_reason_is_listed() => Assert.Equal(
        typeof(AgreementTexts).GetFields().Where(field => field.FieldType == typeof(ReasonText)).Select(field => ((ReasonText)field.GetValue(null)!).Code).Order(),
        AgreementTexts.All.Select(entry => entry.Code).Order());

    [Fact]
    public void Every_declared_answer_has_its_own_words_in_both_languages()
    {
        foreach (ReasonText entry in AgreementTexts.All)
        {
            BilingualText[] texts = [.. Three.Select(entry.For).OfType<BilingualText>()];
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.NotEqual(text.Spanish, text.English));
            Assert.Equal(texts.Length, texts.Select(text => text.Spanish).Distinct().Count());
            Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
            Assert.All(texts, text => Assert.Equal(Places(text.Spanish), Places(text.English)));
        }
    }

    [Fact]
    public void An_answer_without_words_is_never_given() => Assert.Throws<ArgumentOutOfRangeException>(() => AgreementTexts.Programme.Finding(
        Answer.No, AgreementProvisions.ObjectOfBody, Day("2022-01-01")));

    /// <summary>Every state on every day on which something changes: no unfilled place, no undeclared code, and every declared one occurs.</summary>
    [Fact]
    public void What_is_said_was_declared_and_is_complete()
    {
        AgreementRegister register = AgreementRegister.Reference;
        Finding[] said =
        [
            .. State.All.SelectMany(state => register.StandingOf(state).Changes.SelectMany(day => register.FindingsOn(state, day))),
            .. register.StandingOf(null).On(Day("2024-05-15")).Findings,
            .. register.Validate(),
        ];
        Assert.Subset(AgreementTexts.All.Select(entry => entry.Code).ToHashSet(), said.Select(finding => finding.Code).ToHashSet());
        Assert.Equal(
            AgreementTexts.All.Select(entry => entry.Code).Except(["AGR.ENDED", "AGR.MAY_HAVE_ENDED", "AGR.RULE.END", "AGR.RULE.ONE_OF_A_KIND"]).Order(),
            said.Select(finding => finding.Code).Distinct().Order());
        Assert.All(said, finding => Assert.DoesNotContain("{", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("()", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_names_the_state_where_it_is_stated()
    {
        AgreementRegister register = AgreementRegister.Reference;
        Assert.Equal(" · Jalisco", register.StandingOf(State.Jalisco).On(Day("2024-05-15")).Heading);
        Assert.Equal("", register.StandingOf(null).On(Day("2024-05-15")).Heading);
    }

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 3).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
