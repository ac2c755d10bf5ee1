using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Committees;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>Texts that are no Unicode, that come in pieces, that break off, or that say what cannot be: refused with their place, or read as the same value.</summary>
public class BrokenJsonTests
{
    [Theory]
    [InlineData(typeof(BilingualText), """{"es":"\uD800","en":"x"}""", "$.es")]
    [InlineData(typeof(BilingualText), """{"\uD800":"x","es":"x","en":"x"}""", "$")]
    [InlineData(typeof(BilingualText[]), """[{"es":"\uDC00","en":"x"}]""", "$[0]")]
    [InlineData(typeof(Answer), """ "\uD800" """, "$")]
    public void A_text_that_is_no_Unicode_is_an_error_with_its_place(Type type, string json, string path)
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type));
        Assert.Contains("well-formed Unicode", error.Message, StringComparison.Ordinal);
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void A_name_that_is_no_Unicode_is_an_error_of_the_format()
    {
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<State, int>>("""{"\uD800":1}"""));
        Assert.Contains("well-formed Unicode", Assert.Throws<JsonException>(ReadName<State>).Message, StringComparison.Ordinal);
        Assert.Contains("well-formed Unicode", Assert.Throws<JsonException>(ReadName<Answer>).Message, StringComparison.Ordinal);

        static void ReadName<T>()
        {
            var reader = new Utf8JsonReader("""{"\uD800":1}"""u8);
            Assert.True(reader.Read() && reader.Read());
            ((JsonConverter<T>)JsonSerializerOptions.Default.GetConverter(typeof(T))).ReadAsPropertyName(ref reader, typeof(T), JsonSerializerOptions.Default);
        }
    }

    [Fact]
    public void What_stands_where_an_object_is_expected_is_an_error_also_in_a_list_of_the_caller()
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<BilingualText[]>("[7]"));
        Assert.Equal("$[0]", error.Path);
        Assert.StartsWith("Expected: an object", error.Message, StringComparison.Ordinal);
    }

    /// <summary>As servers read a request: the pieces of a text lie in different buffers.</summary>
    [Fact]
    public void A_key_or_an_amount_in_two_pieces_is_the_same()
    {
        Holds<Curp>("\"SABC560626MDFLRN01\"");
        Holds<Clues>($"\"{Clues.Example}\"");
        Holds<Pesos>("-92233720368547758.07");
        Holds<Pesos>("5");
        Holds<State>("\"18\"");

        static void Holds<T>(string json)
        {
            T whole = JsonSerializer.Deserialize<T>(json)!;
            Assert.All(Enumerable.Range(0, json.Length + 1), cut => Assert.Equal(whole, ReadInPieces<T>(json, cut)));
        }
    }

    [Fact]
    public void What_is_too_long_is_too_long_in_pieces_as_well()
    {
        string digits = new('9', 100);
        string letters = $"\"{new string('A', 300)}\"";
        foreach (int cut in (int[])[0, 1, 50, 100])
        {
            Assert.Equal("PESOS.RANGE", Cause(() => ReadInPieces<Pesos>(digits, cut)).Code);
            Assert.Equal("CURP.LENGTH", Cause(() => ReadInPieces<Curp>(letters, cut)).Code);
        }

        static Defect Cause(Action read) => Assert.IsType<DefectException>(Assert.ThrowsAny<JsonException>(read).InnerException).Defect;
    }

    [Fact]
    public void A_tally_that_breaks_off_is_refused_wherever_it_does()
    {
        var builder = new CoverageTallyBuilder(new("R", new LocalDate(2026, 11, 22), new("P", new("p", "p")), ["01", "02"], ["0-4"], ["a", "b"]));
        builder.Add(1, 1, 0, 7);
        builder.Add(2, 0, 1, 5);
        builder.LeaveOut("CURP.LENGTH", 3);
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(builder.ToTally());

        Assert.Equal(builder.ToTally(), ReadBeginning(json, json.Length));
        Assert.All(Enumerable.Range(0, json.Length), length => Assert.Throws<JsonException>(() => ReadBeginning(json, length)));
    }

    [Fact]
    public void A_state_that_stands_twice_in_a_table_is_refused()
    {
        var table = JsonNode.Parse(CanonicalJson.Write(PopulationTable.Census2020))!;
        table["figures"]!.AsArray().Add(table["figures"]![0]!.DeepClone());
        byte[] json = Encoding.UTF8.GetBytes(table.ToJsonString());

        Assert.Contains("01 stands twice", Assert.ThrowsAny<JsonException>(() => PopulationTable.FromJson(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(LedgerEntry), """{"kind":"NotStated","on":"2024-05-15"}""", "$.kind")]
    [InlineData(typeof(FacilityEvent), """{"kind":"NotStated","when":"2024-05-15"}""", "$.kind")]
    [InlineData(typeof(CommitteeProgress), """{"unit":"NTSSA000013","edition":"LCEN-2024","done":{"Dance":"2024-05-15"}}""", "$.done")]
    [InlineData(typeof(CommitteeReadings), """{"scope":{"COM.RULE.DANCE":{"value":true}}}""", "$.scope")]
    public void A_kind_or_a_name_that_is_none_is_refused_with_its_place(Type type, string json, string path)
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type));
        Assert.Equal(path, error.Path);
        Assert.DoesNotContain("Dance", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_closed_ledger_is_read_again_and_one_that_is_closed_twice_is_not()
    {
        Ledger closed = LedgerTests.Closed();
        byte[] json = CanonicalJson.Write(closed);
        Ledger again = CanonicalJson.Read<Ledger>(json);
        Assert.Equal((true, closed.Version, json.Length), (again.IsClosed, again.Version, CanonicalJson.Write(again).Length));

        var twice = JsonNode.Parse(json)!;
        JsonArray entries = twice["entries"]!.AsArray();
        entries.Add(entries[^1]!.DeepClone());
        Assert.Contains(
            $"Entry {entries.Count} is refused",
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Ledger>(twice.ToJsonString())).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"amount\":100", "\"amount\":900")]
    [InlineData("2024-05-15", "2024-05-16")]
    [InlineData("NTSSA000013", "NTSSA000025")]
    [InlineData("LCEN-2024", "LCEN-2025")]
    public void A_ledger_that_was_altered_is_refused_by_its_version(string part, string other)
    {
        Ledger empty = Ledger.Open(Clues.Parse("NTSSA000013"), ProgrammeEdition.ImssBienestar2024);
        Assert.True(empty.TryAdd(LedgerEntry.Deposit(new LocalDate(2024, 5, 15), Pesos.Of(100)), empty.Version, out Ledger ledger, out _));
        string json = Encoding.UTF8.GetString(CanonicalJson.Write(ledger));
        Assert.Contains(part, json, StringComparison.Ordinal);

        JsonException error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Ledger>(json.Replace(part, other, StringComparison.Ordinal)));
        Assert.Equal(
            ("$.version", "Expected: the version of these entries: an entry was altered."), (error.Path, error.Message));
    }

    [Theory]
    [InlineData("""{"kind":"Resumed","on":"2024-05-15"}""", "Event 1 is refused: ENR.NOTHING_TO_RESUME.")]
    [InlineData("""{"kind":"Enrolled","on":"2024-05-15"},{"kind":"Suspended","on":"2024-05-16"},{"kind":"Suspended","on":"2024-05-17"}""", "Event 3 is refused: ENR.NOTHING_TO_SUSPEND.")]
    public void An_event_that_cannot_follow_those_before_is_refused_by_its_number(string events, string message)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Enrolment>($"{{\"events\":[{events}]}}"));
        Assert.Equal(("$", message), (error.Path, error.Message));
    }

    private static T ReadInPieces<T>(string json, int cut)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var first = new Piece(bytes.AsMemory(0, cut), 0);
        Piece last = first.Then(bytes.AsMemory(cut));
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        Assert.True(reader.Read());
        return ((JsonConverter<T>)JsonSerializerOptions.Default.GetConverter(typeof(T))).Read(ref reader, typeof(T), JsonSerializerOptions.Default)!;
    }

    private static CoverageTally ReadBeginning(byte[] json, int length)
    {
        var reader = new Utf8JsonReader(json.AsSpan(0, length), isFinalBlock: false, default);
        reader.Read();
        return new CoverageTallyJsonConverter().Read(ref reader, typeof(CoverageTally), JsonSerializerOptions.Default);
    }

    /// <summary>A buffer of a text that comes in several.</summary>
    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long before)
        {
            Memory = memory;
            RunningIndex = before;
        }

        public Piece Then(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
