using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Tallies: any split of the work gives the same counts and the same bytes, and only like is added to like.</summary>
public class CoverageTallyTests
{
    private static readonly Definition Everyone = new("TEST.EVERYONE", new("todas las personas", "everyone"));
    private static readonly TallyHeading Heading = HeadingOf();

    [Fact]
    public void A_count_is_where_it_was_put_and_nowhere_else()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(2, 1, 3, 7);
        builder.Add(2, 1, 3);
        builder.LeaveOut("CURP.LENGTH");
        CoverageTally tally = builder.ToTally();
        builder.Add(0, 0, 0);
        Assert.Equal([new TallyCell(2, 1, 3, 8)], tally.Cells());
        Assert.Equal((8, 8, 8, 0, 0), (tally.Total, tally.Count(2, 1, 3), tally.CountOf(3), tally.CountOf(3, 1), tally.CountOf(2)));
        Assert.Equal(1, tally.LeftOut["CURP.LENGTH"]);
        Assert.Equal(("02", "0-4"), (Heading.Areas[2], Heading.AgeGroups[1]));
        Assert.Equal((2, 0, 0, null), (Heading.AreaNumber("02"), Heading.AreaNumber(null), Heading.AreaNumber(""), Heading.AreaNumber("99")));
        Assert.Equal((1, 0, null), (Heading.AgeGroupNumber("0-4"), Heading.AgeGroupNumber(null), Heading.AgeGroupNumber("x")));
    }

    [Fact]
    public void Any_split_of_the_rows_gives_the_same_tally_and_the_same_bytes()
    {
        var random = new Random(5);
        for (int run = 0; run < 50; run++)
        {
            (ushort[] areas, byte[] ages, byte[] outcomes) = Rows(random, random.Next(0, 3000));
            CoverageTally whole = Tally(areas, ages, outcomes, ..);
            byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(whole);
            int[] cuts = [0, .. Enumerable.Range(0, random.Next(0, 6)).Select(_ => random.Next(areas.Length + 1)).Order(), areas.Length];
            CoverageTally[] parts = [.. cuts.Zip(cuts.Skip(1), (from, to) => Tally(areas, ages, outcomes, from..to))];
            random.Shuffle(parts);
            CoverageTally left = parts.Aggregate((sum, part) => sum.Merge(part));
            CoverageTally right = Enumerable.Reverse(parts).Aggregate((sum, part) => part.Merge(sum));
            CoverageTally at1Time = CoverageTally.Sum(Heading, parts);
            Assert.All([left, right, at1Time, whole.Merge(CoverageTally.Empty(Heading)), CoverageTally.Empty(Heading).Merge(whole)], tally =>
            {
                Assert.Equal(whole, tally);
                Assert.Equal(whole.GetHashCode(), tally.GetHashCode());
                Assert.Equal(bytes, JsonSerializer.SerializeToUtf8Bytes(tally));
            });
        }
    }

    [Fact]
    public void Counting_row_by_row_and_block_by_block_agree()
    {
        (ushort[] areas, byte[] ages, byte[] outcomes) = Rows(new Random(6), 5000);
        var builder = new CoverageTallyBuilder(Heading);
        for (int i = 0; i < areas.Length; i++)
        {
            builder.Add(areas[i], ages[i], outcomes[i]);
            builder.LeaveOut(outcomes[i] % 2 == 0 ? "EVEN" : "ODD");
        }

        Assert.Equal(Tally(areas, ages, outcomes, ..), builder.ToTally());
        Assert.Equal(5000, builder.ToTally().Total);
    }

    [Fact]
    public void Tallies_of_other_rules_days_denominators_or_labels_never_add_up() => Assert.All(
        new[]
        {
            HeadingOf(ruleSet: "LGS 2026"), HeadingOf(asOf: Day("2026-11-23")), HeadingOf(denominator: new("OTHER", Everyone.Text)),
            HeadingOf(areas: ["01", "02"]), HeadingOf(ages: ["0-4", "5-65"]), HeadingOf(outcomes: ["a", "b", "c", "e"]), HeadingOf(outcomes: ["b", "a", "c", "d"]),
        },
        other =>
        {
            Assert.NotEqual(Heading, other);
            Assert.Throws<ArgumentException>(() => CoverageTally.Empty(Heading).Merge(CoverageTally.Empty(other)));
            Assert.Throws<ArgumentException>(() => TallyShards.None(Heading).With("1", CoverageTally.Empty(other)));
        });

    [Fact]
    public void The_order_of_the_areas_given_does_not_matter() => Assert.Equal(Heading, HeadingOf(areas: ["03", "01", "02"]));

    [Fact]
    public void A_part_delivered_again_replaces_and_is_not_added()
    {
        (ushort[] areas, byte[] ages, byte[] outcomes) = Rows(new Random(7), 900);
        CoverageTally[] parts = [.. Enumerable.Range(0, 3).Select(i => Tally(areas, ages, outcomes, (i * 300)..((i + 1) * 300)))];
        TallyShards once = TallyShards.None(Heading).With("a", parts[0]).With("b", parts[1]).With("c", parts[2]);
        TallyShards again = TallyShards.None(Heading).With("c", parts[2]).With("a", parts[1]).With("b", parts[1]).With("a", parts[0]).With("c", parts[2]);
        Assert.Equal(Tally(areas, ages, outcomes, ..), once.Total());
        Assert.Equal(once.Total(), again.Total());
        Assert.Equal(["a", "b", "c"], again.ById.Keys);
        Assert.Equal(CoverageTally.Empty(Heading), TallyShards.None(Heading).Total());
    }

    [Fact]
    public void Areas_roll_up_without_loss_in_any_order_of_steps()
    {
        TallyHeading municipalities = HeadingOf(areas: ["01001", "01002", "09003", "09004", "32058"]);
        var random = new Random(8);
        var builder = new CoverageTallyBuilder(municipalities);
        for (int i = 0; i < 500; i++)
        {
            builder.Add(random.Next(6), random.Next(3), random.Next(4), random.Next(10));
        }

        builder.LeaveOut("X");
        CoverageTally tally = builder.ToTally();
        CoverageTally states = tally.RollUp(area => area[..2]);
        Assert.Equal(",01,09,32", string.Join(',', states.Heading.Areas));
        Assert.Equal((tally.Total, tally.LeftOut["X"]), (states.Total, states.LeftOut["X"]));
        Assert.Equal(tally.CountOf(1, 1) + tally.CountOf(1, 2), states.CountOf(1, 1));
        Assert.Equal(tally.RollUp(_ => "MX"), states.RollUp(_ => "MX"));
        Assert.Equal(tally.Merge(tally).RollUp(area => area[..2]), states.Merge(states));
        Assert.Equal(Enumerable.Range(0, 4).Select(outcome => tally.CountOf(outcome, 0)), Enumerable.Range(0, 4).Select(outcome => states.CountOf(outcome, 0)));
    }

    [Fact]
    public void A_share_counts_each_outcome_once_and_is_nothing_where_nobody_was_counted()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(1, 1, 0, 3);
        builder.Add(1, 2, 1, 1);
        CoverageTally tally = builder.ToTally();
        Assert.Equal(new Ratio(3, 4), tally.Share([0]));
        Assert.Equal(new Ratio(3, 4), tally.Share([0, 0, 2]));
        Assert.Equal(new Ratio(1, 4), tally.Share([1], 1));
        Assert.Null(tally.Share([0], 2));
        Assert.Null(CoverageTally.Empty(Heading).Share([0, 1, 2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Share([4]));
    }

    [Fact]
    public void Counts_out_of_range_are_errors_and_a_bad_block_counts_nothing()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(0, 0, 0, long.MaxValue);
        Assert.Throws<OverflowException>(() => builder.Add(0, 0, 0));
        CoverageTally full = builder.ToTally();
        Assert.Throws<OverflowException>(() => full.Merge(full));
        builder.Add(1, 0, 0);
        Assert.Throws<OverflowException>(() => builder.ToTally());

        var fresh = new CoverageTallyBuilder(Heading);
        ArgumentException error = Assert.Throws<ArgumentException>(() => fresh.Add([1, 1, 9], [0, 0, 0], [0, 0, 0]));
        Assert.StartsWith("Row 2 ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => fresh.Add([1], [3], [0]));
        Assert.Throws<ArgumentException>(() => fresh.Add([1], [0], [4]));
        Assert.Throws<ArgumentException>(() => fresh.Add([1], [], [0]));
        Assert.Equal(CoverageTally.Empty(Heading), fresh.ToTally());
    }

    [Fact]
    public void Json_is_canonical_and_read_back_to_the_same_tally()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(1, 0, 0, 5);
        builder.Add(0, 2, 3, 2);
        builder.LeaveOut("B", 2);
        builder.LeaveOut("A");
        CoverageTally tally = builder.ToTally();
        string json = JsonSerializer.Serialize(tally);
        Assert.Equal(
            """{"ruleSet":"LGS 2023","asOf":"2026-11-22","denominator":{"code":"TEST.EVERYONE","es":"todas las personas","en":"everyone"},"areas":["01","02","03"],"ageGroups":["0-4","5-99"],"outcomes":["a","b","c","d"],"counts":[0,2,3,2,1,0,0,5],"leftOut":{"A":1,"B":2}}""",
            json);
        Assert.Equal(tally, JsonSerializer.Deserialize<CoverageTally>(json));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<CoverageTally>(json)));
    }

    [Theory]
    [InlineData("\"ruleSet\":\"LGS 2023\"", "\"ruleSet\":\" \"")]
    [InlineData("\"ruleSet\"", "\"rules\"")]
    [InlineData("2026-11-22", "2026-11-31")]
    [InlineData("\"01\",\"02\"", "\"02\",\"01\"")]
    [InlineData("\"01\",\"02\"", "\"01\",\"01\"")]
    [InlineData("\"01\",\"02\"", "\"01\",2")]
    [InlineData("\"outcomes\":[\"a\",\"b\",\"c\",\"d\"]", "\"outcomes\":[]")]
    [InlineData("0,2,3,2,1,0,0,5", "1,0,0,5,0,2,3,2")]
    [InlineData("0,2,3,2,1,0,0,5", "0,2,3,2,0,2,3,2")]
    [InlineData("0,2,3,2,1,0,0,5", "0,2,3,2,1,0,0")]
    [InlineData("0,2,3,2,1,0,0,5", "0,2,3,0")]
    [InlineData("0,2,3,2,1,0,0,5", "0,2,3,-1")]
    [InlineData("0,2,3,2,1,0,0,5", "0,2,3,1.5")]
    [InlineData("0,2,3,2,1,0,0,5", "0,2,4,1")]
    [InlineData("0,2,3,2,1,0,0,5", "0,2,3,9223372036854775807,1,0,0,1")]
    [InlineData("\"A\":1,\"B\":2", "\"B\":2,\"A\":1")]
    [InlineData("\"A\":1,\"B\":2", "\"A\":1,\"A\":2")]
    [InlineData("\"A\":1,\"B\":2", "\"A\":0")]
    [InlineData("\"A\":1,\"B\":2", "\"A\":\"1\"")]
    [InlineData("}}", "},\"more\":1}")]
    [InlineData("\"en\":\"everyone\"", "\"en\":\"everyone\",\"fr\":\"tous\"")]
    public void Json_of_another_form_is_refused(string part, string other)
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(1, 0, 0, 5);
        builder.Add(0, 2, 3, 2);
        builder.LeaveOut("B", 2);
        builder.LeaveOut("A");
        string json = JsonSerializer.Serialize(builder.ToTally());
        string changed = json.Replace(part, other, StringComparison.Ordinal);
        Assert.NotEqual(json, changed);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CoverageTally>(changed));
    }

    /// <summary>The document goes well up to a place, then says something else, and breaks off.</summary>
    [Theory]
    [InlineData("{\"ruleSet", "[", "A tally is an object.")]
    [InlineData("\"ruleSet", "}", "The member ruleSet is expected here.")]
    [InlineData("\"ruleSet", "\"asOf\":", "The member ruleSet is expected here.")]
    [InlineData("\"ruleSet", "\"\\uD800x\":", "The text is not well-formed Unicode.")]
    [InlineData("\"R\"", "true", "ruleSet is a text.")]
    [InlineData("\"R\"", "null", "ruleSet is a text.")]
    [InlineData("\"R\"", "\" \"", "ruleSet is a text that is not empty.")]
    [InlineData("\"R\"", "\"\\uD800\"", "The text is not well-formed Unicode.")]
    [InlineData("\"2026-11-22\"", "\"2026-11-31\"", "asOf is a day, such as 2026-11-22.")]
    [InlineData("{\"code", "[", "denominator is an object.")]
    [InlineData("{\"code", "\"P\"", "denominator is an object.")]
    [InlineData("\"p\"", "{", "es is a text.")]
    [InlineData("},\"areas", ",\"fr\":", "denominator has the members code, es and en.")]
    [InlineData("[\"01\"]", "{", "areas is an array of texts.")]
    [InlineData("[\"01\"]", "\"01\"", "areas is an array of texts.")]
    [InlineData("[\"01\"]", "[\"01\",null", "areas is an array of texts.")]
    [InlineData("[\"01\"]", "[\"\\uD800\"", "The text is not well-formed Unicode.")]
    [InlineData("[]", "true", "ageGroups is an array of texts.")]
    [InlineData("[\"a\"]", "[[", "outcomes is an array of texts.")]
    [InlineData("[0,0,0,5]", "{", "counts is an array of numbers.")]
    [InlineData("[0,0,0,5]", "[\"0\"", "A whole number, zero or more, is expected.")]
    [InlineData("[0,0,0,5]", "[0,0,0]", "A whole number, zero or more, is expected.")]
    [InlineData("[0,0,0,5]", "[0,0,-1,", "A whole number, zero or more, is expected.")]
    [InlineData("[0,0,0,5]", "[2147483648,", "A whole number, zero or more, is expected.")]
    [InlineData("[0,0,0,5]", "[0,0,0,9223372036854775808,", "A whole number, zero or more, is expected.")]
    [InlineData("[0,0,0,5]", "[0,0,0,0,", "counts has cells with people only.")]
    [InlineData("[0,0,0,5]", "[0,0,0,5,0,0,0,5,", "counts stand in order, each cell once.")]
    [InlineData("{\"x", "[", "leftOut is an object.")]
    [InlineData("{\"x", "{\"x\":0,", "leftOut has reasons with rows only.")]
    [InlineData("{\"x", "{\"x\":1,\"x\":", "leftOut has each reason once, in ordinal order.")]
    [InlineData("{\"x", "{\"\\uD800\":", "The text is not well-formed Unicode.")]
    [InlineData("}}", "},\"more\":", "A tally has no member after leftOut.")]
    public void Json_of_another_form_is_refused_where_it_first_is_whatever_follows(string place, string said, string message)
    {
        const string Whole = """{"ruleSet":"R","asOf":"2026-11-22","denominator":{"code":"P","es":"p","en":"q"},"areas":["01"],"ageGroups":[],"outcomes":["a"],"counts":[0,0,0,5],"leftOut":{"x":1}}""";
        Assert.Equal(5, Read(Whole).Total);
        Assert.Equal(message, Assert.Throws<JsonException>(() => Read(Whole[..Whole.IndexOf(place, StringComparison.Ordinal)] + said)).Message);

        static CoverageTally Read(string json)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            return new CoverageTallyJsonConverter().Read(ref reader, typeof(CoverageTally), JsonSerializerOptions.Default);
        }
    }

    [Fact]
    public void Json_whose_rows_left_out_are_a_list_is_refused_though_the_list_is_empty() => Assert.Throws<JsonException>(
        () => JsonSerializer.Deserialize<CoverageTally>(JsonSerializer.Serialize(CoverageTally.Empty(Heading)).Replace("{}", "[]", StringComparison.Ordinal)));

    [Fact]
    public void The_largest_counts_are_read_back()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(3, 2, 3, long.MaxValue);
        builder.LeaveOut("A", long.MaxValue);
        CoverageTally tally = builder.ToTally();
        Assert.Equal(tally, JsonSerializer.Deserialize<CoverageTally>(JsonSerializer.Serialize(tally)));
    }

    [Fact]
    [Trait("Kind", "Proof")]
    public void Json_cut_short_or_mutated_is_refused_or_is_another_tally_and_never_crashes()
    {
        (ushort[] areas, byte[] ages, byte[] outcomes) = Rows(new Random(9), 40);
        CoverageTally tally = Tally(areas, ages, outcomes, ..);
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(tally);
        var random = new Random(10);
        int refused = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] changed = [.. json];
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            if (i % 5 == 0)
            {
                changed = changed[..random.Next(changed.Length)];
            }

            try
            {
                CoverageTally? read = JsonSerializer.Deserialize<CoverageTally>(changed);
                Assert.Equal(read, JsonSerializer.Deserialize<CoverageTally>(JsonSerializer.Serialize(read)));
            }
            catch (JsonException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 10_000, 19_999);
    }

    private static TallyHeading HeadingOf(
        string ruleSet = "LGS 2023",
        LocalDate? asOf = null,
        Definition? denominator = null,
        string[]? areas = null,
        string[]? ages = null,
        string[]? outcomes = null) => new(
            ruleSet, asOf ?? Day("2026-11-22"), denominator ?? Everyone, areas ?? ["01", "02", "03"], ages ?? ["0-4", "5-99"], outcomes ?? ["a", "b", "c", "d"]);

    private static (ushort[] Areas, byte[] Ages, byte[] Outcomes) Rows(Random random, int rows) => (
        [.. Enumerable.Range(0, rows).Select(_ => (ushort)random.Next(4))],
        [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(3))],
        [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(4))]);

    private static CoverageTally Tally(ushort[] areas, byte[] ages, byte[] outcomes, Range rows)
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(areas.AsSpan(rows), ages.AsSpan(rows), outcomes.AsSpan(rows));
        foreach (byte outcome in outcomes.AsSpan(rows))
        {
            builder.LeaveOut(outcome % 2 == 0 ? "EVEN" : "ODD");
        }

        return builder.ToTally();
    }
}
