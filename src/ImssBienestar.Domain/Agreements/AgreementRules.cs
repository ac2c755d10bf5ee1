using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>The rules that agreements are held against.</summary>
internal static class AgreementRules
{
    /// <summary>The minimum term of a transfer agreement, in years, by day of signature.</summary>
    public static readonly Parameter<int> MinimumTerm = new(
        "AGR.MINIMUM_TERM",
        Unit.Years,
        AgreementProvisions.MinimumTerm,
        new Dated<int>(GeneralHealthLaw.VerifiedThrough, new DatedStart<int>(GeneralHealthLaw.ImssBienestar, 30)));

    public static IEnumerable<Finding> Check(AgreementRegister register) => register.Agreements
        .SelectMany(agreement => End(agreement).Concat(OneOfAKind(register, agreement)).Concat(Term(agreement)).Concat(Clauses(agreement)));

    /// <summary>An end on or after the signature. Surely before it is a breach; possibly before it is not known.</summary>
    private static IEnumerable<Finding> End(Agreement agreement)
    {
        if (agreement.Ended is { } ended && ended.Earliest < agreement.Signed.Latest)
        {
            yield return AgreementTexts.EndBeforeStart.Finding(
                ended.Latest < agreement.Signed.Earliest ? Answer.No : Answer.Unknown,
                AgreementProvisions.Of(agreement.Kind),
                agreement.Signed.Latest,
                [agreement.Code, agreement.Signed],
                source: agreement.Source);
        }
    }

    /// <summary>One instrument of a kind at a time: on the last possible day of the later signature, what is the other one?</summary>
    private static IEnumerable<Finding> OneOfAKind(AgreementRegister register, Agreement agreement)
    {
        LocalDate day = agreement.Signed.Latest;
        int position = register.Agreements.IndexOf(agreement);
        for (int index = 0; index < register.Agreements.Length; index++)
        {
            Agreement other = register.Agreements[index];
            bool earlier = (other.Signed.Latest, index).CompareTo((day, position)) < 0;
            Answer both = Answers.And(other.IsInForceOn(day), agreement.IsInForceOn(day));
            if (other.Kind == agreement.Kind && earlier && both != Answer.No && other.States.Intersect(agreement.States).Any())
            {
                yield return AgreementTexts.OneOfAKind.Finding(
                    both == Answer.Yes ? Answer.No : Answer.Unknown,
                    AgreementProvisions.Of(agreement.Kind),
                    day,
                    [agreement.Code, other.Code, agreement.Kind.Name],
                    source: agreement.Source);
            }
        }
    }

    private static IEnumerable<Finding> Term(Agreement agreement)
    {
        if (agreement.Kind == AgreementKind.CoordinationAgreement
            && MinimumTerm.Values.TryOn(agreement.Signed.Latest, out DatedValue<int> minimum)
            && (agreement.TermYears is not { } years || years < minimum.Value))
        {
            yield return AgreementTexts.MinimumTerm.Finding(
                agreement.TermYears is null ? Answer.Unknown : Answer.No,
                MinimumTerm.Provision,
                agreement.Signed.Latest,
                [agreement.Code, minimum.Value],
                source: agreement.Source);
        }
    }

    private static IEnumerable<Finding> Clauses(Agreement agreement) => agreement.Kind != AgreementKind.CoordinationAgreement
        ? []
        : MandatoryClause.All
            .Select(clause => (Clause: clause, Answer: agreement.Clauses.GetValueOrDefault(clause)))
            .Where(entry => entry.Answer != Answer.Yes && entry.Clause.Provision.IsInForceOn(agreement.Signed.Latest))
            .Select(entry => AgreementTexts.Clause.Finding(
                entry.Answer,
                entry.Clause.Provision,
                agreement.Signed.Latest,
                [agreement.Code, null, entry.Clause.Text],
                source: agreement.Source));
}
