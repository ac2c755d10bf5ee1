using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

/// <summary>The text tables are closed: what is declared has words in both languages and is said somewhere, and what is said was declared.</summary>
public class ProgramTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];

    private static readonly ReasonText[] All = [.. ProgramTexts.All, .. BudgetTexts.All, .. DeadlineTexts.All];

    [Fact]
    public void The_codes_of_the_reasons_are_unique() => Assert.Equal(All.Length, All.Select(entry => entry.Code).Distinct().Count());

    [Theory]
    [InlineData(typeof(ProgramTexts))]
    [InlineData(typeof(BudgetTexts))]
    [InlineData(typeof(DeadlineTexts))]
    public void Every_reason_is_listed(Type table) => Assert.Equal(
        table.GetFields().Where(field => field.FieldType == typeof(ReasonText)).Select(field => ((ReasonText)field.GetValue(null)!).Code).Order(),
        ((ReasonText[])table.GetField("All")!.GetValue(null)!).Select(entry => entry.Code).Order());

    [Fact]
    public void Every_declared_answer_has_its_own_words_in_both_languages()
    {
        foreach (ReasonText entry in All)
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
    public void What_is_said_was_declared_and_is_complete_and_every_declared_reason_is_said()
    {
        Finding[] said = [.. Names(), .. Money(), .. Deadlines()];
        Assert.Equal(All.Select(entry => entry.Code).Order(), said.Select(finding => finding.Code).Distinct().Order());
        Assert.Equal(
            All.SelectMany(entry => Three.Where(answer => entry.For(answer) is not null).Select(answer => $"{entry.Code} {answer}")).Order(),
            said.Select(finding => $"{finding.Code} {finding.Answer}").Distinct().Order());
        Assert.All(said, finding => Assert.DoesNotContain("{", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("()", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("  ", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Provision.Citation.Text.Spanish)));
    }

    /// <summary>A rule without a source does not pass: each provision cites a statute and says on which days it stood.</summary>
    [Fact]
    public void Every_provision_of_the_concept_is_cited_and_checked()
    {
        Provision[] provisions =
        [
            .. typeof(BudgetRules).GetFields().Select(field => field.GetValue(null)).OfType<Provision>(),
            .. Deadline.All.Select(deadline => deadline.Provision),
            .. HealthProgram.All.SelectMany(program => program.Stages).Select(stage => stage.Provision),
        ];
        Assert.NotEmpty(provisions);
        Assert.Equal(provisions.Length, provisions.Select(provision => provision.Code).Distinct().Count());
        Assert.All(provisions, provision => Assert.NotNull(provision.Citation.Statute));
        Assert.All(provisions, provision => Assert.NotEmpty(provision.Wordings.Starts));
        Assert.All(
            typeof(ProgramInterpretations).GetFields().Select(field => (Interpretation)field.GetValue(null)!),
            reading => Assert.StartsWith("PRG.I.", reading.Code, StringComparison.Ordinal));
    }

    private static IEnumerable<Finding> Names() => HealthProgram.All.SelectMany(program => program.Stages
        .SelectMany(stage => new[] { stage.Began.Earliest, stage.Began.Latest, Day("2027-01-01") })
        .SelectMany(day => program.NameOn(day).Findings));

    private static IEnumerable<Finding> Money() =>
        from program in BudgetProgram.All
        from day in new[] { Day("2024-05-15"), Day("2026-05-15") }
        from concurs in Three
        from signed in Three
        from proved in Three
        from finding in program.MayReceive(State.Durango, day, concurs, signed, proved).Findings
        select finding;

    private static IEnumerable<Finding> Deadlines()
    {
        var calendar = new BusinessCalendar("x", Day("2024-01-01"), Day("2024-12-31"), [IsoDayOfWeek.Sunday], []);
        DateWindow?[] windows =
        [
            null, DateWindow.Exactly(Day("2024-03-04")), DateWindow.Exactly(Day("2024-03-20")), DateWindow.InMonth(2024, 3), DateWindow.InMonth(2024, 5),
        ];
        return from deadline in Deadline.All
               from start in windows
               from done in windows
               from given in new[] { calendar, null }
               select deadline.Check(start, done, given);
    }

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 3).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
