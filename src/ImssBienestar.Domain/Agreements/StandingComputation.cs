using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>Computes what a register answers about a state, as periods between the days on which something changes.</summary>
internal sealed class StandingComputation(string edition, LocalDate verifiedThrough)
{
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>From this day on the decentralised body exists; before it the programme of IMSS answers.</summary>
    private static readonly LocalDate BodyExists = AgreementProvisions.ObjectOfBody.Wordings.Starts[0].From;

    public StateStanding Of(StateRecord record)
    {
        ImmutableArray<Agreement> counting = [.. record.Agreements.Where(agreement => agreement.Kind.MakesStateConcur)];
        ImmutableArray<Milestone> starts = [.. record.Milestones.Where(milestone => milestone.Step == TransferStep.Operation)];
        IEnumerable<LocalDate> days = counting.SelectMany(agreement => StateStanding.Ends(agreement.Signed))
            .Concat(counting.Where(agreement => agreement.Ended is not null).SelectMany(agreement => StateStanding.Ends(agreement.Ended!.Value)))
            .Concat(starts.SelectMany(milestone => StateStanding.Ends(milestone.When)));
        return new(record.State, edition, [.. Days(days).Select(day => Period(record, counting, starts, day))]);
    }

    /// <summary>The standing of a question that does not say in which state care is asked for.</summary>
    public StateStanding WithoutState() => new(null, edition, [.. Days([]).Select(day => new StateStanding.Period(
        null,
        edition,
        day,
        Answer.Unknown,
        Answer.Unknown,
        [AgreementTexts.WithoutState.Finding(Answer.Unknown, AgreementProvisions.ObjectOfBody, day), .. Unverified(day)]))]);

    private IOrderedEnumerable<LocalDate> Days(IEnumerable<LocalDate> days) => days
        .Concat([Beginning, GeneralHealthLaw.Insabi, BodyExists, GeneralHealthLaw.ImssBienestar])
        .Concat(verifiedThrough < LocalDate.MaxIsoValue ? [verifiedThrough.PlusDays(1)] : [])
        .Distinct()
        .Order();

    private StateStanding.Period Period(
        StateRecord record, ImmutableArray<Agreement> counting, ImmutableArray<Milestone> starts, LocalDate day)
    {
        Answer concurs = counting.Aggregate(Answer.No, (answer, agreement) => Answers.Or(answer, agreement.IsInForceOn(day)));
        bool mayHaveEnded = concurs != Answer.Yes && counting.Any(agreement => agreement.Ended?.HasHappenedBy(day) is Answer.Yes or Answer.Unknown);
        Answer operates = Operates(starts, concurs, mayHaveEnded, day);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.Add(Concurs(record, counting, concurs, day));
        if (concurs == Answer.Yes && operates != Answer.Yes)
        {
            findings.Add(AgreementTexts.Operates.Finding(
                operates,
                AgreementProvisions.ObjectOfBody,
                day,
                [record.State.ShortName],
                verifiedThrough,
                starts.FirstOrDefault()?.Interpretation,
                starts.FirstOrDefault()?.Source));
        }

        if (concurs != Answer.No && day < BodyExists)
        {
            findings.Add(AgreementTexts.Programme.Finding(Answer.Yes, AgreementProvisions.ObjectOfBody, day));
        }

        if (concurs != Answer.Yes && day >= GeneralHealthLaw.Insabi && day < GeneralHealthLaw.ImssBienestar)
        {
            findings.Add(AgreementTexts.Insabi.Finding(Answer.Unknown, GeneralHealthLaw.Title, day));
        }

        findings.AddRange(Unverified(day));
        return new(record.State, edition, day, concurs, operates, findings.ToImmutable());
    }

    /// <summary>Where no start is recorded, a state that does not concur has nothing to operate; of the others it is not known. Nor is it known
    /// whether operation goes on after the agreement ended.</summary>
    private static Answer Operates(ImmutableArray<Milestone> starts, Answer concurs, bool mayHaveEnded, LocalDate day)
    {
        Answer started = starts.Aggregate(Answer.No, (answer, milestone) => Answers.Or(answer, milestone.When.HasHappenedBy(day)));
        return (starts.IsEmpty && concurs != Answer.No) || (mayHaveEnded && started != Answer.No) ? Answer.Unknown : started;
    }

    private Finding Concurs(StateRecord record, ImmutableArray<Agreement> counting, Answer concurs, LocalDate day)
    {
        // Named is the instrument that gives the answer: of several in their window, the one that settles the question first. A "no" after
        // an end names what ended, and a "no" without any instrument is backed by a statement that the state had not joined.
        Agreement? deciding = concurs == Answer.No
            ? counting.LastOrDefault(agreement => agreement.Ended?.HasHappenedBy(day) == Answer.Yes)
            : counting.Where(agreement => agreement.IsInForceOn(day) == concurs).MinBy(agreement => agreement.Signed.Latest);
        bool ended = concurs == Answer.No && deciding is not null;
        Provision provision = concurs == Answer.No ? GeneralHealthLaw.Article77Bis12 : AgreementProvisions.Of(deciding!.Kind);
        bool mayHaveEnded = concurs == Answer.Unknown && deciding?.Signed.HasHappenedBy(day) == Answer.Yes;
        return (ended ? AgreementTexts.Ended : mayHaveEnded ? AgreementTexts.MayHaveEnded : AgreementTexts.Concurs).Finding(
            concurs,
            provision,
            day,
            [record.State.ShortName, (ended || mayHaveEnded ? deciding?.Ended : deciding?.Signed)?.ToString(), deciding?.Kind.Name],
            verifiedThrough,
            deciding?.Interpretation,
            deciding?.Source ?? record.Positions.LastOrDefault(position => position.Position == Position.NotJoined)?.Source);
    }

    private IEnumerable<Finding> Unverified(LocalDate day) => day > verifiedThrough
        ? [AgreementTexts.Unverified.Finding(Answer.Unknown, AgreementProvisions.ObjectOfBody, day, verifiedThrough: verifiedThrough)]
        : [];
}
