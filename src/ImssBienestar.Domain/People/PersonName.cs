namespace ImssBienestar.Domain.People;

/// <summary>The name of a person as the birth certificate writes it (<i>nombre</i>), to hold a key against.</summary>
/// <remarks>For each part null is unknown, and the empty text is none: a person may have one surname or no surname. Equal when all parts are
/// equal, ordinally. No order.</remarks>
/// <param name="GivenNames">The given names; null where unknown.</param>
/// <param name="FirstSurname">The first surname; null where unknown, empty where the person has none.</param>
/// <param name="SecondSurname">The second surname; null where unknown, empty where the person has none.</param>
public sealed partial record PersonName(string? GivenNames, string? FirstSurname, string? SecondSurname)
{
    /// <summary>Writes the name of the type only: a name does not belong in a log.</summary>
    /// <returns>The text <c>PersonName</c>.</returns>
    public override string ToString() => nameof(PersonName);
}
