using System.Reflection;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Typologies, operators, words of the catalogue, days and places: what is read, and what is refused without throwing.</summary>
public class FacilityVocabularyTests
{
    private static readonly string[] Hostile =
    [
        "", " ", "\0", "a", "Ａ", "\ud800", "(3)", "C-E", "1e3", "NaN", "Infinity", "٣", "-", "+", ".", "0x1", "1,5", new string('9', 10_000),
        new string('A', 10_000),
    ];

    private static readonly (Enum Expected, Func<Enum> Read)[] Words =
    [
        (OperatingStatus.InOperation, () => CatalogueWords.ReadStatus("EN OPERACION").ValueOrThrow()),
        (OperatingStatus.InOperation, () => CatalogueWords.ReadStatus("1").ValueOrThrow()),
        (OperatingStatus.OutOfOperation, () => CatalogueWords.ReadStatus(" fuera de operación ").ValueOrThrow()),
        (OperatingStatus.OutOfOperation, () => CatalogueWords.ReadStatus("3").ValueOrThrow()),
        (OperatingStatus.UnderConstruction, () => CatalogueWords.ReadStatus("EN PROCESO DE CONSTRUCCION").ValueOrThrow()),
        (OperatingStatus.PendingOperation, () => CatalogueWords.ReadStatus("PENDIENTE  DE ENTRAR EN OPERACION").ValueOrThrow()),
        (CareLevel.First, () => CatalogueWords.ReadLevel("PRIMER NIVEL").ValueOrThrow()),
        (CareLevel.First, () => CatalogueWords.ReadLevel("1").ValueOrThrow()),
        (CareLevel.Second, () => CatalogueWords.ReadLevel("SEGUNDO NIVEL").ValueOrThrow()),
        (CareLevel.Third, () => CatalogueWords.ReadLevel("Tercer nivel").ValueOrThrow()),
        (CareLevel.NotApplicable, () => CatalogueWords.ReadLevel("NO APLICA").ValueOrThrow()),
        (FacilitySetting.Rural, () => CatalogueWords.ReadSetting("RURAL").ValueOrThrow()),
        (FacilitySetting.Urban, () => CatalogueWords.ReadSetting("urbano").ValueOrThrow()),
        (FacilityKind.Outpatient, () => CatalogueWords.ReadKind("DE CONSULTA EXTERNA").ValueOrThrow()),
        (FacilityKind.Outpatient, () => CatalogueWords.ReadKind("CE").ValueOrThrow()),
        (FacilityKind.Hospital, () => CatalogueWords.ReadKind("HO").ValueOrThrow()),
        (FacilityKind.Support, () => CatalogueWords.ReadKind("EA").ValueOrThrow()),
        (FacilityKind.SocialAssistance, () => CatalogueWords.ReadKind("DE ASISTENCIA SOCIAL").ValueOrThrow()),
        (DeregistrationReason.ChangeOfInstitution, () => CatalogueWords.ReadDeregistrationReason("POR CAMBIO DE INSTITUCION").ValueOrThrow()),
        (
            DeregistrationReason.MovedToAnotherFacility,
            () => CatalogueWords.ReadDeregistrationReason("POR TRASLADO A OTRO ESTABLECIMIENTO").ValueOrThrow()),
    ];

    [Fact]
    public void Every_typology_is_listed_once_and_read_by_its_code()
    {
        FacilityTypology[] declared = [.. Declared<FacilityTypology>()];
        Assert.Equal(declared.Select(one => one.Code).Order(), FacilityTypology.All.Select(one => one.Code).Order());
        Assert.Equal(39, declared.Select(one => one.Code).Distinct().Count());
        Assert.All(FacilityTypology.All, one => Assert.Same(one, FacilityTypology.Read(one.Code).ValueOrThrow()));
        Assert.All(FacilityTypology.All, one => Assert.True(FacilityTypology.TryFromCode(one.Code, out FacilityTypology? found) && found == one));
        Assert.All(FacilityTypology.All, one => Assert.Equal(one.Code, one.ToString()));
        Assert.Equal(39, FacilityTypology.All.Select(one => one.Name.Spanish).Distinct().Count());
        Assert.Equal(39, FacilityTypology.All.Select(one => one.Name.English).Distinct().Count());
    }

    [Theory]
    [InlineData("A", 1, 1, FacilitySetting.Rural)]
    [InlineData("C", 3, null, FacilitySetting.Rural)]
    [InlineData("D", 1, 1, FacilitySetting.Urban)]
    [InlineData("L", 9, 9, FacilitySetting.Urban)]
    [InlineData("Q", 10, 10, FacilitySetting.Urban)]
    [InlineData("S", 12, null, FacilitySetting.Urban)]
    [InlineData("CES", null, null, FacilitySetting.NotStated)]
    [InlineData("N", null, null, FacilitySetting.NotStated)]
    public void A_typology_says_the_basic_nuclei_and_the_setting_of_its_name(string code, int? least, int? most, FacilitySetting setting)
    {
        FacilityTypology typology = FacilityTypology.Read(code).ValueOrThrow();
        Assert.Equal((least, most, setting), (typology.MinBasicNuclei, typology.MaxBasicNuclei, typology.Setting));
    }

    [Fact]
    public void The_nuclei_of_urban_centres_follow_each_other_without_a_gap() => Assert.Equal(
        Enumerable.Range(1, 12),
        FacilityTypology.All.Where(one => one is { Setting: FacilitySetting.Urban, MinBasicNuclei: not null }).Select(one => one.MinBasicNuclei!.Value));

    [Theory]
    [InlineData("a")]
    [InlineData(" A")]
    [InlineData("HG")]
    [InlineData("CTS")]
    [InlineData("OTR")]
    [InlineData(null)]
    public void A_code_that_is_no_typology_known_here_is_a_defect(string? code)
    {
        Assert.Equal("FAC.TYPOLOGY", FacilityTypology.Read(code).Defect.Code);
        Assert.False(FacilityTypology.TryFromCode(code, out FacilityTypology? none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("es-MX")]
    [InlineData("ar-SA")]
    public void The_words_of_the_catalogue_are_read_in_every_culture(string culture) => Cultures.Under(culture, () =>
    {
        Assert.All(Words, one => Assert.Equal(one.Expected, one.Read()));
        Assert.Equal(GeoPoint.Of(31.825117, -116.600282), GeoPoint.Read("31.825117", "-116.600282").ValueOrThrow());
        Assert.Equal("31.825117, -116.600282", GeoPoint.Of(31.825117, -116.600282).ToString());
    });

    [Fact]
    public void No_reader_throws_and_every_refusal_names_its_defect()
    {
        foreach (string text in Hostile)
        {
            Assert.Equal("FAC.STATUS", CatalogueWords.ReadStatus(text).Defect.Code);
            Assert.Equal("FAC.LEVEL", CatalogueWords.ReadLevel(text).Defect.Code);
            Assert.Equal("FAC.SETTING", CatalogueWords.ReadSetting(text).Defect.Code);
            Assert.Equal("FAC.KIND", CatalogueWords.ReadKind(text).Defect.Code);
            Assert.Equal("FAC.DEREGISTRATION_REASON", CatalogueWords.ReadDeregistrationReason(text).Defect.Code);
            Assert.Equal("FAC.TYPOLOGY", FacilityTypology.Read(text).Defect.Code);
            Assert.Equal("FAC.LATITUDE", GeoPoint.Read(text, "-99").Defect.Code);
            Assert.Equal("FAC.LONGITUDE", GeoPoint.Read("19", text).Defect.Code);
        }

        Assert.Equal("FAC.STATUS", CatalogueWords.ReadStatus("-1").Defect.Code);
        Assert.Equal("FAC.LEVEL", CatalogueWords.ReadLevel("1.").Defect.Code);
        Assert.Equal("FAC.LATITUDE", GeoPoint.Read("90.000001", "0").Defect.Code);
        Assert.Equal("FAC.LONGITUDE", GeoPoint.Read("19", "-180.000001").Defect.Code);
        Assert.Equal("FAC.LATITUDE", GeoPoint.Read("19,1", "-99").Defect.Code);
        Assert.Equal("FAC.ZERO_POINT", GeoPoint.Read("0.0", "-0").Defect.Code);
        Assert.Equal("FAC.ZERO_POINT", GeoPoint.Read("0.0000001", "0").Defect.Code);
    }

    [Fact]
    public void Every_defect_has_a_code_of_its_own_and_is_said_in_both_languages()
    {
        DefectKind[] kinds = [.. typeof(FacilityDefects).GetProperties().Select(property => (DefectKind)property.GetValue(null)!)];
        Assert.Equal(9, kinds.Select(kind => kind.Code).Distinct().Count());
        Assert.All(kinds, kind => Assert.StartsWith("FAC.", kind.Code, StringComparison.Ordinal));
        Assert.All(kinds, kind => Assert.NotEqual(kind.Expected.Spanish, kind.Expected.English));
    }

    [Theory]
    [InlineData(90, 180)]
    [InlineData(-90, -180)]
    [InlineData(19.432608, -99.133209)]
    public void A_point_keeps_its_degrees_to_the_microdegree(double latitude, double longitude)
    {
        var point = GeoPoint.Of(latitude, longitude);
        Assert.Equal((latitude, longitude), (point.Latitude, point.Longitude));
        Assert.Equal(point, GeoPoint.Of(latitude + (latitude > 0 ? -4e-7 : 4e-7), longitude));
    }

    [Fact]
    public void Opening_days_are_a_set_of_the_week_and_none_is_not_unknown()
    {
        Assert.Equal((0, 5, 7), (OpeningDays.None.Count, OpeningDays.Weekdays.Count, OpeningDays.EveryDay.Count));
        Assert.Equal(("", "12345", "1234567"), ($"{OpeningDays.None}", $"{OpeningDays.Weekdays}", $"{OpeningDays.EveryDay}"));
        Assert.Equal(OpeningDays.EveryDay, OpeningDays.Of([.. OpeningDays.EveryDay.Days]));
        Assert.Equal([IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday], OpeningDays.Of(IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday).Days.ToArray());
        Assert.False(OpeningDays.Weekdays.Includes(IsoDayOfWeek.Saturday));

        // 17 May 2026 was a Sunday, also when the Julian calendar names the day.
        Assert.True(OpeningDays.EveryDay.Includes(Day("2026-05-17")));
        Assert.False(OpeningDays.Weekdays.Includes(Julian("2026-05-17")));
        Assert.True(OpeningDays.Weekdays.Includes(Day("2026-05-18")));
        Assert.All(Enumerable.Range(1, 7), day => Assert.False(OpeningDays.None.Includes((IsoDayOfWeek)day)));
    }

    [Fact]
    public void Every_operator_is_listed_found_by_its_letters_and_sourced()
    {
        Assert.Equal(
            Declared<FacilityOperator>().Select(one => one.Letters).Order(), FacilityOperator.All.Select(one => one.Letters).Order());
        Assert.All(FacilityOperator.All, one => Assert.Same(one, FacilityOperator.Of(Clues.Parse($"DF{one}000011"))));
        Assert.All(FacilityOperator.All, one => Assert.Equal(Confidence.Verified, one.Source.Confidence));
        Assert.Null(FacilityOperator.Of(Clues.Parse("DFXYZ000011")));
        Assert.Null(FacilityOperator.Of(default));
    }

    [Fact]
    public void State_services_programme_and_body_serve_the_same_people_and_are_three_owners()
    {
        FacilityOperator[] three = [FacilityOperator.StateHealthService, FacilityOperator.ImssProgramme, FacilityOperator.ImssBienestar];
        Assert.Equal([FacilityOwner.State, FacilityOwner.Imss, FacilityOwner.ImssBienestar], three.Select(one => one.Owner));
        Assert.All(three, one => Assert.True(one.Serves is PeopleServed.WithoutSocialSecurity or PeopleServed.WithoutSocialSecurityAndOwnInsured));
        Assert.Equal("FAC.I.STATE_SERVICES", FacilityOperator.StateHealthService.Interpretation?.Code);
    }

    [Theory]
    [InlineData("IMB", "2022-08-31", Answer.No, null)]
    [InlineData("IMB", "2022-09-01", Answer.Yes, "Servicios de Salud del Instituto Mexicano del Seguro Social para el Bienestar (IMSS-BIENESTAR)")]
    [InlineData("IMO", "2017-12-31", Answer.No, null)]
    [InlineData("IMO", "2018-12-01", Answer.Unknown, null)]
    [InlineData("IMO", "2020-01-01", Answer.Yes, "Programa IMSS-BIENESTAR")]
    [InlineData("IMO", "2025-06-30", Answer.Yes, "Programa IMSS-BIENESTAR")]
    [InlineData("IMO", "2025-07-01", Answer.Yes, "IMSS, régimen ordinario (unidades del antiguo programa IMSS-BIENESTAR)")]
    [InlineData("IST", "2024-01-01", Answer.Unknown, "Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado")]
    public void An_operator_exists_and_is_called_by_its_day(string letters, string day, Answer existed, string? name)
    {
        FacilityOperator one = FacilityOperator.All.Single(one => one.Letters == letters);
        Assert.Equal(existed, one.ExistedBy(Julian(day)));
        Assert.Equal(name, one.NameOn(Julian(day))?.Spanish);
    }

    /// <summary>The members of a closed set, as its type declares them.</summary>
    private static IEnumerable<T> Declared<T>() => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(T))
        .Select(property => (T)property.GetValue(null)!);
}
