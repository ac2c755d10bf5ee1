using System.Reflection;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Coverage.Reconciliation;

/// <summary>The text table is closed: what is declared has words in both languages, and is said of some figure.</summary>
public class ReconciliationTextTests
{
    [Fact]
    public void Every_reason_is_listed_and_said_of_some_figure()
    {
        FieldInfo[] fields = [.. typeof(ReconciliationTexts).GetFields().Where(field => field.FieldType == typeof(ReasonText))];
        Assert.Equal(fields.Select(field => field.GetValue(null)), ReconciliationTexts.All);
        string[] said = [.. PublishedFigures.Reconciled.Select(row => row.ReasonCode).OfType<string>().Distinct().Order()];
        Assert.Equal(said, ReconciliationTexts.All.Select(entry => entry.Code).Order());
    }

    [Fact]
    public void Every_text_has_its_own_words_in_both_languages()
    {
        BilingualText[] texts =
        [
            .. ReconciliationTexts.All.SelectMany(entry => new[] { entry.For(Answer.Yes), entry.For(Answer.No) }).OfType<BilingualText>(),
            .. typeof(ReconciliationTexts).GetFields().Select(field => field.GetValue(null)).OfType<BilingualText>(),
        ];
        Assert.True(texts.Length > 15);
        Assert.All(texts, text => Assert.NotEqual(text.Spanish, text.English));
        Assert.Equal(texts.Length, texts.Distinct().Count());
    }
}
