using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>Tells what is wrong in an RFC and where.</summary>
internal static class RfcDiagnosis
{
    /// <summary>The defect of a text that has neither length: a key that stops after its date lacks its homoclave.</summary>
    public static Defect OfLength(ReadOnlySpan<char> text)
    {
        const int LettersOfPerson = 4;
        if (text.Length is not (LettersOfPerson + RfcStructure.DateLength or LettersOfPerson - 1 + RfcStructure.DateLength))
        {
            return new Defect(RfcDefects.Length);
        }

        Span<byte> head = stackalloc byte[LettersOfPerson + RfcStructure.DateLength];
        head = head[..text.Length];
        RfcStructure.Narrow(text, head);
        int letters = text.Length - RfcStructure.DateLength;
        for (int i = 0; i < head.Length; i++)
        {
            if (!(i < letters ? RfcStructure.IsHeadLetter(head[i]) : KeyDigits.IsDigit(head[i])))
            {
                return new Defect(RfcDefects.Length);
            }
        }

        return new Defect(RfcDefects.HomoclaveMissing, text.Length + 1);
    }

    /// <summary>All defects of a text, in the order in which they are looked for.</summary>
    public static ImmutableArray<Defect> All(ReadOnlySpan<byte> key, KeyLevel level)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        Find(key, level, defects);
        return defects.ToImmutable();
    }

    /// <summary>Finds the defects of 12 or 13 characters; allocates nothing by itself.</summary>
    /// <param name="key">The characters.</param>
    /// <param name="level">The level.</param>
    /// <param name="all">Where all defects go; null where the first is enough.</param>
    /// <returns>The first defect; the default value where there is none.</returns>
    public static Defect Find(ReadOnlySpan<byte> key, KeyLevel level, ImmutableArray<Defect>.Builder? all)
    {
        Defect first = default;
        if (level >= KeyLevel.CheckDigit && key.SequenceEqual(RfcStructure.GeneralPublic))
        {
            Add(ref first, all, RfcDefects.GenericKey, 0);
            return first;
        }

        int letters = RfcStructure.Letters(key);
        bool dated = true;
        bool lettered = true;
        for (int i = 0; i < key.Length; i++)
        {
            if (Expected(key, i, letters) is { } kind)
            {
                Add(ref first, all, kind, i + 1);
                dated &= kind != RfcDefects.Digit;
                lettered &= kind != RfcDefects.Letter;
            }
        }

        bool classes = first == default;
        if (dated && !RfcStructure.IsDate(key.Slice(letters, RfcStructure.DateLength)))
        {
            Add(ref first, all, RfcDefects.Date, letters + 1);
        }

        if (classes && level >= KeyLevel.CheckDigit && RfcStructure.CheckCharacter(key) != key[^1])
        {
            Add(ref first, all, RfcDefects.CheckCharacter, key.Length);
        }

        if (level >= KeyLevel.Normative && lettered && key.Length == Rfc.PersonLength && RfcStructure.MayBeInconvenient(key[..letters]))
        {
            Add(ref first, all, RfcDefects.InconvenientWord, letters);
        }

        return first;
    }

    private static void Add(ref Defect first, ImmutableArray<Defect>.Builder? all, DefectKind kind, int position)
    {
        var found = new Defect(kind, position);
        all?.Add(found);
        first = first == default ? found : first;
    }

    /// <summary>What a position should hold, where it does not; null where it does.</summary>
    private static DefectKind? Expected(ReadOnlySpan<byte> key, int position, int letters)
    {
        byte found = key[position];
        bool isDigit = KeyDigits.IsDigit(found);
        if (position < letters)
        {
            return RfcStructure.IsHeadLetter(found) ? null : RfcDefects.Letter;
        }

        if (position < letters + RfcStructure.DateLength)
        {
            return isDigit ? null : RfcDefects.Digit;
        }

        if (position < key.Length - 1)
        {
            return isDigit || KeyText.IsLetter(found) ? null : RfcDefects.Homoclave;
        }

        return isDigit || found == 'A' ? null : RfcDefects.CheckCharacterMissing;
    }
}
