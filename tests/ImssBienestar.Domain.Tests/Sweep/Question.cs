using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>A question that is asked on every day.</summary>
/// <param name="Text">What is asked, as its case file writes it.</param>
/// <param name="State">The state it is asked for; null for none.</param>
/// <param name="On">The answer on a day; null where the question is refused, as documented.</param>
/// <param name="Named">The days on which the answer may change, with what names them.</param>
internal sealed record Question(string Text, State? State, Func<LocalDate, Reply?> On, NamedDays Named)
{
    /// <summary>Whether its changes are written in the case file; the others are swept all the same.</summary>
    public bool IsWritten { get; init; } = true;
}
