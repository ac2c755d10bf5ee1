using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>The course that a goal asks a measure to take (<i>trayectoria hacia una meta</i>), month by month.</summary>
/// <remarks>Months are counted whole: a year is twelve of them, whatever its days. A month before the first of the path has no value, which is
/// not zero. Months are those of the ISO calendar: one of another calendar is no month of it. Immutable. Equality is by reference. No order.</remarks>
public sealed class TargetPath
{
    private readonly Func<YearMonth, decimal> course;

    private TargetPath(YearMonth from, Func<YearMonth, decimal> course)
    {
        From = Iso(from, nameof(from));
        this.course = course;
    }

    /// <summary>Gets the first month of the path.</summary>
    public YearMonth From { get; }

    /// <summary>Creates a straight path to a dated target, where the measure stays from then on.</summary>
    /// <param name="from">The month of the baseline.</param>
    /// <param name="baseline">The measure then.</param>
    /// <param name="to">The month of the target, after <paramref name="from"/>.</param>
    /// <param name="target">The target.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>, or one of them is not of the ISO calendar.</exception>
    public static TargetPath Linear(YearMonth from, decimal baseline, YearMonth to, decimal target)
    {
        int months = Months(Iso(from, nameof(from)), Iso(to, nameof(to)));
        return months > 0
            ? new(from, month => Months(from, month) is var passed && passed >= months ? target : baseline + ((target - baseline) * passed / months))
            : throw new ArgumentException("The target must be dated after the baseline.", nameof(to));
    }

    /// <summary>Creates a path of equal steps every year, spread over its months, up to a cap.</summary>
    /// <param name="from">The month of the baseline.</param>
    /// <param name="baseline">The measure then.</param>
    /// <param name="stepPerYear">The change in a year; below zero the measure falls.</param>
    /// <param name="cap">Where the path stops; null where it does not.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException"><paramref name="cap"/> lies behind the baseline, seen in the direction of the steps, or <paramref name="from"/> is
    /// not of the ISO calendar.</exception>
    public static TargetPath Steady(YearMonth from, decimal baseline, decimal stepPerYear, decimal? cap = null)
    {
        bool rises = stepPerYear >= 0;
        if (cap is { } limit && (rises ? limit < baseline : limit > baseline))
        {
            throw new ArgumentException("The cap lies behind the baseline.", nameof(cap));
        }

        return new(from, month =>
        {
            decimal value = baseline + (stepPerYear * Months(from, month) / 12);
            return cap is not { } end ? value : rises ? Math.Min(value, end) : Math.Max(value, end);
        });
    }

    /// <summary>Creates a path that asks only that the measure does not worsen.</summary>
    /// <param name="from">The month of the baseline.</param>
    /// <param name="baseline">The measure then.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException"><paramref name="from"/> is not of the ISO calendar.</exception>
    public static TargetPath Halt(YearMonth from, decimal baseline) => new(from, _ => baseline);

    /// <summary>Creates a path that jumps on stated months and stays between them.</summary>
    /// <param name="steps">The months and the measure asked for from each on, one or more, each after the one before.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no step, one is not after the one before, or one is not of the ISO calendar.</exception>
    public static TargetPath Stepped(params (YearMonth From, decimal Value)[] steps)
    {
        ImmutableArray<(YearMonth From, decimal Value)> all = [.. Guard.Against.Null(steps).Select(step => (Iso(step.From, nameof(steps)), step.Value))];
        if (all.IsEmpty || all.Zip(all.Skip(1)).Any(pair => pair.Second.From <= pair.First.From))
        {
            throw new ArgumentException("A path needs steps, each after the one before.", nameof(steps));
        }

        return new(all[0].From, month => all.Last(step => step.From <= month).Value);
    }

    /// <summary>Gets what the path asks for in a month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The measure; null before the path begins.</returns>
    /// <exception cref="ArgumentException"><paramref name="month"/> is not of the ISO calendar.</exception>
    /// <exception cref="OverflowException">The path leads out of the range of a decimal.</exception>
    public decimal? At(YearMonth month) => Iso(month, nameof(month)) < From ? null : course(month);

    /// <summary>Gets what the path asks for in a month, or what is expected without it where that is better.</summary>
    /// <param name="month">The month.</param>
    /// <param name="expected">The measure expected if nothing changes (business as usual).</param>
    /// <param name="lessIsBetter">Whether a smaller measure is the better one.</param>
    /// <returns>The better of both; null before the path begins.</returns>
    /// <exception cref="ArgumentException"><paramref name="month"/> is not of the ISO calendar.</exception>
    /// <exception cref="OverflowException">The path leads out of the range of a decimal.</exception>
    public decimal? AtOrBetter(YearMonth month, decimal expected, bool lessIsBetter = false) => At(month) is not { } asked ? null
        : lessIsBetter ? Math.Min(asked, expected)
        : Math.Max(asked, expected);

    private static YearMonth Iso(YearMonth month, string parameter) =>
        month.Calendar == CalendarSystem.Iso ? month : throw new ArgumentException("The month must be of the ISO calendar.", parameter);

    private static int Months(YearMonth from, YearMonth to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
