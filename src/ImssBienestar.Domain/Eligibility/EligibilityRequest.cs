using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>What is asked of the rules on entitlement (<i>solicitud</i>): a person and a day. One document for services, receipts and test cases.</summary>
/// <remarks>Equal when applicant and day are equal. No order. Nothing in it identifies a person.</remarks>
public sealed partial record EligibilityRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <param name="day">The day on which care is asked for, in any calendar.</param>
    public EligibilityRequest(Applicant applicant, LocalDate day)
    {
        Applicant = applicant;
        Day = day.ToIso();
    }

    /// <summary>Gets what is known of the person.</summary>
    public Applicant Applicant { get; }

    /// <summary>Gets the day on which care is asked for, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Writes the day only: what is known of a person does not belong in a log.</summary>
    /// <returns>For example <c>EligibilityRequest 2024-05-15</c>.</returns>
    public override string ToString() => $"{nameof(EligibilityRequest)} {Day.ToIsoText()}";
}
