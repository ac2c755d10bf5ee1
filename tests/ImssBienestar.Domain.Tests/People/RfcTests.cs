using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.People;

public sealed class RfcTests
{
    private const string Right = Rfc.Example;

    [Fact]
    public void The_key_of_a_person_tells_its_parts()
    {
        Rfc rfc = Rfc.Parse(Right);

        Assert.Equal(RfcKind.Person, rfc.Kind);
        Assert.Equal("GODE561231", rfc.Head);
        Assert.Equal((56, 12, 31), (rfc.YearOfCentury, rfc.Month, rfc.Day));
        Assert.Equal("GR", rfc.Homoclave);
        Assert.Equal(('8', true), (rfc.CheckCharacter, rfc.HasExpectedCheckCharacter));
        Assert.False(rfc.IsGeneric);
        Assert.False(rfc.IsDefault);
        Assert.True(rfc == Rfc.Parse(Right));
        Assert.True(rfc != Rfc.Parse(Rfc.CompanyExample));
    }

    [Fact]
    public void The_key_of_a_company_tells_its_parts()
    {
        Rfc rfc = Rfc.Parse("Ñ&Ñ8506151A5");

        Assert.Equal(RfcKind.Company, rfc.Kind);
        Assert.Equal("Ñ&Ñ850615", rfc.Head);
        Assert.Equal((85, 6, 15), (rfc.YearOfCentury, rfc.Month, rfc.Day));
        Assert.Equal("1A", rfc.Homoclave);
        Assert.Equal(('5', true), (rfc.CheckCharacter, rfc.HasExpectedCheckCharacter));
        Assert.False(Rfc.Parse("Ñ&Ñ8506151A6").HasExpectedCheckCharacter);
    }

    [Fact]
    public void The_key_of_a_company_is_never_that_of_a_person_with_the_same_beginning()
    {
        Assert.NotEqual(Rfc.Parse("XAX010101000"), Rfc.Parse("XAX010101001"));
        Assert.Equal(RfcKind.Company, Rfc.Parse("XAX010101000").Kind);
        Assert.Equal("XAX010101000", Rfc.Parse("XAX010101000").Value);
    }

    /// <summary>The code of the first defect, its position, and how many defects there are in all.</summary>
    [Theory]
    [InlineData("", "RFC.LENGTH", 0, 1)]
    [InlineData("GODE561231GR88", "RFC.LENGTH", 0, 1)]
    [InlineData("GODE561231GR", "RFC.DIGIT", 4, 2)]
    [InlineData("GODE561231", "RFC.HOMOCLAVE_MISSING", 11, 1)]
    [InlineData("ÑOD561231", "RFC.HOMOCLAVE_MISSING", 10, 1)]
    [InlineData("GODE56123X", "RFC.LENGTH", 0, 1)]
    [InlineData("GODE5612", "RFC.LENGTH", 0, 1)]
    [InlineData("GO1E561231GR8", "RFC.LETTER", 3, 1)]
    [InlineData("gODE561231GR8", "RFC.LETTER", 1, 1)]
    [InlineData("ñODE561231GR8", "RFC.LETTER", 1, 1)]
    [InlineData("ÁODE561231GR8", "RFC.LETTER", 1, 1)]
    [InlineData("N\u0303DE561231GR8", "RFC.LETTER", 2, 1)]
    [InlineData("ÿODE561231GR8", "RFC.LETTER", 1, 1)]
    [InlineData("GODE56I231GR8", "RFC.DIGIT", 7, 1)]
    [InlineData("GODE56123１GR8", "RFC.DIGIT", 10, 1)]
    [InlineData("GODE561232GR8", "RFC.DATE", 5, 1)]
    [InlineData("GODE570229GR8", "RFC.DATE", 5, 1)]
    [InlineData("GOD571301GR8", "RFC.DATE", 4, 1)]
    [InlineData("GOD570100GR8", "RFC.DATE", 4, 1)]
    [InlineData("GODE561231&R8", "RFC.HOMOCLAVE", 11, 1)]
    [InlineData("GODE561231GÑ8", "RFC.HOMOCLAVE", 12, 1)]
    [InlineData("GODE561231GRB", "RFC.CHECK_CHARACTER_MISSING", 13, 1)]
    [InlineData("1ODE561331GÑB", "RFC.LETTER", 1, 4)]
    [InlineData("?????????????", "RFC.LETTER", 1, 13)]
    public void A_defect_says_what_was_expected_and_where(string text, string code, int position, int defects)
    {
        Defect first = Rfc.Read(text).Defect;
        var all = Rfc.FindDefects(text);

        Assert.Equal((code, position), (first.Code, first.Position));
        Assert.Equal(first, Rfc.Read(Encoding.UTF8.GetBytes(text)).Defect);
        Assert.Equal(first, all[0]);
        Assert.Equal(defects, all.Length);
        Assert.False(Rfc.TryParse(text, out Rfc none) || !none.IsDefault);
        Assert.False(Rfc.TryParse(Encoding.UTF8.GetBytes(text), out none) || !none.IsDefault);
    }

    [Theory]
    [InlineData("00", true)]
    [InlineData("01", false)]
    [InlineData("02", false)]
    [InlineData("04", true)]
    [InlineData("10", false)]
    [InlineData("96", true)]
    [InlineData("99", false)]
    public void A_leap_day_needs_a_leap_year_of_some_century(string year, bool exists) =>
        Assert.Equal<Defect>(exists ? [] : [new(RfcDefects.Date, 5)], Rfc.FindDefects($"PUPP{year}0229000"));

    /// <summary>Thirteen characters take up to 39 bytes.</summary>
    [Fact]
    public void As_many_bytes_as_a_key_can_take_are_read_and_more_are_not()
    {
        Assert.Equal(new Defect(RfcDefects.Letter, 1), Rfc.Read(Encoding.UTF8.GetBytes(new string('€', 13))).Defect);
        Assert.Equal(new Defect(RfcDefects.Length), Rfc.Read(Encoding.UTF8.GetBytes(new string('€', 13) + "0")).Defect);
        Assert.Equal(new Defect(RfcDefects.Length), Rfc.Read(Encoding.UTF8.GetBytes(new string('0', 39))).Defect);
        Assert.Equal(new Defect(RfcDefects.Length), Rfc.Read(Encoding.UTF8.GetBytes(new string('0', 40))).Defect);
    }

    [Fact]
    public void Each_level_asks_for_more()
    {
        Assert.True(Rfc.Read("GODE561231GR9").IsSuccess);
        Assert.Equal(Rfc.Read("GODE561231GR9"), Rfc.Read("GODE561231GR9", KeyLevel.NotStated));
        Assert.Equal(new Defect(RfcDefects.CheckCharacter, 13), Rfc.Read("GODE561231GR9", KeyLevel.CheckDigit).Defect);
        Assert.Equal(new Defect(RfcDefects.CheckCharacter, 12), Rfc.Read("Ñ&Ñ8506151A6", KeyLevel.CheckDigit).Defect);
        Assert.True(Rfc.Read("PEDO850615A1" + Check("PEDO850615A1"), KeyLevel.CheckDigit).IsSuccess);
        Assert.Equal(new Defect(RfcDefects.InconvenientWord, 4), Rfc.Read("PEDO850615A1" + Check("PEDO850615A1"), KeyLevel.Normative).Defect);
        Assert.Equal(["RFC.CHECK_CHARACTER", "RFC.INCONVENIENT_WORD"], Codes("PEDO850615A1A", KeyLevel.Normative));
        Assert.Equal(["RFC.CHECK_CHARACTER_MISSING", "RFC.INCONVENIENT_WORD"], Codes("PEDO850615A1B", KeyLevel.Normative));
        Assert.Equal(["RFC.LETTER"], Codes("PED?850615A1A", KeyLevel.Normative));
        Assert.Empty(Codes(Rfc.Example, KeyLevel.Normative));
        Assert.Empty(Codes(Rfc.CompanyExample, KeyLevel.Normative));
        Assert.True(Rfc.Read(Encoding.UTF8.GetBytes("Ñ&Ñ8506151A5"), KeyLevel.Normative).IsSuccess);

        static IEnumerable<string> Codes(string text, KeyLevel level) => Rfc.FindDefects(text, level).Select(defect => defect.Code);
    }

    [Fact]
    public void The_generic_keys_are_read_and_say_so_and_one_fails_the_check_character()
    {
        foreach (Rfc generic in new[] { Rfc.GeneralPublic, Rfc.ForeignResident })
        {
            Assert.True(generic.IsGeneric);
            Assert.Equal(RfcKind.Generic, generic.Kind);
            Assert.Empty(Rfc.FindDefects(generic.Value));
        }

        Assert.Equal(("XAXX010101000", "XEXX010101000"), (Rfc.GeneralPublic.Value, Rfc.ForeignResident.Value));
        Assert.False(Rfc.GeneralPublic.HasExpectedCheckCharacter);
        Assert.Equal(new Defect(RfcDefects.GenericKey), Rfc.Read("XAXX010101000", KeyLevel.CheckDigit).Defect);
        Assert.Equal(new Defect(RfcDefects.GenericKey), Assert.Single(Rfc.FindDefects("XAXX010101000", KeyLevel.Normative)));
        Assert.True(Rfc.ForeignResident.HasExpectedCheckCharacter);
        Assert.True(Rfc.Read("XEXX010101000", KeyLevel.Normative).ValueOrThrow().IsGeneric);
        Assert.False(Rfc.Parse("XAXX010101001").IsGeneric);
    }

    [Theory]
    [InlineData("GODE561231GR8", "2026-10-01", "1956-12-31")]
    [InlineData("GODE561231GR8", "1956-12-31", "1956-12-31")]
    [InlineData("GODE561231GR8", "1956-12-30", "1856-12-31")]
    [InlineData("Ñ&Ñ8506151A5", "2026-10-01", "1985-06-15")]
    [InlineData("XAX261001000", "2026-10-01", "2026-10-01")]
    [InlineData("XAX261002000", "2026-10-01", "1926-10-02")]
    [InlineData("XAX000229000", "2026-10-01", "2000-02-29")]
    [InlineData("XAX000229000", "2000-02-28", "")]
    [InlineData("XAX000229000", "1999-12-31", "")]
    [InlineData("XAX990101000", "0001-01-01", "")]
    [InlineData("XAX010101000", "0001-01-01", "0001-01-01")]
    public void The_date_is_the_latest_one_up_to_a_day(string text, string day, string date)
    {
        LocalDate? expected = date.Length == 0 ? null : Days.Parse(date);

        Assert.Equal(expected, Rfc.Parse(text).DateNotAfter(Days.Parse(day)));
        Assert.Equal(expected, Rfc.Parse(text).DateNotAfter(Days.Parse(day).WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void No_day_makes_the_date_fail()
    {
        Assert.Null(Rfc.Parse(Right).DateNotAfter(LocalDate.MinIsoValue));
        Assert.Equal(new LocalDate(9956, 12, 31), Rfc.Parse(Right).DateNotAfter(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void The_default_value_has_no_parts()
    {
        Assert.True(default(Rfc).IsDefault);
        Assert.False(default(Rfc).IsGeneric);
        Assert.Equal(RfcKind.NotStated, default(Rfc).Kind);
        Assert.Throws<InvalidOperationException>(() => default(Rfc).Head);
        Assert.Throws<InvalidOperationException>(() => default(Rfc).YearOfCentury);
        Assert.Throws<InvalidOperationException>(() => default(Rfc).Month);
        Assert.Throws<InvalidOperationException>(() => default(Rfc).Day);
        Assert.Throws<InvalidOperationException>(() => default(Rfc).Homoclave);
        Assert.Throws<InvalidOperationException>(() => default(Rfc).CheckCharacter);
        Assert.Throws<InvalidOperationException>(() => default(Rfc).HasExpectedCheckCharacter);
        Assert.Throws<InvalidOperationException>(() => default(Rfc).DateNotAfter(new LocalDate(2026, 1, 1)));
        Assert.Throws<InvalidOperationException>(() => default(Rfc).Compare(new PersonRecord()));
        Assert.Throws<ArgumentNullException>(() => Rfc.Parse(Right).Compare(null!));
    }

    [Theory]
    [InlineData("gode561231gr8", "GODE561231GR8")]
    [InlineData(" GODE-561231-GR8 ", "GODE561231GR8")]
    [InlineData("ＧＯＤＥ５６１２３１ＧＲ８", "GODE561231GR8")]
    [InlineData("ñ&ñ 850615 1a5", "Ñ&Ñ8506151A5")]
    [InlineData("n\u0303＆N\u0303-850615-1A5", "Ñ&Ñ8506151A5")]
    public void What_people_type_is_read_leniently_and_never_silently(string text, string value)
    {
        Assert.Equal(value, Rfc.ReadLenient(text, KeyLevel.CheckDigit).ValueOrThrow().Value);
        Assert.False(Rfc.TryParse(text, out _));
    }

    [Fact]
    public void Lenient_reading_is_no_guess()
    {
        Assert.Equal("RFC.LENGTH", Rfc.ReadLenient("GODE561231GR8 GODE561231GR8").Defect.Code);
        Assert.Equal("RFC.DIGIT", Rfc.ReadLenient("gode56i231gr8").Defect.Code);
        Assert.Equal("RFC.LETTER", Rfc.ReadLenient("\u0303ODE561231GR8").Defect.Code);
        Assert.Equal("RFC.HOMOCLAVE_MISSING", Rfc.ReadLenient("gode-561231").Defect.Code);
        Assert.Equal("RFC.LENGTH", Rfc.ReadLenient(new string('ñ', 10_000)).Defect.Code);
    }

    [Fact]
    public void Utf8_writes_the_enye_in_two_bytes_masked_too()
    {
        Rfc rfc = Rfc.Parse("ÑAÑE8506151A7");
        byte[] utf8 = new byte[20];

        Assert.True(rfc.TryFormat(utf8, out int written, "F"));
        Assert.Equal([0xC3, 0x91, (byte)'A', 0xC3, 0x91], utf8[..5]);
        Assert.Equal(15, written);
        Assert.False(rfc.TryFormat(utf8.AsSpan(0, 14), out written, "F"));
        Assert.Equal(0, written);
        Assert.True(rfc.TryFormat(utf8, out written));
        Assert.Equal("Ñ**********A7", Encoding.UTF8.GetString(utf8, 0, written));
        Assert.Equal("Ñ**********A7", rfc.ToString());
        Assert.Throws<FormatException>(() => rfc.TryFormat(new byte[20], out _, "X"));
        Assert.Throws<FormatException>(() => rfc.TryFormat(new char[20], out _, "X"));
        Assert.True(Rfc.Read(Encoding.UTF8.GetBytes("ÑÑÑÑ850615ÑÑÑ")).Defect is { Code: "RFC.HOMOCLAVE", Position: 11 });
        Assert.True(Rfc.Read("ÑÑÑÑ850615000"u8).IsSuccess);
        Assert.False(Rfc.Read("ÑÑÑÑ850615000"u8[..^1]).IsSuccess);
        Assert.False(Rfc.Read("ÑÑÑÑ850615000"u8[1..]).IsSuccess);
        Assert.Equal("RFC.LETTER", Rfc.Read("NNN\u00c3850615000"u8).Defect.Code);
    }

    [Fact]
    public void Json_is_strict_and_reads_the_enye_escaped_or_not()
    {
        Assert.Equal("Ñ&Ñ8506151A5", JsonSerializer.Deserialize<Rfc>("\"Ñ&Ñ8506151A5\"").Value);
        Assert.Equal("Ñ&Ñ8506151A5", JsonSerializer.Deserialize<Rfc>("\"\\u00D1\\u0026\\u00d18506151A5\"").Value);
        Assert.Equal(3, JsonSerializer.Deserialize<Dictionary<Rfc, int>>("{\"ÑAÑE8506151A7\":3}")![Rfc.Parse("ÑAÑE8506151A7")]);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rfc>("\"gode561231gr8\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rfc>("561231"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rfc>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Rfc, int>>("{\"gode561231gr8\":3}"));
    }

    /// <summary>One changed character in every way at every position: eleven is prime and the weights are 13 to 2, so that what the character
    /// misses is a difference of a multiple of eleven, or anything where the weight is eleven.</summary>
    [Theory]
    [InlineData("GODE561231GR8")]
    [InlineData("ÑAÑE8506151A7")]
    [InlineData("A&B8506159V4")]
    public void The_check_character_misses_exactly_the_errors_that_its_weights_cannot_see(string right)
    {
        int weightOfFirst = right.Length;
        int tried = 0;
        foreach (int position in Enumerable.Range(0, right.Length - 1))
        {
            foreach (char written in Alphabet.Where(sign => sign != right[position] && sign != ' '))
            {
                string wrong = right[..position] + written + right[(position + 1)..];
                if (!Rfc.Read(wrong, KeyLevel.Structure).IsSuccess)
                {
                    continue;
                }

                bool blind = (weightOfFirst - position) * (Value(written) - Value(right[position])) % 11 == 0;
                Assert.Equal(blind, Rfc.Read(wrong, KeyLevel.CheckDigit).IsSuccess);
                tried++;
            }
        }

        Assert.True(tried > 150);
    }

    [Fact]
    public void Reading_a_right_key_allocates_nothing()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("ÑAÑE8506151A7");
        Read(utf8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(utf8);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Read(byte[] utf8)
        {
            Span<char> buffer = stackalloc char[13];
            Span<byte> bytes = stackalloc byte[17];
            for (int i = 0; i < 100; i++)
            {
                Assert.True(Rfc.Read(Right, KeyLevel.Normative).TryGetValue(out Rfc rfc) && Rfc.Read(utf8, KeyLevel.Normative).IsSuccess);
                Assert.True(Rfc.ReadLenient(" gode-561231-gr8 ").IsSuccess);
                _ = (rfc.Kind, rfc.Month, rfc.HasExpectedCheckCharacter, rfc.DateNotAfter(new LocalDate(2026, 1, 1)));
                rfc.TryFormat(buffer, out _);
                rfc.TryFormat(bytes, out _, "F");
            }
        }
    }

    [Fact]
    public void Every_key_of_the_cases_is_read_as_what_it_is()
    {
        foreach (var row in CaseFile.Read("identifiers/rfc_valid.csv"))
        {
            Rfc rfc = Rfc.Parse(row["rfc"]);
            Assert.Equal(row["kind"], rfc.Kind.ToString());
            Assert.Equal(row["check_agrees"] == "yes", rfc.HasExpectedCheckCharacter);
            Assert.Equal(row["check_agrees"] == "yes", Rfc.Read(row["rfc"], KeyLevel.CheckDigit).IsSuccess);
            Assert.Matches(Rfc.Pattern, row["rfc"]);
            Assert.Matches(new Regex(Rfc.Pattern), rfc.Value);
        }
    }

    [Fact]
    public void Every_wrong_key_of_the_cases_is_refused_where_and_why()
    {
        foreach (var row in CaseFile.Read("identifiers/rfc_invalid.csv"))
        {
            KeyLevel level = Enum.Parse<KeyLevel>(row["level"]);
            Defect[] all = [.. Rfc.FindDefects(row["rfc"], level)];
            Assert.Contains($"{row["code"]} {row["position"]}", all.Select(defect => FormattableString.Invariant($"{defect.Code} {defect.Position}")));
            Assert.Equal(Rfc.Read(row["rfc"], level).Defect, all[0]);
            Assert.Equal(level != KeyLevel.Structure, Rfc.TryParse(row["rfc"], out _));
        }
    }

    [DataFact]
    public void Every_right_key_of_the_vectors_is_read()
    {
        foreach (var row in CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", "rfc_valid.csv")))
        {
            Rfc rfc = Rfc.Parse(row["rfc"]);
            Assert.Equal(row["kind"] switch { "person" => RfcKind.Person, "generic" => RfcKind.Generic, _ => RfcKind.Company }, rfc.Kind);
            Assert.Equal(row["check_digit_ok"] == "yes", rfc.HasExpectedCheckCharacter);
            Assert.Equal(rfc, Rfc.Read(Encoding.UTF8.GetBytes(row["rfc"])).ValueOrThrow());
        }

        Assert.All(
            CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", "special_values.csv")).Where(row => row["kind"] == "rfc"),
            row => Assert.True(Rfc.Parse(row["value"]).IsGeneric));
    }

    [DataFact]
    public void Every_wrong_key_of_the_vectors_is_refused_at_its_level()
    {
        foreach (var row in CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", "rfc_invalid.csv")))
        {
            KeyLevel level = row["reason"] == "inconvenient-word" ? KeyLevel.Normative
                : row["level"] == "structure" ? KeyLevel.Structure
                : KeyLevel.CheckDigit;
            Assert.False(Rfc.Read(row["rfc"], level).IsSuccess, row["rfc"]);
            Assert.Equal(level != KeyLevel.Structure, Rfc.TryParse(row["rfc"], out _));
        }
    }

    [DataFact]
    public void The_inconvenient_words_are_those_of_the_table()
    {
        var words = CaseFile.ReadFile(DataFactAttribute.Vector("tables", "rfc_inconvenient_words.csv")).Select(row => row["word"]).ToHashSet();
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var found = from a in Letters
                    from b in Letters
                    from c in Letters
                    from d in Letters
                    let word = string.Concat(a, b, c, d)
                    where RfcStructure.MayBeInconvenient(Encoding.ASCII.GetBytes(word))
                    select word;
        Assert.Equal(words.Order(), found);
    }

    private const string Alphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

    private static int Value(char sign) => Alphabet.IndexOf(sign, StringComparison.Ordinal);

    private static char Check(string first12) => "0123456789A".Single(check => Rfc.Parse(first12 + check).HasExpectedCheckCharacter);
}
