using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <summary>Tells what is wrong in the digits of a geographic key and where; runs only for keys that are not right.</summary>
internal static class GeographicKeyDiagnosis
{
    /// <summary>The kind of a text that has not the right length.</summary>
    public static DefectKind WrongLength(ReadOnlySpan<char> text, int length, DefectKind kind) =>
        text.Length == length - 1 && KeyDigits.AreDigits(text) ? GeographicKeyDefects.LeadingZeroLost : kind;

    /// <summary>All defects of the five characters of a municipality key or the nine of a locality key: classes first, then part by part.</summary>
    public static ImmutableArray<Defect> All(ReadOnlySpan<byte> ascii)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        for (int i = 0; i < ascii.Length; i++)
        {
            if (!KeyDigits.IsDigit(ascii[i]))
            {
                defects.Add(new Defect(GeographicKeyDefects.Digit, i + 1));
            }
        }

        if (KeyDigits.TryRead(ascii[..2], out long state) && WrongState(state) is { } kind)
        {
            defects.Add(new Defect(kind, 1));
        }

        if (ascii[2..5].SequenceEqual("000"u8))
        {
            defects.Add(new Defect(GeographicKeyDefects.WholeState, 3));
        }

        if (ascii[5..].SequenceEqual("0000"u8))
        {
            defects.Add(new Defect(GeographicKeyDefects.WholeMunicipality, 6));
        }

        return defects.ToImmutable();
    }

    private static DefectKind? WrongState(long number) => number switch
    {
        >= 1 and <= 32 => null,
        0 => GeographicKeyDefects.StateNotSpecified,
        88 => GeographicKeyDefects.StateNotApplicable,
        99 => GeographicKeyDefects.StateUnknown,
        _ => GeographicKeyDefects.State,
    };
}
