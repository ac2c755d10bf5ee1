using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Text;

/// <summary>A text for people in Spanish and in English.</summary>
/// <remarks>Equal when both texts are equal, ordinally. No order. There is no empty text: absence is <see langword="null"/>.</remarks>
public sealed partial record BilingualText
{
    /// <summary>Creates a text in both languages.</summary>
    /// <param name="spanish">The text in Spanish of Mexico.</param>
    /// <param name="english">The text in English.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">A text is empty or white space.</exception>
    public BilingualText(string spanish, string english)
    {
        Spanish = Guard.Against.NullOrWhiteSpace(spanish);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>Gets the text in Spanish of Mexico.</summary>
    public string Spanish { get; }

    /// <summary>Gets the text in English.</summary>
    public string English { get; }

    /// <summary>Gets the text in a language; Spanish where none is stated.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The text in that language.</returns>
    public string In(Language language) => language == Language.English ? English : Spanish;

    /// <summary>Gets the text in Spanish.</summary>
    /// <returns>The text in Spanish.</returns>
    public override string ToString() => Spanish;
}
