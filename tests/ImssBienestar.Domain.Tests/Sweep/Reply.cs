using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>What is answered on a day, and the reasons given for it.</summary>
/// <param name="answer">The answer: a value that is equal to itself only.</param>
/// <param name="reasons">The reasons; null where there are none to give.</param>
/// <param name="says">The answer in words; null where it is its own.</param>
internal sealed class Reply(object answer, IReadOnlyList<Finding>? reasons = null, Func<string>? says = null) : IEquatable<Reply>
{
    public object Answer { get; } = answer;

    public IReadOnlyList<Finding> Reasons { get; } = reasons ?? [];

    public string Says => says?.Invoke() ?? Answer.ToString()!;

    public static string Of(Answer answer) => answer switch
    {
        Domain.Reasoning.Answer.Yes => "sí",
        Domain.Reasoning.Answer.No => "no",
        _ => "no se sabe",
    };

    public bool Equals(Reply? other)
    {
        if (other is null || !Answer.Equals(other.Answer) || Reasons.Count != other.Reasons.Count)
        {
            return false;
        }

        for (int i = 0; i < Reasons.Count; i++)
        {
            if (!ReferenceEquals(Reasons[i], other.Reasons[i]) && Reasons[i] != other.Reasons[i])
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Reply);

    public override int GetHashCode() => Answer.GetHashCode();
}
