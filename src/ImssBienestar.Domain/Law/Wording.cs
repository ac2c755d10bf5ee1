using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>One wording of a provision (<i>texto vigente</i>): when it was published and whether its text was read.</summary>
/// <remarks>Publication is not effect: the day of effect is the start under which the wording is kept. Equal when all members are
/// equal. No order.</remarks>
public sealed record Wording
{
    internal Wording(LocalDate? published, bool wasRead)
    {
        Published = published;
        WasRead = wasRead;
    }

    /// <summary>Gets the day of publication in the official gazette (DOF); null where it is not known.</summary>
    public LocalDate? Published { get; }

    /// <summary>Gets whether the text itself was read; false where only its existence is established.</summary>
    public bool WasRead { get; }
}
