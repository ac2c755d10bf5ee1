using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>What happened to an enrolment (<i>movimiento del padrón</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<EnrolmentEventKind>))]
public enum EnrolmentEventKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The person enrolled (article 77 bis 38-II).</summary>
    Enrolled = 1,

    /// <summary>The person joined social security, by own right or as a dependant (article 77 bis 39).</summary>
    Suspended = 2,

    /// <summary>The social security ended, and the right resumed (article 77 bis 39).</summary>
    Resumed = 3,

    /// <summary>A resolution cancelled the right (article 77 bis 40).</summary>
    Cancelled = 4,
}

/// <summary>An event of an enrolment and its day of effect.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record EnrolmentEvent
{
    /// <summary>Creates an event.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="on">The day of effect: the new status holds on it.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="kind"/> is not a declared one.</exception>
    public EnrolmentEvent(EnrolmentEventKind kind, LocalDate on)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        On = on.ToIso();
    }

    /// <summary>Gets what happened.</summary>
    public EnrolmentEventKind Kind { get; }

    /// <summary>Gets the day of effect, in the ISO calendar.</summary>
    public LocalDate On { get; }
}
