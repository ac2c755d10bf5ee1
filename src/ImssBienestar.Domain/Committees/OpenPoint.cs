using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>Something about committees that no source read establishes (<i>punto no establecido</i>). The library never fills it in; a caller may,
/// with <see cref="CommitteeReadings"/>.</summary>
/// <remarks>A closed set: equal when it is the same point. No order.</remarks>
public sealed partial class OpenPoint
{
    private readonly Func<ProgrammeEdition, bool> concerns;

    private OpenPoint(ReasonText reason, Func<ProgrammeEdition, bool>? concerns = null)
    {
        Reason = reason;
        this.concerns = concerns ?? (_ => true);
    }

    /// <summary>Gets how many people make an assembly valid.</summary>
    public static OpenPoint Quorum { get; } = new(CommitteeTexts.OpenQuorum);

    /// <summary>Gets from what age a person may be a member.</summary>
    public static OpenPoint MinimumAge { get; } = new(CommitteeTexts.OpenMinimumAge);

    /// <summary>Gets how long members serve.</summary>
    public static OpenPoint Term { get; } = new(CommitteeTexts.OpenTerm);

    /// <summary>Gets which roles one person may not hold together.</summary>
    public static OpenPoint IncompatibleRoles { get; } = new(CommitteeTexts.OpenIncompatibleRoles);

    /// <summary>Gets whether roles have alternates.</summary>
    public static OpenPoint Alternates { get; } = new(CommitteeTexts.OpenAlternates);

    /// <summary>Gets whether a unit has one committee a year and no more.</summary>
    public static OpenPoint OnePerUnitAndYear { get; } = new(CommitteeTexts.OpenOnePerUnit);

    /// <summary>Gets the roles of a committee, in the editions of 2026.</summary>
    public static OpenPoint Roles { get; } = new(CommitteeTexts.OpenRoles, edition => !edition.AreRolesEstablished);

    /// <summary>Gets the calendar, in the editions of 2024 and 2026.</summary>
    public static OpenPoint Calendar { get; } = new(CommitteeTexts.OpenCalendar, edition => ProgrammeCalendar.Of(edition) is null);

    /// <summary>Gets the tenth step: the source counts ten and names nine.</summary>
    public static OpenPoint TenthStep { get; } = new(CommitteeTexts.OpenTenthStep);

    /// <summary>Gets the list of prohibited expenses.</summary>
    public static OpenPoint ProhibitedExpenses { get; } = new(CommitteeTexts.OpenProhibitedExpenses);

    /// <summary>Gets every open point: those of composition first.</summary>
    public static ImmutableArray<OpenPoint> All { get; } =
    [
        Quorum, MinimumAge, Term, IncompatibleRoles, Alternates, OnePerUnitAndYear, Roles, Calendar, TenthStep, ProhibitedExpenses,
    ];

    /// <summary>Gets the permanent code, such as <c>COM.OPEN.QUORUM</c>.</summary>
    public string Code => Reason.Code;

    /// <summary>Gets what is not established.</summary>
    public BilingualText Text => Reason.Unknown!;

    internal ReasonText Reason { get; }

    /// <summary>Answers whether the point is open in an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>Whether it is open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public bool Concerns(ProgrammeEdition edition) => concerns(Guard.Against.Null(edition));

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;

    internal Finding Finding(LocalDate ruleDay) => Reason.Finding(Answer.Unknown, CommitteeProvisions.Rules, ruleDay);
}
