using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.People;

/// <summary>The letters that a surname or the given names put into a CURP: rules 1.1 to 1.18 of section 5.1 of the RENAPO rules of 22-10-2021.</summary>
/// <remarks>Where the printed examples of those rules break their own text, the text is followed. The rule on particles speaks of compound
/// names, so a surname that is nothing but a particle keeps it.</remarks>
internal static class CurpNameRules
{
    /// <summary>Written where there is no letter: no surname, no vowel, no consonant, a special sign, a Ñ.</summary>
    private const char None = 'X';

    private static readonly CurpNameLetters NoSurname = new(None, None, None);

    private static readonly CurpNameLetters NotTold = new(CurpNameSigns.NotTold, CurpNameSigns.NotTold, CurpNameSigns.NotTold);

    /// <summary>First given names so common that the next one counts.</summary>
    private static readonly ImmutableArray<string> CommonNames = ["MARIA", "MA.", "MA", "M.", "M", "JOSE", "J.", "J"];

    /// <summary>Particles before the word of a compound name that counts.</summary>
    private static readonly ImmutableArray<string> Particles =
    [
        "DA", "DAS", "DE", "DEL", "DER", "DI", "DIE", "DD", "Y", "EL", "LA", "LOS", "LAS", "LE", "LES", "MAC", "MC", "VAN", "VON",
    ];

    /// <summary>The letters of a surname.</summary>
    /// <param name="surname">The surname; blank, or one of the fillers of the registers, where the person has none.</param>
    public static CurpNameLetters Surname(string surname)
    {
        string[] words = Words(surname);
        return words is [] or ["XX"] or ["DESCONOCIDO"] ? NoSurname : Compound(words, 0);
    }

    /// <summary>The letters of the given names; null where they are blank, for which there is no rule.</summary>
    /// <param name="givenNames">The given names.</param>
    public static CurpNameLetters? GivenNames(string givenNames)
    {
        string[] words = Words(givenNames);
        return words.Length switch
        {
            0 => null,
            1 => Compound(words, 0),
            _ => IsOneOf(words[0], CommonNames) switch
            {
                Answer.Yes => Compound(words, 1),
                Answer.No => Compound(words, 0),
                _ => NotTold,
            },
        };
    }

    private static string[] Words(string name) => CurpNameSigns.Read(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The letters of the first word that is no particle; the last word counts whatever it is.</summary>
    private static CurpNameLetters Compound(string[] words, int first)
    {
        for (int i = first; i < words.Length - 1; i++)
        {
            switch (IsOneOf(words[i], Particles))
            {
                case Answer.No:
                    return Letters(words[i]);
                case Answer.Unknown:
                    return NotTold;
                default:
                    continue;
            }
        }

        return Letters(words[^1]);
    }

    private static CurpNameLetters Letters(string word) => new(Initial(word[0]), InnerVowel(word), InnerConsonant(word));

    private static char Initial(char sign) => sign == 'Ñ' || CurpNameSigns.IsSpecial(sign) ? None : sign;

    private static char InnerVowel(string word)
    {
        foreach (char sign in word.AsSpan(1))
        {
            if (CurpNameSigns.IsVowel(sign) || sign == CurpNameSigns.NotTold)
            {
                return sign;
            }

            if (CurpNameSigns.IsSpecial(sign))
            {
                return None;
            }
        }

        return None;
    }

    private static char InnerConsonant(string word)
    {
        foreach (char sign in word.AsSpan(1))
        {
            if (!CurpNameSigns.IsVowel(sign))
            {
                return Initial(sign);
            }
        }

        return None;
    }

    /// <summary>Whether a word stands in a list; unknown where its signs without letter leave that open, as in <i>Mª</i>.</summary>
    private static Answer IsOneOf(string word, ImmutableArray<string> list)
    {
        Answer answer = Answer.No;
        foreach (string listed in list)
        {
            answer = Answers.Or(answer, Is(word, listed));
        }

        return answer;
    }

    private static Answer Is(string word, string listed)
    {
        if (word.Length != listed.Length)
        {
            return Answer.No;
        }

        Answer answer = Answer.Yes;
        for (int i = 0; i < word.Length; i++)
        {
            answer = Answers.And(
                answer, word[i] == listed[i] ? Answer.Yes : word[i] == CurpNameSigns.NotTold ? Answer.Unknown : Answer.No);
        }

        return answer;
    }
}
