using System.Globalization;
using System.Text;

namespace ImssBienestar.Domain.People;

/// <summary>The four letters that the rules ask for: in every way of completing a name of which parts are unknown, and every reading.</summary>
internal static class RfcHead
{
    /// <summary>Stands for a letter that the record or the rules do not tell.</summary>
    public const char Unknown = RfcWords.Unknown;

    /// <summary>Annex V: words of a person's name that do not count while another word follows.</summary>
    private static readonly string[] Particles = ["DE", "LA", "LAS", "MC", "VON", "DEL", "LOS", "Y", "MAC", "VAN", "MI"];

    /// <summary>The ways of completing a name; each with the heads that its readings give, the plain reading first.</summary>
    public static List<string[]> Completions(PersonName name)
    {
        // An unknown surname may be absent, short (rule 4) or longer; that somebody has no surname at all is not supposed.
        bool stated = name is { FirstSurname: not null, SecondSurname: not null };
        var completions = new List<string[]>();
        foreach (string first in name.FirstSurname is { } known ? [CountedWord(known)] : new[] { "", "??", "????" })
        {
            foreach (string second in name.SecondSurname is { } other ? [CountedWord(other)] : new[] { "", "?" })
            {
                if (stated || first.Length + second.Length > 0)
                {
                    Add(completions, first, second, name.GivenNames);
                }
            }
        }

        return completions;
    }

    /// <summary>Writes a number of two digits.</summary>
    public static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static void Add(List<string[]> completions, string first, string second, string? givenNames)
    {
        string[] heads =
        [
            .. from given in CountedGivenNames(givenNames)
               from head in new[] { Head(first, second, given), Head(WithN(first), WithN(second), WithN(given)) }
               select head,
        ];
        string[] certain = [.. heads.Select(head => head.Contains(Unknown, StringComparison.Ordinal) ? head : Censored(head))];
        string[] possible = [.. heads.Select(Censored)];
        completions.Add(certain);
        if (!certain.SequenceEqual(possible))
        {
            // The unknown letter may make an inconvenient word, or not.
            completions.Add(possible);
        }
    }

    private static string Head(string first, string second, string given) => (first.Length, second.Length) switch
    {
        (0, 0) => "????",
        (0, _) => FirstTwo(second) + FirstTwo(given),
        (_, 0) => FirstTwo(first) + FirstTwo(given),
        (<= 2, _) => $"{first[0]}{second[0]}{FirstTwo(given)}",
        _ => $"{first[0]}{InnerVowel(first)}{second[0]}{given[0]}",
    };

    private static string FirstTwo(string word) => word.Length > 1 ? word[..2] : $"{word}{Unknown}";

    /// <summary>The first vowel after the first letter; the rules do not say what stands for a missing one.</summary>
    private static char InnerVowel(string word)
    {
        foreach (char letter in word.AsSpan(1))
        {
            if (letter is 'A' or 'E' or 'I' or 'O' or 'U' or Unknown)
            {
                return letter;
            }
        }

        return Unknown;
    }

    /// <summary>Rule 9: the last letter of an inconvenient word becomes X.</summary>
    private static string Censored(string head)
    {
        Span<byte> letters = stackalloc byte[4];
        Encoding.Latin1.GetBytes(head, letters);
        return RfcStructure.MayBeInconvenient(letters) ? $"{head[..3]}X" : head;
    }

    private static string WithN(string word) => word.Replace('Ñ', 'N');

    /// <summary>The word of a surname that counts: the first that is no particle (rules 5 and 8); empty where there is no surname.</summary>
    private static string CountedWord(string surname) => Counted(RfcWords.Of(surname, spell: true));

    /// <summary>The words of the given names that may count (rule 6).</summary>
    private static string[] CountedGivenNames(string? givenNames)
    {
        List<string> words = RfcWords.Of(givenNames ?? string.Empty, spell: true);
        if (words.Count == 0)
        {
            return ["??"];
        }

        string itself = Counted(words);
        return (words.Count > 1, words[0]) switch
        {
            (true, "MARIA" or "JOSE") => [Counted(words[1..])],
            (true, "MA") => [Counted(words[1..]), itself],
            _ => [itself],
        };
    }

    private static string Counted(List<string> words)
    {
        int first = 0;
        while (first < words.Count - 1 && Particles.Contains(words[first]))
        {
            first++;
        }

        return words.Count == 0 ? string.Empty : words[first];
    }
}
