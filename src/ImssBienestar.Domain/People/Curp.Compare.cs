using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <content>Comparing with a record.</content>
public readonly partial struct Curp
{
    /// <summary>Holds the key against what a record says of a person, segment by segment.</summary>
    /// <param name="person">The record; facts that it lacks stay unknown.</param>
    /// <returns>For each segment whether it agrees, differs or is unknown, and why. Nothing that a record holds makes this method throw.</returns>
    /// <remarks>
    /// <para>By the RENAPO rules of 22-10-2021, section 5.1. Each segment hangs on one fact of the record alone. So position 2 is judged by the
    /// letters of the key: an X agrees with a vowel where putting the vowel back makes one of the 81 inconvenient words, and a key that
    /// keeps the vowel of such a word agrees too, since keys older than the substitution are in use; the code tells the three apart.</para>
    /// <para>Unknown are also blank given names, and a segment that hangs on a sign to which the rules give no letter, unless another of its
    /// positions differs. A blank surname, or one of the fillers <c>XX</c> and <c>DESCONOCIDO</c>, says that the person has none. A sex that is
    /// not declared counts as not stated. A birth before 1800 or after 2099 differs from every key; one before 1900 agrees with the key of one a
    /// hundred years later, and the code says so.</para>
    /// <para>A generic key belongs to nobody: with every record, everything is unknown.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public CurpComparison Compare(PersonRecord person)
    {
        Guard.Against.Null(person);
        ReadOnlySpan<byte> key = Key;
        return IsGeneric
            ? CurpComparison.OfGenericKey
            : new CurpComparison(
            [
                CompareFirstSurname(key, person.Name?.FirstSurname),
                CompareSecondSurname(key, person.Name?.SecondSurname),
                CompareGivenNames(key, person.Name?.GivenNames),
                CompareBirthDate(person.BirthDate),
                CompareSex(person.Sex),
                CompareBirthplace(person.Birthplace),
            ]);
    }

    private static CurpSegmentComparison CompareFirstSurname(ReadOnlySpan<byte> key, string? surname)
    {
        if (surname is null)
        {
            return CurpSegmentAnswers.FirstSurname.Missing;
        }

        CurpNameLetters letters = CurpNameRules.Surname(surname);
        bool replaced = key[1] == 'X' && IsWord(key, letters.Vowel);
        Answer vowel = replaced ? Answer.Yes : Matches(key[1], letters.Vowel);
        Answer agrees = Answers.And(vowel, Answers.And(Matches(key[0], letters.Initial), Matches(key[13], letters.Consonant)));
        return agrees != Answer.Yes ? Say(CurpSegmentAnswers.FirstSurname, agrees)
            : replaced ? CurpSegmentAnswers.WordReplaced
            : IsWord(key, (char)key[1]) ? CurpSegmentAnswers.WordKept
            : CurpSegmentAnswers.FirstSurname.Agrees;
    }

    private static CurpSegmentComparison CompareSecondSurname(ReadOnlySpan<byte> key, string? surname)
    {
        if (surname is null)
        {
            return CurpSegmentAnswers.SecondSurname.Missing;
        }

        CurpNameLetters letters = CurpNameRules.Surname(surname);
        return Say(CurpSegmentAnswers.SecondSurname, Answers.And(Matches(key[2], letters.Initial), Matches(key[14], letters.Consonant)));
    }

    private static CurpSegmentComparison CompareGivenNames(ReadOnlySpan<byte> key, string? givenNames) =>
        givenNames is not null && CurpNameRules.GivenNames(givenNames) is { } letters
            ? Say(CurpSegmentAnswers.GivenNames, Answers.And(Matches(key[3], letters.Initial), Matches(key[15], letters.Consonant)))
            : CurpSegmentAnswers.GivenNames.Missing;

    /// <summary>Whether the first four letters of a key, with another second one, are an inconvenient word.</summary>
    private static bool IsWord(ReadOnlySpan<byte> key, char second) =>
        CurpDiagnosis.IsInconvenient(new string([(char)key[0], second, (char)key[2], (char)key[3]]));

    private static Answer Matches(byte found, char expected) => found == expected ? Answer.Yes
        : expected == CurpNameSigns.NotTold ? Answer.Unknown
        : Answer.No;

    private static CurpSegmentComparison Say(CurpSegmentAnswers segment, Answer agrees) => agrees switch
    {
        Answer.Yes => segment.Agrees,
        Answer.No => segment.Differs,
        _ => segment.NotTold,
    };

    private CurpSegmentComparison CompareBirthDate(LocalDate? birthDate)
    {
        if (birthDate is not { } stated)
        {
            return CurpSegmentAnswers.BirthDate.Missing;
        }

        LocalDate born = stated.ToIso();
        LocalDate told = BirthDate;
        if (!CurpRoot.HasKey(born) || (born.Year % 100, born.Month, born.Day) != (told.Year % 100, told.Month, told.Day))
        {
            return CurpSegmentAnswers.BirthDate.Differs;
        }

        return born.Year >= 2000 != told.Year >= 2000 ? CurpSegmentAnswers.CenturyDiffers
            : born.Year < 1900 ? CurpSegmentAnswers.BeforeCentury
            : CurpSegmentAnswers.BirthDate.Agrees;
    }

    private CurpSegmentComparison CompareSex(Sex sex) =>
        sex is not (Sex.Man or Sex.Woman or Sex.NonBinary) ? CurpSegmentAnswers.Sex.Missing
        : sex == Sex ? CurpSegmentAnswers.Sex.Agrees
        : CurpSegmentAnswers.Sex.Differs;

    private CurpSegmentComparison CompareBirthplace(Birthplace birthplace) =>
        !birthplace.IsStated ? CurpSegmentAnswers.Birthplace.Missing
        : birthplace == Birthplace ? CurpSegmentAnswers.Birthplace.Agrees
        : CurpSegmentAnswers.Birthplace.Differs;
}
