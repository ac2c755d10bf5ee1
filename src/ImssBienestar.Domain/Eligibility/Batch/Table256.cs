using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>A table of 256 bytes held in four vectors.</summary>
internal readonly struct Table256
{
    private readonly Vector512<byte> first;
    private readonly Vector512<byte> second;
    private readonly Vector512<byte> third;
    private readonly Vector512<byte> fourth;

    public Table256(ReadOnlySpan<byte> table)
    {
        first = Vector512.Create(table[..64]);
        second = Vector512.Create(table[64..128]);
        third = Vector512.Create(table[128..192]);
        fourth = Vector512.Create(table[192..256]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<byte> LookUp(Vector512<byte> positions) => Vector512.ConditionalSelect(
        Vector512.GreaterThan(positions, Vector512.Create((byte)127)),
        Avx512Vbmi.PermuteVar64x8x2(third, positions, fourth),
        Avx512Vbmi.PermuteVar64x8x2(first, positions, second));
}
