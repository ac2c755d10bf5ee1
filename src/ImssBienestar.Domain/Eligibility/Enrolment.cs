using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>The life of one person's entry in the register of beneficiaries (<i>padrón</i>): enrolled, suspended, resumed, cancelled.</summary>
/// <remarks>
/// <para>Enrolment is a duty and never a condition of access: no eligibility decision reads it. The register exists since 2023-05-30.</para>
/// <para>Immutable; recording gives a new value. Equality is by reference. No order. <see cref="None"/> is a person not enrolled.</para>
/// </remarks>
public sealed partial class Enrolment
{
    private static readonly Provision Register = GeneralHealthLaw.Article77Bis41;

    private Enrolment(ImmutableArray<EnrolmentEvent> events) => Events = events;

    /// <summary>Gets the life of a person who never enrolled.</summary>
    public static Enrolment None { get; } = new([]);

    /// <summary>Gets the events, in the order of their days; of one day, in the order recorded.</summary>
    public ImmutableArray<EnrolmentEvent> Events { get; }

    /// <summary>Gets the status on a day. The day of an event already has the new status.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The status; <see cref="EnrolmentStatus.NotEnrolled"/> before the first event.</returns>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before 2023-05-30: there was no register.</exception>
    public EnrolmentStatus StatusOn(LocalDate day)
    {
        LocalDate asked = day.ToIso();
        return Register.IsInForceOn(asked)
            ? Status(Events.LastOrDefault(entry => entry.On <= asked)?.Kind)
            : throw new NotInForceException("There was no register of beneficiaries before 2023-05-30 (LGS, art. 77 bis 41).");
    }

    /// <summary>Records an event, if the law lets it follow the ones before.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="enrolment">The new life; this one where the event is refused.</param>
    /// <param name="refusal">Why the event is refused: no, or unknown where the law is silent; null where it is recorded.</param>
    /// <returns>Whether the event was recorded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public bool TryRecord(EnrolmentEvent entry, out Enrolment enrolment, [NotNullWhen(false)] out Finding? refusal)
    {
        Guard.Against.Null(entry);
        refusal = Refusal(entry);
        enrolment = refusal is null ? new(Events.Add(entry)) : this;
        return refusal is null;
    }

    private static EnrolmentStatus Status(EnrolmentEventKind? kind) => kind switch
    {
        null => EnrolmentStatus.NotEnrolled,
        EnrolmentEventKind.Suspended => EnrolmentStatus.Suspended,
        EnrolmentEventKind.Cancelled => EnrolmentStatus.Cancelled,
        _ => EnrolmentStatus.Active,
    };

    private Finding? Refusal(EnrolmentEvent entry)
    {
        if (!Register.IsInForceOn(entry.On))
        {
            return Refuse(EnrolmentTexts.NoRegister, Register, entry);
        }

        if (!Events.IsEmpty && entry.On < Events[^1].On)
        {
            return Refuse(EnrolmentTexts.OutOfOrder, Register, entry);
        }

        EnrolmentStatus before = Status(Events.LastOrDefault()?.Kind);
        return (entry.Kind, before) switch
        {
            (EnrolmentEventKind.Enrolled, EnrolmentStatus.NotEnrolled) => null,
            (EnrolmentEventKind.Suspended, EnrolmentStatus.Active) => null,
            (EnrolmentEventKind.Resumed, EnrolmentStatus.Suspended) => null,
            (EnrolmentEventKind.Cancelled, EnrolmentStatus.Active or EnrolmentStatus.Suspended) => null,

            // No provision read says what may follow a cancellation.
            (_, EnrolmentStatus.Cancelled) => Refuse(EnrolmentTexts.AfterCancellation, GeneralHealthLaw.Article77Bis40, entry, Answer.Unknown),
            (EnrolmentEventKind.Enrolled, _) => Refuse(EnrolmentTexts.AlreadyEnrolled, GeneralHealthLaw.Article77Bis38II, entry),
            (EnrolmentEventKind.Suspended, _) => Refuse(EnrolmentTexts.NothingToSuspend, GeneralHealthLaw.Article77Bis39, entry),
            (EnrolmentEventKind.Resumed, _) => Refuse(EnrolmentTexts.NothingToResume, GeneralHealthLaw.Article77Bis39, entry),
            (EnrolmentEventKind.Cancelled, _) => Refuse(EnrolmentTexts.NothingToCancel, GeneralHealthLaw.Article77Bis40, entry),
            _ => Refuse(EnrolmentTexts.NotStated, Register, entry, Answer.Unknown),
        };
    }

    private static Finding Refuse(ReasonText text, Provision provision, EnrolmentEvent entry, Answer answer = Answer.No) =>
        new(text.Code, provision, answer, text.For(answer)!, entry.On);
}
