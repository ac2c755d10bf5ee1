using Ardalis.GuardClauses;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>A person in a role of a committee (<i>integrante</i>).</summary>
/// <remarks>Holds no name: the key is enough to tell persons apart, and it never enters a message. Equal when all members are equal. No
/// order.</remarks>
public sealed partial record CommitteeMember
{
    private readonly Sex statedSex;

    /// <summary>Creates a member.</summary>
    /// <param name="role">The role.</param>
    /// <param name="curp">The key of the person; null where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="curp"/> is the default value, which is no key.</exception>
    public CommitteeMember(CommitteeRole role, Curp? curp = null)
    {
        Role = Guard.Against.Null(role);
        Curp = curp is { IsDefault: true } ? throw new ArgumentException("The default value of a CURP is no key.", nameof(curp)) : curp;
    }

    /// <summary>Gets the role.</summary>
    public CommitteeRole Role { get; }

    /// <summary>Gets the key of the person; null where it is not known.</summary>
    public Curp? Curp { get; }

    /// <summary>Gets the sex that the record of the person states; what the key states where the record does not.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The sex is not a declared one.</exception>
    public Sex Sex
    {
        get => statedSex == Sex.NotStated && Curp is { } curp ? curp.Sex : statedSex;
        init => statedSex = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets what the person is in the clinic.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The post is not a declared one.</exception>
    public ClinicPost Post
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets whether the person stands in for the holder of the role (<i>suplente</i>) and is not the holder.</summary>
    public bool IsAlternate { get; init; }

    /// <summary>Whether the person is a woman. What the rule means for a person who is neither is not established.</summary>
    internal Answer IsWoman => Sex switch
    {
        Sex.Woman => Answer.Yes,
        Sex.Man => Answer.No,
        _ => Answer.Unknown,
    };

    internal Answer IsStaff => Post switch
    {
        ClinicPost.NotStated => Answer.Unknown,
        ClinicPost.None => Answer.No,
        _ => Answer.Yes,
    };

    /// <summary>Somebody who is not of the staff holds no management post in it.</summary>
    internal Answer HoldsNoManagementPost => Post switch
    {
        ClinicPost.None or ClinicPost.StaffBelowMiddleManagement => Answer.Yes,
        ClinicPost.Management => Answer.No,
        _ => Answer.Unknown,
    };

    /// <summary>Writes the role only: what is known of a person does not belong in a log.</summary>
    /// <returns>The code of the role.</returns>
    public override string ToString() => Role.Code;
}
