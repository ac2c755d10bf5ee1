using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Text;

/// <summary>Writes text into a buffer of the caller, and goes on counting once it is full.</summary>
internal ref struct CharBuffer(Span<char> destination)
{
    /// <summary>What is copied at once: four of the widest vectors.</summary>
    private const int Block = 4 * 32;

    private readonly Span<char> destination = destination;

    /// <summary>The length of everything appended, whether it fits or not.</summary>
    public int Length { get; private set; }

    public readonly bool Fits => Length <= destination.Length;

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length <= destination.Length - Length)
        {
            Copy(text, destination[Length..]);
        }
        else if (Length < destination.Length)
        {
            text[..(destination.Length - Length)].CopyTo(destination[Length..]);
        }

        Length += text.Length;
    }

    /// <summary>Copies a text. The runtime's own way is by narrower vectors, and through a call of the system from two kilobytes on.</summary>
    private static void Copy(ReadOnlySpan<char> text, Span<char> to)
    {
        if (!Vector512.IsHardwareAccelerated || text.Length < Block)
        {
            text.CopyTo(to);
            return;
        }

        ReadOnlySpan<short> source = MemoryMarshal.Cast<char, short>(text);
        Span<short> target = MemoryMarshal.Cast<char, short>(to[..text.Length]);
        int last = text.Length - Block;
        for (int at = 0; at < last; at += Block)
        {
            CopyBlock(source, target, at);
        }

        // It begins within what was copied before.
        CopyBlock(source, target, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyBlock(ReadOnlySpan<short> source, Span<short> target, int at)
    {
        ref short from = ref MemoryMarshal.GetReference(source.Slice(at, Block));
        ref short to = ref MemoryMarshal.GetReference(target.Slice(at, Block));
        Vector512<short> first = Vector512.LoadUnsafe(ref from);
        Vector512<short> second = Vector512.LoadUnsafe(ref from, Block / 4);
        Vector512<short> third = Vector512.LoadUnsafe(ref from, Block / 2);
        Vector512<short> fourth = Vector512.LoadUnsafe(ref from, Block / 4 * 3);
        first.StoreUnsafe(ref to);
        second.StoreUnsafe(ref to, Block / 4);
        third.StoreUnsafe(ref to, Block / 2);
        fourth.StoreUnsafe(ref to, Block / 4 * 3);
    }
}
