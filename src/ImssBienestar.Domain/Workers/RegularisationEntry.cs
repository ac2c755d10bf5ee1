using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Workers;

/// <summary>A candidate in a ranking (<i>candidatura</i>): a reference of the caller's and a score for each criterion.</summary>
/// <remarks>A score that is not known is null, which is not zero. Equality is by reference. No order: a ranking gives one.</remarks>
public sealed partial class RegularisationEntry
{
    /// <summary>Creates a candidate.</summary>
    /// <param name="reference">A reference of the caller's, unique within a ranking. It appears in the ranking: not a CURP, not a name.</param>
    /// <param name="scores">The scores, in the order of the criteria; null where one is not known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reference"/> is empty or white space.</exception>
    public RegularisationEntry(string reference, params decimal?[] scores)
    {
        Reference = Guard.Against.NullOrWhiteSpace(reference);
        Scores = [.. Guard.Against.Null(scores)];
        IsComplete = Scores.All(score => score is not null);
    }

    /// <summary>Gets the reference.</summary>
    public string Reference { get; }

    /// <summary>Gets the scores, in the order of the criteria; null where one is not known.</summary>
    public ImmutableArray<decimal?> Scores { get; }

    /// <summary>Gets whether every score is known.</summary>
    public bool IsComplete { get; }

    /// <summary>Compares two candidates by the first criterion on which they differ: negative where this one goes first, zero where they tie;
    /// null where a score that is not known would decide.</summary>
    internal int? Against(RegularisationEntry other)
    {
        for (int i = 0; i < Scores.Length; i++)
        {
            if (Scores[i] is not { } mine || other.Scores[i] is not { } theirs)
            {
                return null;
            }

            if (mine != theirs)
            {
                return theirs.CompareTo(mine);
            }
        }

        return 0;
    }
}
