using System.Collections.Immutable;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Where more units would help most, one after another. Made by <see cref="SiteSearch"/>.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class SitePlan
{
    internal SitePlan(long reachedBefore, ImmutableArray<SiteStep> steps)
    {
        ReachedBefore = reachedBefore;
        Steps = steps;
    }

    /// <summary>Gets how many people units that exist already reach.</summary>
    public long ReachedBefore { get; }

    /// <summary>Gets the steps; fewer than asked for where no candidate adds anybody.</summary>
    public ImmutableArray<SiteStep> Steps { get; }
}
