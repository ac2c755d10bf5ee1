using NodaTime;

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
        if (Length < destination.Length)
        {
            Span<char> rest = destination[Length..];
            text[..Math.Min(text.Length, rest.Length)].CopyTo(rest);
        }

        Length += text.Length;
    }

    /// <summary>Appends a day as <c>2024-05-15</c>.</summary>
    public void Append(LocalDate day)
    {
        Span<char> iso = stackalloc char[10];
        int number = day.Year;
        for (int i = 3; i >= 0; i--, number /= 10)
        {
            iso[i] = (char)('0' + (number % 10));
        }

        iso[4] = iso[7] = '-';
        (iso[5], iso[6]) = ((char)('0' + (day.Month / 10)), (char)('0' + (day.Month % 10)));
        (iso[8], iso[9]) = ((char)('0' + (day.Day / 10)), (char)('0' + (day.Day % 10)));
        Append(iso);
    }
}
