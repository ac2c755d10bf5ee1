using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>What people who ask for care are told, in each state and in none; and the life of an entry in the register of beneficiaries.</summary>
internal static class EligibilityQuestions
{
    private static readonly Applicant Uninsured = new() { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No };

    private static readonly Applicant Insured = new()
    {
        InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.Yes, IsMedicalEmergency = Answer.No, LacksOtherCareNearby = Answer.No,
    };

    /// <summary>One person of each kind that the articles tell apart.</summary>
    public static readonly IReadOnlyDictionary<string, Applicant> Applicants = new Dictionary<string, Applicant>
    {
        ["nada se sabe de la persona"] = default,
        ["sin seguridad social, con CURP"] = Uninsured with { HasCurp = Answer.Yes },
        ["sin seguridad social, con acta y sin CURP"] = Uninsured with { HasCurp = Answer.No, HasAdmittedDocument = Answer.Yes },
        ["sin seguridad social ni papeles"] = Uninsured with { HasCurp = Answer.No, HasAdmittedDocument = Answer.No },
        ["sin seguridad social ni papeles, urgencia"] =
            Uninsured with { HasCurp = Answer.No, HasAdmittedDocument = Answer.No, IsMedicalEmergency = Answer.Yes },
        ["urgencia, y nada más se sabe"] = new() { IsMedicalEmergency = Answer.Yes },
        ["con seguridad social"] = Insured,
        ["con seguridad social, urgencia"] = Insured with { IsMedicalEmergency = Answer.Yes },
        ["con seguridad social, sin atención cerca"] = Insured with { LacksOtherCareNearby = Answer.Yes },
        ["fuera del territorio"] = new() { InNationalTerritory = Answer.No, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes },
        ["entró al país para atenderse"] = Uninsured with { EnteredCountryForCare = true },
        ["derecho cancelado"] = Uninsured with { HasCurp = Answer.Yes, RightCancelled = true },
    };

    private static readonly NamedDays Law = NamedDays.Of(CatalogueConcept.Law, CatalogueConcept.Eligibility, CatalogueConcept.Agreements)
        .And(NamedDays.Of((new(2024, 8, 31), "marco de intercambio (a más tardar)")));

    public static IEnumerable<Question> All()
    {
        foreach ((string kind, Applicant applicant) in Applicants)
        {
            foreach (State? state in new State?[] { null }.Concat(State.All))
            {
                Applicant asking = applicant with { CareState = state };
                yield return new(
                    kind,
                    state,
                    day => EligibilityCalculator.TryDecide(asking, day, out EligibilityDecision decision) ? Reply(decision) : null,
                    Law.And(NamedDays.Of(state)))
                {
                    // Who is responsible in each state stands in the file of agreements.
                    IsWritten = state is null,
                };
            }
        }

        yield return Padron();
    }

    private static Reply Reply(EligibilityDecision decision) => new(
        (decision.Regime, decision.Outcome, decision.MayReceiveCare, decision.Payer, decision.Provider, decision.Operation, decision.Missing),
        decision.Findings,
        () => $"{decision.Regime}: {decision.Outcome}, atención: {Sweep.Reply.Of(decision.MayReceiveCare)}, paga: {decision.Payer}, "
        + $"responsable: {decision.Provider}, opera: {Sweep.Reply.Of(decision.Operation)}, falta: {decision.Missing.Length}");

    private static Question Padron()
    {
        EnrolmentEvent[] events =
        [
            new(EnrolmentEventKind.Enrolled, new(2023, 7, 1)),
            new(EnrolmentEventKind.Suspended, new(2024, 2, 29)),
            new(EnrolmentEventKind.Resumed, new(2024, 3, 1)),
            new(EnrolmentEventKind.Cancelled, new(2025, 12, 31)),
        ];
        Enrolment life = events.Aggregate(Enrolment.None, (before, entry) =>
            before.TryRecord(entry, out Enrolment after, out Finding? refusal) ? after : throw new ArgumentException(refusal.Text.Spanish));
        return new(
            "inscripción en el padrón",
            null,
            day => Refusal.Before(new(2023, 5, 30), day, () => new Reply(life.StatusOn(day).ToString())),
            NamedDays.Of(CatalogueConcept.Law).And(NamedDays.Of([.. events.Select(entry => (entry.On, entry.Kind.ToString()))])));
    }
}
