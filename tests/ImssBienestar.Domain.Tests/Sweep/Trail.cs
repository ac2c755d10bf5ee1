using System.Collections.Immutable;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>The days swept, and the answers to a question over all of them: one stretch for each answer that stands.</summary>
internal sealed class Trail
{
    public static readonly LocalDate First = new(2019, 12, 1);
    public static readonly LocalDate Last = new(2028, 1, 31);

    public static readonly ImmutableArray<LocalDate> Days = [.. Tests.Days.Between(First, Last)];

    /// <summary>Asks the question on every day.</summary>
    public Trail(Question question)
    {
        Question = question;
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        foreach (LocalDate day in Days)
        {
            Reply? reply = question.On(day);
            if (stretches.Count > 0 && Equals(stretches[^1].Reply, reply))
            {
                stretches[^1] = stretches[^1] with { Until = day };
            }
            else
            {
                stretches.Add(new(day, day, reply));
            }
        }

        Stretches = stretches.ToImmutable();
    }

    public Question Question { get; }

    public ImmutableArray<Stretch> Stretches { get; }

    /// <summary>The days on which the answer is another than on the day before.</summary>
    public IEnumerable<LocalDate> Changes => Stretches.Skip(1).Select(stretch => stretch.From);

    /// <summary>Days, both included, on which one answer stands; none where the question is refused.</summary>
    internal sealed record Stretch(LocalDate From, LocalDate Until, Reply? Reply);
}
