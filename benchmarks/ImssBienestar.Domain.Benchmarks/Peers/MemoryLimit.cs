using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>What memory allows: the arrays of a peer read and written once, with nothing decided.</summary>
/// <remarks>Plain loads and stores, as the processor itself foresees them. What asks for rows ahead by hints can come out a little above it.</remarks>
internal static class MemoryLimit
{
    /// <summary>Reads columns of one byte and writes their exclusive or, a vector at a time.</summary>
    public static void Touch(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, Span<byte> to)
    {
        ref byte a0 = ref MemoryMarshal.GetReference(a);
        ref byte b0 = ref MemoryMarshal.GetReference(b);
        ref byte c0 = ref MemoryMarshal.GetReference(c);
        ref byte d0 = ref MemoryMarshal.GetReference(d);
        ref byte to0 = ref MemoryMarshal.GetReference(to);
        nuint row = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + 64 <= (nuint)to.Length; row += 64)
            {
                (Vector512.LoadUnsafe(ref a0, row) ^ Vector512.LoadUnsafe(ref b0, row) ^ Vector512.LoadUnsafe(ref c0, row) ^ Vector512.LoadUnsafe(ref d0, row))
                    .StoreUnsafe(ref to0, row);
            }
        }

        for (; row + 32 <= (nuint)to.Length; row += 32)
        {
            (Vector256.LoadUnsafe(ref a0, row) ^ Vector256.LoadUnsafe(ref b0, row) ^ Vector256.LoadUnsafe(ref c0, row) ^ Vector256.LoadUnsafe(ref d0, row))
                .StoreUnsafe(ref to0, row);
        }

        for (int i = (int)row; i < to.Length; i++)
        {
            to[i] = (byte)(a[i] ^ b[i] ^ c[i] ^ d[i]);
        }
    }

    /// <summary>The same, of five columns.</summary>
    public static void Touch(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d, ReadOnlySpan<byte> e, Span<byte> to)
    {
        ref byte a0 = ref MemoryMarshal.GetReference(a);
        ref byte b0 = ref MemoryMarshal.GetReference(b);
        ref byte c0 = ref MemoryMarshal.GetReference(c);
        ref byte d0 = ref MemoryMarshal.GetReference(d);
        ref byte e0 = ref MemoryMarshal.GetReference(e);
        ref byte to0 = ref MemoryMarshal.GetReference(to);
        nuint row = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + 64 <= (nuint)to.Length; row += 64)
            {
                (Vector512.LoadUnsafe(ref a0, row) ^ Vector512.LoadUnsafe(ref b0, row) ^ Vector512.LoadUnsafe(ref c0, row) ^ Vector512.LoadUnsafe(ref d0, row)
                    ^ Vector512.LoadUnsafe(ref e0, row)).StoreUnsafe(ref to0, row);
            }
        }

        for (; row + 32 <= (nuint)to.Length; row += 32)
        {
            (Vector256.LoadUnsafe(ref a0, row) ^ Vector256.LoadUnsafe(ref b0, row) ^ Vector256.LoadUnsafe(ref c0, row) ^ Vector256.LoadUnsafe(ref d0, row)
                ^ Vector256.LoadUnsafe(ref e0, row)).StoreUnsafe(ref to0, row);
        }

        for (int i = (int)row; i < to.Length; i++)
        {
            to[i] = (byte)(a[i] ^ b[i] ^ c[i] ^ d[i] ^ e[i]);
        }
    }
}
