using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>A threshold of seniority that a caller supplies (<i>antigüedad mínima</i>): no source read says how much was asked for.</summary>
/// <remarks>Equal when months and source are equal. No order. There is no default threshold: absence is <see langword="null"/>.</remarks>
public sealed partial record RegularisationSeniority
{
    /// <summary>The longest threshold that is accepted: 1,200 months, a hundred years.</summary>
    public const int MostMonths = 1_200;

    /// <summary>Creates a threshold.</summary>
    /// <param name="months">The months of service asked for, 0 to <see cref="MostMonths"/>.</param>
    /// <param name="source">Who asks for them, and where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative or above <see cref="MostMonths"/>.</exception>
    public RegularisationSeniority(int months, Source source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        Months = months;
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the months of service asked for.</summary>
    public int Months { get; }

    /// <summary>Gets who asks for them, and where it was read.</summary>
    public Source Source { get; }

    /// <summary>Answers whether service without interruption since a day is enough on another day.</summary>
    /// <param name="since">The first day of service, or the window it lies in; null where it is not known.</param>
    /// <param name="on">The day asked about.</param>
    /// <returns>Yes from the day on which the months are complete, that day included; no before; unknown where the first day is not known, or
    /// only by a window whose ends disagree.</returns>
    /// <remarks>Months are complete on the day of the same number, or on the last day of a shorter month: twelve months since 2020-02-29 on
    /// 2021-02-28. Months that end after the year 9999 are never complete.</remarks>
    /// <exception cref="ArgumentException"><paramref name="since"/> is the default value.</exception>
    public Answer MetBy(DateWindow? since, LocalDate on)
    {
        if (since is null)
        {
            return Answer.Unknown;
        }

        DateWindow given = since.Value.Given(nameof(since));
        LocalDate day = on.ToIso();
        return !IsComplete(given.Earliest, day) ? Answer.No
            : IsComplete(given.Latest, day) ? Answer.Yes
            : Answer.Unknown;
    }

    private bool IsComplete(LocalDate since, LocalDate on) => since <= on && Fits(since) && since.PlusMonths(Months) <= on;

    /// <summary>Whether the months end within the calendar.</summary>
    private bool Fits(LocalDate since) => ((LocalDate.MaxIsoValue.Year - since.Year) * 12) + (12 - since.Month) >= Months;
}
