using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>An entry that a register of staff did not take, and one reason why. An entry with several faults has as many refusals.</summary>
/// <remarks>Equal when all members are equal. No order. Names the entry by its position, never by a key of a person.</remarks>
public sealed partial record StaffRefusal
{
    internal StaffRefusal(StaffEntry entry, int position, Finding finding)
    {
        Entry = entry;
        Position = position;
        Finding = finding;
    }

    /// <summary>Gets what kind of entry it is.</summary>
    public StaffEntry Entry { get; }

    /// <summary>Gets the position of the entry among those of its kind as they were given, from 0.</summary>
    public int Position { get; }

    /// <summary>Gets why it was not taken.</summary>
    public Finding Finding { get; }
}
