using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.Committees.CommitteeRole;

namespace ImssBienestar.Domain.Committees;

/// <summary>An edition of <i>La Clínica es Nuestra</i> (S313): one institution in one fiscal year (<i>ejercicio fiscal</i>).</summary>
/// <remarks>Roles, amounts and calendar are set for each fiscal year, so they belong to the edition and are never constants of the programme.
/// A closed set: equal when it is the same edition. No order. Absence is <see langword="null"/>.</remarks>
public sealed partial class ProgrammeEdition
{
    private static readonly ImmutableArray<CommitteeRole> Nine =
    [
        President, TechnicalSecretary, Treasurer, SanitationMember, TransparencyMember, SocialAuditMember, NutritionAndSportMember,
        HealthPromotionMember, CitizenGuarantor,
    ];

    private static readonly ImmutableArray<CommitteeRole> Five = [President, TechnicalSecretary, Treasurer, Member, CitizenGuarantor];

    private ProgrammeEdition(
        string code, ProgrammeInstitution institution, LocalDate from, ImmutableArray<CommitteeRole> roles, Source? rolesSource)
    {
        Code = code;
        Institution = institution;
        From = from;
        Roles = roles;
        RolesSource = rolesSource;
        string name = institution == ProgrammeInstitution.Issste ? "La Clínica es Nuestra, ISSSTE" : "La Clínica es Nuestra";
        Name = new BilingualText(
            FormattableString.Invariant($"{name}, ejercicio {from.Year}"), FormattableString.Invariant($"{name}, fiscal year {from.Year}"));
    }

    /// <summary>Gets the edition of 2024: nine roles. Its first day is that of the operating rules (DOF 08-04-2024).</summary>
    public static ProgrammeEdition ImssBienestar2024 { get; } = new(
        "LCEN-2024", ProgrammeInstitution.ImssBienestar, new LocalDate(2024, 4, 8), Nine, Source.Transcript(2024, 4, 9));

    /// <summary>Gets the edition of 2025: five roles.</summary>
    public static ProgrammeEdition ImssBienestar2025 { get; } = new(
        "LCEN-2025", ProgrammeInstitution.ImssBienestar, new LocalDate(2025, 1, 1), Five, Source.Transcript(2025, 7, 1));

    /// <summary>Gets the edition of 2026, of which only is known that assemblies elect or ratify: its roles are not established.</summary>
    public static ProgrammeEdition ImssBienestar2026 { get; } = new(
        "LCEN-2026", ProgrammeInstitution.ImssBienestar, new LocalDate(2026, 1, 1), [], null);

    /// <summary>Gets the edition of 2025 for the clinics of ISSSTE: five roles, and rules stated for it alone.</summary>
    public static ProgrammeEdition Issste2025 { get; } = new(
        "LCEN-ISSSTE-2025", ProgrammeInstitution.Issste, new LocalDate(2025, 1, 1), Five, Source.Transcript(2025, 1, 22));

    /// <summary>Gets the edition of 2026 for the clinics of ISSSTE: its roles are not established.</summary>
    public static ProgrammeEdition Issste2026 { get; } = new(
        "LCEN-ISSSTE-2026", ProgrammeInstitution.Issste, new LocalDate(2026, 1, 1), [], null);

    /// <summary>Gets the editions that are modelled, by institution and year.</summary>
    public static ImmutableArray<ProgrammeEdition> All { get; } =
        [ImssBienestar2024, ImssBienestar2025, ImssBienestar2026, Issste2025, Issste2026];

    /// <summary>Gets the permanent code, such as <c>LCEN-2024</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets whose units the edition is for.</summary>
    public ProgrammeInstitution Institution { get; }

    /// <summary>Gets the fiscal year.</summary>
    public int FiscalYear => From.Year;

    /// <summary>Gets the first day on which the rules of the edition are modelled; an earlier day is refused.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the roles of a committee, in the order of the source; empty where they are not established.</summary>
    public ImmutableArray<CommitteeRole> Roles { get; }

    /// <summary>Gets where the roles were read; null where they are not established.</summary>
    public Source? RolesSource { get; }

    /// <summary>Gets whether the roles of the edition are established.</summary>
    public bool AreRolesEstablished => !Roles.IsEmpty;

    /// <summary>Gets the edition of an institution and a fiscal year.</summary>
    /// <param name="fiscalYear">The fiscal year.</param>
    /// <param name="institution">Whose units.</param>
    /// <returns>The edition; null where none is modelled.</returns>
    public static ProgrammeEdition? Find(int fiscalYear, ProgrammeInstitution institution = ProgrammeInstitution.ImssBienestar) =>
        All.FirstOrDefault(edition => edition.FiscalYear == fiscalYear && edition.Institution == institution);

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;

    /// <summary>The day whose rules apply on a day: accounts of a fiscal year are closed in the next one, under the rules of their own; see
    /// <see cref="CommitteeInterpretations.RulesOfTheFiscalYear"/>.</summary>
    internal LocalDate RuleDay(LocalDate day) => LocalDate.Min(day.ToIso(), new LocalDate(FiscalYear, 12, 31));
}
