using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Programs;

/// <summary>Something that happened to a programme and did not change its name (<i>hecho</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record ProgramEvent
{
    /// <summary>Creates an event.</summary>
    /// <param name="when">The day, or the window in which it lies.</param>
    /// <param name="text">What happened.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public ProgramEvent(DateWindow when, BilingualText text, Source source)
    {
        When = when.Given();
        Text = Guard.Against.Null(text);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the day, or the window in which it lies.</summary>
    public DateWindow When { get; }

    /// <summary>Gets what happened.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }
}
