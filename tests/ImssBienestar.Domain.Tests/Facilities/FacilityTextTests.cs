using System.Reflection;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The text tables are closed: what is declared has words in both languages, and what is said was declared and is cited.</summary>
public class FacilityTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];

    private static readonly ReasonText[] All = [.. FacilityTexts.All, .. FacilityRuleTexts.All];

    private static readonly LocalDate[] AskedDays =
        [Day("1980-01-01"), Day("2022-08-31"), Day("2023-01-01"), Day("2024-06-30"), Day("2024-07-01")];

    [Fact]
    public void The_codes_are_unique_and_every_reason_is_listed()
    {
        Assert.Equal(All.Length, All.Select(entry => entry.Code).Distinct().Count());
        Assert.Equal(
            Fields<ReasonText>(typeof(FacilityTexts), typeof(FacilityRuleTexts)).Select(entry => entry.Code).Order(),
            All.Select(entry => entry.Code).Order());
    }

    [Fact]
    public void Every_declared_answer_has_its_own_words_in_both_languages()
    {
        foreach (ReasonText entry in All)
        {
            BilingualText[] texts = [.. Three.Select(entry.For).OfType<BilingualText>()];
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.NotEqual(text.Spanish, text.English));
            Assert.Equal(texts.Length, texts.Select(text => text.Spanish).Distinct().Count());
            Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
            Assert.All(texts, text => Assert.Equal(Places(text.Spanish), Places(text.English)));
        }
    }

    [Fact]
    public void Every_provision_and_interpretation_of_facilities_is_cited_dated_and_unique()
    {
        Provision[] provisions = [.. Fields<Provision>(typeof(FacilityProvisions))];
        Interpretation[] interpretations = [.. Fields<Interpretation>(typeof(FacilityInterpretations))];
        Assert.Equal(5, provisions.Select(provision => provision.Code).Distinct().Count());
        Assert.Equal(5, interpretations.Select(interpretation => interpretation.Code).Distinct().Count());
        Assert.All(provisions, provision => Assert.True(provision.VerifiedThrough >= provision.Wordings.Starts[0].From));
        Assert.All(interpretations, interpretation => Assert.NotEqual(interpretation.Text.Spanish, interpretation.Text.English));
    }

    /// <summary>No unfilled place, no undeclared code, and a provision behind everything that is said.</summary>
    [Fact]
    public void What_is_said_was_declared_and_is_complete()
    {
        Finding[] said = [.. Said()];
        Assert.Equal(All.Select(entry => entry.Code).Order(), said.Select(finding => finding.Code).Distinct().Order());
        Assert.All(said, finding => Assert.DoesNotContain("{", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("()", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.StartsWith("MC", finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.NotEmpty(finding.Provision.Citation.Text.English));
    }

    /// <summary>Records wrong in every way, asked about days on all sides of their own.</summary>
    private static IEnumerable<Finding> Said()
    {
        foreach (string key in new[] { "MCIMB000857", "MCIMO000856", "MCSSA000941" })
        {
            foreach (OperatingStatus status in Enum.GetValues<OperatingStatus>())
            {
                foreach (string? end in new[] { null, "2021-01-01", "2024-01-01" })
                {
                    Facility one = new(Clues.Parse(key), "Unidad", Day("2024-06-30"))
                    {
                        Status = status,
                        Deregistered = end is null ? null : Day(end),
                        DeregistrationReason = DeregistrationReason.ChangeOfInstitution,
                        Registered = Day("2023-06-01"),
                        Kind = FacilityKind.Hospital,
                        HospitalBeds = 0,
                        GeneralConsultingRooms = 2,
                        ConsultingRooms = 1,
                        Level = CareLevel.Third,
                        Setting = FacilitySetting.Urban,
                        Location = default(GeoPoint),
                        Municipality = MunicipalityKey.Parse("09002"),
                        Locality = LocalityKey.Parse("150010001"),
                        OpeningDays = OpeningDays.EveryDay,
                    };
                    FacilityTypology[] typologies =
                    [
                        FacilityTypology.Rural1, FacilityTypology.RuralMedicalUnit, FacilityTypology.ExtendedServicesCentre,
                        FacilityTypology.CommunityHospital,
                    ];
                    DateWindow?[] starts =
                        [null, DateWindow.InYear(2024), DateWindow.Exactly(Day("2025-01-01")), DateWindow.Exactly(Day("1990-01-01"))];
                    IEnumerable<Facility> records =
                        from typology in typologies from since in starts select one with { Typology = typology, OperatingSince = since };
                    foreach (Finding finding in records.SelectMany(Everything))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private static IEnumerable<Finding> Everything(Facility facility) =>
    [
        .. AskedDays.SelectMany(day => facility.StandingOn(day).Findings),
        .. facility.Validate(Day("2026-01-01")),
        .. facility.ValidateStaff(0, 0, Day("2026-01-01")),
        .. facility.ValidateStaff(null, null, Day("2026-01-01")),
        .. (facility with { ConsultingRooms = 4 }).ValidateStaff(1, 2, Day("2026-01-01")),
        facility.OperatorBesideConcurrence(AgreementRegister.Reference, Day("2023-01-01"))!,
        facility.OperatorBesideConcurrence(AgreementRegister.Reference, Day("2023-09-15"))!,
        facility.OperatorBesideConcurrence(AgreementRegister.Reference, Day("2024-01-01"))!,
    ];

    private static IEnumerable<T> Fields<T>(params Type[] tables) => tables
        .SelectMany(table => table.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(T))
        .Select(field => (T)field.GetValue(null)!);

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 3).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
