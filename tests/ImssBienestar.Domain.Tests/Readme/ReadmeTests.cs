using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Docs;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Readme;

/// <summary>The explanation that the front door shows, in each of its languages. Its samples are held with those of all pages.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md", Language.English)]
    [InlineData("README.es.md", Language.Spanish)]
    public void The_explanation_shown_is_how_it_begins(string page, Language language)
    {
        var withoutPapers = new Applicant
        {
            InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.No, HasAdmittedDocument = Answer.No, CareState = State.Jalisco,
        };
        string shown = Assert.Single(Pages.Of(page).Fences, fence => fence.Language == "text").Text;
        string explained = EligibilityCalculator.Decide(withoutPapers, new LocalDate(2024, 5, 15)).Explain(language);

        Assert.True(shown.Length > 500);
        Assert.StartsWith(shown + "\n", explained, StringComparison.Ordinal);
    }
}
