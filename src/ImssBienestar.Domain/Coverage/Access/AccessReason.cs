using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Why a row about access has no full answer (<i>motivo</i>): a closed list.</summary>
/// <remarks>Equal when it is the same reason. No order. There is no empty reason: absence is <see langword="null"/>.</remarks>
public sealed partial class AccessReason
{
    private AccessReason(ReasonText text, Answer answer)
    {
        Code = text.Code;
        Text = text.For(answer)!;
    }

    /// <summary>Gets: it is not known where the place lies.</summary>
    public static AccessReason PlaceWithoutLocation { get; } = new(AccessTexts.PlaceWithoutLocation, Answer.Unknown);

    /// <summary>Gets: the count of the place is not known or masked, so it is not among the demand.</summary>
    public static AccessReason PopulationNotKnown { get; } = new(AccessTexts.PopulationNotKnown, Answer.Unknown);

    /// <summary>Gets: no unit is in reach of the place. This is known: its access is zero.</summary>
    public static AccessReason NoUnitInReach { get; } = new(AccessTexts.NoUnitInReach, Answer.No);

    /// <summary>Gets: what it takes to get to some unit is not known, and the answer may depend on it.</summary>
    public static AccessReason TravelNotKnown { get; } = new(AccessTexts.TravelNotKnown, Answer.Unknown);

    /// <summary>Gets: it is not known where the unit stands.</summary>
    public static AccessReason UnitWithoutLocation { get; } = new(AccessTexts.UnitWithoutLocation, Answer.Unknown);

    /// <summary>Gets: the capacity of the unit is not known.</summary>
    public static AccessReason CapacityNotKnown { get; } = new(AccessTexts.CapacityNotKnown, Answer.Unknown);

    /// <summary>Gets: the capacity of some unit in reach of the place is not known, so its access is at least what is said.</summary>
    public static AccessReason CapacityInReachNotKnown { get; } = new(AccessTexts.CapacityInReachNotKnown, Answer.Unknown);

    /// <summary>Gets: nobody is in reach of the unit, so its supply is not used.</summary>
    public static AccessReason NobodyInReach { get; } = new(AccessTexts.NobodyInReach, Answer.No);

    /// <summary>Gets all reasons.</summary>
    public static ImmutableArray<AccessReason> All { get; } =
    [
        PlaceWithoutLocation, PopulationNotKnown, NoUnitInReach, TravelNotKnown,
        UnitWithoutLocation, CapacityNotKnown, CapacityInReachNotKnown, NobodyInReach,
    ];

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets the reason in words.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
