using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>A value that changes on known days, kept as starts only, so that gaps and overlaps cannot exist.</summary>
/// <typeparam name="T">The type of value.</typeparam>
/// <remarks>
/// <para>Each entry holds from its day, included, to the day before the next entry. A repeal is an entry without value. A day before
/// the first start is refused, never answered with a default. A day after <see cref="VerifiedThrough"/> gets the last value, flagged.</para>
/// <para>Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed class Dated<T>
    where T : notnull
{
    /// <summary>Creates a dated value.</summary>
    /// <param name="verifiedThrough">The last day, included, through which the entries were checked against their source.</param>
    /// <param name="starts">The entries, one or more, each with a later day than the one before.</param>
    /// <exception cref="ArgumentNullException"><paramref name="starts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no entry, or an entry does not start after the one before.</exception>
    public Dated(LocalDate verifiedThrough, params DatedStart<T>[] starts)
    {
        Guard.Against.Null(starts);
        if (starts.Length == 0)
        {
            throw new ArgumentException("A dated value needs at least one start.", nameof(starts));
        }

        for (int i = 1; i < starts.Length; i++)
        {
            if (starts[i].From <= starts[i - 1].From)
            {
                throw new ArgumentException("Each start must be later than the one before.", nameof(starts));
            }
        }

        Starts = [.. starts];
        VerifiedThrough = verifiedThrough.ToIso();
    }

    /// <summary>Gets the entries, in the order of their days.</summary>
    public ImmutableArray<DatedStart<T>> Starts { get; }

    /// <summary>Gets the last day, included, through which the entries were checked against their source.</summary>
    public LocalDate VerifiedThrough { get; }

    /// <summary>Gets what holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value or its repeal, with the days between which it holds.</returns>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before the first start.</exception>
    public DatedValue<T> On(LocalDate day) => TryOn(day, out DatedValue<T> value)
        ? value
        : throw new NotInForceException(
            $"Nothing is modelled on {day.ToIso().ToIsoText()}: the first start is {Starts[0].From.ToIsoText()}.");

    /// <summary>Gets what holds on a day, if the day is not before the first start.</summary>
    /// <param name="day">The day.</param>
    /// <param name="value">The value or its repeal; the default value when the day is refused.</param>
    /// <returns>Whether the day is at or after the first start.</returns>
    public bool TryOn(LocalDate day, out DatedValue<T> value)
    {
        LocalDate asked = day.ToIso();
        for (int i = Starts.Length - 1; i >= 0; i--)
        {
            if (Starts[i].From <= asked)
            {
                LocalDate? until = i + 1 < Starts.Length ? Starts[i + 1].From.PlusDays(-1) : null;
                value = new DatedValue<T>(Starts[i], until, asked <= VerifiedThrough);
                return true;
            }
        }

        value = default;
        return false;
    }
}
