using System.Globalization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>An entry of a text table: what a reason says for each answer it can give. Places in braces are filled in order.</summary>
/// <param name="Code">The permanent code of the reason.</param>
/// <param name="Yes">What it says when it holds; null where it is never said.</param>
/// <param name="No">What it says when it does not hold; null where it is never said.</param>
/// <param name="Unknown">What it says when that is not known; null where it is never said.</param>
internal sealed record ReasonText(string Code, BilingualText? Yes = null, BilingualText? No = null, BilingualText? Unknown = null)
{
    public BilingualText? For(Answer answer) => answer switch
    {
        Answer.Yes => Yes,
        Answer.No => No,
        _ => Unknown,
    };

    /// <summary>Makes the finding, its places filled: a <see cref="BilingualText"/> in each language, anything else as it is written invariantly.</summary>
    public Finding Finding(
        Answer answer,
        Provision provision,
        LocalDate day,
        object?[]? places = null,
        LocalDate? verifiedThrough = null,
        Interpretation? interpretation = null,
        Source? source = null)
    {
        BilingualText text = For(answer) ?? throw new ArgumentOutOfRangeException(nameof(answer), $"{Code} has no text for this answer.");
        if (places is not null)
        {
            text = new BilingualText(Fill(text.Spanish, places, Language.Spanish), Fill(text.English, places, Language.English));
        }

        return new(Code, provision, answer, text, day, interpretation: interpretation, verifiedThrough: verifiedThrough, source: source);
    }

    private static string Fill(string template, object?[] places, Language language) => string.Format(
        CultureInfo.InvariantCulture,
        template,
        [.. places.Select(place => place is BilingualText text ? text.In(language) : place)]);
}
