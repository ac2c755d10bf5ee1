using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.People;

public sealed class RfcComparisonTests
{
    private static readonly PersonRecord Emma = Record("Emma", "Gómez", "Díaz", new LocalDate(1956, 12, 31));

    [Fact]
    public void A_key_that_agrees_agrees_in_every_part()
    {
        RfcComparison comparison = Rfc.Parse(Rfc.Example).Compare(Emma);

        Assert.Equal((Answer.Yes, Answer.Yes), (comparison.HeadAgrees, comparison.HomoclaveAgrees));
        Assert.Equal("GODE561231", comparison.ExpectedHead);
        Assert.Equal(
            [RfcSegment.FirstLetter, RfcSegment.SecondLetter, RfcSegment.ThirdLetter, RfcSegment.FourthLetter, RfcSegment.BirthDate, RfcSegment.Homoclave],
            comparison.Segments.Select(segment => segment.Segment));
        Assert.Equal(["G", "O", "D", "E", "561231", "GR"], comparison.Segments.Select(segment => segment.Expected));
        Assert.All(comparison.Segments, segment => Assert.Equal(Answer.Yes, segment.Agrees));
    }

    [Theory]
    [InlineData("XODE561231GR8", RfcSegment.FirstLetter)]
    [InlineData("GXDE561231GR8", RfcSegment.SecondLetter)]
    [InlineData("GOXE561231GR8", RfcSegment.ThirdLetter)]
    [InlineData("GODX561231GR8", RfcSegment.FourthLetter)]
    [InlineData("GODE561230GR8", RfcSegment.BirthDate)]
    [InlineData("GODE561231GX8", RfcSegment.Homoclave)]
    public void A_key_that_differs_says_where(string text, RfcSegment differs)
    {
        RfcComparison comparison = Rfc.Parse(text).Compare(Emma);

        Assert.Equal(differs, Assert.Single(comparison.Segments, segment => segment.Agrees == Answer.No).Segment);
        Assert.Equal(5, comparison.Segments.Count(segment => segment.Agrees == Answer.Yes));
        Assert.Equal(differs == RfcSegment.Homoclave ? Answer.Yes : Answer.No, comparison.HeadAgrees);
        Assert.Equal(Answer.No, comparison.Agrees(differs));
    }

    [Fact]
    public void The_key_of_a_company_agrees_with_nobody_and_a_generic_one_tells_nothing()
    {
        foreach (Rfc rfc in new[] { Rfc.Parse(Rfc.CompanyExample), Rfc.GeneralPublic, Rfc.ForeignResident })
        {
            RfcComparison comparison = rfc.Compare(Emma);
            Assert.Equal((rfc.IsGeneric ? Answer.Unknown : Answer.No, Answer.Unknown), (comparison.HeadAgrees, comparison.HomoclaveAgrees));
            Assert.Empty(comparison.Segments);
            Assert.Null(comparison.ExpectedHead);
        }
    }

    /// <summary>What is absent from the record: the answers for letters 1 to 4 and the date as y, n and ?; whether the homoclave is known.</summary>
    [Theory]
    [InlineData("GODE561231GR8", null, null, null, "??????")]
    [InlineData("GODE561231GR8", "Emma", null, null, "??????")]
    [InlineData("GXXX561231GR8", "Emma", "Gómez", null, "yn?n??")]
    [InlineData("GODE561231GR8", "Emma", "Gómez", null, "yy????")]
    [InlineData("GADE561231GR8", "Emma", "Gómez", null, "yn????")]
    [InlineData("GOME561231GR8", "Aarón", "Gómez", null, "yy?n??")]
    [InlineData("GODE561231GR8", null, "Gómez", "Díaz", "yyy???")]
    [InlineData("GODE561231GR8", "", "Gómez", "Díaz", "yyy??n")]
    [InlineData("GODE561231GR8", "Emma", null, "Díaz", "??????")]
    [InlineData("EDEM561231GR8", "Emma", "Ek", null, "y?yy??")]
    [InlineData("GODE561231GR8", "Emma", "", null, "??nn??")]
    [InlineData("GODE561231GR8", "Emma", null, "", "??nn??")]
    [InlineData("GODE561231GR8", "Emma", "", "", "?????n")]
    [InlineData("GODE561231GR8", "Emma", "Gmz", "Díaz", "y?yy?n")]
    [InlineData("GODE561231GR8", "Emma", "Gжmez", "Díaz", "y?yy??")]
    [InlineData("GODE561231GR8", "Emma", "G\u02FFmez", "Díaz", "y?yy??")]
    [InlineData("GODE561231GR8", "Emma", "G\u0370mez", "Díaz", "y?yy??")]
    [InlineData("GODE561231GR8", "E", "Gómez", "", "yyn??n")]
    public void What_the_record_does_not_settle_is_unknown(string text, string? given, string? first, string? second, string answers)
    {
        RfcComparison comparison = Rfc.Parse(text).Compare(Record(given, first, second, null));
        string found = string.Concat(comparison.Segments.Select(segment => segment.Agrees switch { Answer.Yes => 'y', Answer.No => 'n', _ => '?' }));

        Assert.Equal(answers[..5], found[..5]);
        Assert.Equal(answers[5] == '?', found[5] == '?');
        Assert.NotEqual(Answer.Yes, comparison.HeadAgrees);
        Assert.Equal(found[..5].Contains('n'), comparison.HeadAgrees == Answer.No);
        Assert.Null(comparison.ExpectedHead);
    }

    [Fact]
    public void An_empty_record_settles_nothing_but_the_date()
    {
        Assert.All(Rfc.Parse(Rfc.Example).Compare(new PersonRecord()).Segments, segment => Assert.Equal((Answer.Unknown, null), (segment.Agrees, segment.Expected)));
        RfcComparison dated = Rfc.Parse(Rfc.Example).Compare(new PersonRecord { BirthDate = CaseDays.Julian("1956-12-31") });
        Assert.Equal((Answer.Yes, Answer.Unknown), (dated.Agrees(RfcSegment.BirthDate), dated.HeadAgrees));
    }

    [Theory]
    [InlineData("MUÑO8506159V5", "Óscar", "Muñoz", "Ñáñez", Answer.Yes, "MUÑO")]
    [InlineData("MUNO8506159V5", "Óscar", "Mun\u0303oz", "N\u0303áñez", Answer.Yes, "MUNO")]
    [InlineData("MUXO8506159V5", "Óscar", "Muñoz", "Ñáñez", Answer.No, "MUÑO")]
    [InlineData("ÑAGT850615000", "Teresa", "Ñahui", "García", Answer.Yes, "ÑAGT")]
    [InlineData("NAGT850615000", "Teresa", "Ñahui", "García", Answer.Yes, "NAGT")]
    [InlineData("ÑAGT850615000", "Teresa", "N\u0303ahui", "García", Answer.Yes, "ÑAGT")]
    [InlineData("GODE850615000", "Emma", "G\u0300omez", "Díaz", Answer.Yes, "GODE")]
    [InlineData("GODE850615000", "Emma", "G\u036Fomez", "D\u0300\u036Fíaz", Answer.Yes, "GODE")]
    [InlineData("PUPA850615000", "Ana", ". García", "Pérez", Answer.Yes, "PUPA")]
    [InlineData("GAPP850615000", ".", "García", "Pérez", Answer.Yes, "GAPP")]
    [InlineData("GAPP850615000", "María .", "García", "Pérez", Answer.Yes, "GAPP")]
    [InlineData("GAPM850615000", "Ma.", "García", "Pérez", Answer.Yes, "GAPM")]
    [InlineData("GAPL850615000", "Ma. Luisa", "García", "Pérez", Answer.Yes, "GAPL")]
    [InlineData("GAPM850615000", "Ma. Luisa", "García", "Pérez", Answer.Yes, "GAPM")]
    [InlineData("GAPA850615000", "Ma. Luisa", "García", "Pérez", Answer.No, "GAPL")]
    [InlineData("GALU850615000", "Ma. Luisa", "García", "", Answer.Yes, "GALU")]
    [InlineData("GAMA850615000", "Ma. Luisa", "García", "", Answer.Yes, "GAMA")]
    [InlineData("GALA850615000", "Ma. Luisa", "García", "", Answer.No, "GALU")]
    [InlineData("GAPM850615000", "María", "García", "Pérez", Answer.Yes, "GAPM")]
    [InlineData("GAPM850615000", "José María", "García", "Pérez", Answer.Yes, "GAPM")]
    [InlineData("GAPJ850615000", "J. Jesús", "García", "Pérez", Answer.Yes, "GAPJ")]
    [InlineData("PEDX850615000", "Óscar", "Pérez", "Díaz", Answer.Yes, "PEDX")]
    [InlineData("PEDO850615000", "Óscar", "Pérez", "Díaz", Answer.No, "PEDX")]
    [InlineData("MIGA850615000", "Ana", "Mi", "García", Answer.No, "MGAN")]
    [InlineData("MGAN850615000", "Ana", "Mi", "García", Answer.Yes, "MGAN")]
    [InlineData("REGA850615000", "Ana", "de la Rosa Reyes", "García", Answer.No, "ROGA")]
    [InlineData("LOGA850615000", "Ana", "LÓPEZ-CASTILLO", "van der Garza", Answer.No, "LODA")]
    public void Readings_of_the_rules(string text, string given, string first, string second, Answer agrees, string letters)
    {
        RfcComparison comparison = Rfc.Parse(text).Compare(Record(given, first, second, new LocalDate(1985, 6, 15)));

        Assert.Equal(agrees, comparison.HeadAgrees);
        Assert.Equal($"{letters}850615", comparison.ExpectedHead);
    }

    [Fact]
    public void An_unknown_letter_that_may_make_an_inconvenient_word_leaves_the_last_letter_open()
    {
        // PE?O may be PEDO, which is written PEDX; PA?O is no word whatever the third letter.
        PersonRecord perez = Record("Óscar", "Pжrez", "Díaz", new LocalDate(1985, 6, 15));
        Assert.Equal(Answer.Unknown, Rfc.Parse("PEDO850615000").Compare(perez).Agrees(RfcSegment.FourthLetter));
        PersonRecord other = Record("Zoe", "Pжrez", "Díaz", new LocalDate(1985, 6, 15));
        Assert.Equal(Answer.Yes, Rfc.Parse("PEDZ850615000").Compare(other).Agrees(RfcSegment.FourthLetter));
    }

    /// <summary>By hand, from Annexes I and II: the square of the digit, by 34, as quotient and remainder.</summary>
    [Theory]
    [InlineData("0", "11")]
    [InlineData("1", "12")]
    [InlineData("5", "1R")]
    [InlineData("9", "3E")]
    public void A_digit_in_a_name_has_its_own_value_in_the_homoclave(string digit, string homoclave) =>
        Assert.Equal(homoclave, HomoclaveOf("", digit, ""));

    [Theory]
    [InlineData("Emma", "Gómez", "Díaz .")]
    [InlineData("Emma", "' Gómez", "Díaz")]
    [InlineData(". Emma", "Gómez", "Díaz")]
    [InlineData("Emma .", "Gómez", "Díaz")]
    [InlineData("Emma", "Go\u0301mez", "D-íaz")]
    public void A_sign_that_stands_alone_is_no_word_of_the_homoclave(string given, string first, string second) =>
        Assert.Equal("GR", HomoclaveOf(given, first, second));

    [Fact]
    public void An_N_with_a_separate_tilde_has_the_value_of_the_enye()
    {
        Assert.Equal(HomoclaveOf("Óscar", "Muñoz", "Ñáñez"), HomoclaveOf("Óscar", "Mun\u0303oz", "N\u0303áñez"));
        Assert.NotEqual(HomoclaveOf("Óscar", "Munoz", "Ñáñez"), HomoclaveOf("Óscar", "Muñoz", "Ñáñez"));
    }

    [Fact]
    public void A_comparison_writes_no_personal_data()
    {
        RfcComparison comparison = Rfc.Parse(Rfc.Example).Compare(Emma);

        Assert.Equal("RFC head: yes, homoclave: yes", comparison.ToString());
        Assert.Equal("BirthDate: yes", comparison.Segments[4].ToString());
        Assert.Equal(comparison.Segments[0], Rfc.Parse(Rfc.Example).Compare(Emma).Segments[0]);
        Assert.NotEqual(comparison.Segments[0], comparison.Segments[1]);
    }

    [Fact]
    public void No_name_makes_a_comparison_fail()
    {
        Rfc rfc = Rfc.Parse(Rfc.Example);
        string[] hostile = ["\uD800", "\uDC00\uD83D", "１２", "N\u0303\u0303", "\u0303", " ", "'", ".", "' .", "\0", new('Ñ', 10_000), new('-', 10_000), "?", "& &", "李"];
        foreach (string given in hostile)
        {
            foreach (string surname in hostile)
            {
                Assert.NotEqual(Answer.Yes, rfc.Compare(Record(given, surname, given, new LocalDate(1956, 12, 31))).HeadAgrees);
            }
        }

        // Annex VI: an apostrophe and a full stop that stand alone are words.
        Assert.Equal("AOPA561231", rfc.Compare(Record("Ana", "'", ".", new LocalDate(1956, 12, 31))).ExpectedHead);
    }

    [Fact]
    public void Every_person_of_the_cases_agrees()
    {
        foreach (var row in CaseFile.Read("identifiers/rfc_names.csv"))
        {
            PersonRecord person = Record(row["given_names"], row["first_surname"], row["second_surname"], Days.Parse(row["birth_date"]));
            string homoclave = row["homoclave"];
            RfcComparison comparison = Rfc.Parse($"{row["head"]}{(homoclave.Length == 0 ? "00" : homoclave)}0").Compare(person);
            Assert.True(comparison.HeadAgrees == Answer.Yes, $"{row["head"]}: {string.Join(", ", comparison.Segments)}");
            Assert.True(homoclave.Length == 0 || comparison.HomoclaveAgrees == Answer.Yes, $"{row["head"]}: {comparison.Segments[5].Expected}");
        }
    }

    /// <summary>The notes of the vectors write given names, two surnames of one word each, and the date.</summary>
    [DataFact]
    public void Every_fictional_person_of_the_vectors_agrees_with_head_and_homoclave()
    {
        int persons = 0;
        foreach (var row in CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", "rfc_valid.csv")).Where(row => row["cls"] == "generated-fictional"))
        {
            string[] words = row["note"].Split(' ');
            PersonRecord person = Record(string.Join(' ', words[..^3]), words[^3], words[^2], Days.Parse(words[^1]));
            RfcComparison comparison = Rfc.Parse(row["rfc"]).Compare(person);
            Assert.True(comparison.HeadAgrees == Answer.Yes, row["rfc"]);
            Assert.True(comparison.HomoclaveAgrees == Answer.Yes, row["rfc"]);
            Assert.Equal(row["rfc"][..10], comparison.ExpectedHead);
            persons++;
        }

        Assert.True(persons > 50);
    }

    private static string? HomoclaveOf(string given, string first, string second) =>
        Rfc.Parse(Rfc.Example).Compare(Record(given, first, second, null)).Segments[5].Expected;

    private static PersonRecord Record(string? given, string? first, string? second, LocalDate? born) =>
        new() { Name = new PersonName(given, first, second), BirthDate = born };
}
