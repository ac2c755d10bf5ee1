using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Serialization.Catalogue;

/// <summary>A page of the catalogue has words for everything that can stand on it: none falls to the words for nothing.</summary>
public class CatalogueTextTests
{
    [Fact]
    public void Every_member_of_an_enumeration_has_words_of_its_own_in_both_languages()
    {
        Distinct<CatalogueConcept>(CatalogueTexts.Of);
        Distinct<CatalogueKind>(CatalogueTexts.Of);
        Distinct<CatalogueStanding>(CatalogueTexts.Of);
        Distinct<CatalogueReviewKind>(CatalogueTexts.Of);
        Distinct<Confidence>(CatalogueTexts.Of);
        Distinct<Precision>(CatalogueTexts.Of);
        Distinct<AllotmentBand>(CatalogueTexts.Of);
        Distinct<Domain.Law.Unit>(CatalogueTexts.Of);
        Distinct<CommitteeStep>(StepTexts.Name);
    }

    private static void Distinct<T>(Func<T, BilingualText> wordsOf)
        where T : struct, Enum
    {
        BilingualText[] words = [.. Enum.GetValues<T>().Select(wordsOf)];
        Assert.Equal(words.Length, words.Select(word => word.Spanish).Distinct().Count());
        Assert.Equal(words.Length, words.Select(word => word.English).Distinct().Count());
    }
}
