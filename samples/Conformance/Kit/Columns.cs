using System.Collections.Immutable;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Samples.Conformance.Kit.CaseSubject;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>The columns of a case and their headers. A column that is absent, like an empty cell, says that nothing is known or nothing is expected.</summary>
internal static class Columns
{
    public static Column Id { get; } = Of(NotStated, "id|identificador", "id|identifier") with { IsRequired = true };

    public static Column Title { get; } = Of(NotStated, "caso", "case|title");

    public static Column Day { get; } = Of(NotStated, "día|fecha", "day|date") with { IsRequired = true };

    public static Column State { get; } = Of(NotStated, "entidad|entidad federativa|estado", "state");

    public static Column InNationalTerritory { get; } = Of(
        Eligibility, "territorio|en territorio nacional", "territory|in national territory", EligibilityFacts.InNationalTerritory);

    public static Column HasSocialSecurity { get; } = Of(
        Eligibility, "seguridad social|derechohabiente", "social security|has social security", EligibilityFacts.HasSocialSecurity);

    /// <summary>Gets the column of affiliations, from which social security follows.</summary>
    public static Column Affiliations { get; } = Of(Eligibility, "afiliación|afiliaciones", "affiliation|affiliations");

    public static Column HasCurp { get; } = Of(Eligibility, "curp|tiene curp", "curp|has curp", EligibilityFacts.HasCurp);

    public static Column HasAdmittedDocument { get; } = Of(
        Eligibility, "documento|otro documento admitido", "document|other admitted document", EligibilityFacts.HasAdmittedDocument);

    public static Column IsMedicalEmergency { get; } = Of(
        Eligibility, "urgencia|urgencia médica", "emergency|medical emergency", EligibilityFacts.IsMedicalEmergency);

    public static Column LacksOtherCareNearby { get; } = Of(
        Eligibility, "sin otra atención|sin otra atención cercana", "no other care|no other care nearby", EligibilityFacts.LacksOtherCareNearby);

    public static Column RightCancelled { get; } = Of(
        Eligibility, "derecho cancelado", "right cancelled|right canceled", EligibilityFacts.RightCancelled);

    public static Column EnteredCountryForCare { get; } = Of(
        Eligibility, "ingresó para atenderse", "entered for care|entered country for care", EligibilityFacts.EnteredCountryForCare);

    public static Column Branch { get; } = Of(Regularisation, "rama", "branch");

    public static Column HasTemporaryContract { get; } = Of(
        Regularisation, "contrato temporal", "temporary contract", RegularisationFacts.HasTemporaryContract);

    public static Column WorksInTransferredUnit { get; } = Of(
        Regularisation, "unidad transferida", "transferred unit", RegularisationFacts.WorksInTransferredUnit);

    public static Column MeetsSeniority { get; } = Of(Regularisation, "antigüedad", "seniority", RegularisationFacts.MeetsSeniority);

    public static Column MeetsAcademicProfile { get; } = Of(
        Regularisation, "perfil|perfil académico", "profile|academic profile", RegularisationFacts.MeetsAcademicProfile);

    public static Column HoldsOtherPermanentPost { get; } = Of(
        Regularisation, "otra plaza", "other post|other permanent post", RegularisationFacts.HoldsOtherPermanentPost);

    public static Column Outcome { get; } = Of(NotStated, "resultado|resultado esperado", "outcome|expected outcome") with { IsRequired = true };

    public static Column MayReceiveCare { get; } = Of(Eligibility, "atención|puede recibir atención", "care|may receive care");

    public static Column Provider { get; } = Of(Eligibility, "responde|prestador", "provider|responsible");

    public static Column Payer { get; } = Of(Eligibility, "paga|quién paga", "payer|paid by");

    public static Column Missing { get; } = Of(NotStated, "faltan|hechos que faltan", "missing|missing facts");

    public static Column Findings { get; } = Of(NotStated, "motivos|motivo", "findings|reasons|finding|reason");

    public static Column Law { get; } = Of(NotStated, "ley|fundamento", "law|source in law") with { IsRequired = true };

    public static Column Remarks { get; } = Of(NotStated, "observaciones|notas", "remarks|notes");

    public static ImmutableArray<Column> All { get; } =
    [
        Id, Title, Day, State,
        InNationalTerritory, HasSocialSecurity, Affiliations, HasCurp, HasAdmittedDocument, IsMedicalEmergency, LacksOtherCareNearby, RightCancelled,
        EnteredCountryForCare,
        Branch, HasTemporaryContract, WorksInTransferredUnit, MeetsSeniority, MeetsAcademicProfile, HoldsOtherPermanentPost,
        Outcome, MayReceiveCare, Provider, Payer, Missing, Findings, Law, Remarks,
    ];

    private static readonly Dictionary<string, Column> ByHeader = All
        .SelectMany(column => column.Spanish.Concat(column.English).Select(PlainText.Of).Distinct().Select(header => (header, column)))
        .ToDictionary(pair => pair.header, pair => pair.column);

    /// <summary>Gets the column of a header; null where it is none of ours.</summary>
    public static Column? Find(string header) => ByHeader.GetValueOrDefault(PlainText.Of(header));

    /// <summary>Gets the code of a fact that a decision can ask for, from that code, from the header of the column that states it, or from its words.</summary>
    public static string? FactOf(string word, CaseSubject subject)
    {
        IReadOnlyList<Fact> facts = subject == Regularisation ? RegularisationFacts.All : EligibilityFacts.All;
        string code = Words.CalendarFacts.CodeOf(word) ?? word.Trim();
        return facts.FirstOrDefault(fact => !fact.IsAct && (fact.Code == code || fact == Find(word)?.Fact))?.Code;
    }

    /// <summary>Gets the words for the facts that a decision can ask for.</summary>
    public static string AcceptedFacts(CaseSubject subject, Language language)
    {
        string ofColumns = string.Join(
            ", ", All.Where(column => column.Subject == subject && column.Fact is { IsAct: false }).Select(column => column.Name(language)));
        return subject == Regularisation ? $"{ofColumns}, {Words.CalendarFacts.Accepted(language)}" : ofColumns;
    }

    private static Column Of(CaseSubject subject, string spanish, string english, Fact? fact = null) =>
        new(subject, [.. spanish.Split('|')], [.. english.Split('|')]) { Fact = fact };
}
