using System.Text;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.People;

public sealed class CurpTests
{
    private const string Right = "SABC560626MDFLRN01";

    [Fact]
    public void A_key_tells_birth_sex_birthplace_and_its_holder()
    {
        Curp curp = Curp.Parse(Right);

        Assert.Equal(new LocalDate(1956, 6, 26), curp.BirthDate);
        Assert.Equal(Sex.Woman, curp.Sex);
        Assert.Equal(Birthplace.In(State.CiudadDeMexico), curp.Birthplace);
        Assert.Equal(('0', false), (curp.Homonymy, curp.IsHomonym));
        Assert.Equal("SABC560626MDFLRN", curp.Root);
        Assert.Equal((1, true), (curp.CheckDigit, curp.HasExpectedCheckDigit));
        Assert.False(curp.IsGeneric);
        Assert.False(curp.IsDefault);
        Assert.True(curp == Curp.Parse(Right));
        Assert.True(curp != default);
    }

    [Fact]
    public void A_key_in_bytes_is_read_or_refused_as_in_letters()
    {
        Assert.True(Curp.TryParse(Encoding.ASCII.GetBytes(Right), out Curp curp));
        Assert.Equal(Curp.Parse(Right), curp);
        foreach (string wrong in (string[])[Right[..17], Right + "1", Right[..17] + "2", string.Empty])
        {
            Assert.False(Curp.TryParse(Encoding.ASCII.GetBytes(wrong), out Curp none));
            Assert.Equal(default, none);
        }
    }

    /// <summary>One change in a right key: the code of the first defect, its position, and how many defects there are in all.</summary>
    [Theory]
    [InlineData("SABC560626MDFLRN0", "CURP.LENGTH", 0, 1)]
    [InlineData("SABC560626MDFLRN011", "CURP.LENGTH", 0, 1)]
    [InlineData("1ABC560626MDFLRN01", "CURP.LETTER", 1, 1)]
    [InlineData("ÑABC560626MDFLRN01", "CURP.LETTER", 1, 1)]
    [InlineData("SBBC560626MDFLRN01", "CURP.VOWEL", 2, 1)]
    [InlineData("sABC560626MDFLRN01", "CURP.LETTER", 1, 1)]
    [InlineData("SABC56O626MDFLRN01", "CURP.DIGIT", 7, 1)]
    [InlineData("SABC560631MDFLRN01", "CURP.DATE", 5, 2)]
    [InlineData("SABC561326MDFLRN01", "CURP.DATE", 5, 2)]
    [InlineData("SABC560026MDFLRN01", "CURP.DATE", 5, 2)]
    [InlineData("SABC560600MDFLRN01", "CURP.DATE", 5, 2)]
    [InlineData("SABC560626FDFLRN01", "CURP.SEX", 11, 1)]
    [InlineData("SABC560626MZZLRN01", "CURP.BIRTHPLACE", 12, 1)]
    [InlineData("SABC560626MDFARN01", "CURP.CONSONANT", 14, 1)]
    [InlineData("SABC560626MDFLRÑ01", "CURP.CONSONANT", 16, 1)]
    [InlineData("SABC560626MDFLRN?1", "CURP.HOMONYMY", 17, 1)]
    [InlineData("SABC560626MDFLRN0A", "CURP.CHECK_DIGIT_MISSING", 18, 1)]
    [InlineData("SABC560626MDFLRN02", "CURP.CHECK_DIGIT", 18, 1)]
    [InlineData("XXXX999999XXXXXX99", "CURP.GENERIC_KEY", 0, 1)]
    [InlineData("XEXX010101MNEXXXA8", "CURP.GENERIC_KEY", 0, 1)]
    [InlineData("????????????????\u0000?", "CURP.LETTER", 1, 17)]
    public void A_defect_says_what_was_expected_and_where(string text, string code, int position, int defects)
    {
        Defect first = Curp.Read(text).Defect;
        var all = Curp.FindDefects(text);

        Assert.Equal((code, position), (first.Code, first.Position));
        Assert.Equal(first, all[0]);
        Assert.Equal(defects, all.Length);
        Assert.False(Curp.TryParse(text, out Curp none) || !none.IsDefault);
    }

    /// <summary>Also those whose low byte is the right character: narrowing drops no bits unseen.</summary>
    [Fact]
    public void A_character_beyond_ASCII_is_refused_where_it_stands()
    {
        foreach (int position in Enumerable.Range(0, Curp.Length))
        {
            foreach (int beyond in new[] { 0x80, 0x100, 0x2000, 0xFEE0, 0xFF00 })
            {
                string text = With((char)(Right[position] + beyond));
                Assert.Equal(Curp.Read(With('?')), Curp.Read(text));
                Assert.Equal(Curp.Read(With('?')), Curp.Read(Encoding.UTF8.GetBytes(text)));
                Assert.False(Curp.TryParse(text, out Curp none) || !none.IsDefault);
            }

            string With(char sign) => Right[..position] + sign + Right[(position + 1)..];
        }
    }

    [Fact]
    public void A_byte_beyond_ASCII_has_the_defect_of_the_character_that_it_makes()
    {
        for (int position = 0; position < Curp.Length; position++)
        {
            for (int found = 0x7F; found < 256; found++)
            {
                byte[] key = Encoding.ASCII.GetBytes(Right);
                key[position] = (byte)found;
                AssertAsText(key);

                // Two bytes that may make one character.
                key[Math.Min(position + 1, 17)] = 0x91;
                AssertAsText(key);
            }
        }

        static void AssertAsText(byte[] key)
        {
            Assert.Equal(Curp.Read(Encoding.UTF8.GetString(key)), Curp.Read(key));
            Assert.False(Curp.TryParse(key, out _));
        }
    }

    /// <summary>Each byte at each position: the one pass over right keys and the search for defects draw the same borders.</summary>
    [Fact]
    public void A_key_is_right_where_no_defect_is_found()
    {
        byte[] key = Encoding.ASCII.GetBytes(Right);
        int right = 0;
        for (int position = 0; position < Curp.Length; position++)
        {
            byte before = key[position];
            for (int found = 0; found < 256; found++)
            {
                key[position] = (byte)found;
                bool isRight = CurpStructure.IsValid(ref key[0]);
                Assert.Equal(Curp.FindDefects(Encoding.Latin1.GetString(key), KeyLevel.Structure).IsEmpty, isRight);
                right += isRight ? 1 : 0;
            }

            key[position] = before;
        }

        // Letters at three positions and a vowel or X, any year, month x6 and 01 to 09, day 06 to 26 and 20 to 29, three sexes, DF and DG, consonants,
        // position 17 and the digit.
        Assert.Equal((3 * 26) + 6 + 20 + 1 + 9 + 3 + 10 + 3 + 1 + 2 + (3 * 21) + 36 + 10, right);
    }

    [Theory]
    [InlineData('0', true)]
    [InlineData('9', true)]
    [InlineData('A', true)]
    [InlineData('J', true)]
    [InlineData('K', false)]
    [InlineData('Z', false)]
    public void The_norm_knows_the_first_ten_letters_of_position_17(char homonymy, bool isKnown)
    {
        string text = WithDigit($"SABC560626MDFLRN{homonymy}");
        Assert.Equal(isKnown, Curp.Read(text, KeyLevel.Normative).IsSuccess);
        Assert.Equal<Defect>(isKnown ? [] : [new(CurpDefects.HomonymyOutsideNorm, 17)], Curp.FindDefects(text, KeyLevel.Normative));
    }

    [Theory]
    [InlineData("000229", '0', false)]
    [InlineData("000229", 'A', true)]
    [InlineData("040229", '0', true)]
    [InlineData("040229", 'A', true)]
    [InlineData("010229", '0', false)]
    [InlineData("990229", 'A', false)]
    [InlineData("000228", '0', true)]
    public void The_leap_day_follows_the_century_of_position_17(string date, char homonymy, bool exists) =>
        Assert.Equal(exists, Curp.Read($"SABC{date}MDFLRN{homonymy}0", KeyLevel.Structure).IsSuccess);

    [Fact]
    public void Each_level_asks_for_more()
    {
        AssertLevels("SABC560626MDFLRN09", KeyLevel.Structure);
        AssertLevels(WithDigit("SABC560626MDFLRNK"), KeyLevel.CheckDigit, "CURP.HOMONYMY_OUTSIDE_NORM");
        AssertLevels(WithDigit("PUTA560626MDFLRN0"), KeyLevel.CheckDigit, "CURP.INCONVENIENT_WORD");
        AssertLevels(Right, KeyLevel.Normative);

        static void AssertLevels(string text, KeyLevel highest, string? refusedBy = null)
        {
            foreach (KeyLevel level in new[] { KeyLevel.Structure, KeyLevel.CheckDigit, KeyLevel.Normative })
            {
                ParseResult<Curp> result = Curp.Read(text, level);
                Assert.Equal(level <= highest, result.IsSuccess);
                Assert.Equal(result, Curp.Read(Encoding.UTF8.GetBytes(text), level));
                Assert.Equal(result.IsSuccess, Curp.FindDefects(text, level).IsEmpty);
                if (!result.IsSuccess && refusedBy is not null)
                {
                    Assert.Equal(refusedBy, result.Defect.Code);
                }
            }

            Assert.Equal(Curp.Read(text, KeyLevel.CheckDigit), Curp.Read(text, KeyLevel.NotStated));
        }
    }

    [Fact]
    public void A_birth_after_the_day_given_is_refused_and_on_it_is_not()
    {
        string born2088 = WithDigit("TOMA880125HMNRRNA");

        Assert.True(Curp.TryParse(born2088, out Curp future));
        Assert.Equal(2088, future.BirthDate.Year);
        Assert.Equal("CURP.FUTURE", Curp.Read(born2088, KeyLevel.CheckDigit, new LocalDate(2026, 10, 1)).Defect.Code);
        Assert.Equal("CURP.FUTURE", Curp.Read(born2088, KeyLevel.CheckDigit, new LocalDate(2088, 1, 24)).Defect.Code);
        Assert.True(Curp.Read(born2088, KeyLevel.CheckDigit, new LocalDate(2088, 1, 25)).IsSuccess);
        Assert.True(Curp.Read(Right, KeyLevel.Normative, new LocalDate(2026, 10, 1)).IsSuccess);
        Assert.Equal("CURP.FUTURE", Assert.Single(Curp.FindDefects(born2088, notAfter: new LocalDate(2026, 10, 1))).Code);
    }

    [Fact]
    public void The_generic_key_that_keeps_the_rules_is_read_and_says_so()
    {
        Assert.True(Curp.Parse("XEXX010101HNEXXXA4").IsGeneric);
        Assert.Equal(Birthplace.Abroad, Curp.Parse("XEXX010101HNEXXXA4").Birthplace);
        Assert.Same(CurpDefects.GenericKey, Curp.Read("XXXX999999XXXXXX99").Defect.Kind);
    }

    [Fact]
    public void The_default_value_has_no_parts()
    {
        Assert.True(default(Curp).IsDefault);
        Assert.False(default(Curp).IsGeneric);
        Assert.Throws<InvalidOperationException>(() => default(Curp).BirthDate);
        Assert.Throws<InvalidOperationException>(() => default(Curp).Sex);
        Assert.Throws<InvalidOperationException>(() => default(Curp).Birthplace);
        Assert.Throws<InvalidOperationException>(() => default(Curp).Homonymy);
        Assert.Throws<InvalidOperationException>(() => default(Curp).IsHomonym);
        Assert.Throws<InvalidOperationException>(() => default(Curp).Root);
        Assert.Throws<InvalidOperationException>(() => default(Curp).CheckDigit);
        Assert.Throws<InvalidOperationException>(() => default(Curp).HasExpectedCheckDigit);
    }

    [Theory]
    [InlineData("sabc560626mdflrn01")]
    [InlineData(" SABC 560626 MDFLRN 01 ")]
    [InlineData("SABC-560626-MDFLRN-01")]
    [InlineData("\tSABC_560626\u00A0MDFLRN01\r\n")]
    [InlineData("ＳＡＢＣ５６０６２６ＭＤＦＬＲＮ０１")]
    public void What_people_type_is_read_leniently_and_never_silently(string text)
    {
        Assert.Equal(Right, Curp.ReadLenient(text).ValueOrThrow().Value);
        Assert.False(Curp.TryParse(text, out _));
    }

    [Fact]
    public void Lenient_reading_is_no_guess()
    {
        Assert.Equal("CURP.LENGTH", Curp.ReadLenient("SABC560626MDFLRN01 SABC560626MDFLRN01").Defect.Code);
        Assert.Equal("CURP.DIGIT", Curp.ReadLenient("SABC56O626MDFLRN01").Defect.Code);
        Assert.True(Curp.ReadLenient("sabc560626mdflrn09", KeyLevel.Structure).IsSuccess);
    }

    /// <summary>One changed character in every way at every position: what the digit sees is what its weights say, no more and no less.</summary>
    [Fact]
    public void The_digit_misses_exactly_the_errors_that_its_weights_cannot_see()
    {
        int missed = 0;
        foreach (int position in Enumerable.Range(0, 17))
        {
            foreach (char written in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".Where(sign => sign != Right[position]))
            {
                string wrong = Right[..position] + written + Right[(position + 1)..];
                if (!Curp.Read(wrong, KeyLevel.Structure).IsSuccess)
                {
                    continue;
                }

                bool blind = (18 - position) * (Value(written) - Value(Right[position])) % 10 == 0;
                Assert.Equal(blind, Curp.TryParse(wrong, out _));
                missed += blind ? 1 : 0;
            }
        }

        Assert.True(Curp.TryParse("SABC560626HDFLRN01", out _), "H and M are exchanged unseen");
        Assert.True(missed > 10);
    }

    [Fact]
    public void Reading_a_right_key_allocates_nothing()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Right);
        Read(utf8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(utf8);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Read(byte[] utf8)
        {
            Span<char> buffer = stackalloc char[18];
            for (int i = 0; i < 100; i++)
            {
                Assert.True(Curp.Read(Right).TryGetValue(out Curp curp) && Curp.Read(utf8).IsSuccess);
                _ = (curp.BirthDate, curp.Sex, curp.Birthplace, curp.IsGeneric);
                curp.TryFormat(buffer, out _);
            }
        }
    }

    /// <summary>Each byte at each position: the look-up for all positions at once says what the plain rules say.</summary>
    [Fact]
    public void The_classes_of_positions_are_the_same_by_either_way()
    {
        if (!System.Runtime.Intrinsics.X86.Ssse3.IsSupported)
        {
            return;
        }

        byte[] key = Encoding.ASCII.GetBytes(Right);
        int right = 0;
        for (int position = 0; position < 16; position++)
        {
            byte before = key[position];
            for (int found = 0; found < 256; found++)
            {
                key[position] = (byte)found;
                var first16 = System.Runtime.Intrinsics.Vector128.Create(key.AsSpan(0, 16));
                bool plain = CurpStructure.HasRightClasses(ref key[0], first16);
                Assert.Equal(plain, CurpStructure.HasRightClasses(first16));
                right += plain ? 1 : 0;
            }

            key[position] = before;
        }

        // Letters at six positions, vowels or X at one, digits at six, consonants or X at three.
        Assert.Equal((6 * 26) + 6 + (6 * 10) + (3 * 21), right);
    }

    /// <summary>Position by position, by the way of processors without the instruction for both steps.</summary>
    [Fact]
    public void Values_are_weighted_by_halves_with_18_to_3()
    {
        for (int position = 0; position < 16; position++)
        {
            byte[] values = new byte[16];
            values[position] = 36;
            var weighted = CurpStructure.WeightedByHalves(System.Runtime.Intrinsics.Vector128.Create(values));
            Assert.Equal(36 * (18 - position), System.Runtime.Intrinsics.Vector128.Sum(weighted));
        }
    }

    [DataFact]
    public void Every_right_key_of_the_vectors_is_read_with_its_parts()
    {
        foreach (var row in CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", "curp_valid.csv")))
        {
            Curp curp = Curp.Parse(row["curp"]);
            Assert.Equal(Days.Parse(row["birth_date"]), curp.BirthDate);
            Assert.Equal(row["sex"], curp.Sex switch { Sex.Man => "H", Sex.Woman => "M", _ => "X" });
            Assert.Equal(row["state"], curp.Birthplace.Letters);
        }
    }

    [DataFact]
    public void Every_wrong_key_of_the_vectors_is_refused_at_its_level()
    {
        foreach (var row in CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", "curp_invalid.csv")))
        {
            LocalDate asOf = Days.Parse(row["as_of"]);
            Assert.Equal(row["level"] != "always", Curp.TryParse(row["curp"], out _));
            Assert.False(Curp.Read(row["curp"], KeyLevel.Normative, asOf).IsSuccess, row["curp"]);
            Assert.Equal(row["level"] == "clock", row["level"] != "always" && Curp.Read(row["curp"], KeyLevel.Normative).IsSuccess);
        }
    }

    [DataFact]
    public void Every_text_of_the_vectors_is_normalised_as_agreed()
    {
        foreach (var row in CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", "curp_normalise.csv")))
        {
            Assert.Equal(row["canonical"], Curp.ReadLenient(row["input"], KeyLevel.Structure).ValueOrThrow().Value);
        }
    }

    private static string WithDigit(string first17) =>
        Enumerable.Range(0, 10).Select(digit => FormattableString.Invariant($"{first17}{digit}")).Single(text => Curp.TryParse(text, out _));

    private static int Value(char sign) => char.IsAsciiDigit(sign) ? sign - '0' : sign - 'A' + 10 + (sign > 'N' ? 1 : 0);
}
