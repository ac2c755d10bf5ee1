using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>The populations of the states and of the country, by definition: figures of two definitions are never compared.</summary>
internal static class StatesChapter
{
    public static void AddTo(CatalogueDraft draft) => draft.Chapter(CatalogueConcept.States)
        .Figures(NationalFigures.Population2020, NationalFigures.Affiliated2020, NationalFigures.WithoutAffiliation2020)
        .Figures(NationalFigures.Affiliation2020Rounded)
        .Figures(NationalFigures.WithoutEntitlementSocialLag2020, NationalFigures.WithoutHealthServicesSeries2020)
        .Figures(NationalFigures.WithoutSocialSecurityStated)
        .Figures(NationalFigures.InConcurrentStatesStated)
        .Figures(NationalFigures.InOtherStatesStated)
        .Figures(NationalFigures.ShareInConcurrentStatesStated)
        .Figures(NationalFigures.ServedOtherwise2023)
        .Figures(NationalFigures.InhabitantsOfConcurrentStates, NationalFigures.InhabitantsOfConcurrentStatesShare)
        .Figures(NationalFigures.ServedByRuralProgrammeShare)
        .Figures(NationalFigures.ServedByRuralProgramme)
        .Figures(NationalFigures.LackOfHealthAccess)
        .Figures(NationalFigures.LackOfHealthAccessPersons)
        .Figures(NationalFigures.LackOfSocialSecurity)
        .Figures(NationalFigures.LackOfSocialSecurityPersons)
        .Figures(State.All.Select(state => state.Population2020))
        .Figures(State.All.Select(state => state.WithoutAffiliation2020))
        .Figures(State.All.Select(state => state.WithoutSocialSecurity2020))
        .Figures(State.All.Select(state => state.StatedWithoutSocialSecurity));
}
