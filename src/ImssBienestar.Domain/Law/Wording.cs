using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>One wording of a provision (<i>texto vigente</i>): when it was published and whether its text was read.</summary>
/// <remarks>Publication is not effect: the day of effect is the start under which the wording is kept. Equal when all members are
/// equal. No order.</remarks>
public sealed partial record Wording
{
    internal Wording(LocalDate? published, bool wasRead, bool isAnnounced = false)
    {
        Published = published;
        WasRead = wasRead;
        IsAnnounced = isAnnounced;
    }

    /// <summary>Gets the day of publication in the official gazette (DOF); null where it is not known.</summary>
    public LocalDate? Published { get; }

    /// <summary>Gets whether the text itself was read; false where only its existence is established.</summary>
    public bool WasRead { get; }

    /// <summary>Gets whether the wording is only announced: nothing was published that brings it into force.</summary>
    public bool IsAnnounced { get; }
}
