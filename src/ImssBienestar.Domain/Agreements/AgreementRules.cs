using System.Globalization;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>The rules that agreements are held against.</summary>
internal static class AgreementRules
{
    public static IEnumerable<Finding> Check(AgreementRegister register) => register.Agreements
        .SelectMany(agreement => End(agreement).Concat(OneOfAKind(register, agreement)).Concat(Term(agreement)).Concat(Clauses(agreement)));

    private static IEnumerable<Finding> End(Agreement agreement)
    {
        if (agreement.Ended is { } ended && ended.Latest < agreement.Signed.Earliest)
        {
            yield return AgreementTexts.Finding(
                AgreementTexts.EndBeforeStart,
                Answer.No,
                AgreementProvisions.Article77Bis16A,
                agreement.Signed.Latest,
                subject: agreement.Code,
                when: agreement.Signed.ToString());
        }
    }

    /// <summary>Two instruments overlap where, on the later one's day of signature, both are surely in force in one state.</summary>
    private static IEnumerable<Finding> OneOfAKind(AgreementRegister register, Agreement agreement)
    {
        LocalDate day = agreement.Signed.Latest;
        foreach (Agreement other in register.Agreements)
        {
            bool earlier = (other.Signed.Latest, register.Agreements.IndexOf(other)).CompareTo((day, register.Agreements.IndexOf(agreement))) < 0;
            if (other.Kind == agreement.Kind && earlier && other.States.Intersect(agreement.States).Any()
                && other.IsInForceOn(day) == Answer.Yes && agreement.IsInForceOn(day) == Answer.Yes)
            {
                yield return AgreementTexts.Finding(
                    AgreementTexts.OneOfAKind,
                    Answer.No,
                    AgreementProvisions.Article77Bis16A,
                    day,
                    subject: agreement.Code,
                    when: other.Code,
                    what: agreement.Kind.Name);
            }
        }
    }

    private static IEnumerable<Finding> Term(Agreement agreement)
    {
        if (agreement.Kind != AgreementKind.CoordinationAgreement
            || !AgreementProvisions.MinimumTerm.Values.TryOn(agreement.Signed.Latest, out DatedValue<int> minimum))
        {
            yield break;
        }

        if (agreement.TermYears is not { } years || years < minimum.Value)
        {
            yield return AgreementTexts.Finding(
                AgreementTexts.MinimumTerm,
                agreement.TermYears is null ? Answer.Unknown : Answer.No,
                AgreementProvisions.MinimumTermProvision,
                agreement.Signed.Latest,
                subject: agreement.Code,
                when: minimum.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<Finding> Clauses(Agreement agreement) => agreement.Kind != AgreementKind.CoordinationAgreement
        ? []
        : MandatoryClause.All
            .Select(clause => (Clause: clause, Answer: agreement.Clauses.GetValueOrDefault(clause)))
            .Where(entry => entry.Answer != Answer.Yes)
            .Select(entry => AgreementTexts.Finding(
                AgreementTexts.Clause,
                entry.Answer,
                entry.Clause.Provision,
                agreement.Signed.Latest,
                subject: agreement.Code,
                what: entry.Clause.Text));
}
