using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>Decides rows of situations: a table of 2,916 stays in the cache, so that one look-up for each row is enough.</summary>
internal static class SituationRows
{
    /// <summary>Decides all rows; where one has a defect, none.</summary>
    /// <returns>How many rows were decided, and whether all of them are without defect.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (int Rows, bool IsClean) Decide(ReadOnlySpan<byte> judgements, ProviderTable providers, in ApplicantColumns rows, Span<byte> codes)
    {
        ReadOnlySpan<ushort> situations = rows.Situations[..codes.Length];
        if (!AreAtMost(situations, (ushort)(judgements.Length - 1)))
        {
            return (0, true);
        }

        ref byte judgement = ref MemoryMarshal.GetReference(judgements);
        ref byte code = ref MemoryMarshal.GetReference(codes);
        if (rows.States.IsEmpty)
        {
            byte provider = providers.Of(rows.CareState);
            for (int row = 0; row < situations.Length; row++)
            {
                Unsafe.Add(ref code, row) = unchecked((byte)(Unsafe.Add(ref judgement, situations[row]) + provider));
            }

            return (codes.Length, true);
        }

        ReadOnlySpan<byte> states = rows.States[..codes.Length];
        if (states.ContainsAnyInRange((byte)(ProviderTable.LastState + 1), byte.MaxValue))
        {
            return (0, true);
        }

        ref byte byState = ref MemoryMarshal.GetReference(providers.ByState);
        for (int row = 0; row < states.Length; row++)
        {
            Unsafe.Add(ref code, row) = unchecked((byte)(
                Unsafe.Add(ref judgement, Unsafe.Add(ref MemoryMarshal.GetReference(situations), row)) + Unsafe.Add(ref byState, states[row])));
        }

        return (codes.Length, true);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool AreAtMost(ReadOnlySpan<ushort> situations, ushort last)
    {
        int row = 0;
        Vector256<ushort> highest = default;
        for (; row <= situations.Length - Vector256<ushort>.Count; row += Vector256<ushort>.Count)
        {
            highest = Vector256.Max(highest, Vector256.Create(situations[row..]));
        }

        return Vector256.LessThanOrEqualAll(highest, Vector256.Create(last)) && !situations[row..].ContainsAnyExceptInRange<ushort>(0, last);
    }
}
