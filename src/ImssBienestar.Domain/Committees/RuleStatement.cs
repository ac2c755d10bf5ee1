using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>A statement of a rule: for which edition, from which day, how strongly and by which source.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record RuleStatement
{
    internal RuleStatement(
        ProgrammeEdition edition,
        Source source,
        RuleStanding standing = RuleStanding.Stated,
        LocalDate? from = null,
        Interpretation? interpretation = null)
    {
        Edition = edition;
        From = from ?? edition.From;
        Standing = standing;
        Source = source;
        Interpretation = interpretation;
    }

    /// <summary>Gets the edition for which the rule is stated.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets the first day on which the statement counts.</summary>
    public LocalDate From { get; }

    /// <summary>Gets how strongly: stated or sought.</summary>
    public RuleStanding Standing { get; }

    /// <summary>Gets where it was read, with its confidence.</summary>
    public Source Source { get; }

    /// <summary>Gets the interpretation it rests on; null where it rests on the letter.</summary>
    public Interpretation? Interpretation { get; }
}
