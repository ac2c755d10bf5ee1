using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>The health committee of a unit in a fiscal year (<i>Comité de Salud y Bienestar, COSABI</i>; in speech <i>Comité de Salud para el
/// Bienestar</i>): people of the community who decide how the clinic's money is spent.</summary>
/// <remarks>Says what is recorded, not whether it is right: <see cref="CommitteeRules.Decide(Committee, NodaTime.LocalDate)"/> says that. What is
/// not recorded is unknown. Equality is by reference. No order.</remarks>
public sealed partial class Committee
{
    /// <summary>Creates a committee.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="edition">The edition of the programme, which sets the roles.</param>
    /// <param name="members">The members; null where they are not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> or a member is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value, which is no key.</exception>
    public Committee(Clues unit, ProgrammeEdition edition, IEnumerable<CommitteeMember>? members = null)
    {
        Unit = unit.Given();
        Edition = Guard.Against.Null(edition);
        AreMembersKnown = members is not null;
        Members = members is null ? [] : [.. members.Select(member => Guard.Against.Null(member, nameof(members)))];
    }

    /// <summary>Gets the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the edition of the programme.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets whether the members are known.</summary>
    public bool AreMembersKnown { get; }

    /// <summary>Gets the members, as given; empty where they are not known.</summary>
    public ImmutableArray<CommitteeMember> Members { get; }

    /// <summary>Gets the assembly in which the committee was formed; null where it is not known.</summary>
    public CommitteeAssembly? Assembly { get; init; }

    /// <summary>Gets whether the social-audit committee beside it was formed (<i>Comité de Contraloría Social</i>).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer SocialAuditFormed
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets whether the treasurer alone receives, keeps, administers and spends the money.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer TreasurerSolelyAccountable
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets whether president and treasurer use the bank card jointly (<i>tarjeta mancomunada</i>).</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The answer is not a declared one.</exception>
    public Answer CardIsJoint
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Writes the edition and the unit: nothing of the members.</summary>
    /// <returns>For example <c>LCEN-2024 MCIMB000856</c>.</returns>
    public override string ToString() => $"{Edition} {Unit}";

    /// <summary>The answers that follow from what is recorded.</summary>
    /// <param name="roles">The roles of the year; empty where they are not established.</param>
    internal CommitteeAnswers Answers(ImmutableArray<CommitteeRole> roles) => new()
    {
        RolesFilled = RolesFilled(roles),
        ElectedByAssembly = ElectedByAssembly,
        SocialAuditFormed = SocialAuditFormed,
        TreasurerIsWoman = OfHolders(CommitteeRole.Treasurer, member => member.IsWoman),
        TreasurerSolelyAccountable = TreasurerSolelyAccountable,
        SecretaryIsStaff = OfHolders(CommitteeRole.TechnicalSecretary, member => member.IsStaff),
        SecretaryBelowManagement = OfHolders(CommitteeRole.TechnicalSecretary, member => member.HoldsNoManagementPost),
        CardIsJoint = CardIsJoint,
    };

    internal IEnumerable<CommitteeMember> Holders(CommitteeRole role) => Members.Where(member => member.Role == role && !member.IsAlternate);

    // Ratification is reported for 2026; of the years before no source says that it was admitted, nor that it was not.
    private Answer ElectedByAssembly => Assembly?.Designation switch
    {
        Designation.ElectedByAssembly => Answer.Yes,
        Designation.RatifiedByAssembly when Edition.FiscalYear >= 2026 => Answer.Yes,
        Designation.NamedWithoutAssembly => Answer.No,
        _ => Answer.Unknown,
    };

    private Answer RolesFilled(ImmutableArray<CommitteeRole> roles) =>
        !AreMembersKnown || roles.IsEmpty ? Answer.Unknown
        : roles.All(role => Holders(role).Count() == 1) && Members.All(member => roles.Contains(member.Role)) ? Answer.Yes
        : Answer.No;

    /// <summary>What the holders of a role agree on; unknown where there is none or they differ.</summary>
    private Answer OfHolders(CommitteeRole role, Func<CommitteeMember, Answer> answer) =>
        Holders(role).Select(answer).Distinct().ToArray() is [var agreed] ? agreed : Answer.Unknown;
}
