namespace ImssBienestar.Domain.Workers;

/// <summary>Days on which a post is held: twelve bytes, kept once under the post and once under the worker.</summary>
/// <param name="From">The first day, by its order.</param>
/// <param name="Until">The last day, by its order; the largest number while no end is known.</param>
/// <param name="Other">The position of the worker, under the post; that of the post, under the worker.</param>
internal readonly record struct HeldDays(int From, int Until, int Other)
{
    public bool Hold(int day) => From <= day && day <= Until;
}
