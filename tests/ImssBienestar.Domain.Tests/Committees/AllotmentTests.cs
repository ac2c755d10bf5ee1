using System.Globalization;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>The money of a unit, and of all units, against what was published.</summary>
public sealed class AllotmentTests
{
    public static TheoryData<string> Cases => [.. Rows("montos.csv").Select(row => row["caso"])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_unit_gets_what_the_case_says(string name)
    {
        IReadOnlyDictionary<string, string> row = Rows("montos.csv").Single(row => row["caso"] == name);
        Allotment? allotment = Allotment.Of(Edition(row["edicion"]), Size(row));
        Assert.Equal(row["nominal"], allotment?.Nominal.ToString() ?? "?");
        Assert.Equal(row["entregado"], allotment?.Delivered?.ToString() ?? "?");
        Assert.Equal(row["precision"], allotment?.DeliveredPrecision switch { Precision.Exact => "exacta", Precision.Rounded => "en miles", _ => "?" });
        Assert.Equal(
            row["confianza"],
            allotment?.NominalSource.Confidence switch { Confidence.Verified => "verificado", Confidence.Unverified => "sin verificar", _ => "?" });
        Assert.Equal(row["interpretacion"], allotment?.NominalInterpretation?.Code ?? "?");
    }

    [Fact]
    public void The_names_of_the_cases_are_unique_and_every_amount_has_one()
    {
        string[] names = [.. Rows("montos.csv").Select(row => row["caso"])];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(
            All.SelectMany(edition => Allotment.Of(edition)).Select(allotment => (allotment.Edition.Code, allotment.Band)).Order(),
            Rows("montos.csv").Where(row => row["nominal"] != "?").Select(row => (row["edicion"], Size(row).Band)).Distinct().Order());
    }

    [Theory]
    [InlineData(0, AllotmentBand.NotStated)]
    [InlineData(1, AllotmentBand.OneRoom)]
    [InlineData(2, AllotmentBand.TwoRooms)]
    [InlineData(3, AllotmentBand.ThreeToFiveRooms)]
    [InlineData(5, AllotmentBand.ThreeToFiveRooms)]
    [InlineData(6, AllotmentBand.SixOrMoreRooms)]
    [InlineData(12, AllotmentBand.SixOrMoreRooms)]
    [InlineData(13, AllotmentBand.SixOrMoreRooms)]
    [InlineData(int.MaxValue - 1, AllotmentBand.SixOrMoreRooms)]
    public void Both_edges_of_a_band_belong_to_it(int rooms, AllotmentBand band)
    {
        Assert.Equal(band, UnitSize.OfRooms(rooms).Band);
        Assert.Equal(AllotmentBand.Cessa, UnitSize.Cessa(rooms).Band);
        Assert.Equal(rooms, UnitSize.OfRooms(rooms).ConsultingRooms);
        Assert.Equal(AllotmentBand.NotStated, default(UnitSize).Band);
        Assert.Null(default(UnitSize).ConsultingRooms);
        Assert.Null(UnitSize.Cessa().ConsultingRooms);
    }

    [Fact]
    public void Nominal_and_delivered_are_both_kept_and_their_difference_is_not_explained()
    {
        Assert.Equal(
            ["26000.00", "26000.00", "25021.00", "26000.00", "26000.00"],
            Allotment.Of(ImssBienestar2024).Select(allotment => allotment.Difference!.Value.ToString()));
        Assert.All(Allotment.Of(ImssBienestar2025), allotment => Assert.Null(allotment.Difference));
        Assert.Single(Allotment.Of(ImssBienestar2024), allotment => allotment.DeliveredPrecision == Precision.Exact);
        Assert.Empty(Allotment.Of(Issste2025));
    }

    /// <summary>The conference of 27 January 2026 gives the five amounts of 2025, with its results; that of 19 May 2025 gave the smallest and the
    /// largest. Of 2026 itself none was read.</summary>
    [Fact]
    public void An_amount_names_the_conference_that_speaks_of_its_year_and_one_that_is_carried_forward_says_so()
    {
        Assert.Equal(
            ["2025-05-19", "2026-01-27", "2026-01-27", "2026-01-27", "2025-05-19"],
            Allotment.Of(ImssBienestar2025).Select(allotment => allotment.NominalSource.Published?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)));
        Assert.All(Allotment.Of(ImssBienestar2025), allotment => Assert.Contains("2026-01-27", allotment.NominalSource.Title, StringComparison.Ordinal));
        Assert.All(
            Allotment.Of(ImssBienestar2024).Concat(Allotment.Of(ImssBienestar2025)),
            allotment => Assert.Equal((Confidence.Verified, null), (allotment.NominalSource.Confidence, allotment.NominalInterpretation)));

        Assert.Equal(
            Allotment.Of(ImssBienestar2025).Select(allotment => allotment.Nominal),
            Allotment.Of(ImssBienestar2026).Select(allotment => allotment.Nominal));
        Assert.All(Allotment.Of(ImssBienestar2026), allotment =>
        {
            Assert.Same(CommitteeInterpretations.AmountsOf2026, allotment.NominalInterpretation);
            Assert.Equal(Confidence.Unverified, allotment.NominalSource.Confidence);
            Assert.Contains("montos de 2025", allotment.NominalSource.Title, StringComparison.Ordinal);
        });
        Assert.Same(CommitteeInterpretations.AmountsOf2026, NationalAllotment.Of(ImssBienestar2026, [UnitSize.OfRooms(1)]).NominalInterpretation);
        Assert.Null(NationalAllotment.Of(ImssBienestar2026, []).NominalInterpretation);
        Assert.Null(NationalAllotment.Of(ImssBienestar2025, [UnitSize.OfRooms(1)]).NominalInterpretation);
        Assert.Equal(
            [null, null, null, CommitteeInterpretations.Bands, CommitteeInterpretations.Bands],
            Allotment.Of(ImssBienestar2026).Select(allotment => allotment.BandInterpretation));
    }

    /// <summary>Its own amounts were not read, so an auditor is told so whatever was received.</summary>
    [Theory]
    [InlineData(400_000, Answer.Yes)]
    [InlineData(374_000, Answer.Unknown)]
    public void A_deposit_of_2026_is_held_against_an_amount_carried_forward_and_the_finding_says_so(int received, Answer expected)
    {
        var day = new LocalDate(2026, 9, 1);
        Ledger ledger = Ledger.Open(Some.Unit, ImssBienestar2026);
        Assert.True(ledger.TryAdd(LedgerEntry.Deposit(day, Pesos.Of(received)), ledger.Version, out ledger, out _));

        Finding said = Assert.Single(ledger.Check(day, UnitSize.OfRooms(1)));
        Assert.Equal(("COM.LEDGER.DEPOSIT_CARRIED_FORWARD", expected), (said.Code, said.Answer));
        Assert.Same(CommitteeInterpretations.AmountsOf2026, said.Interpretation);
        Assert.Equal(Confidence.Unverified, said.Source?.Confidence);
        Assert.True(said.VerifiedThrough < day);
        Assert.Contains("2025", said.Text.Spanish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "400000", Answer.Yes)]
    [InlineData(1, "374000", Answer.Yes)]
    [InlineData(1, "374999.99", Answer.Yes)]
    [InlineData(1, "375000", Answer.No)]
    [InlineData(1, "373000", Answer.No)]
    [InlineData(3, "774979", Answer.Yes)]
    [InlineData(3, "774978.99", Answer.No)]
    public void An_amount_received_agrees_as_exactly_as_the_source_speaks(int rooms, string received, Answer expected)
    {
        Assert.Equal(expected, Allotment.Of(ImssBienestar2024, UnitSize.OfRooms(rooms))!.Agrees(Pesos.Parse(received)));
        Assert.Equal(
            received == "400000" ? Answer.Yes : Answer.Unknown,
            Allotment.Of(ImssBienestar2025, UnitSize.OfRooms(rooms))!.Agrees(Pesos.Parse(received)));
        Assert.Equal(Answer.No, Allotment.Of(ImssBienestar2024, UnitSize.OfRooms(rooms))!.Agrees(Pesos.MinValue));
    }

    /// <summary>Oracle: 8,652 × 0.4 + 1,527 × 0.6 + 943 × 0.8 + 403 × 1 + 291 × 1.2 = 5,883.6 million.</summary>
    [Fact]
    public void The_national_allotment_of_2024_is_recomputed_from_the_mix_of_the_final_plan()
    {
        NationalAllotment national = FinalPlan();
        Assert.Equal(11_816, national.Units);
        Assert.Equal(0, national.UnitsWithoutAmount);
        Assert.Equal(Pesos.Of(5_883_600_000m), national.Nominal);
        Assert.Equal(Pesos.Of((8_652 * 374_000m) + (1_527 * 574_000m) + (943 * 774_979m) + (403 * 974_000m) + (291 * 1_174_000m)), national.Delivered);
        Assert.Equal(Precision.Rounded, national.DeliveredPrecision);
    }

    [Fact]
    public void The_published_totals_of_2024_differ_and_each_difference_is_named()
    {
        Finding[] compared = [.. FinalPlan().Compare()];
        Assert.Equal(
            ["COM.ALLOT.UNITS=yes", "COM.ALLOT.UNITS=no", "COM.ALLOT.UNITS=no", "COM.ALLOT.MONEY=yes", "COM.ALLOT.MONEY=no", "COM.ALLOT.MONEY=no", "COM.ALLOT.MONEY=no"],
            compared.Select(finding => finding.ToString()));
        Assert.Contains("la diferencia es -97", compared[1].Text.Spanish, StringComparison.Ordinal);
        Assert.Contains("la diferencia es -131", compared[2].Text.Spanish, StringComparison.Ordinal);
        Assert.Contains("la diferencia es -116400000 ", compared[4].Text.Spanish, StringComparison.Ordinal);
        Assert.Contains("the difference is -416400000 ", compared[5].Text.English, StringComparison.Ordinal);
        Assert.Contains("la diferencia es 796600000 ", compared[6].Text.Spanish, StringComparison.Ordinal);
        Assert.All(compared, finding => Assert.NotNull(finding.Source));
        Assert.All(compared, finding => Assert.EndsWith(" Cifras: edición CIFRAS-2026-08-18.", finding.Text.Spanish, StringComparison.Ordinal));
    }

    [Fact]
    public void A_newer_set_of_figures_changes_what_is_compared_and_is_named()
    {
        FigureSet reference = ProgrammeFigures.SetOf(ImssBienestar2024);
        Assert.Equal(ProgrammeFigures.Of(ImssBienestar2024).AsEnumerable(), reference.Figures.AsEnumerable());
        Figure audited = new(
            5_883_600_000, Unit.Pesos, DateWindow.InYear(2024), "MX", ProgrammeFigures.MoneyPaid, new Source("Cuenta Pública", Confidence.Verified));
        FigureSet newer = FigureSet.FromJson(CanonicalJson.Write(reference.With(audited).AsEdition("LCEN-2027", new LocalDate(2027, 4, 30))));
        Finding[] compared = [.. FinalPlan().Compare(newer)];
        Assert.Equal(FinalPlan().Compare().Length + 1, compared.Length);
        Assert.Equal(("COM.ALLOT.MONEY=yes", audited.Source), (compared[^1].ToString(), compared[^1].Source));
        Assert.All(compared, finding => Assert.EndsWith(" Figures: edition LCEN-2027.", finding.Text.English, StringComparison.Ordinal));

        // A total in a unit that is not its own is no total.
        var odd = new FigureSet("e", new LocalDate(2027, 4, 30), [new(5, Unit.Pesos, DateWindow.InYear(2024), "MX", ProgrammeFigures.Units, audited.Source)]);
        Assert.Empty(FinalPlan().Compare(odd));
    }

    /// <summary>The mix of 9 April groups sizes in another way, so that it gives only bounds: all units of its first group with one room, or all
    /// with two.</summary>
    [Fact]
    public void The_mix_of_9_April_stands_beside_and_gives_only_bounds()
    {
        int Units(string group) => (int)ProgrammeFigures.Of(ImssBienestar2024)
            .Single(figure => figure.Definition == ProgrammeFigures.UnitsOfSize(group) && figure.AsOf.Latest == new LocalDate(2024, 4, 9)).Value;
        NationalAllotment With(AllotmentBand small) => NationalAllotment.Of(ImssBienestar2024, new Dictionary<AllotmentBand, int>
        {
            [small] = Units("1-2"),
            [AllotmentBand.ThreeToFiveRooms] = Units("3-5"),
            [AllotmentBand.SixOrMoreRooms] = Units("6-9") + Units("10+"),
            [AllotmentBand.Cessa] = Units("CESSA"),
        });
        Assert.Equal(11_840, With(AllotmentBand.OneRoom).Units);
        Assert.Equal(Pesos.Of(6_003_000_000m), With(AllotmentBand.OneRoom).Nominal);
        Assert.Equal(Pesos.Of(7_900_800_000m), With(AllotmentBand.TwoRooms).Nominal);
    }

    /// <summary>414 × 374 + 55 × 574 + 116 × 774.979 + 94 × 974 + 7 × 1,174 thousand; the statement itself says 774 thousand for the third group.</summary>
    [Fact]
    public void What_Michoacan_received_in_2024_is_recomputed_and_keeps_its_precision()
    {
        Dictionary<AllotmentBand, int> units = Rows("michoacan-2024.csv").ToDictionary(row => Size(row).Band, row => int.Parse(row["unidades"], CultureInfo.InvariantCulture));
        NationalAllotment michoacan = NationalAllotment.Of(ImssBienestar2024, units);
        Assert.Equal(686, michoacan.Units);
        Assert.Equal(Pesos.Of(376_077_564m), michoacan.Delivered);
        Assert.Equal(Precision.Rounded, michoacan.DeliveredPrecision);
        decimal stated = Rows("michoacan-2024.csv").Sum(row => decimal.Parse(row["unidades"], CultureInfo.InvariantCulture) * decimal.Parse(row["entregado_miles"], CultureInfo.InvariantCulture) * 1_000);
        Assert.Equal(375_964_000m, stated);
        Assert.Equal(Pesos.Of(116 * 979m), michoacan.Delivered - Pesos.Of(stated));
    }

    [Fact]
    public void Units_of_unknown_size_are_left_out_and_counted_and_an_edition_without_amounts_has_no_total()
    {
        UnitSize[] units = [UnitSize.OfRooms(3), UnitSize.OfRooms(3), default, UnitSize.OfRooms(0)];
        NationalAllotment some = NationalAllotment.Of(ImssBienestar2024, units);
        Assert.Equal((4, 2), (some.Units, some.UnitsWithoutAmount));
        Assert.Equal(Pesos.Of(1_549_958m), some.Delivered);
        Assert.Equal(Precision.Exact, some.DeliveredPrecision);
        NationalAllotment issste = NationalAllotment.Of(Issste2025, units);
        Assert.Equal((4, 4, null, null), (issste.Units, issste.UnitsWithoutAmount, issste.Nominal, issste.Delivered));
        Assert.Contains(issste.Compare(), finding => finding.Code == "COM.ALLOT.MONEY" && finding.Answer == Answer.Unknown);
        Assert.Null(NationalAllotment.Of(ImssBienestar2025, units).Delivered);
        Assert.Null(NationalAllotment.Of(ImssBienestar2024, []).Nominal);
        Assert.All(
            (NationalAllotment[])[issste, NationalAllotment.Of(ImssBienestar2025, units), NationalAllotment.Of(ImssBienestar2024, [])],
            unknown => Assert.Equal(Precision.NotStated, unknown.DeliveredPrecision));
    }

    [Fact]
    public void A_national_allotment_is_the_sum_of_its_units_in_any_order()
    {
        var random = new Random(313);
        UnitSize[] units = [.. Enumerable.Range(0, 500).Select(_ => random.Next(10) == 0 ? UnitSize.Cessa() : UnitSize.OfRooms(random.Next(1, 20)))];
        Pesos oneByOne = Pesos.Sum(units.Select(unit => Allotment.Of(ImssBienestar2024, unit)!.Nominal));
        Assert.Equal(oneByOne, NationalAllotment.Of(ImssBienestar2024, units).Nominal);
        random.Shuffle(units);
        Assert.Equal(oneByOne, NationalAllotment.Of(ImssBienestar2024, units).Nominal);
    }

    [Fact]
    public void Every_published_figure_has_its_source_and_belongs_to_its_year()
    {
        foreach (ProgrammeEdition edition in All)
        {
            Assert.All(ProgrammeFigures.Of(edition), figure => Assert.Equal(edition.FiscalYear, figure.AsOf.Latest.Year));
        }

        Assert.Equal(
            11_816,
            ProgrammeFigures.Of(ImssBienestar2024)
                .Where(figure => figure.Definition.Code.StartsWith("COM.UNITS.", StringComparison.Ordinal) && figure.AsOf.Latest == new LocalDate(2024, 6, 4))
                .Sum(figure => figure.Value));
    }

    [DataFact]
    public void The_amounts_and_the_mix_are_those_of_the_reference_data()
    {
        var rows = CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "clinica_es_nuestra_montos_2024.csv"));
        Assert.Equal(5, rows.Count);
        var units = new Dictionary<AllotmentBand, int>();
        foreach (var row in rows)
        {
            bool cessa = row["rango"].Contains("CESSA", StringComparison.OrdinalIgnoreCase) || row["consultorios_min"].Length == 0;
            foreach (string rooms in new[] { row["consultorios_min"], row["consultorios_max"] }.Where(rooms => rooms.Length > 0 || cessa).Distinct())
            {
                UnitSize size = cessa ? UnitSize.Cessa() : UnitSize.OfRooms(int.Parse(rooms, CultureInfo.InvariantCulture));
                Assert.Equal(Pesos.Parse(row["monto_mxn"]), Allotment.Of(ImssBienestar2024, size)!.Nominal);
                units[size.Band] = int.Parse(row["unidades"], CultureInfo.InvariantCulture);
            }
        }

        Assert.Equal(FinalPlan().Nominal, NationalAllotment.Of(ImssBienestar2024, units).Nominal);
    }

    [Fact]
    public void A_typology_has_a_band_where_its_name_leaves_no_choice()
    {
        Assert.Equal(
            "A:OneRoom B:TwoRooms C:NotStated D:OneRoom E:TwoRooms F:ThreeToFiveRooms G:ThreeToFiveRooms H:ThreeToFiveRooms I:SixOrMoreRooms "
            + "J:SixOrMoreRooms K:SixOrMoreRooms L:SixOrMoreRooms Q:SixOrMoreRooms R:SixOrMoreRooms S:SixOrMoreRooms CES:Cessa P:NotStated M:NotStated",
            string.Join(' ', "A B C D E F G H I J K L Q R S CES P M".Split(' ')
                .Select(code => $"{code}:{Allotment.BandOf(FacilityTypology.Read(code).ValueOrThrow())}")));
        Assert.Equal(AllotmentBand.NotStated, Allotment.BandOf(null));
    }

    /// <summary>The units of the body alone, without those of the older programme, so far fewer than the plan. Rural units of "three or more"
    /// consulting rooms may be of two bands: they are left out and counted.</summary>
    [DataFact]
    public void The_amounts_of_2026_are_allotted_to_the_real_units_of_the_catalogue()
    {
        Dictionary<AllotmentBand, int> units = CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "clues_imss_bienestar_2026.csv"))
            .Where(row => row["estatus"] == "EN OPERACION" && row["nivel_atencion"] == "PRIMER NIVEL")
            .Select(row => FacilityTypology.Read(row["cve_tipologia"]).ValueOrThrow())
            .Where(typology => typology.MinBasicNuclei is not null || typology == FacilityTypology.ExtendedServicesCentre)
            .GroupBy(Allotment.BandOf)
            .ToDictionary(band => band.Key, band => band.Count());
        NationalAllotment national = NationalAllotment.Of(ImssBienestar2026, units);
        Assert.Equal(8_081, national.Units);
        Assert.Equal(67, national.UnitsWithoutAmount);
        Assert.Equal(Pesos.Of(4_194_800_000m), national.Nominal);
    }

    [DataFact]
    public void The_cards_of_13_states_are_part_of_those_stated_for_the_nation()
    {
        var rows = CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "clinica_es_nuestra_tarjetas_20240618.csv"));
        decimal nation = ProgrammeFigures.Of(ImssBienestar2024)
            .Single(figure => figure.Definition == ProgrammeFigures.Cards && figure.AsOf.IsExact && figure.AsOf.Latest == new LocalDate(2024, 6, 18)).Value;
        Assert.Equal(13, rows.Count);
        Assert.InRange(rows.Sum(row => int.Parse(row["tarjetas_entregadas"], CultureInfo.InvariantCulture)), 1, (int)nation);
    }

    private static NationalAllotment FinalPlan() => NationalAllotment.Of(
        ImssBienestar2024,
        Rows("mezcla-2024.csv").ToDictionary(row => Size(row).Band, row => int.Parse(row["unidades"], CultureInfo.InvariantCulture)));

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file) => CaseFile.Read(Path.Combine("committees", file));

    private static ProgrammeEdition Edition(string code) => All.Single(edition => edition.Code == code);

    private static UnitSize Size(IReadOnlyDictionary<string, string> row) =>
        row["cessa"] == "sí" ? UnitSize.Cessa()
        : row["consultorios"] == "?" ? default
        : UnitSize.OfRooms(int.Parse(row["consultorios"], CultureInfo.InvariantCulture));
}
