using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>The place of a candidate in a ranking (<i>lugar</i>).</summary>
/// <remarks>Equality is by reference. No order of its own.</remarks>
public sealed partial class RegularisationPlace
{
    internal RegularisationPlace(RegularisationEntry entry, int ahead, int tied, int open, int? quota)
    {
        Entry = entry;
        First = ahead + 1;
        Last = ahead + open + 1;
        Tied = tied;
        WithinQuota = quota is not { } posts || (ahead < posts && ahead + tied + open + 1 > posts) ? Answer.Unknown
            : ahead < posts ? Answer.Yes
            : Answer.No;
    }

    /// <summary>Gets the candidate.</summary>
    public RegularisationEntry Entry { get; }

    /// <summary>Gets the place: one more than the candidates surely ahead, so that those who tie share it.</summary>
    public int First { get; }

    /// <summary>Gets the last place it may turn out to be; the same as <see cref="First"/> where no unknown score can change it.</summary>
    public int Last { get; }

    /// <summary>Gets how many other candidates surely tie with it.</summary>
    public int Tied { get; }

    /// <summary>Gets whether a post of the quota is for the candidate: yes if it is however ties and unknown scores are resolved, no if it is in no
    /// way; unknown where the quota cuts a tie, where an unknown score decides, and where there is no quota.</summary>
    public Answer WithinQuota { get; }
}
