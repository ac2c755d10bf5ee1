using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>The hours of a day in which a unit serves (<i>horario de servicio</i>), as the catalogue of establishments gives
/// them.</summary>
/// <remarks>
/// <para>The start belongs to the hours, the end does not. An end before the start is on the next day. An end equal to the start is kept
/// and says nothing: all day and never are written the same.</para>
/// <para>Equal when both are equal. No order. There are no empty hours: absence is <see langword="null"/>.</para>
/// </remarks>
public sealed partial record ServiceHours
{
    /// <summary>Creates hours.</summary>
    /// <param name="from">When it opens.</param>
    /// <param name="until">When it closes.</param>
    public ServiceHours(LocalTime from, LocalTime until)
    {
        From = from;
        Until = until;
    }

    /// <summary>Gets when it opens.</summary>
    public LocalTime From { get; }

    /// <summary>Gets when it closes; on the next day where it is before <see cref="From"/>.</summary>
    public LocalTime Until { get; }

    /// <summary>Gets whether it closes on the day after it opened.</summary>
    public bool PassesMidnight => Until < From;

    /// <summary>Gets how long it is open, above zero and below a day; null where both ends are equal, which says nothing.</summary>
    public Duration? Length => Until == From
        ? null
        : Duration.FromNanoseconds(Until.NanosecondOfDay - From.NanosecondOfDay) + (PassesMidnight ? Duration.FromDays(1) : Duration.Zero);
}
