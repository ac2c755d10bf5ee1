using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization;

/// <summary>One thing in which a receipt and its replay differ.</summary>
/// <remarks>Equal when all members are equal. No order of its own: a replay lists causes first, then what they changed.</remarks>
public sealed partial record ReplayDifference
{
    internal ReplayDifference(ReplayDifferenceKind kind, string? recorded, string? replayed)
    {
        Kind = kind;
        Recorded = recorded;
        Replayed = replayed;
    }

    /// <summary>Gets what differs.</summary>
    public ReplayDifferenceKind Kind { get; }

    /// <summary>Gets the permanent code, such as <c>RCP.OUTCOME</c>.</summary>
    public string Code => ReceiptTexts.Of(Kind).Code;

    /// <summary>Gets what it means.</summary>
    public BilingualText Text => ReceiptTexts.Of(Kind).No!;

    /// <summary>Gets what the receipt says: a code, an edition, a hash or a name; null where it says nothing.</summary>
    public string? Recorded { get; }

    /// <summary>Gets what the replay gave; null where it gave nothing.</summary>
    public string? Replayed { get; }

    /// <summary>Writes the code and both sides.</summary>
    /// <returns>For example <c>RCP.OUTCOME: Entitled → NotEntitled</c>.</returns>
    public override string ToString() => $"{Code}: {Recorded} → {Replayed}";
}
