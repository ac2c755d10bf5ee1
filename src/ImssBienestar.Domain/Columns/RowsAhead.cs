using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace ImssBienestar.Domain.Columns;

/// <summary>Asks for the rows that are likely read next, so that they come from memory while those at hand are worked on.</summary>
/// <remarks>A register is read block by block: what is decided waits for memory, and what is counted does not, so that without this the two times add. A hint
/// to the processor and nothing else: nothing is read, an address beyond the end of a column does no harm, and what is computed is the same without it.</remarks>
internal static class RowsAhead
{
    /// <summary>How far ahead: two blocks of the usual length.</summary>
    private const int Distance = 1024;

    /// <summary>Asks for the 64 rows of a column that follow some way behind a row.</summary>
    /// <param name="column">The first row of the column.</param>
    /// <param name="row">The row at hand.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ask(ref byte column, nuint row)
    {
        if (Sse.IsSupported)
        {
            unchecked
            {
                Sse.Prefetch0((byte*)Unsafe.AsPointer(ref column) + row + Distance);
            }
        }
    }
}
