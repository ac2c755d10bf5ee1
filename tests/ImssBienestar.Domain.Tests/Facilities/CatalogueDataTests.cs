using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Every real row of the catalogues is a facility, and what is wrong with the rows is counted.</summary>
public class CatalogueDataTests
{
    private const string UnitsByState =
        "MEX 1248, GRO 1056, OAX 971, VER 898, PUE 741, CHP 673, TAB 551, HID 549, MIC 479, TAM 375, SIN 323, CMX 321, SLP 314, SON 289, NAY 278, "
        + "ZAC 265, MOR 251, TLA 219, ROO 201, BCN 179, CAM 156, COL 149, BCS 82, YUC 3, GUA 2";

    [DataFact]
    public void All_rows_of_the_network_are_read_and_their_findings_counted()
    {
        IReadOnlyList<CatalogueRow> rows = CatalogueRows.Network;
        Assert.Equal(10_573, rows.Count);
        Assert.Equal(10_573, rows.Select(row => row.Facility.Key).Distinct().Count());
        Assert.All(rows, row => Assert.Empty(row.Defects));
        Assert.All(rows, row => Assert.NotNull(row.Facility.Location));
        Assert.Equal(
            [
                "FAC.RULE.CESSA=? 142", "FAC.RULE.CLOSED_WITHOUT_DAY=? 200", "FAC.RULE.COMMUNITY_HOSPITAL=? 254", "FAC.RULE.SETTING=no 93",
                "FAC.RULE.START_MISSING=? 962",
            ],
            Findings(rows, CatalogueRows.DayOfNetwork));
    }

    [DataFact]
    public void The_network_counts_by_state_level_status_and_typology_as_its_source_says()
    {
        Facility[] network = [.. CatalogueRows.Network.Select(row => row.Facility)];
        Assert.Equal(
            UnitsByState,
            string.Join(
                ", ",
                network.GroupBy(one => one.State)
                    .OrderByDescending(units => units.Count())
                    .Select(units => $"{Letters(units.Key)} {units.Count()}")));
        Assert.Equal((9_613, 636, 69, 255), (Of(CareLevel.First), Of(CareLevel.Second), Of(CareLevel.Third), Of(CareLevel.NotApplicable)));
        Assert.Equal(10_366, network.Count(one => one.Status == OperatingStatus.InOperation));
        Assert.Equal(200, network.Count(one => one.Status == OperatingStatus.OutOfOperation));
        Assert.Equal(4, network.Count(one => one.Status == OperatingStatus.UnderConstruction));
        Assert.Equal(3, network.Count(one => one.Status == OperatingStatus.PendingOperation));
        Assert.Equal(
            [4_200, 1_115, 1_013, 996, 254, 253, 142, 162, 408],
            new[]
            {
                FacilityTypology.Rural1, FacilityTypology.MobileUnit, FacilityTypology.Urban1, FacilityTypology.Urban2,
                FacilityTypology.CommunityHospital, FacilityTypology.GeneralHospital, FacilityTypology.ExtendedServicesCentre,
                FacilityTypology.AdvancedPrimaryCareCentre, FacilityTypology.SpecialtiesUnit,
            }.Select(typology => network.Count(one => one.Typology == typology)));

        int Of(CareLevel level) => network.Count(one => one.Level == level);
    }

    [DataFact]
    public void Every_typology_has_the_name_that_the_catalogue_writes_and_every_other_is_of_other_institutions()
    {
        foreach (IGrouping<FacilityTypology, CatalogueRow> rows in CatalogueRows.Network.GroupBy(row => row.Facility.Typology!))
        {
            string written = Assert.Single(rows.Select(row => row.Cells["tipologia"]).Distinct());
            Assert.StartsWith(WithoutPlural(written), WithoutPlural(rows.Key.Name.Spanish), StringComparison.Ordinal);
            Assert.False(rows.Key.IsOfOtherInstitutions);
            if (rows.Key != FacilityTypology.NotSpecified)
            {
                Assert.Equal(rows.Key.Levels, rows.Select(row => row.Facility.Level).Distinct().Order());
            }
        }

        Assert.Equal(
            FacilityTypology.All.Where(one => !one.IsOfOtherInstitutions),
            FacilityTypology.All.Intersect(CatalogueRows.Network.Select(row => row.Facility.Typology!)));
    }

    [DataFact]
    public void On_the_day_of_the_catalogue_the_three_answers_are_those_of_its_status()
    {
        foreach (Facility one in CatalogueRows.Network.Select(row => row.Facility))
        {
            FacilityStanding standing = one.StandingOn(one.AsOf);
            Assert.True(standing.IsVerified);
            Assert.Equal(
                one.Status switch
                {
                    OperatingStatus.InOperation => (Answer.Yes, Answer.Yes, Answer.Yes),
                    OperatingStatus.OutOfOperation => (Answer.Unknown, Answer.Unknown, Answer.No),
                    OperatingStatus.UnderConstruction => (Answer.Yes, Answer.No, Answer.No),
                    _ => (Answer.Yes, Answer.Yes, Answer.No),
                },
                (standing.RecordIsValid, standing.Exists, standing.Operates));
            Assert.Equal(Answer.No, one.StandingOn(Day("2022-08-31")).RecordIsValid);
        }
    }

    [DataFact]
    public void Facilities_of_the_body_in_states_that_never_signed_say_nothing_of_the_state()
    {
        Facility[] network = [.. CatalogueRows.Network.Select(row => row.Facility)];
        Finding[] beside = [.. network.Select(one => one.OperatorBesideConcurrence(AgreementRegister.Reference, Day("2024-12-31"))!)];
        Assert.All(beside, finding => Assert.Equal("FAC.BODY_IN_STATE", finding.Code));
        Assert.Equal(
            ["GTIMB000015", "GTIMB000020", "YNIMB000012", "YNIMB000024", "YNIMB000036"],
            network.Zip(beside).Where(pair => pair.Second.Answer == Answer.No).Select(pair => pair.First.Key.Value).Order(StringComparer.Ordinal));
        Assert.Equal(10_568, beside.Count(finding => finding.Answer == Answer.Yes));
        Facility peninsula = network.Single(one => one.Key.Value == "YNIMB000012");
        Assert.Equal(Answer.Yes, peninsula.OperatorBesideConcurrence(AgreementRegister.Reference, Day("2026-05-17"))!.Answer);
        Assert.Equal(Answer.Unknown, peninsula.OperatorBesideConcurrence(AgreementRegister.Reference, Day("2026-03-01"))!.Answer);
    }

    [DataFact]
    public void Every_transferred_facility_of_Hidalgo_is_two_records_of_which_one_is_valid()
    {
        IReadOnlyList<CatalogueRow> rows = CatalogueRows.Hidalgo;
        Assert.Equal(1_023, rows.Count);
        Assert.All(rows, row => Assert.Empty(row.Defects));
        Assert.All(rows, row => Assert.Equal(FacilityKind.Outpatient, row.Facility.Kind));
        Assert.Equal(
            [
                "FAC.RULE.BEFORE_OPERATOR=no 1", "FAC.RULE.OPERATING_AND_ENDED=no 1", "FAC.RULE.ORDER_OF_DAYS=no 1", "FAC.RULE.SETTING=no 18",
                "FAC.RULE.START_MISSING=? 72",
            ],
            Findings(rows, CatalogueRows.DayOfHidalgo));

        Assert.Equal(["IMB yes/yes/yes 511", "IMB no/?/? 1", "SSA no/yes/? 511"], Standings(rows, CatalogueRows.DayOfHidalgo));
        Assert.All(
            rows.Where(row => row.Facility.Operator == FacilityOperator.StateHealthService),
            row => Assert.Contains(row.Facility.StandingOn(CatalogueRows.DayOfHidalgo).Findings, finding => finding.Code == "FAC.GOES_ON"));

        // The day before the first transfer the new keys are not valid yet, and the facilities operate.
        Assert.Equal(
            [(Answer.No, Answer.Yes)],
            rows.Select(row => row.Facility)
                .Where(one => one is { Operator.Letters: "IMB", OperatingSince: not null, Deregistered: null })
                .Select(one => one.StandingOn(Day("2024-07-17")))
                .Select(standing => (standing.RecordIsValid, standing.Operates))
                .Distinct());
    }

    [DataFact]
    public void The_facility_that_operates_with_an_end_is_doubtful_and_says_why()
    {
        Facility doubtful = CatalogueRows.Hidalgo.Single(row => row.Facility.Key.Value == "HGIMB002292").Facility;
        FacilityStanding standing = doubtful.StandingOn(doubtful.AsOf);
        Assert.Equal((Answer.No, Answer.Unknown, Answer.Unknown), (standing.RecordIsValid, standing.Exists, standing.Operates));
        Assert.Equal(["FAC.RECORD_ENDED", "FAC.EXISTS", "FAC.CONTRADICTED"], standing.Findings.Select(finding => finding.Code));
        Finding[] findings = [.. doubtful.Validate(doubtful.AsOf)];
        Assert.Equal(
            ["FAC.RULE.OPERATING_AND_ENDED", "FAC.RULE.ORDER_OF_DAYS", "FAC.RULE.BEFORE_OPERATOR"], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal("Catálogo CLUES, Hidalgo, enero de 2025", finding.Source!.Title));
        Assert.Equal("HGIMB002292: está en operación y causó baja (2022-07-29).", findings[0].Text.Spanish);
    }

    [DataFact]
    public void Rooms_beds_and_posts_of_Hidalgo_add_up()
    {
        IReadOnlyList<CatalogueRow> rows = CatalogueRows.Equipment;
        Assert.Equal(592, rows.Count);
        Assert.Equal(["FAC.TYPOLOGY"], rows.SelectMany(row => row.Defects).Select(defect => defect.Code));
        Assert.Equal("CTS", rows.Single(row => row.Defects.Count > 0).Cells["cve_tipologia"]);
        Assert.Equal((1_316, 857), (rows.Sum(row => row.Facility.ConsultingRooms), rows.Sum(row => row.Facility.HospitalBeds)));
        Assert.Equal((15_550, 15_531, 19), (Sum("plazas_total"), Sum("plazas_ocupadas"), Sum("plazas_desocupadas")));
        Assert.Equal(
            ["FAC.RULE.BEDS=no 1", "FAC.RULE.COMMUNITY_HOSPITAL=? 1", "FAC.RULE.START_MISSING=? 592"], Findings(rows, CatalogueRows.DayOfEquipment));
        Assert.Equal(
            ["HGSSA015561", "HGSSA017941"],
            rows.Where(row => row.Facility.Validate(CatalogueRows.DayOfEquipment).Length > 1).Select(row => row.Facility.Key.Value));

        int Sum(string column) => rows.Sum(row => CatalogueRows.Number(row.Cells[column]));
    }

    [DataFact]
    public void The_staff_of_the_health_centres_of_Hidalgo_is_held_against_the_norm_of_2024()
    {
        CatalogueRow[] centres = [.. CatalogueRows.Equipment.Where(row => row.Facility.Typology is { IsHealthCentre: true })];
        Assert.Equal(485, centres.Length);
        Assert.Equal(
            ["FAC.RULE.DOCTORS=no 40", "FAC.RULE.NURSES=no 82", "FAC.RULE.SEVEN_DAYS=? 250", "FAC.RULE.STAFF_GROWTH=? 149"],
            Counted(centres.SelectMany(row => row.Facility.ValidateStaff(
                CatalogueRows.Number(row.Cells["medicos_ocupadas"]),
                CatalogueRows.Number(row.Cells["enfermeras_ocupadas"]),
                CatalogueRows.DayOfEquipment))));
    }

    private static string[] Findings(IEnumerable<CatalogueRow> rows, LocalDate day) => Counted(rows.SelectMany(row => row.Facility.Validate(day)));

    private static string[] Counted(IEnumerable<Finding> findings) =>
    [
        .. findings.GroupBy(finding => finding.ToString())
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => $"{same.Key} {same.Count()}"),
    ];

    private static IEnumerable<string> Standings(IEnumerable<CatalogueRow> rows, LocalDate day) => rows
        .Select(row => (row.Facility, Standing: row.Facility.StandingOn(day)))
        .GroupBy(one => $"{one.Facility.Operator} {Word(one.Standing.RecordIsValid)}/{Word(one.Standing.Exists)}/{Word(one.Standing.Operates)}")
        .OrderBy(same => same.Key[..3], StringComparer.Ordinal)
        .ThenByDescending(same => same.Count())
        .Select(same => $"{same.Key} {same.Count()}");

    private static string Word(Answer answer) => Answers.Word(answer, Language.English);

    private static string Letters(State state) => state.InegiCode switch
    {
        "02" => "BCN",
        "07" => "CHP",
        "13" => "HID",
        _ => state.IsoCode[^3..],
    };

    /// <summary>The catalogue writes "núcleos" of one nucleus too, and some types in the plural.</summary>
    private static string WithoutPlural(string name) => NameKey.Of(name).Replace("s", string.Empty, StringComparison.Ordinal);
}
