using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Reasoning;

public class AnswersTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];

    [Theory]
    [InlineData("2022-06-30", Answer.No)]
    [InlineData("2022-07-01", Answer.Unknown)]
    [InlineData("2022-07-17", Answer.Unknown)]
    [InlineData("2022-07-18", Answer.Yes)]
    [InlineData("2022-07-19", Answer.Yes)]
    public void A_window_answers_no_before_it_unknown_inside_and_yes_from_its_last_day(string day, Answer expected)
    {
        var window = DateWindow.Between(Day("2022-07-01"), Day("2022-07-18"));
        Assert.Equal(expected, window.HasHappenedBy(Day(day)));
        Assert.Equal(expected, window.HasHappenedBy(Julian(day)));
    }

    [Theory]
    [InlineData("2022-03-14", Answer.No)]
    [InlineData("2022-03-15", Answer.Yes)]
    [InlineData("2022-03-16", Answer.Yes)]
    public void A_day_known_exactly_never_answers_unknown(string day, Answer expected) =>
        Assert.Equal(expected, DateWindow.Exactly(Day("2022-03-15")).HasHappenedBy(Day(day)));

    /// <summary>Three-valued logic is what all ways of completing the unknown agree on.</summary>
    [Fact]
    public void And_or_and_not_agree_with_every_completion()
    {
        foreach (Answer left in Three)
        {
            Assert.Equal(Agreed(from l in Completions(left) select !l), Answers.Not(left));
            foreach (Answer right in Three)
            {
                Assert.Equal(Agreed(from l in Completions(left) from r in Completions(right) select l && r), Answers.And(left, right));
                Assert.Equal(Agreed(from l in Completions(left) from r in Completions(right) select l || r), Answers.Or(left, right));
            }
        }
    }

    [Theory]
    [InlineData(Answer.Yes, Language.Spanish, "sí")]
    [InlineData(Answer.No, Language.Spanish, "no")]
    [InlineData(Answer.Unknown, Language.Spanish, "?")]
    [InlineData(Answer.Yes, Language.English, "yes")]
    [InlineData(Answer.No, Language.English, "no")]
    [InlineData(Answer.Unknown, Language.English, "?")]
    [InlineData(Answer.Yes, Language.NotStated, "sí")]
    public void An_answer_has_one_word(Answer answer, Language language, string word) => Assert.Equal(word, Answers.Word(answer, language));

    private static bool[] Completions(Answer answer) => answer switch
    {
        Answer.Yes => [true],
        Answer.No => [false],
        _ => [true, false],
    };

    private static Answer Agreed(IEnumerable<bool> outcomes) => outcomes.Distinct().ToArray() switch
    {
        [true] => Answer.Yes,
        [false] => Answer.No,
        _ => Answer.Unknown,
    };
}
