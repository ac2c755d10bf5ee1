using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>The words that a column takes, in Spanish or English, or the code itself.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);

    public WordList(params ImmutableArray<Word> words)
    {
        Words = words;
        foreach (Word word in words)
        {
            foreach (string synonym in word.Spanish.Concat(word.English).Append(word.Code).Select(PlainText.Of).Distinct())
            {
                codes.Add(synonym, word.Code);
            }
        }
    }

    public ImmutableArray<Word> Words { get; }

    /// <summary>Gets the code of a word; null where the list has no such word.</summary>
    public string? CodeOf(string word) => codes.GetValueOrDefault(PlainText.Of(word));

    public bool HasCode(string code) => Words.Any(word => word.Code == code);

    /// <summary>Gets the word for a code; the code itself where the list does not have it.</summary>
    public string Label(string code, Language language) =>
        Words.FirstOrDefault(word => word.Code == code) is { } found ? (language == Language.English ? found.English : found.Spanish)[0] : code;

    /// <summary>Gets the first word for every code, to show what can be written.</summary>
    public string Accepted(Language language) => string.Join(", ", Words.Select(word => Label(word.Code, language)));
}
