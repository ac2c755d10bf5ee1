using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <summary>Tells what is wrong in 18 characters and where; runs only for keys that are not right, or where more than the digit is asked.</summary>
internal static class CurpDiagnosis
{
    /// <summary>The 81 words of Annex 2 of the Instructivo of March 2006; the rule of 2021 keeps the substitution.</summary>
    private static readonly FrozenSet<string> InconvenientWords = (
        "BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO GETA GUEI GUEY JETA JOTO KACA "
        + "KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO "
        + "MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI "
        + "VUEY WUEI WUEY").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether four letters are a word whose second letter the norm replaces by X.</summary>
    public static bool IsInconvenient(string head) => InconvenientWords.Contains(head);

    /// <summary>The first defect; the default value where there is none.</summary>
    public static Defect First(ReadOnlySpan<byte> key, KeyLevel level, LocalDate? notAfter) => All(key, level, notAfter).FirstOrDefault();

    /// <summary>All defects, in the order in which they are looked for.</summary>
    public static ImmutableArray<Defect> All(ReadOnlySpan<byte> key, KeyLevel level, LocalDate? notAfter)
    {
        if (key.SequenceEqual(CurpStructure.GenericWithoutCurp) || key.SequenceEqual(CurpStructure.GenericForeignWoman))
        {
            return [new Defect(CurpDefects.GenericKey)];
        }

        var defects = ImmutableArray.CreateBuilder<Defect>();
        for (int i = 0; i < key.Length; i++)
        {
            if (Expected(key, i) is { } kind)
            {
                defects.Add(new Defect(kind, i + 1));
            }
        }

        bool classes = defects.Count == 0;
        bool dated = IsDigits(key[4..10]) && (IsDigit(key[16]) || CurpStructure.IsLetter(key[16]));
        LocalDate born = default;
        if (dated && !CurpStructure.TryBirthDate(key, out born))
        {
            defects.Add(new Defect(CurpDefects.Date, 5));
            dated = false;
        }

        if (classes && level != KeyLevel.Structure && CurpStructure.CheckDigit(key) != key[17] - '0')
        {
            defects.Add(new Defect(CurpDefects.CheckDigit, 18));
        }

        if (level == KeyLevel.Normative)
        {
            if (key[16] is >= (byte)'K' and <= (byte)'Z')
            {
                defects.Add(new Defect(CurpDefects.HomonymyOutsideNorm, 17));
            }

            if (IsInconvenient(Encoding.ASCII.GetString(key[..4])))
            {
                defects.Add(new Defect(CurpDefects.InconvenientWord, 2));
            }
        }

        if (dated && born > notAfter)
        {
            defects.Add(new Defect(CurpDefects.Future, 5));
        }

        return defects.ToImmutable();
    }

    /// <summary>What a position should hold, where it does not; null where it does.</summary>
    private static DefectKind? Expected(ReadOnlySpan<byte> key, int position)
    {
        byte found = key[position];
        return position switch
        {
            1 => CurpStructure.IsVowelOrX(found) ? null : CurpDefects.Vowel,
            0 or 2 or 3 => CurpStructure.IsLetter(found) ? null : CurpDefects.Letter,
            <= 9 => IsDigit(found) ? null : CurpDefects.Digit,
            10 => CurpStructure.IsSex(found) ? null : CurpDefects.Sex,
            11 => CurpStructure.StateNumber(found, key[12]) != 0 ? null : CurpDefects.Birthplace,
            12 => null,
            <= 15 => CurpStructure.IsConsonant(found) ? null : CurpDefects.Consonant,
            16 => IsDigit(found) || CurpStructure.IsLetter(found) ? null : CurpDefects.Homonymy,
            _ => IsDigit(found) ? null : CurpDefects.CheckDigitMissing,
        };
    }

    private static bool IsDigit(byte found) => found is >= (byte)'0' and <= (byte)'9';

    private static bool IsDigits(ReadOnlySpan<byte> found) => !found.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
