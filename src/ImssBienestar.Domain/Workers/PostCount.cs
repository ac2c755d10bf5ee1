namespace ImssBienestar.Domain.Workers;

/// <summary>Posts on a day, held and vacant (<i>plazas ocupadas y vacantes</i>). Posts are not people: one person may hold two.</summary>
/// <remarks>Equal when both counts are equal. No order.</remarks>
public sealed partial record PostCount
{
    internal PostCount(int posts, int held)
    {
        Posts = posts;
        Held = held;
    }

    /// <summary>Gets the posts that stood.</summary>
    public int Posts { get; }

    /// <summary>Gets those that someone held.</summary>
    public int Held { get; }

    /// <summary>Gets those that nobody held.</summary>
    public int Vacant => Posts - Held;
}
