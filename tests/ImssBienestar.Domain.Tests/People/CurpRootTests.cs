using System.ComponentModel;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Contracts;
using ImssBienestar.Domain.Tests.Data;
using static ImssBienestar.Domain.Tests.People.Persons;

namespace ImssBienestar.Domain.Tests.People;

public class CurpRootTests
{
    private static readonly PersonName Name = Example.Name!;
    private static readonly LocalDate Born = new(1956, 6, 26);
    private static readonly Birthplace Place = Birthplace.In(State.CiudadDeMexico);

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.Read("identifiers/curp_roots.csv");
            for (int line = 0; line < rows.Count; line++)
            {
                IReadOnlyDictionary<string, string> row = rows[line];
                cases.Add(line, $"{row["rule"]}: {row["given_names"]}/{row["first_surname"]}/{row["second_surname"]}");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_person_has_the_root_of_the_rules(int line, string rule)
    {
        IReadOnlyDictionary<string, string> row = CaseFile.Read("identifiers/curp_roots.csv")[line];
        Assert.True(Root(Of(row)).Value == row["expected16"], rule);
    }

    [DataFact]
    public void Every_person_of_the_reference_data_has_the_root_of_the_rules()
    {
        string file = Path.Combine(DataFactAttribute.Folder!, "..", "vectors", "identifiers", "curp_derivation.csv");
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(file);
        Assert.Equal(500, rows.Count);
        Assert.All(rows, row =>
        {
            Assert.Equal(row["expected16"], Root(Of(row)).Value);
            Assert.Equal(Answer.Yes, Key(row["expected16"], row["birth_date"][0] == '1' ? '0' : 'A').Compare(Of(row)).Agrees);
        });
    }

    [Fact]
    public void The_fictional_person_of_the_Instructivo_has_the_root_of_its_key() =>
        Assert.Equal(Curp.Parse(Curp.Example).Root, Root(Example).Value);

    /// <summary>Four examples of the RENAPO rules are printed against their own text: RGM, LOBM, LOGA and SPJ.</summary>
    [Theory]
    [InlineData("JOSE MARIA", "HERNANDEZ", "LUGO", "HELM900101HDFRGR")]
    [InlineData("J RICARDO", "LÓPEZ", "BLANCA", "LOBR900101HDFPLC")]
    [InlineData("JUAN ANGEL", "DE LAS LOMAS", "GARCES", "LOGJ900101HDFMRN")]
    [InlineData("MARIA JOSE", "ESTRADA", "LOPEZ", "EALJ900101HDFSPS")]
    public void Where_an_official_example_breaks_its_own_rule_the_rule_is_followed(string given, string first, string second, string root) =>
        Assert.Equal(root, Root(given, first, second).Value);

    /// <summary>Points on which public libraries disagree, each with the reading of the official text.</summary>
    [Theory]
    [InlineData("Ñ is X wherever it stands", "ÑOÑO", "ÑIÑO", "PEÑA", "XIPX900101HDFXXX")]
    [InlineData("Ñ is no vowel to stop at", "IÑÉS", "AÑORVE", "SOTO", "AOSI900101HDFXTX")]
    [InlineData("M. is skipped as María is", "M. ELENA", "RAMOS", "SOTO", "RASE900101HDFMTL")]
    [InlineData("M is skipped as María is", "M DE LOS ÁNGELES", "RAMOS", "SOTO", "RASA900101HDFMTN")]
    [InlineData("a slash before the vowel", "RAÚL", "D/AMICO", "SOTO", "DXSR900101HDFXTL")]
    [InlineData("a typewritten apostrophe", "RAÚL", "O'HARA", "D'ANGELO", "OXDR900101HDFXXL")]
    [InlineData("a typeset apostrophe", "RAÚL", "O’HARA", "D´ANGELO", "OXDR900101HDFXXL")]
    [InlineData("a grave sign for an apostrophe", "RAÚL", "D`ANGELO", "O‘HARA", "DXOR900101HDFXXL")]
    [InlineData("a full stop", "RAÚL", "N. LUIS", "SOTO", "NXSR900101HDFXTL")]
    [InlineData("a hyphen after what counts", "RAÚL", "LOPEZ-CASTILLO", "SOTO", "LOSR900101HDFPTL")]
    [InlineData("a hyphen before what counts", "RAÚL", "O-FARRIL", "O‐FARRIL", "OXOR900101HDFXXL")]
    [InlineData("a special sign as initial", "´ESSIO", "TORRES", "BRAVO", "TOBX900101HDFRRS")]
    [InlineData("no surnames", "FABIOLA", "", "", "XXXF900101HDFXXB")]
    [InlineData("one surname", "LUIS", "PEREZ", "", "PEXL900101HDFRXS")]
    [InlineData("a surname that is a particle", "ELENA", "LE", "DEL", "LEDE900101HDFXLL")]
    [InlineData("a word the tables of others lack", "ANA OLGA", "CARTEGA", "KERNAL", "CXKA900101HDFRRN")]
    [InlineData("CAKO, missing from one table", "OLGA", "CARTEGA", "KERNAL", "CXKO900101HDFRRL")]
    [InlineData("one letter of a word is replaced", "ANA", "BARTEGA", "CERNAL", "BXCA900101HDFRRN")]
    [InlineData("MI is no particle", "RAÚL", "MI RAMOS", "SOTO", "MISR900101HDFXTL")]
    [InlineData("A is no particle", "RAÚL", "A RAMOS", "SOTO", "AXSR900101HDFXTL")]
    [InlineData("CH counts letter by letter", "CHRISTIAN", "CHÁVEZ", "LLAMAS", "CALC900101HDFHLH")]
    [InlineData("the vowel is an inner one", "RAÚL", "UC", "EK", "UXER900101HDFCKL")]
    public void A_disagreement_between_libraries_is_settled_by_the_text(string point, string given, string first, string second, string root) =>
        Assert.True(Root(given, first, second).Value == root, $"{point}: {Root(given, first, second).Value}");

    [Fact]
    public void Every_special_sign_is_an_X() => Assert.All(
        "/-.'´`¨\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2018\u2019\u02BC\u2032",
        sign => Assert.Equal("OXDR900101HDFXXL", Root("RAÚL", $"O{sign}HARA", $"D{sign}ANGELO").Value));

    [Fact]
    public void Every_vowel_with_diaeresis_but_the_U_is_a_special_sign()
    {
        Assert.All("ÄäËëÏïÖö", vowel => Assert.Equal("BXST900101HDFXTR", Root("TERE", $"B{vowel}HM", "SOTO").Value));
        Assert.All("ÜüUuÚú", vowel => Assert.Equal("BUST900101HDFHTR", Root("TERE", $"B{vowel}HM", "SOTO").Value));
    }

    [Theory]
    [InlineData("MARIA JOSE", 'J')]
    [InlineData("JOSE MARIA", 'M')]
    [InlineData("MARIA MARIA JOSE", 'M')]
    [InlineData("MARIA", 'M')]
    [InlineData("MA.", 'M')]
    [InlineData("J.", 'J')]
    [InlineData("JOSE DE", 'D')]
    [InlineData("DE MARIA LUZ", 'M')]
    [InlineData("MARIA DE LA LUZ", 'L')]
    [InlineData("VAN ROB", 'R')]
    [InlineData("MARIANA LUZ", 'M')]
    [InlineData("GUADALUPE MARIA", 'G')]
    public void A_common_first_given_name_is_skipped_once(string givenNames, char initial) =>
        Assert.Equal(initial, Root(givenNames, "RAMOS", "SOTO").Value[3]);

    [Theory]
    [InlineData("lópez", "LÓPEZ")]
    [InlineData("Lo\u0301pez", "LÓPEZ")]
    [InlineData("  LÓPEZ\t", "LÓPEZ")]
    [InlineData("de\u00A0la \u2003 cruz", "CRUZ")]
    [InlineData("Mun\u0303oz", "MUÑOZ")]
    [InlineData("Agu\u0308ero", "AGÜERO")]
    [InlineData("AGÜERO", "AGUERO")]
    [InlineData("BÖHM", "B.HM")]
    [InlineData("Bo\u0308hm", "BÖHM")]
    [InlineData("XX", "")]
    [InlineData("Desconocido", "")]
    [InlineData(" \t", "")]
    public void Spellings_of_one_surname_have_one_root(string written, string same)
    {
        Assert.Equal(Root("ANA", same, "SOTO"), Root("ANA", written, "SOTO"));
        Assert.Equal(Root("ANA", "SOTO", same), Root("ANA", "SOTO", written));
    }

    [Theory]
    [InlineData("X", "XX")]
    [InlineData("DESCONOCIDOS", "DE")]
    [InlineData("DESCONOCIDO RUIZ", "DE")]
    public void A_surname_that_only_resembles_a_filler_is_a_surname(string surname, string head) =>
        Assert.StartsWith(head, Root("ANA", surname, "SOTO").Value, StringComparison.Ordinal);

    [Fact]
    public void The_date_is_that_of_the_ISO_calendar_with_two_digits_of_the_year()
    {
        Assert.Contains("000229", At(new(2000, 2, 29)), StringComparison.Ordinal);
        Assert.Contains("991231", At(new(1899, 12, 31)), StringComparison.Ordinal);
        Assert.Equal(At(CaseDays.Day("2001-02-03")), At(CaseDays.Julian("2001-02-03")));

        static string At(LocalDate day) => CurpRoot.Expected(Name, day, Sex.NonBinary, Birthplace.Abroad).Value;
    }

    [Fact]
    public void Every_sex_and_birthplace_has_its_letters()
    {
        Assert.Equal("XNE", CurpRoot.Expected(Name, Born, Sex.NonBinary, Birthplace.Abroad).Value[10..13]);
        Assert.Equal("HDF", CurpRoot.Expected(Name, Born, Sex.Man, Place).Value[10..13]);
        Assert.All(State.All, state => Assert.Equal(
            "M" + state.RenapoCode, CurpRoot.Expected(Name, Born, Sex.Woman, Birthplace.In(state)).Value[10..13]));
    }

    [Fact]
    public void A_root_is_masked_unless_asked_for()
    {
        Assert.Equal("S***************", Root(Example).ToString());
        Assert.Equal(CurpRoot.Length, Root(Example).Value.Length);
    }

    [Fact]
    public void Roots_are_equal_when_their_characters_are() =>
        Contract.EqualityHolds(Root("ANA", "RUIZ", "SOTO"), Root("Ana", "ruiz", "soto"), Root("ANA", "RUIZ", "SAENZ"));

    [Fact]
    public void A_name_is_needed_in_full()
    {
        Assert.Throws<ArgumentNullException>(() => CurpRoot.Expected(null!, Born, Sex.Man, Place));
        Refuses(new(null, "SOTO", "RUIZ"));
        Refuses(new("ANA", null, "RUIZ"));
        Refuses(new("ANA", "SOTO", null));
        Refuses(new(string.Empty, "SOTO", "RUIZ"));
        Refuses(new(" \t\u00A0", "SOTO", "RUIZ"));
        Refuses(new("\uD800", "SOTO", "RUIZ"));
        Refuses(new("ANA", "A\0B", "RUIZ"));
    }

    [Theory]
    [InlineData("Иван")]
    [InlineData("李")]
    [InlineData("L0PEZ")]
    [InlineData("Ç")]
    [InlineData("BÀ")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\u0301A")]
    [InlineData("B\u0300A")]
    [InlineData("B\u200FA")]
    [InlineData("B\u2016A")]
    [InlineData("?A")]
    public void A_sign_without_letter_is_refused_and_not_repeated(string part)
    {
        Assert.DoesNotContain(part, Refuses(new(part, "SOTO", "RUIZ")).Message, StringComparison.Ordinal);
        Refuses(new("ANA", part, "RUIZ"));
        Refuses(new("ANA", "SOTO", part));
    }

    [Theory]
    [InlineData("LLORENÇ")]
    [InlineData("ANA 2")]
    [InlineData("ANA Иван")]
    public void A_sign_without_letter_on_which_nothing_hangs_does_no_harm(string givenNames) => Root(givenNames, "SOTO", "RUIZ");

    [Theory]
    [InlineData("Mª LUISA")]
    [InlineData("MAR\u00CCA LUISA")]
    [InlineData("DÈ LUISA")]
    public void A_sign_that_leaves_open_which_word_counts_is_refused(string givenNames) => Refuses(new(givenNames, "SOTO", "RUIZ"));

    [Fact]
    public void Every_other_fact_is_needed()
    {
        Assert.Throws<ArgumentException>(() => CurpRoot.Expected(Name, Born, Sex.NotStated, Place));
        Assert.Throws<InvalidEnumArgumentException>(() => CurpRoot.Expected(Name, Born, (Sex)99, Place));
        Assert.Throws<ArgumentException>(() => CurpRoot.Expected(Name, Born, Sex.Man, default));
        Assert.Throws<ArgumentException>(() => CurpRoot.Expected(Name, Born, Sex.Man, Birthplace.In(null)));
        foreach (LocalDate day in new LocalDate[] { new(1799, 12, 31), new(2100, 1, 1), default, LocalDate.MinIsoValue, LocalDate.MaxIsoValue })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => CurpRoot.Expected(Name, day, Sex.Man, Place));
        }
    }

    private static ArgumentException Refuses(PersonName name) =>
        Assert.Throws<ArgumentException>(() => CurpRoot.Expected(name, Born, Sex.Man, Place));
}
