using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What stands of a facility from one event to the next.</summary>
/// <param name="CanBegin">The first day on which it can stand, by <see cref="Time.IsoDays.Order"/>.</param>
/// <param name="Begun">The first day on which it has surely begun.</param>
/// <param name="Key">The number of the key; -1 where there is none.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Exists">Whether the facility exists.</param>
/// <param name="Cause">The event that began it; null for what stood before the first.</param>
/// <param name="Details">What is recorded of the facility; null where nothing is.</param>
internal readonly record struct LifeState(
    int CanBegin, int Begun, int Key, FacilityStage Stage, Answer Exists, FacilityEvent? Cause, Facility? Details);
