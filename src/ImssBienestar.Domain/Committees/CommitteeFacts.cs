using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>The facts that the rules on composition read; each may be unknown.</summary>
public static class CommitteeFacts
{
    /// <summary>Gets whether each role of the year has one holder, and nobody holds another role.</summary>
    public static Fact RolesFilled { get; } = new("FACT.COM.ROLES_FILLED", new BilingualText(
        "¿Cada cargo del ejercicio tiene una sola persona titular y nadie ocupa otro cargo?",
        "Does each role of the fiscal year have one holder, and nobody another role?"));

    /// <summary>Gets whether the assembly elected the committee or, where the year allows it, ratified it.</summary>
    public static Fact ElectedByAssembly { get; } = new("FACT.COM.ELECTED", new BilingualText(
        "¿La asamblea eligió al comité, o lo ratificó donde el ejercicio lo admite?",
        "Did the assembly elect the committee, or ratify it where the year admits that?"));

    /// <summary>Gets whether there is a social-audit committee beside it.</summary>
    public static Fact SocialAuditFormed { get; } = new("FACT.COM.SOCIAL_AUDIT", new BilingualText(
        "¿Se formó el Comité de Contraloría Social?", "Was the social-audit committee formed?"));

    /// <summary>Gets whether the treasurer is a woman.</summary>
    public static Fact TreasurerIsWoman { get; } = new("FACT.COM.TREASURER_WOMAN", new BilingualText(
        "¿La Tesorería la ocupa una mujer?", "Is the treasurer a woman?"));

    /// <summary>Gets whether the treasurer alone receives, keeps, administers and spends the money.</summary>
    public static Fact TreasurerSolelyAccountable { get; } = new("FACT.COM.TREASURER_SOLE", new BilingualText(
        "¿Solo la Tesorería recibe, resguarda, administra y ejerce el recurso?",
        "Does the treasurer alone receive, keep, administer and spend the money?"));

    /// <summary>Gets whether the technical secretary is of the clinic's staff.</summary>
    public static Fact SecretaryIsStaff { get; } = new("FACT.COM.SECRETARY_STAFF", new BilingualText(
        "¿La Secretaría técnica la ocupa personal de la clínica?", "Is the technical secretary of the clinic's staff?"));

    /// <summary>Gets whether the technical secretary holds no middle or upper management post.</summary>
    public static Fact SecretaryBelowManagement { get; } = new("FACT.COM.SECRETARY_LEVEL", new BilingualText(
        "¿Quien ocupa la Secretaría técnica no tiene mando medio ni superior?",
        "Does the technical secretary hold no middle or upper management post?"));

    /// <summary>Gets whether president and treasurer use the card jointly.</summary>
    public static Fact CardIsJoint { get; } = new("FACT.COM.JOINT_CARD", new BilingualText(
        "¿La tarjeta es mancomunada entre Presidencia y Tesorería?", "Is the card joint between president and treasurer?"));

    /// <summary>Gets the eight facts, in the order in which decisions list them.</summary>
    public static ImmutableArray<Fact> All => Vocabulary.Facts;

    /// <summary>The order of <see cref="Fact"/> in a situation; one with the properties of <see cref="CommitteeAnswers"/>.</summary>
    internal static Vocabulary Vocabulary { get; } = new(
        RolesFilled,
        ElectedByAssembly,
        SocialAuditFormed,
        TreasurerIsWoman,
        TreasurerSolelyAccountable,
        SecretaryIsStaff,
        SecretaryBelowManagement,
        CardIsJoint);

    /// <summary>The complete situations in which a fact is yes.</summary>
    internal static SituationSet Where(Fact fact) => SituationSet.WhereYes(Vocabulary.Facts.IndexOf(fact));
}
