using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>A role in a health committee (<i>cargo</i>). Which roles a committee has is set for each fiscal year; see
/// <see cref="ProgrammeEdition.Roles"/>.</summary>
/// <remarks>A closed set: equal when it is the same role. No order. Absence is <see langword="null"/>.</remarks>
public sealed partial class CommitteeRole
{
    private readonly ImmutableArray<string> keys;

    private CommitteeRole(string code, string spanish, string english, params string[] otherNames)
    {
        Code = code;
        Name = new BilingualText(spanish, english);
        keys = [NameKey.Of(spanish), NameKey.Of(english), NameKey.Of(code), .. otherNames.Select(name => NameKey.Of(name))];
    }

    /// <summary>Gets the presidency (<i>Presidencia</i>), 2024 and 2025.</summary>
    public static CommitteeRole President { get; } = new("PRESIDENT", "Presidencia", "president", "Presidente", "Presidenta", "Presidente/a");

    /// <summary>Gets the technical secretary (<i>Secretaría técnica</i>), 2024 and 2025.</summary>
    public static CommitteeRole TechnicalSecretary { get; } = new(
        "TECHNICAL_SECRETARY", "Secretaría técnica", "technical secretary", "Secretario técnico", "Secretaria técnica", "Secretario/a técnico/a");

    /// <summary>Gets the treasurer (<i>Tesorería</i>), 2024 and 2025.</summary>
    public static CommitteeRole Treasurer { get; } = new("TREASURER", "Tesorería", "treasurer", "Tesorera", "Tesorero", "Tesorero/a");

    /// <summary>Gets the member for sanitation (<i>vocalía de saneamiento</i>), 2024.</summary>
    public static CommitteeRole SanitationMember { get; } = new(
        "MEMBER_SANITATION", "Vocalía de saneamiento", "member for sanitation", "Vocal de saneamiento");

    /// <summary>Gets the member for transparency (<i>vocalía de transparencia</i>), 2024.</summary>
    public static CommitteeRole TransparencyMember { get; } = new(
        "MEMBER_TRANSPARENCY", "Vocalía de transparencia", "member for transparency", "Vocal de transparencia");

    /// <summary>Gets the member for social audit (<i>vocalía de contraloría social</i>), 2024; not the social-audit committee beside it.</summary>
    public static CommitteeRole SocialAuditMember { get; } = new(
        "MEMBER_SOCIAL_AUDIT", "Vocalía de contraloría social", "member for social audit", "Vocal de contraloría social");

    /// <summary>Gets the member for nutrition and sport (<i>vocalía de nutrición y deporte</i>), 2024.</summary>
    public static CommitteeRole NutritionAndSportMember { get; } = new(
        "MEMBER_NUTRITION_SPORT", "Vocalía de nutrición y deporte", "member for nutrition and sport", "Vocal de nutrición y deporte");

    /// <summary>Gets the member for health promotion (<i>vocalía de promoción de la salud</i>), 2024.</summary>
    public static CommitteeRole HealthPromotionMember { get; } = new(
        "MEMBER_HEALTH_PROMOTION", "Vocalía de promoción de la salud", "member for health promotion", "Vocal de promoción de la salud");

    /// <summary>Gets the one member without a subject (<i>Vocal</i>), 2025.</summary>
    public static CommitteeRole Member { get; } = new("MEMBER", "Vocal", "member", "Vocalía");

    /// <summary>Gets the citizen guarantor (<i>aval ciudadano</i>), 2024 and 2025.</summary>
    public static CommitteeRole CitizenGuarantor { get; } = new("CITIZEN_GUARANTOR", "Aval ciudadano", "citizen guarantor", "Aval", "Aval ciudadana");

    /// <summary>Gets every role of every year.</summary>
    public static ImmutableArray<CommitteeRole> All { get; } =
    [
        President, TechnicalSecretary, Treasurer, SanitationMember, TransparencyMember, SocialAuditMember, NutritionAndSportMember,
        HealthPromotionMember, Member, CitizenGuarantor,
    ];

    /// <summary>Gets the permanent code, such as <c>TREASURER</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the role.</summary>
    public BilingualText Name { get; }

    /// <summary>Reads a role as people write it: the office or its holder, in either gender, with or without accents and capitals.</summary>
    /// <param name="text">The text, such as <c>Tesorera</c> or <c>TREASURER</c>.</param>
    /// <returns>The role, or the defect <c>COM.ROLE</c>. This method never throws.</returns>
    public static ParseResult<CommitteeRole> Read(ReadOnlySpan<char> text)
    {
        string key = NameKey.Of(text);
        foreach (CommitteeRole role in All)
        {
            if (role.keys.Contains(key))
            {
                return ParseResult<CommitteeRole>.Success(role);
            }
        }

        return ParseResult<CommitteeRole>.Failure(CommitteeDefects.Role);
    }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
