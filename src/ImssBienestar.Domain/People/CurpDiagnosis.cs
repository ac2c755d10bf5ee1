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

    /// <summary>The questions in the order in which they are asked: is it generic, each position, the date, the digit, the norm, the future.</summary>
    private const int IsGeneric = 0;
    private const int LastPosition = Curp.Length;
    private const int HasDate = LastPosition + 1;
    private const int HasCheckDigit = HasDate + 1;
    private const int KeepsHomonymy = HasCheckDigit + 1;
    private const int KeepsWords = KeepsHomonymy + 1;
    private const int IsPast = KeepsWords + 1;

    /// <summary>The first defect; the default value where there is none.</summary>
    public static Defect First(ReadOnlySpan<byte> key, KeyLevel level, LocalDate? notAfter)
    {
        for (int question = IsGeneric; question <= IsPast; question++)
        {
            if (Ask(question, key, level, notAfter) is { } kind)
            {
                return new Defect(kind, PositionOf(question));
            }
        }

        return default;
    }

    /// <summary>All defects, in the order in which they are looked for.</summary>
    public static ImmutableArray<Defect> All(ReadOnlySpan<byte> key, KeyLevel level, LocalDate? notAfter)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        for (int question = IsGeneric; question <= IsPast; question++)
        {
            if (Ask(question, key, level, notAfter) is { } kind)
            {
                defects.Add(new Defect(kind, PositionOf(question)));

                // Of a generic key nothing else matters.
                if (question == IsGeneric)
                {
                    break;
                }
            }
        }

        return defects.ToImmutable();
    }

    private static int PositionOf(int question) => question switch
    {
        <= LastPosition => question,
        HasDate or IsPast => 5,
        HasCheckDigit => 18,
        KeepsHomonymy => 17,
        _ => 2,
    };

    private static DefectKind? Ask(int question, ReadOnlySpan<byte> key, KeyLevel level, LocalDate? notAfter) => question switch
    {
        IsGeneric => key.SequenceEqual(CurpStructure.GenericWithoutCurp) || key.SequenceEqual(CurpStructure.GenericForeignWoman)
            ? CurpDefects.GenericKey
            : null,
        <= LastPosition => Expected(key, question - 1),
        HasDate => CanHaveDate(key) && !CurpStructure.TryBirthDate(key, out _) ? CurpDefects.Date : null,
        HasCheckDigit => level != KeyLevel.Structure && CanHaveCheckDigit(key) && CurpStructure.CheckDigit(key) != key[17] - '0'
            ? CurpDefects.CheckDigit
            : null,
        KeepsHomonymy => level == KeyLevel.Normative && key[16] is >= (byte)'K' and <= (byte)'Z' ? CurpDefects.HomonymyOutsideNorm : null,
        KeepsWords => level == KeyLevel.Normative && IsInconvenient(Encoding.ASCII.GetString(key[..4])) ? CurpDefects.InconvenientWord : null,
        _ => CanHaveDate(key) && CurpStructure.TryBirthDate(key, out LocalDate born) && born > notAfter ? CurpDefects.Future : null,
    };

    private static bool CanHaveDate(ReadOnlySpan<byte> key) => IsDigits(key[4..10]) && (KeyDigits.IsDigit(key[16]) || KeyText.IsLetter(key[16]));

    /// <summary>The digit says something only of a key whose positions all hold what belongs there.</summary>
    private static bool CanHaveCheckDigit(ReadOnlySpan<byte> key)
    {
        for (int position = 0; position < Curp.Length; position++)
        {
            if (Expected(key, position) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a position should hold, where it does not; null where it does.</summary>
    private static DefectKind? Expected(ReadOnlySpan<byte> key, int position)
    {
        byte found = key[position];
        return position switch
        {
            1 => CurpStructure.IsVowelOrX(found) ? null : CurpDefects.Vowel,
            0 or 2 or 3 => KeyText.IsLetter(found) ? null : CurpDefects.Letter,
            <= 9 => KeyDigits.IsDigit(found) ? null : CurpDefects.Digit,
            10 => CurpStructure.IsSex(found) ? null : CurpDefects.Sex,
            11 => CurpStructure.StateNumber(found, key[12]) != 0 ? null : CurpDefects.Birthplace,
            12 => null,
            <= 15 => CurpStructure.IsConsonant(found) ? null : CurpDefects.Consonant,
            16 => KeyDigits.IsDigit(found) || KeyText.IsLetter(found) ? null : CurpDefects.Homonymy,
            _ => KeyDigits.IsDigit(found) ? null : CurpDefects.CheckDigitMissing,
        };
    }

    private static bool IsDigits(ReadOnlySpan<byte> found) => !found.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
