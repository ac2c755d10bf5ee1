using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.Measures;

public class MeasureTests
{
    public static TheoryData<string, string, string> Pooled
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (IReadOnlyDictionary<string, string> row in CaseFile.Read("coverage/pooled_ratios.csv"))
            {
                Assert.NotEmpty(row["source"]);
                data.Add(row["case"], row["parts"], row["expected"]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pooled))]
    public void Shares_of_places_are_pooled_by_both_sides(string name, string parts, string expected) => Assert.Equal((name, expected), (name, Pool(parts)));

    [Fact]
    public void The_cases_hold_every_row_of_the_vectors() => Assert.Equal(
        ["missing_denominator", "numerator_not_subset", "percent_of_percent", "pool_two_units", "single_unit", "unequal_units", "zero_over_zero"],
        ExpectedOfVectors.Keys.Order(StringComparer.Ordinal));

    [DataFact]
    public void Every_row_of_the_vectors_holds()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "pooled_ratio_vectors.csv"));
        Assert.Equal(ExpectedOfVectors.Keys.Order(StringComparer.Ordinal), rows.Select(row => row["case"]).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            // The three rows in words are given by their numbers in the case file.
            string inputs = row["inputs"].Any(char.IsAsciiDigit) && row["inputs"].Contains('/', StringComparison.Ordinal)
                ? row["inputs"].Replace(" ; ", " ", StringComparison.Ordinal)
                : ExpectedOfVectors[row["case"]].Parts;
            Assert.Equal(ExpectedOfVectors[row["case"]].Expected, Pool(inputs));
            if (row["expected"].Split(' ')[0] is { } said && said.Contains('/', StringComparison.Ordinal))
            {
                Assert.Equal(said, Pool(inputs));
            }
        });
    }

    [Fact]
    public void A_value_is_exact_and_never_stored_as_a_percent()
    {
        Measure share = Share("13", 91, 110);
        Assert.Equal("91/110", share.Value.ToString());
        Assert.Equal(0.8273m, share.Value!.Value.Rounded(4, MidpointRounding.ToEven));
        Assert.Equal(91m / 110, share.DecimalValue);
        Measure rate = new(BedMeasures.Per10000.Over(PopulationDefinition.CensusPopulation), Area.Of(State.Colima), Day("2026-01-01"), 306, 731_391);
        Assert.Equal(ExactRatio.Of(3_060_000, 731_391), rate.Value);
        Assert.Equal("COV.M.BEDS_PER_10000/POP.CENSUS 06 2026-01-01: 306/731391", rate.ToString());
        Measure count = new(CommitteeMeasures.PesosAllotted, Area.Country, Julian("2024-06-04"), 774_979.50m);
        Assert.Equal((774_979.50m, null, null, Day("2024-06-04")), (count.DecimalValue, count.Denominator, count.Undefined, count.Day));
        Assert.Equal("1549959/2", count.Value.ToString());
    }

    [Fact]
    public void A_rate_is_written_as_a_decimal_by_so_many_people()
    {
        Measure rate = new(BedMeasures.Per10000.Over(PopulationDefinition.CensusPopulation), Area.Of(State.Colima), Day("2026-01-01"), 306, 731_391);
        Assert.Equal(306 * 10_000m / 731_391, rate.DecimalValue);
    }

    [Fact]
    public void Measures_of_two_places_differ_where_all_else_is_the_same() => Assert.NotEqual(Share("13", 1, 2), Share("14", 1, 2));

    [Fact]
    public void Measures_of_states_are_in_the_order_of_their_codes() => Assert.Equal(
        ["06", "13", "14"],
        new SystemMeasure(WorksMeasures.WorksDelivered, Day("2026-01-01"), [Share("14", 1, 2), Share("06", 1, 2), Share("13", 1, 2)], [])
            .ByState.Select(measure => measure.Area.State!.InegiCode));

    [Fact]
    public void Sources_are_in_the_order_of_title_then_day_then_confidence()
    {
        Source[] ordered =
        [
            new("A", Confidence.Verified), new("B", Confidence.Verified, Day("2024-01-01")), new("B", Confidence.Reported, Day("2024-01-02")),
            new("B", Confidence.Verified, Day("2024-01-02")),
        ];
        Assert.True(ordered[2].Confidence < ordered[3].Confidence);
        Assert.Equal(
            ordered,
            new Measure(WorksMeasures.WorksDelivered, Area.Country, Day("2026-01-01"), 1, 2) { Sources = [ordered[2], ordered[0], ordered[3], ordered[1]] }.Sources);
    }

    [Fact]
    public void What_is_left_out_of_a_place_for_one_reason_is_added_up_and_the_whole_place_takes_in_its_parts()
    {
        var hidalgo = Area.Of(State.Hidalgo);
        LeftOut[] given =
        [
            new(hidalgo, LeftOutReason.NotListed, 1), new(hidalgo, LeftOutReason.NotKnown, 2), new(hidalgo, LeftOutReason.NotKnown, 3),
            new(Area.Of(State.Colima), LeftOutReason.NotKnown), new(Area.Of(State.Colima), LeftOutReason.NotKnown, 4),
        ];
        LeftOut[] expected =
        [
            new(Area.Of(State.Colima), LeftOutReason.NotKnown), new(hidalgo, LeftOutReason.NotKnown, 5), new(hidalgo, LeftOutReason.NotListed, 1),
        ];
        foreach (ImmutableArray<LeftOut> order in new ImmutableArray<LeftOut>[] { [.. given], [.. Enumerable.Reverse(given)] })
        {
            Assert.Equal(expected, new Measure(WorksMeasures.WorksDelivered, Area.Country, Day("2026-01-01"), 1, 2) { LeftOut = order }.LeftOut);
        }
    }

    [Fact]
    public void A_sum_may_reach_the_greatest_measure_and_takes_in_no_place_outside()
    {
        const decimal Greatest = 1_000_000_000_000_000_000m;
        Assert.Equal(Greatest, Measure.Sum(Area.Country, [Share("13", 1, 1), Share("14", Greatest - 1, Greatest - 1)]).Numerator);
        Assert.Throws<OverflowException>(() => Measure.Sum(Area.Country, [Share("13", 2, 2), Share("14", Greatest - 1, Greatest - 1)]));
        Assert.Throws<ArgumentException>(() => Measure.Sum(Area.Of(State.Hidalgo), [Share("13048", 1, 2), Share("14039", 1, 2)]));
    }

    [Fact]
    public void Zero_of_zero_is_undefined_and_says_why()
    {
        Measure nothing = Share("13", 0, 0);
        Assert.Equal((null, null, null), (nothing.Value, nothing.ValueAtMost, nothing.DecimalValue));
        Assert.Equal("COV.LEFT.NOTHING_TO_COUNT", nothing.Undefined!.Code);
        Assert.Equal(Share("13", 1, 2).Value, Measure.Sum(Area.Country, [nothing, Share("14", 1, 2)]).Value);
        Assert.Null(Share("13", 1, 2).Undefined);
    }

    [Fact]
    public void What_is_undetermined_widens_the_value_upwards()
    {
        Measure open = new(WorksMeasures.WorksDelivered, Area.Country, Day("2026-01-01"), 1, 10) { Undetermined = 2 };
        Assert.Equal(("1/10", "3/10"), (open.Value.ToString(), open.ValueAtMost.ToString()));
        Assert.Equal("COV.M.WORKS_DELIVERED MX 2026-01-01: 1+2/10", open.ToString());
        Assert.Throws<ArgumentException>(() => new Measure(WorksMeasures.WorksDelivered, Area.Country, Day("2026-01-01"), 9, 10) { Undetermined = 2 });
        Assert.Null(new Measure(WorksMeasures.WorksDelivered, Area.Country, Day("2026-01-01"), 1, 10) { IsLowerBound = true }.ValueAtMost);
    }

    [Fact]
    public void Measures_that_do_not_belong_together_never_add_up()
    {
        Refused("definitions or days", Share("13", 1, 2), new(CensusMeasures.UnitsAssessed, Area.Of(State.Jalisco), Day("2026-01-01"), 1, 2));
        Refused("definitions or days", Share("13", 1, 2), Share("14", 1, 2, "2026-01-02"));
        Refused("overlap", Share("13", 1, 2), Share("13", 1, 2));
        Refused("overlap", Share("13048", 1, 2), Share("13", 1, 2));
        Refused("overlap", Share("MX", 1, 2), Share("13", 1, 2));
        Assert.Throws<ArgumentException>(() => Measure.Sum(Area.Of(State.Hidalgo), [Share("14", 1, 2)]));
        Assert.Throws<ArgumentException>(() => Measure.Sum(Area.Country, [Share("14", 1, 2)], [new(Area.Of(State.Jalisco), LeftOutReason.NoData)]));
        var census = BedMeasures.Per10000.Over(PopulationDefinition.CensusPopulation);
        var uninsured = BedMeasures.Per10000.Over(PopulationDefinition.WithoutSocialSecurityByCensus);
        Refused(
            "definitions or days",
            new(census, Area.Of(State.Colima), Day("2026-01-01"), 1, 2),
            new(uninsured, Area.Of(State.Jalisco), Day("2026-01-01"), 1, 2));

        static void Refused(string why, params Measure[] parts) =>
            Assert.Contains(why, Assert.Throws<ArgumentException>(() => Measure.Sum(Area.Country, parts)).Message, StringComparison.Ordinal);
    }

    /// <summary>Places of a random country, some without data, grouped at random and added up in a random order: always the same measure.</summary>
    [Fact]
    [Trait("Kind", "Proof")]
    public void A_roll_up_is_the_same_by_any_way()
    {
        var random = new Random(20261122);
        for (int round = 0; round < 100; round++)
        {
            Measure[] places = [.. State.All.SelectMany(state => Enumerable.Range(1, random.Next(1, 6)).Select(number => Any(random, MunicipalityKey.Of(state, number))))];
            LeftOut[] without = [.. State.All.Where(_ => random.Next(4) == 0).Select(state => new LeftOut(Area.Of(MunicipalityKey.Of(state, 900)), LeftOutReason.NoData))];
            var whole = Measure.Sum(Area.Country, places, without);
            Assert.Equal(places.Sum(place => place.Numerator), whole.Numerator);
            Assert.Equal(places.Sum(place => place.Denominator), whole.Denominator);
            Assert.Equal(places.Sum(place => place.Undetermined), whole.Undetermined);
            Assert.All(without, entry => Assert.Contains(entry, whole.LeftOut));
            random.Shuffle(places);
            Assert.Equal(whole, Measure.Sum(Area.Country, places, Enumerable.Reverse(without)));
            Measure[] states =
            [
                .. places.GroupBy(place => place.Area.State!).Select(state => Measure.Sum(
                    Area.Of(state.Key), state, without.Where(entry => entry.Area.State == state.Key))),
            ];
            random.Shuffle(states);
            Assert.Equal(whole, Measure.Sum(Area.Country, states));
            Assert.InRange(whole.DecimalValue!.Value, states.Min(state => state.DecimalValue)!.Value - 1e-20m, states.Max(state => state.DecimalValue)!.Value + 1e-20m);
        }
    }

    [Fact]
    public void A_mark_is_reached_only_by_what_surely_counts()
    {
        MeasureDefinition beds = BedMeasures.Per10000.Over(PopulationDefinition.CensusPopulation);
        Assert.Equal(Answer.Yes, Beds(18).Reaches(BedMeasures.FullMark));
        Assert.Equal(Answer.No, Beds(17).Reaches(BedMeasures.FullMark));
        Assert.Equal(Answer.Unknown, new Measure(beds, Area.Country, Day("2026-01-01"), 17, 10_000) { Undetermined = 1 }.Reaches(BedMeasures.FullMark));
        Assert.Equal(Answer.No, new Measure(beds, Area.Country, Day("2026-01-01"), 16, 10_000) { Undetermined = 1 }.Reaches(BedMeasures.FullMark));
        Assert.Equal(Answer.Unknown, new Measure(beds, Area.Country, Day("2026-01-01"), 1, 10_000) { IsLowerBound = true }.Reaches(BedMeasures.FullMark));
        Assert.Equal(Answer.Unknown, new Measure(beds, Area.Country, Day("2026-01-01"), 1, 0).Reaches(BedMeasures.FullMark));
        Assert.Throws<ArgumentException>(() => Beds(18).Reaches(WorkerDensity.Thresholds[0]));
        Assert.Throws<ArgumentException>(() => new Measure(
            BedMeasures.Per10000.Over(PopulationDefinition.WithoutSocialSecurityByCensus), Area.Country, Day("2026-01-01"), 18, 10_000).Reaches(BedMeasures.FullMark));

        Measure Beds(int beds10000) => new(beds, Area.Country, Day("2026-01-01"), beds10000, 10_000);
    }

    [Fact]
    public void Every_definition_of_the_catalogue_has_a_code_a_text_and_a_source_of_its_own()
    {
        ImmutableArray<MeasureDefinition> all = SystemMeasures.All;
        Assert.Equal(all.Length, all.Select(one => one.Definition.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Length, all.Select(one => one.Definition.Text.Spanish).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, one => Assert.NotEqual(Confidence.NotStated, one.Source.Confidence));
        Assert.All(all, one => Assert.Null(one.Population));
        MeasureDefinition[] elsewhere =
        [
            .. typeof(SystemMeasures).Assembly.GetTypes().Where(type => type.Namespace == typeof(SystemMeasures).Namespace && type != typeof(SystemMeasures))
                .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public))
                .SelectMany(property => property.PropertyType == typeof(MeasureDefinition) ? [(MeasureDefinition)property.GetValue(null)!]
                    : property.PropertyType == typeof(ImmutableArray<MeasureDefinition>) ? (ImmutableArray<MeasureDefinition>)property.GetValue(null)!
                    : []),
        ];
        Assert.Equal(all.ToHashSet(), elsewhere.ToHashSet());
        Assert.Equal(LeftOutReason.All.Length, LeftOutReason.All.Select(reason => reason.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(LeftOutReason.All, reason => Assert.NotEqual(reason.Text.Spanish, reason.Text.English));
    }

    private static readonly Dictionary<string, (string Parts, string Expected)> ExpectedOfVectors = CaseFile.Read("coverage/pooled_ratios.csv")
        .Where(row => row["case"] != "zero over zero beside data")
        .ToDictionary(
            row => row["case"] == "two units" ? "pool_two_units" : row["case"].Replace(' ', '_'),
            row => (row["parts"], row["expected"]));

    private static string Pool(string parts)
    {
        var measures = new List<Measure>();
        var without = new List<LeftOut>();
        foreach ((string part, int index) in parts.Split(' ').Select((part, index) => (part, index)))
        {
            string code = $"{index + 1:00}";
            string[] sides = part.Split('/');
            if (sides[1] == "?")
            {
                without.Add(new(Place(code), LeftOutReason.NoData));
                continue;
            }

            try
            {
                measures.Add(Share(code, decimal.Parse(sides[0], CultureInfo.InvariantCulture), decimal.Parse(sides[1], CultureInfo.InvariantCulture)));
            }
            catch (ArgumentException)
            {
                return "refused";
            }
        }

        var sum = Measure.Sum(Area.Country, measures, without);
        return sum.Value is null
            ? "undefined"
            : FormattableString.Invariant($"{sum.Numerator}/{sum.Denominator}{(sum.LeftOut.IsEmpty ? string.Empty : $" left out {sum.LeftOut.Length}")}");
    }

    private static Measure Share(string area, decimal numerator, decimal denominator, string day = "2026-01-01") =>
        new(WorksMeasures.WorksDelivered, Place(area), Day(day), numerator, denominator);

    private static Area Place(string code) => code switch
    {
        "MX" => Area.Country,
        { Length: 2 } => Area.Of(State.FromInegiCode(code)),
        _ => Area.Of(MunicipalityKey.Parse(code)),
    };

    private static Measure Any(Random random, MunicipalityKey municipality)
    {
        long whole = random.NextInt64(0, 1L << 40);
        long part = random.NextInt64(0, whole + 1);
        return new(WorksMeasures.WorksDelivered, Area.Of(municipality), Day("2026-01-01"), part, whole)
        {
            Undetermined = random.NextInt64(0, whole - part + 1),
            IsLowerBound = random.Next(9) == 0,
            IsVerified = (Answer)random.Next(3),
            Sources = [new Source($"source {random.Next(5)}", Confidence.Verified)],
            Editions = [$"edition {random.Next(3)}"],
            LeftOut = random.Next(3) == 0 ? [new(Area.Of(municipality), LeftOutReason.NotKnown, random.Next(1, 9))] : [],
        };
    }
}
