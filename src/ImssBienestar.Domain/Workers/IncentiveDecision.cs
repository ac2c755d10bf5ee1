using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>Whether a post has the zone incentive on a day, how much, and why.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class IncentiveDecision
{
    internal IncentiveDecision(Post post, Pesos? monthly, Finding finding)
    {
        Post = post;
        Monthly = monthly;
        Finding = finding;
    }

    /// <summary>Gets the post.</summary>
    public Post Post { get; }

    /// <summary>Gets whether the post has the incentive.</summary>
    public Answer Answer => Finding.Answer;

    /// <summary>Gets the amount a month; zero where the answer is no, null where it is not known.</summary>
    public Pesos? Monthly { get; }

    /// <summary>Gets why.</summary>
    public Finding Finding { get; }
}
