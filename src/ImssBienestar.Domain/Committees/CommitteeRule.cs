using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;
using static ImssBienestar.Domain.Law.Source;

namespace ImssBienestar.Domain.Committees;

/// <summary>A rule on the composition of committees (<i>regla de integración</i>), with every statement of it that was read.</summary>
/// <remarks>One rule for each of <see cref="CommitteeFacts"/>. A closed set: equal when it is the same rule. No order.</remarks>
public sealed partial class CommitteeRule
{
    private CommitteeRule(Fact fact, Provision provision, ReasonText text, ReasonText? elsewhere, params RuleStatement[] statements)
    {
        Fact = fact;
        Provision = provision;
        Text = text;
        Elsewhere = elsewhere;
        Statements = [.. statements];
    }

    /// <summary>Gets the rule that each role of the year has one holder.</summary>
    public static CommitteeRule RolesFilled { get; } = new(
        CommitteeFacts.RolesFilled,
        CommitteeProvisions.Roles,
        CommitteeTexts.RolesFilled,
        null,
        new(ImssBienestar2024, Transcript(2024, 4, 9)),
        new(ImssBienestar2025, Transcript(2025, 7, 1)),
        new(ImssBienestar2026, Reports2026),
        new(Issste2025, Transcript(2025, 1, 22)),
        new(Issste2026, Reports2026));

    /// <summary>Gets the rule that the assembly elects the committee; in 2026 it may ratify it.</summary>
    public static CommitteeRule ElectedByAssembly { get; } = new(
        CommitteeFacts.ElectedByAssembly,
        CommitteeProvisions.Assembly,
        CommitteeTexts.ElectedByAssembly,
        null,
        new(ImssBienestar2024, Transcript(2024, 5, 7)),
        new(ImssBienestar2025, Transcript(2025, 5, 19)),
        new(ImssBienestar2026, Reports2026),
        new(Issste2025, Transcript(2025, 1, 22)),
        new(Issste2026, Transcript(2026, 2, 17)));

    /// <summary>Gets the rule that there is a social-audit committee.</summary>
    public static CommitteeRule SocialAuditFormed { get; } = new(
        CommitteeFacts.SocialAuditFormed,
        CommitteeProvisions.SocialAudit,
        CommitteeTexts.SocialAuditFormed,
        CommitteeTexts.SocialAuditElsewhere,
        new(ImssBienestar2024, Transcript(2024, 4, 9)),
        new(ImssBienestar2025, Transcript(2025, 7, 1)));

    /// <summary>Gets the rule that the treasurer is a woman: sought on 9 April 2024, stated from 5 June 2024.</summary>
    public static CommitteeRule TreasurerIsWoman { get; } = new(
        CommitteeFacts.TreasurerIsWoman,
        CommitteeProvisions.TreasurerIsWoman,
        CommitteeTexts.TreasurerIsWoman,
        null,
        // Said on 9 April; nothing binds before it, so that the first day of the edition stands for it.
        new(ImssBienestar2024, Transcript(2024, 4, 9), RuleStanding.Sought),
        new(ImssBienestar2024, Transcript(2024, 6, 5), from: new LocalDate(2024, 6, 5)),
        new(ImssBienestar2025, Transcript(2025, 7, 1)),
        new(ImssBienestar2026, Transcript(2024, 6, 5), interpretation: CommitteeInterpretations.TreasurerGoesOn),
        new(Issste2025, Transcript(2025, 1, 22)),
        new(Issste2026, Transcript(2025, 1, 22), interpretation: CommitteeInterpretations.TreasurerGoesOn));

    /// <summary>Gets the rule that the treasurer alone answers for the money (operating rules of 2024).</summary>
    /// <remarks>Of that edition only: it was read as a quotation of the operating rules of 2024, which govern their fiscal year, and no source of
    /// another year or of ISSSTE repeats it. Elsewhere it is asked, never broken; <see cref="CommitteeReadings.Scope"/> takes another reading.</remarks>
    public static CommitteeRule TreasurerSolelyAccountable { get; } = new(
        CommitteeFacts.TreasurerSolelyAccountable,
        CommitteeProvisions.Treasurer,
        CommitteeTexts.TreasurerSolelyAccountable,
        CommitteeTexts.TreasurerSolelyAccountableElsewhere,
        new RuleStatement(ImssBienestar2024, new Source(
            "Reglas de Operación S313 (DOF 08-04-2024, nota 5722565), citadas en un cuestionario público", Confidence.Verified, new LocalDate(2024, 4, 8))));

    /// <summary>Gets the rule that the technical secretary is of the clinic's staff (ISSSTE, 2025).</summary>
    public static CommitteeRule SecretaryIsStaff { get; } = new(
        CommitteeFacts.SecretaryIsStaff,
        CommitteeProvisions.Secretary,
        CommitteeTexts.SecretaryIsStaff,
        CommitteeTexts.SecretaryIsStaffElsewhere,
        new RuleStatement(Issste2025, Transcript(2025, 1, 22)));

    /// <summary>Gets the rule that the technical secretary is below middle management (ISSSTE, 2025).</summary>
    public static CommitteeRule SecretaryBelowManagement { get; } = new(
        CommitteeFacts.SecretaryBelowManagement,
        CommitteeProvisions.Secretary,
        CommitteeTexts.SecretaryBelowManagement,
        CommitteeTexts.SecretaryBelowManagementElsewhere,
        new RuleStatement(Issste2025, Transcript(2025, 1, 22)));

    /// <summary>Gets the rule that president and treasurer use the card jointly (ISSSTE, 2025).</summary>
    /// <remarks>Of that edition only: it was said in the presentation of the programme of ISSSTE for 2025, and no source of another edition says it;
    /// in 2024 the treasurer alone spends. Elsewhere it is asked, never broken; <see cref="CommitteeReadings.Scope"/> takes another reading.</remarks>
    public static CommitteeRule CardIsJoint { get; } = new(
        CommitteeFacts.CardIsJoint,
        CommitteeProvisions.JointCard,
        CommitteeTexts.CardIsJoint,
        CommitteeTexts.CardIsJointElsewhere,
        new RuleStatement(Issste2025, Transcript(2025, 1, 22)));

    /// <summary>Gets the rules, in the order of <see cref="CommitteeFacts.All"/>.</summary>
    public static ImmutableArray<CommitteeRule> All { get; } =
    [
        RolesFilled, ElectedByAssembly, SocialAuditFormed, TreasurerIsWoman, TreasurerSolelyAccountable, SecretaryIsStaff,
        SecretaryBelowManagement, CardIsJoint,
    ];

    /// <summary>Gets the permanent code, which is that of its findings.</summary>
    public string Code => Text.Code;

    /// <summary>Gets the fact that the rule demands.</summary>
    public Fact Fact { get; }

    /// <summary>Gets the provision.</summary>
    public Provision Provision { get; }

    /// <summary>Gets the statements of the rule: its scope and its sources.</summary>
    public ImmutableArray<RuleStatement> Statements { get; }

    internal ReasonText Text { get; }

    /// <summary>What is said in an edition for which the rule is not stated; null where it is stated for every edition there is: in one to come,
    /// what the rule itself says is said, and it stays unknown.</summary>
    internal ReasonText? Elsewhere { get; }

    private static Source Reports2026 => Press("La Guardia y Titulares Hoy, 2026: las asambleas eligen o ratifican");

    /// <summary>Gets what the sources make of the rule in an edition on a day.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="day">The day; after the fiscal year the last day of it counts.</param>
    /// <returns>The standing; not established before the first day of the edition; never one by reading, which only <see cref="CommitteeRules"/> gives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public RuleStanding StandingIn(ProgrammeEdition edition, LocalDate day)
    {
        Guard.Against.Null(edition);
        return StatementIn(edition, day) is { } statement ? statement.Standing
            : day.ToIso() < edition.From ? RuleStanding.NotEstablished
            : Statements.Any(other => other.Edition != edition) ? RuleStanding.StatedElsewhere
            : RuleStanding.NotEstablished;
    }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;

    /// <summary>The statement that counts in an edition on a day; null where there is none.</summary>
    internal RuleStatement? StatementIn(ProgrammeEdition edition, LocalDate day)
    {
        LocalDate asked = edition.RuleDay(day);
        return Statements.LastOrDefault(statement => statement.Edition == edition && statement.From <= asked);
    }
}
