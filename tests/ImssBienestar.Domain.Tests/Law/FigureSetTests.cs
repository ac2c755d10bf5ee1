using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Serialization;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Law;

public class FigureSetTests
{
    private static readonly Definition People = new("A", new BilingualText("personas", "people"));
    private static readonly Definition Stated = PopulationDefinition.InConcurrentStatesStated;
    private static readonly Source Press = Source.Press("Prensa");
    private static readonly FigureSet Reference = PublishedFigures.Reference;

    [Fact]
    public void A_set_comes_back_from_JSON_in_the_same_bytes_and_with_the_same_figures_in_the_same_order()
    {
        byte[] written = CanonicalJson.Write(Reference);
        FigureSet copy = FigureSet.FromJson(written);
        Assert.Equal(written, CanonicalJson.Write(copy));
        Assert.Equal(("CIFRAS-2026-08-18", Day("2026-08-18")), (copy.Edition, copy.VerifiedThrough));
        Assert.Equal(Reference.Figures.AsEnumerable(), copy.Figures.AsEnumerable());
        Assert.Equal(Reference.Definitions.AsEnumerable(), copy.Definitions.AsEnumerable());
        Assert.True(copy.Figures.Length > 50);
    }

    [Fact]
    public void Members_may_stand_in_any_order_and_are_written_in_one()
    {
        FigureSet read = FigureSet.FromJson("""{"figures":[],"verifiedThrough":"2027-01-31","edition":"e"}"""u8);
        Assert.Equal("""{"edition":"e","verifiedThrough":"2027-01-31","figures":[]}""", Encoding.UTF8.GetString(CanonicalJson.Write(read)));
        Assert.Empty(read.Figures);
        Assert.Null(read.On(Day("2027-01-31"), People, Unit.Persons));
    }

    /// <summary>Two sources of one day: both stay, and which one is named first is for the set to say.</summary>
    [Fact]
    public void Figures_in_conflict_stand_side_by_side_and_the_first_of_the_set_is_named()
    {
        FigureOnDay on = Reference.On(Day("2024-05-15"), Stated, Unit.Persons)!;
        Assert.Equal((53_244_970m, Confidence.Verified), (on.Figure.Value, on.Figure.Confidence));
        Assert.Equal([(53_245_470m, Confidence.Conflicting), (53_200_000m, Confidence.Verified)], on.Others.Select(figure => (figure.Value, figure.Confidence)));
        Assert.Equal((Day("2024-05-15"), "CIFRAS-2026-08-18", true), (on.Day, on.Edition, on.IsVerified));

        var otherFirst = new FigureSet("e", Day("2024-04-30"), Enumerable.Reverse(Reference.Figures));
        FigureOnDay other = otherFirst.On(Day("2024-05-15"), Stated, Unit.Persons)!;
        Assert.Equal([53_200_000m, 53_245_470m, 53_244_970m], other.Others.Select(figure => figure.Value).Prepend(other.Figure.Value));
        Assert.Equal(("e", false), (other.Edition, other.IsVerified));
    }

    [Theory]
    [InlineData("2021-12-31", null)]
    [InlineData("2022-01-31", 1)]
    [InlineData("2022-12-30", 1)]
    [InlineData("2022-12-31", 2)]
    [InlineData("2023-06-30", 3)]
    [InlineData("2030-01-01", 3)]
    public void The_last_figure_by_a_day_is_given_and_a_window_counts_from_its_last_day(string day, int? value)
    {
        // In no order: the days say which is the last.
        var set = new FigureSet("e", Day("2023-06-30"),
        [
            Of(3, DateWindow.Exactly(Day("2023-06-30"))), Of(1, DateWindow.InMonth(2022, 1)), Of(2, DateWindow.InYear(2022)),
            Of(9, DateWindow.InMonth(2022, 1), "06"), Of(50, DateWindow.InMonth(2022, 1), unit: Unit.Percent),
        ]);
        FigureOnDay? on = set.On(Day(day), People, Unit.Persons);
        Assert.Equal(value, (int?)on?.Figure.Value);
        Assert.True(on is null || (on.Others.IsEmpty && on.IsVerified == (Day(day) <= Day("2023-06-30"))));
    }

    [Fact]
    public void Each_definition_unit_and_place_is_looked_up_alone_and_a_day_of_another_calendar_is_the_same_day()
    {
        Assert.Equal(7, Reference.Of(Stated, Unit.Persons).Length);
        Assert.Equal(4, Reference.Of(Stated, Unit.Percent).Length);
        Assert.Empty(Reference.Of(Stated, Unit.Beds));
        Assert.Empty(Reference.Of(Stated, Unit.Persons, "mx"));
        Assert.Equal(State.Colima.StatedWithoutSocialSecurity, Reference.Of(PopulationDefinition.WithoutSocialSecurityStated, Unit.Persons, "06").Single());
        Assert.Equal(56_000_000, Reference.On(Julian("2026-08-18"), Stated, Unit.Persons)!.Figure.Value);
        Assert.NotEqual(56_000_000, Reference.On(Day("2026-08-17"), Stated, Unit.Persons)!.Figure.Value);
    }

    [Fact]
    public void What_is_added_marks_the_edition_and_the_set_it_was_added_to_stays()
    {
        FigureSet more = Reference.With(Of(57_000_000, DateWindow.Exactly(Day("2027-01-31")), definition: Stated));
        Assert.Equal(("CIFRAS-2026-08-18+", "CIFRAS-2026-08-18+"), (more.Edition, more.With(Of(1, DateWindow.InYear(2020))).Edition));
        Assert.Equal(57_000_000, more.On(Day("2027-02-01"), Stated, Unit.Persons)!.Figure.Value);
        Assert.False(more.On(Day("2027-02-01"), Stated, Unit.Persons)!.IsVerified);
        Assert.Equal(56_000_000, Reference.On(Day("2027-02-01"), Stated, Unit.Persons)!.Figure.Value);
        FigureSet named = more.AsEdition("CIFRAS-2027-02", Day("2027-02-15"));
        Assert.Equal(("CIFRAS-2027-02", Day("2027-02-15"), true), (named.Edition, named.VerifiedThrough, named.On(Day("2027-02-01"), Stated, Unit.Persons)!.IsVerified));
    }

    [Fact]
    public void A_definition_that_the_library_does_not_know_is_kept_shown_and_used_by_no_answer()
    {
        Figure unknown = Of(12, DateWindow.InYear(2027));
        FigureSet set = FigureSet.FromJson(CanonicalJson.Write(Reference.With(unknown)));
        Assert.Equal(unknown, set.Of(People, Unit.Persons).Single());
        Assert.Equal([People], set.Definitions.Except(Reference.Definitions));
        Assert.Equal(
            PublishedFigures.Reconciled.Select(row => row.Code),
            PublishedFigures.Against(Domain.Agreements.AgreementRegister.Reference, set).Select(row => row.Code));
    }

    [Fact]
    public void How_sure_a_figure_is_survives_the_way_there_and_back()
    {
        foreach (Confidence confidence in Enum.GetValues<Confidence>())
        {
            var figure = new Figure(1, Unit.Persons, DateWindow.InYear(2027), "MX", People, new Source("x", confidence), Precision.AtLeast);
            FigureOnDay on = FigureSet.FromJson(CanonicalJson.Write(new FigureSet("e", Day("2027-12-31"), [figure]))).On(Day("2027-12-31"), People, Unit.Persons)!;
            Assert.Equal((confidence, Precision.AtLeast), (on.Figure.Confidence, on.Figure.Precision));
        }
    }

    /// <summary>What is wrong, and where the error says it is. Each is the right document with one thing changed.</summary>
    [Theory]
    [InlineData("\"edition\":\"e\",", "", "$.edition")]
    [InlineData("\"edition\":\"e\"", "\"edition\":\" \"", "$")]
    [InlineData("\"edition\":\"e\"", "\"edition\":7", "$.edition")]
    [InlineData("\"verifiedThrough\":\"2027-01-31\",", "", "$.verifiedThrough")]
    [InlineData("\"2027-01-31\"", "\"2027-02-31\"", "$.verifiedThrough")]
    [InlineData("\"figures\":[", "\"figures\":[null,", "$.figures[0]")]
    [InlineData("\"figures\":[", "\"figures\":7,\"x\":[", "$.figures")]
    [InlineData("\"edition\":\"e\"", "\"edition\":\"e\",\"edition\":\"e\"", "$")]
    [InlineData("\"edition\":\"e\"", "\"edition\":\"e\",\"Edition\":\"e\"", "$")]
    [InlineData("\"value\":1,", "", "$.figures[0].value")]
    [InlineData("\"value\":1,", "\"value\":\"1\",", "$.figures[0].value")]
    [InlineData("\"value\":1,", "\"value\":1e2,", "$.figures[0].value")]
    [InlineData("\"value\":1,", "\"value\":-1,", "$.figures[0]")]
    [InlineData("\"value\":1,", "\"value\":1.5,", "$.figures[0]")]
    [InlineData("\"value\":1,", "\"value\":10000000001,", "$.figures[0]")]
    [InlineData("\"unit\":\"Persons\",", "", "$.figures[0]")]
    [InlineData("\"unit\":\"Persons\",", "\"unit\":\"persons\",", "$.figures[0].unit")]
    [InlineData("\"unit\":\"Persons\",", "\"unit\":1,", "$.figures[0].unit")]
    [InlineData("\"value\":1,\"unit\":\"Persons\",", "\"value\":100.5,\"unit\":\"Percent\",", "$.figures[0]")]
    [InlineData("\"value\":1,\"unit\":\"Persons\",", "\"value\":100.5,\"unit\":\"SupplyPercent\",", "$.figures[0]")]
    [InlineData("\"value\":1,\"unit\":\"Persons\",", "\"value\":1000000000000000001,\"unit\":\"Pesos\",", "$.figures[0]")]
    [InlineData("\"value\":1,\"unit\":\"Persons\",", "\"value\":0.0000001,\"unit\":\"Pesos\",", "$.figures[0]")]
    [InlineData("\"asOf\":\"2026-12-31\",", "", "$.figures[0].asOf")]
    [InlineData("\"asOf\":\"2026-12-31\",", "\"asOf\":\"2026-12-31/2026-01-01\",", "$.figures[0].asOf")]
    [InlineData("\"scope\":\"MX\",", "\"scope\":\"\",", "$.figures[0]")]
    [InlineData("\"definition\":{\"code\":\"A\",\"es\":\"personas\",\"en\":\"people\"},", "\"definition\":\"A\",", "$.figures[0].definition")]
    [InlineData("\"source\":{\"title\":\"Prensa\",\"confidence\":\"Reported\"}", "\"source\":{\"confidence\":\"Reported\"}", "$.figures[0].source.title")]
    [InlineData("\"confidence\":\"Reported\"", "\"confidence\":\"Sure\"", "$.figures[0].source.confidence")]
    [InlineData("\"precision\":\"Exact\"", "\"precision\":\"Exactly\"", "$.figures[0].precision")]
    public void A_wrong_set_is_an_error_with_its_path(string right, string wrong, string path)
    {
        string json = Encoding.UTF8.GetString(CanonicalJson.Write(new FigureSet("e", Day("2027-01-31"), [Of(1, DateWindow.Exactly(Day("2026-12-31")))])));
        Assert.NotNull(FigureSet.FromJson(Encoding.UTF8.GetBytes(json)));
        string spoiled = json.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(json, spoiled);
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => FigureSet.FromJson(Encoding.UTF8.GetBytes(spoiled))).Path);
    }

    [Fact]
    public void A_figure_that_stands_twice_is_refused_whoever_says_it_and_the_message_names_which_and_not_what()
    {
        Figure first = Of(7_654_321, DateWindow.InMonth(2026, 12));
        Figure[] same =
        [
            first, Of(7_654_321, DateWindow.Exactly(Day("2026-12-31"))),
            new(7_654_321, Unit.Persons, first.AsOf, "MX", People, new Source("Otra", Confidence.Verified), Precision.AtLeast),
        ];
        Assert.All(same, twice =>
        {
            ArgumentException error = Assert.Throws<ArgumentException>(() => new FigureSet("e", Day("2027-01-31"), [Of(1, first.AsOf), first, twice]));
            Assert.Contains("figure 3", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("7654321", error.Message, StringComparison.Ordinal);
        });
        Assert.Equal("$", Assert.ThrowsAny<JsonException>(() => FigureSet.FromJson(Twice())).Path);

        // Another day, place, unit, value or definition is another figure.
        Assert.Equal(6, new FigureSet("e", Day("2027-01-31"),
        [
            first, Of(7_654_322, first.AsOf), Of(7_654_321, DateWindow.InYear(2025)), Of(7_654_321, first.AsOf, "06"), Of(7_654_321, first.AsOf, unit: Unit.Pesos),
            Of(7_654_321, first.AsOf, definition: Stated),
        ]).Figures.Length);

        static byte[] Twice() => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(CanonicalJson.Write(
            new FigureSet("e", Day("2027-01-31"), [Of(1, DateWindow.InYear(2026)), Of(2, DateWindow.InYear(2026))]))).Replace("\"value\":2", "\"value\":1", StringComparison.Ordinal));
    }

    [Fact]
    public void One_code_of_a_definition_has_one_text()
    {
        var other = new Definition("A", new BilingualText("hogares", "households"));
        Assert.Throws<ArgumentException>(() => new FigureSet("e", Day("2027-01-31"), [Of(1, DateWindow.InYear(2026)), Of(2, DateWindow.InYear(2026), definition: other)]));
    }

    /// <summary>Every place of a document replaced by something else: a set in the same bytes again, or an error of the format.</summary>
    [Fact]
    public void A_spoiled_document_is_a_set_or_an_error_and_never_anything_else()
    {
        string json = Encoding.UTF8.GetString(CanonicalJson.Write(new FigureSet("e", Day("2027-01-31"), Reference.Figures.Take(3))));
        int errors = 0;
        foreach (string spoiled in JsonProbe.Spoiled(json))
        {
            try
            {
                FigureSet set = FigureSet.FromJson(Encoding.UTF8.GetBytes(spoiled));
                Assert.Equal(CanonicalJson.Write(set), CanonicalJson.Write(FigureSet.FromJson(CanonicalJson.Write(set))));
            }
            catch (JsonException error)
            {
                Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
                errors++;
            }
        }

        Assert.True(errors > 200);
    }

    [Fact]
    public void Very_many_figures_are_read_and_very_deep_or_broken_texts_are_errors()
    {
        var many = new FigureSet("e", Day("2027-01-31"), Enumerable.Range(0, 20_000).Select(value => Of(value, DateWindow.InYear(2026))));
        FigureSet copy = FigureSet.FromJson(CanonicalJson.Write(many));
        Assert.Equal(20_000, copy.On(Day("2026-12-31"), People, Unit.Persons)!.Others.Length + 1);
        Assert.ThrowsAny<JsonException>(() => FigureSet.FromJson(Encoding.UTF8.GetBytes($"{{\"figures\":{new string('[', 100_000)}")));
        Assert.ThrowsAny<JsonException>(() => FigureSet.FromJson([0xFF, 0xFE]));
        Assert.ThrowsAny<JsonException>(() => FigureSet.FromJson("null"u8));
    }

    private static Figure Of(decimal value, DateWindow asOf, string scope = "MX", Unit unit = Unit.Persons, Definition? definition = null) =>
        new(value, unit, asOf, scope, definition ?? People, Press);
}
