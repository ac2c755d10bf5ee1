using static ImssBienestar.Domain.Law.GeneralHealthLaw;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>The provisions of the General Health Law, which several concepts apply.</summary>
internal static class LawChapter
{
    public static void AddTo(CatalogueDraft draft) => draft.Chapter(CatalogueConcept.Law).Provisions(
        Article35Paragraph2, Article36, Article36Paragraph2, Title, Article77Bis1, Article77Bis7I, Article77Bis7II, Article77Bis7III, Article77Bis7IV,
        Article77Bis8, Article77Bis12, Article77Bis15, Article77Bis16A, Article77Bis16AParagraph4, Article77Bis37XII, Article77Bis38II, Article77Bis39,
        Article77Bis40, Article77Bis41);
}
