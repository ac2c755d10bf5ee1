using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static ImssBienestar.Domain.Eligibility.Batch.LookUps;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>Decides classes of situations, many at once: one look-up, and one more for the state where each row has its own.</summary>
internal static class ClassKernel
{
    /// <summary>The room of a table of classes.</summary>
    public const int Room = 64;

    /// <summary>Decides as many whole vectors of rows as there are.</summary>
    /// <param name="path">The way to walk.</param>
    /// <param name="judgements">The judgement of every class.</param>
    /// <param name="providers">The providers of the states.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="codes">The codes.</param>
    /// <returns>How many rows were decided, and whether all of them are without defect.</returns>
    public static (int Rows, bool IsClean) Decide(
        BatchPath path, ReadOnlySpan<byte> judgements, ProviderTable providers, in ApplicantColumns rows, Span<byte> codes)
    {
        // Where all rows are of one state, its provider is added to the table and not to the rows.
        Span<byte> table = stackalloc byte[Room];
        for (int i = 0; i < judgements.Length; i++)
        {
            table[i] = (byte)(judgements[i] + providers.Of(rows.CareState));
        }

        byte last = (byte)(judgements.Length - 1);
        return (path, rows.States.IsEmpty) switch
        {
            (BatchPath.Vector512, false) => Decide512<Given>(table, last, providers, rows, codes),
            (BatchPath.Vector512, true) => Decide512<Absent>(table, last, providers, rows, codes),
            (BatchPath.Vector256, false) => Decide256<Given>(table, last, providers, rows, codes),
            (BatchPath.Vector256, true) => Decide256<Absent>(table, last, providers, rows, codes),
            _ => (0, true),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Rows, bool IsClean) Decide256<TStates>(
        ReadOnlySpan<byte> table, byte last, ProviderTable providers, in ApplicantColumns rows, Span<byte> codes)
        where TStates : IColumnPresence
    {
        ref byte classes = ref MemoryMarshal.GetReference(rows.SituationClasses);
        ref byte states = ref MemoryMarshal.GetReference(rows.States);
        ref byte destination = ref MemoryMarshal.GetReference(codes);
        Vector256<byte> firstClasses = Twice(table[..16]);
        Vector256<byte> lastClasses = Twice(table[16..32]);
        Vector256<byte> firstStates = Twice(providers.First16States);
        Vector256<byte> lastStates = Twice(providers.Last16States);
        Vector256<byte> highest = default;
        Vector256<byte> highestState = default;
        nuint length = (nuint)(codes.Length & -Vector256<byte>.Count);
        for (nuint row = 0; row < length; row += (nuint)Vector256<byte>.Count)
        {
            Vector256<byte> ofRow = Vector256.LoadUnsafe(ref classes, row);
            highest = Vector256.Max(highest, ofRow);
            Vector256<byte> code = LookUp(firstClasses, lastClasses, ofRow);
            if (TStates.IsGiven)
            {
                Vector256<byte> state = Vector256.LoadUnsafe(ref states, row);
                highestState = Vector256.Max(highestState, state);
                code += LookUp(firstStates, lastStates, state - Vector256<byte>.One);
            }

            code.StoreUnsafe(ref destination, row);
        }

        return (
            (int)length,
            Vector256.LessThanOrEqualAll(highest, Vector256.Create(last))
                && Vector256.LessThanOrEqualAll(highestState, Vector256.Create((byte)ProviderTable.LastState)));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Rows, bool IsClean) Decide512<TStates>(
        ReadOnlySpan<byte> table, byte last, ProviderTable providers, in ApplicantColumns rows, Span<byte> codes)
        where TStates : IColumnPresence
    {
        ref byte classes = ref MemoryMarshal.GetReference(rows.SituationClasses);
        ref byte states = ref MemoryMarshal.GetReference(rows.States);
        ref byte destination = ref MemoryMarshal.GetReference(codes);
        Vector512<byte> byClass = Vector512.Create(table);
        Vector512<byte> byState = Vector512.Create(providers.ByState);
        Vector512<byte> highest = default;
        Vector512<byte> highestState = default;
        nuint length = (nuint)(codes.Length & -Vector512<byte>.Count);
        for (nuint row = 0; row < length; row += (nuint)Vector512<byte>.Count)
        {
            Vector512<byte> ofRow = Vector512.LoadUnsafe(ref classes, row);
            highest = Vector512.Max(highest, ofRow);
            Vector512<byte> code = Avx512Vbmi.PermuteVar64x8(byClass, ofRow);
            if (TStates.IsGiven)
            {
                Vector512<byte> state = Vector512.LoadUnsafe(ref states, row);
                highestState = Vector512.Max(highestState, state);
                code += Avx512Vbmi.PermuteVar64x8(byState, state);
            }

            code.StoreUnsafe(ref destination, row);
        }

        return (
            (int)length,
            Vector512.LessThanOrEqualAll(highest, Vector512.Create(last))
                && Vector512.LessThanOrEqualAll(highestState, Vector512.Create((byte)ProviderTable.LastState)));
    }
}
