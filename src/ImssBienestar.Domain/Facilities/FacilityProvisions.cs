using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The provisions that facilities are held against. Criteria said in conferences are cited as such: they are no published norms.</summary>
internal static class FacilityProvisions
{
    private static readonly LocalDate CatalogueOf2022 = new(2022, 4, 1);
    private static readonly LocalDate CatalogueOf2026 = new(2026, 8, 13);

    /// <summary>What a record of the catalogue says. No official text of its fields was found; editions of 2022 to 2026 were seen.</summary>
    public static readonly Provision Record = Provision.Since(
        "CLUES.RECORD", new Citation(Statute.CluesCatalogue, "registro del establecimiento"), CatalogueOf2022, CatalogueOf2026, wasRead: false);

    public static readonly Provision DoctorsAndNurses = Stated("FAC.N.STAFF", 2024, 4, 9);

    public static readonly Provision SevenDays = Stated("FAC.N.SEVEN_DAYS", 2024, 4, 9);

    public static readonly Provision ExtendedServices = Stated("FAC.N.CESSA", 2025, 3, 4);

    public static readonly Provision CommunityHospital = Stated("FAC.N.COMMUNITY_HOSPITAL", 2022, 3, 15);

    private static Provision Stated(string code, int year, int month, int day)
    {
        var said = new LocalDate(year, month, day);
        return Provision.Since(code, new Citation(Statute.OfficialStatement, $"conferencia del {said.ToIsoText()}"), said, said, said);
    }
}
