using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>A stage of regularisation (<i>etapa</i>): the branches that begin together, and the day or window of the start.</summary>
/// <remarks>Immutable. Equality is by reference. No order of its own; a calendar lists stages by number.</remarks>
public sealed partial class RegularisationStage
{
    /// <summary>Creates a stage.</summary>
    /// <param name="number">The number, 1 or more.</param>
    /// <param name="branches">The branches, one or more, without repetition.</param>
    /// <param name="start">The first day, or the window it lies in; null where it is not established.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="branches"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    /// <exception cref="ArgumentException">There is no branch, a branch is repeated or not stated, or <paramref name="start"/> is the default
    /// value.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A branch is not a declared one.</exception>
    public RegularisationStage(int number, IEnumerable<RegularisationBranch> branches, DateWindow? start, Source source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
        Branches = [.. Guard.Against.Null(branches).Select(branch => Guard.Against.EnumOutOfRange(branch, nameof(branches)))];
        Start = start?.Given(nameof(start));
        Source = Guard.Against.Null(source);
        if (Branches.IsEmpty || Branches.Contains(RegularisationBranch.NotStated) || Branches.Distinct().Count() != Branches.Length)
        {
            throw new ArgumentException("A stage has one stated branch or more, each of them once.", nameof(branches));
        }
    }

    /// <summary>Gets the number, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the branches, in the order given.</summary>
    public ImmutableArray<RegularisationBranch> Branches { get; }

    /// <summary>Gets the first day, or the window it lies in; null where it is not established.</summary>
    public DateWindow? Start { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the reading the start rests on; null where the source says it.</summary>
    public Interpretation? Interpretation { get; init; }

    /// <summary>Answers whether the stage has begun by a day, that day included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>No before the window of the start; yes on its last day and after it; unknown between, and where no start is established.</returns>
    public Answer HasBegunBy(LocalDate day) => Start?.HasHappenedBy(day) ?? Answer.Unknown;
}
