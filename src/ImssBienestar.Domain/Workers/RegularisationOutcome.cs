using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>Whether a worker's temporary post is to be made permanent, by the stated conditions, on a day (<i>resultado</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<RegularisationOutcome>))]
public enum RegularisationOutcome
{
    /// <summary>Not settled: the answers still unknown can change the outcome.</summary>
    Undetermined = 0,

    /// <summary>Every stated condition is met. How many posts a state had and who came first was not stated: see
    /// <see cref="RegularisationRanking"/>.</summary>
    Eligible = 1,

    /// <summary>Every condition on the worker and the state is met, and the phase of the state or the stage of the branch has not begun.</summary>
    NotYet = 2,

    /// <summary>A condition on the worker, the post or the state is not met.</summary>
    NotEligible = 3,
}
