namespace ImssBienestar.Domain.Text;

/// <summary>Writes text into a buffer of the caller, and goes on counting once it is full.</summary>
internal ref struct CharBuffer(Span<char> destination)
{
    private readonly Span<char> destination = destination;

    /// <summary>The length of everything appended, whether it fits or not.</summary>
    public int Length { get; private set; }

    public readonly bool Fits => Length <= destination.Length;

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length <= destination.Length - Length)
        {
            text.CopyTo(destination[Length..]);
        }
        else if (Length < destination.Length)
        {
            text[..(destination.Length - Length)].CopyTo(destination[Length..]);
        }

        Length += text.Length;
    }
}
