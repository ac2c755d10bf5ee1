using System.Collections.Immutable;

namespace ImssBienestar.Domain.Serialization;

/// <summary>What came of deciding again what a receipt keeps.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class ReplayResult
{
    internal ReplayResult(DecisionReceipt? replayed, ImmutableArray<ReplayDifference> differences)
    {
        Replayed = replayed;
        Differences = differences;
    }

    /// <summary>Gets whether the replay gave the same receipt, byte for byte.</summary>
    public bool IsSame => Differences.IsEmpty;

    /// <summary>Gets the receipt of the replay; null where no decision can be given on that day.</summary>
    public DecisionReceipt? Replayed { get; }

    /// <summary>Gets what differs: first causes (request, rules, data), then what they changed in the answer; empty where nothing does.</summary>
    public ImmutableArray<ReplayDifference> Differences { get; }
}
