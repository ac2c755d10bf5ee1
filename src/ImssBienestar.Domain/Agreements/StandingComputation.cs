using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>Computes what a register answers about a state, as periods between the days on which something changes.</summary>
internal sealed class StandingComputation(LocalDate verifiedThrough)
{
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>From this day on the decentralised body exists; before it the programme of IMSS answers.</summary>
    private static readonly LocalDate BodyExists = AgreementProvisions.CreationOfBody.Wordings.Starts[0].From;

    public StateStanding Of(StateRecord record)
    {
        ImmutableArray<Agreement> counting = [.. record.Agreements.Where(agreement => agreement.Kind.MakesStateConcur)];
        ImmutableArray<Milestone> starts = [.. record.Milestones.Where(milestone => milestone.Step == TransferStep.Operation)];
        IEnumerable<LocalDate> days = counting.SelectMany(agreement => StateStanding.Ends(agreement.Signed))
            .Concat(counting.Where(agreement => agreement.Ended is not null).SelectMany(agreement => StateStanding.Ends(agreement.Ended!.Value)))
            .Concat(starts.SelectMany(milestone => StateStanding.Ends(milestone.When)));
        return new(record.State, [.. Days(days).Select(day => Period(record, counting, starts, day))]);
    }

    /// <summary>The standing of a question that does not say in which state care is asked for.</summary>
    public StateStanding WithoutState() => new(null, [.. Days([]).Select(day => new StateStanding.Period(
        day,
        Answer.Unknown,
        Answer.Unknown,
        [AgreementTexts.Finding(AgreementTexts.WithoutState, Answer.Unknown, AgreementProvisions.Article77Bis16A, day), .. Unverified(day)]))]);

    private IOrderedEnumerable<LocalDate> Days(IEnumerable<LocalDate> days) => days
        .Concat([Beginning, LgsHistory.Insabi, BodyExists, LgsHistory.ImssBienestar, verifiedThrough.PlusDays(1)])
        .Distinct()
        .Order();

    private StateStanding.Period Period(
        StateRecord record, ImmutableArray<Agreement> counting, ImmutableArray<Milestone> starts, LocalDate day)
    {
        Answer concurs = counting.Aggregate(Answer.No, (answer, agreement) => Answers.Or(answer, agreement.IsInForceOn(day)));
        Answer operates = starts.Aggregate(Answer.No, (answer, milestone) => Answers.Or(answer, milestone.When.HasHappenedBy(day)));
        var findings = ImmutableArray.CreateBuilder<Finding>();

        // The earliest instrument that gives the answer is the one to name.
        Agreement? deciding = counting.FirstOrDefault(agreement => agreement.IsInForceOn(day) == concurs);
        string name = record.State.ShortName;
        findings.Add(AgreementTexts.Finding(
            AgreementTexts.Concurs,
            concurs,
            AgreementProvisions.Article77Bis16A,
            day,
            verifiedThrough,
            deciding?.Interpretation,
            deciding?.Source,
            name,
            deciding?.Signed.ToString() ?? string.Empty,
            deciding?.Kind.Name));
        if (concurs == Answer.Yes && operates != Answer.Yes)
        {
            findings.Add(AgreementTexts.Finding(
                AgreementTexts.Operates,
                operates,
                AgreementProvisions.Article77Bis16A,
                day,
                verifiedThrough,
                starts.FirstOrDefault()?.Interpretation,
                starts.FirstOrDefault()?.Source,
                name));
        }

        if (concurs != Answer.No && day < BodyExists)
        {
            findings.Add(AgreementTexts.Finding(AgreementTexts.Programme, Answer.Yes, AgreementProvisions.CreationOfBody, BodyExists));
        }

        if (concurs != Answer.Yes && day >= LgsHistory.Insabi && day < LgsHistory.ImssBienestar)
        {
            findings.Add(AgreementTexts.Finding(AgreementTexts.Insabi, Answer.Unknown, AgreementProvisions.Title, day));
        }

        findings.AddRange(Unverified(day));
        return new(day, concurs, operates, findings.ToImmutable());
    }

    private IEnumerable<Finding> Unverified(LocalDate day) => day > verifiedThrough
        ? [AgreementTexts.Finding(AgreementTexts.Unverified, Answer.Unknown, AgreementProvisions.Article77Bis16A, day, verifiedThrough)]
        : [];
}
