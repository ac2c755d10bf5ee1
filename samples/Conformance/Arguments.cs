using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.Conformance;

/// <summary>What the program was asked to do.</summary>
/// <param name="Verb">The command; empty where the words cannot be understood.</param>
/// <param name="Paths">Its folders and files, in order.</param>
/// <param name="Language">The language of what it says.</param>
internal sealed record Arguments(string Verb, ImmutableArray<string> Paths, Language Language)
{
    public const string Run = "run";
    public const string Json = "json";
    public const string Check = "check";

    private const string LanguageOption = "--language";
    private const string AnswersOption = "--answers";

    public static Arguments Read(IReadOnlyList<string> words)
    {
        var paths = new List<string>();
        string? language = null, answers = null;
        bool understood = true;
        for (int i = 0; i < words.Count; i++)
        {
            switch (words[i])
            {
                case LanguageOption when language is null && i + 1 < words.Count:
                    language = words[++i];
                    break;
                case AnswersOption when answers is null && i + 1 < words.Count:
                    answers = words[++i];
                    break;
                default:
                    understood &= !words[i].StartsWith("--", StringComparison.Ordinal);
                    paths.Add(words[i]);
                    break;
            }
        }

        string[] given = [.. paths.Skip(1), .. answers is null ? Array.Empty<string>() : [answers]];
        understood &= language is null or "es" or "en" && paths is [Run or Json or Check, ..]
            && given.Length == (paths[0] == Run ? 1 : 2) && answers is not null == (paths[0] == Check) && given.All(path => path.Length > 0);
        return new(understood ? paths[0] : "", [.. given], language == "en" ? Language.English : Language.Spanish);
    }
}
