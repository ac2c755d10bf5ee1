using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A stage that a hospital reached, with the day or window in which it did (<i>hito de la obra</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record WorksMilestone
{
    /// <summary>Creates a milestone.</summary>
    /// <param name="stage">The stage reached.</param>
    /// <param name="when">The first day of the stage, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="stage"/> is not a declared one.</exception>
    public WorksMilestone(WorksStage stage, DateWindow when, Source source)
    {
        Stage = Guard.Against.EnumOutOfRange(stage);
        When = when.Given();
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the stage reached.</summary>
    public WorksStage Stage { get; }

    /// <summary>Gets the first day of the stage, or the window in which it lies.</summary>
    public DateWindow When { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Writes the stage and the day.</summary>
    /// <returns>For example <c>InWorks 2024-03-01…2024-03-31</c>.</returns>
    public override string ToString() => $"{Stage} {When}";
}
