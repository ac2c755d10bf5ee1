using System.Collections;
using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Since when and until when a decision stands (<i>línea de tiempo</i>): one row per change over an interval, for unchanged facts.</summary>
/// <remarks>The rows cover the interval without gap or overlap; both ends of each row belong to it. Two neighbouring rows differ in outcome,
/// care, payer, provider, operation or reasons. Immutable. Equality is by reference.</remarks>
public sealed partial class EligibilityTimeline : IReadOnlyList<EligibilityPeriod>
{
    private readonly ImmutableArray<EligibilityPeriod> periods;

    /// <summary>Computes the time line by the reference register of agreements.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <param name="interval">The interval, both ends included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    /// <exception cref="NotInForceException">The interval starts before 2020-01-01.</exception>
    public EligibilityTimeline(Applicant applicant, DateInterval interval)
        : this(applicant, interval, AgreementRegister.Reference)
    {
    }

    /// <summary>Computes the time line by another register of agreements.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <param name="interval">The interval, both ends included.</param>
    /// <param name="register">The register that says who is responsible.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> or <paramref name="register"/> is null.</exception>
    /// <exception cref="NotInForceException">The interval starts before 2020-01-01.</exception>
    public EligibilityTimeline(Applicant applicant, DateInterval interval, AgreementRegister register)
    {
        Guard.Against.Null(interval);
        Guard.Against.Null(register);
        LocalDate start = interval.Start.ToIso();
        LocalDate end = interval.End.ToIso();
        ImmutableArray<LocalDate> days =
        [
            start,
            .. EligibilityRegime.Changes
                .Concat(register.StandingOf(applicant.CareState).Changes)
                .Where(day => day > start && day <= end)
                .Distinct()
                .Order(),
        ];

        var rows = new List<EligibilityPeriod>();
        foreach (LocalDate day in days)
        {
            EligibilityDecision decision = EligibilityCalculator.Decide(applicant, day, register);
            if (rows.Count > 0 && Same(rows[^1].Decision, decision))
            {
                continue;
            }

            if (rows.Count > 0)
            {
                rows[^1] = new(new DateInterval(rows[^1].Days.Start, day.PlusDays(-1)), rows[^1].Decision);
            }

            rows.Add(new(new DateInterval(day, end), decision));
        }

        periods = [.. rows];
    }

    /// <inheritdoc/>
    public int Count => periods.Length;

    /// <summary>Gets the row at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public EligibilityPeriod this[int index] => index >= 0 && index < periods.Length
        ? periods[index]
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<EligibilityPeriod> GetEnumerator() => ((IEnumerable<EligibilityPeriod>)periods).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two decisions on the same facts say the same. Who is responsible is a finding, and so is each regime, which alone can change
    /// outcome, care and payer; only operation may begin without a word.</summary>
    private static bool Same(EligibilityDecision left, EligibilityDecision right) =>
        left.Operation == right.Operation && left.Findings == right.Findings;
}
