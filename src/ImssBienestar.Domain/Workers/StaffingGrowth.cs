using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Workers;

/// <summary>How the staff of a health centre grows with its rooms (<i>crecimiento por consultorio</i>): no source says, so a caller supplies and
/// signs it.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record StaffingGrowth
{
    /// <summary>Creates a rule of growth.</summary>
    /// <param name="doctorsPerFurtherRoom">The doctors for each room beyond the first.</param>
    /// <param name="nursesPerFurtherRoom">The nurses for each room beyond the first.</param>
    /// <param name="interpretation">Who takes this rule, and why; findings carry it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interpretation"/> is null.</exception>
    public StaffingGrowth(Headcount doctorsPerFurtherRoom, Headcount nursesPerFurtherRoom, Interpretation interpretation)
    {
        DoctorsPerFurtherRoom = doctorsPerFurtherRoom;
        NursesPerFurtherRoom = nursesPerFurtherRoom;
        Interpretation = Guard.Against.Null(interpretation);
    }

    /// <summary>Gets the doctors for each room beyond the first.</summary>
    public Headcount DoctorsPerFurtherRoom { get; }

    /// <summary>Gets the nurses for each room beyond the first.</summary>
    public Headcount NursesPerFurtherRoom { get; }

    /// <summary>Gets who takes this rule, and why.</summary>
    public Interpretation Interpretation { get; }
}
