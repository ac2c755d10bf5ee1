using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Facilities.RegisterKeys;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The text table is closed: what is declared has words in both languages and is said, and what is said was declared.</summary>
public class FacilityRegisterTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];

    [Fact]
    public void The_codes_of_the_reasons_are_unique_and_every_reason_is_listed()
    {
        string[] declared = [.. typeof(FacilityRegisterTexts).GetFields()
            .Where(field => field.FieldType == typeof(ReasonText)).Select(field => ((ReasonText)field.GetValue(null)!).Code).Order()];
        Assert.Equal(declared, FacilityRegisterTexts.All.Select(entry => entry.Code).Order());
        Assert.Equal(declared.Length, declared.Distinct().Count());
    }

    [Fact]
    public void Every_declared_answer_has_its_own_words_in_both_languages_and_the_same_places()
    {
        foreach (ReasonText entry in FacilityRegisterTexts.All)
        {
            BilingualText[] texts = [.. Three.Select(entry.For).OfType<BilingualText>()];
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.NotEqual(text.Spanish, text.English));
            Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
            Assert.All(texts, text => Assert.Equal(Places(text.Spanish), Places(text.English)));
        }
    }

    [Fact]
    public void Every_kind_of_event_and_every_stage_has_a_name()
    {
        Assert.Equal(
            Enum.GetValues<FacilityEventKind>().Where(kind => kind != FacilityEventKind.NotStated).Order(), FacilityRegisterTexts.Kinds.Keys.Order());
        Assert.Equal(Enum.GetValues<FacilityStage>().Order(), FacilityRegisterTexts.Stages.Keys.Order());
    }

    [Fact]
    public void What_the_register_is_held_against_has_a_source_and_says_that_no_rule_was_read()
    {
        Finding[] said = [.. Said()];
        Assert.All(said, finding => Assert.Equal(Statute.CluesCatalogue, finding.Provision.Citation.Statute));
        Assert.All(said, finding => Assert.False(finding.WasRead));
        Assert.Equal(["FAC.I.ONE_KEY_ONE_FACILITY"], said.Select(finding => finding.Interpretation?.Code).OfType<string>().Distinct());
    }

    /// <summary>Histories that meet every reason: each is said, each answer that can be said is said, and no place is left open.</summary>
    [Fact]
    public void What_is_said_was_declared_and_every_declared_answer_is_said()
    {
        (string, Answer)[] said = [.. Said().Select(finding =>
        {
            Assert.DoesNotContain("{", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal);
            Assert.DoesNotContain("()", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal);
            return (finding.Code, finding.Answer);
        }).Distinct().Order()];
        Assert.Equal(
            FacilityRegisterTexts.All
                .SelectMany(entry => Three.Where(answer => entry.For(answer) is not null).Select(answer => (entry.Code, answer)))
                .Order(),
            said);
    }

    private static IEnumerable<Finding> Said()
    {
        (Clues a, Clues b, Clues c, Clues d) = (Key(1), Key(2), Key(3), Key(4));
        FacilityEvent[] events =
        [
            FacilityEvent.Opening(a, On("2000-01-01")), FacilityEvent.Opening(a, On("2001-01-01")), FacilityEvent.Suspension(a, On("1999-01-01")),
            FacilityEvent.Transfer(a, b, Within("2010-01-01", "2011-01-01")), FacilityEvent.Transfer(a, c, On("2012-01-01")),
            FacilityEvent.Transfer(d, b, On("2012-01-01")), FacilityEvent.Transfer(b, a, On("2013-01-01")), FacilityEvent.Closure(b, On("2009-01-01")),
            FacilityEvent.Closure(a, On("2014-01-01")), FacilityEvent.Closure(default, On("2014-01-01")), FacilityEvent.Split(d, [], On("2014-01-01")),
            FacilityEvent.Merger([d, d], d, On("2014-01-01")), FacilityEvent.Split(b, [Key(5), Key(6)], Within("2015-01-01", "2016-01-01")),
            FacilityEvent.Change(Record(d), On("2020-01-01")), FacilityEvent.Suspension(Key(5), On("2017-01-01")),
        ];
        Facility[] records =
        [
            Record(d), Record(d), Record(Key(7), asOf: "2019-01-01") with { Status = OperatingStatus.OutOfOperation, OperatingSince = On("2010-01-01") },
            Record(Key(8)) with { OperatingSince = On("2010-01-01") },
        ];
        FacilityRegister.TryCreate(records, events, out FacilityRegister register);
        string[] days = ["1999-12-31", "2005-01-01", "2010-06-01", "2012-01-01", "2015-06-01", "2018-01-01", "2019-06-01"];
        return register.Refusals.SelectMany(refusal => refusal.Findings)
            .Concat(from key in new[] { a, b, d, Key(5), Key(6), Key(7), Key(8), Key(99) }
                    from day in days
                    from finding in register.On(key, Day(day)).Findings
                    select finding);
    }

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 4).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
