using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>From the bits of a row to its situation, row by row.</summary>
internal static class ColumnSituations
{
    /// <summary>Stands in the situation of a row that was refused: no situation has this number.</summary>
    public const ushort Refused = ushort.MaxValue;

    private static readonly ushort[] OfYes = Sums(Answer.Yes);
    private static readonly ushort[] OfNo = Sums(Answer.No);

    /// <summary>The situation of facts that do not contradict each other.</summary>
    public static int Of(byte values, byte known) => OfYes[values] + OfNo[known & ~values & byte.MaxValue];

    /// <summary>The situations of rows without defect.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(in ApplicantColumns rows, Span<ushort> situations)
    {
        if (!rows.Situations.IsEmpty)
        {
            rows.Situations.CopyTo(situations);
            return;
        }

        ReadOnlySpan<byte> values = rows.FactValues[..situations.Length];
        ReadOnlySpan<byte> known = rows.FactsKnown[..situations.Length];
        ReadOnlySpan<byte> affiliations = rows.Affiliations;
        ref ushort ofYes = ref MemoryMarshal.GetArrayDataReference(OfYes);
        ref ushort ofNo = ref MemoryMarshal.GetArrayDataReference(OfNo);
        for (int row = 0; row < situations.Length; row++)
        {
            int yes = values[row];
            int told = known[row];
            if (row < affiliations.Length)
            {
                yes = WithCover((byte)yes, affiliations[row]);
                told = WithKnownCover((byte)told, affiliations[row]);
            }

            situations[row] = unchecked((ushort)(Unsafe.Add(ref ofYes, yes) + Unsafe.Add(ref ofNo, told & ~yes)));
        }
    }

    /// <summary>The values of a row, with social security as its affiliations say.</summary>
    public static byte WithCover(byte values, byte affiliations) =>
        (byte)(values | Math.Min(affiliations & AffiliationBits.SocialSecurity, FactBits.HasSocialSecurity));

    /// <summary>What is known of a row, with social security as its affiliations say.</summary>
    public static byte WithKnownCover(byte known, byte affiliations) =>
        (byte)(known | Math.Min(affiliations & (AffiliationBits.SocialSecurity | AffiliationBits.Complete), FactBits.HasSocialSecurity));

    private static ushort[] Sums(Answer answer)
    {
        Vocabulary vocabulary = EligibilityFacts.Vocabulary;
        return [.. Enumerable.Range(0, SituationSet.Situations).Select(bits => (ushort)Enumerable.Range(0, SituationSet.MostFacts)
            .Where(fact => (bits & (1 << fact)) != 0)
            .Sum(fact => vocabulary.With(0, fact, answer)))];
    }
}
