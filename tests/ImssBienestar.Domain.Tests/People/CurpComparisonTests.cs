using System.ComponentModel;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.People.Persons;

namespace ImssBienestar.Domain.Tests.People;

public class CurpComparisonTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly Curp ExampleKey = Curp.Parse(Curp.Example);

    [Fact]
    public void A_key_agrees_with_the_record_of_its_person()
    {
        CurpComparison comparison = ExampleKey.Compare(Example);
        Assert.Equal(Answer.Yes, comparison.Agrees);
        Assert.Equal(
            ["FIRST_SURNAME", "SECOND_SURNAME", "GIVEN_NAMES", "BIRTH_DATE", "SEX", "BIRTHPLACE"],
            comparison.Segments.Select(segment => segment.Code["CURP.".Length..^".AGREES".Length]));
    }

    [Fact]
    public void Segments_stand_in_the_order_of_positions()
    {
        CurpComparison comparison = ExampleKey.Compare(Example);
        Assert.Equal(Enum.GetValues<CurpSegment>().Skip(1), comparison.Segments.Select(segment => segment.Segment));
        Assert.All(comparison.Segments, segment => Assert.Same(segment, comparison.Of(segment.Segment)));
        Assert.Throws<ArgumentException>(() => comparison.Of(CurpSegment.NotStated));
        Assert.Throws<InvalidEnumArgumentException>(() => comparison.Of((CurpSegment)7));
    }

    [Fact]
    public void Of_an_empty_record_everything_is_missing()
    {
        Assert.All(ExampleKey.Compare(new()).Segments, segment => Assert.EndsWith(".MISSING", segment.Code, StringComparison.Ordinal));
        Assert.Equal(ExampleKey.Compare(new()).ToString(), ExampleKey.Compare(new PersonRecord { Sex = (Sex)99 }.Named(null, null, null)).ToString());
        Assert.Equal(Answer.Unknown, ExampleKey.Compare(new()).Agrees);
    }

    [Fact]
    public void One_segment_that_differs_outweighs_all_that_are_unknown()
    {
        CurpComparison comparison = ExampleKey.Compare(new() { Sex = Sex.Man });
        Assert.Equal(Answer.No, comparison.Agrees);
        Assert.Equal("CURP.SEX.DIFFERS", comparison.Of(CurpSegment.Sex).Code);
    }

    [Theory]
    [InlineData("BXCA", "WORD_REPLACED")]
    [InlineData("BACA", "WORD_KEPT")]
    [InlineData("BECA", "DIFFERS")]
    [InlineData("BXLO", "DIFFERS")]
    [InlineData("BALO", "AGREES")]
    [InlineData("CACA", "DIFFERS")]
    [InlineData("CXCA", "DIFFERS")]
    public void Position_2_is_judged_by_the_letters_of_the_key(string head, string outcome)
    {
        Curp key = Key($"{head}900101MDFRRN", '0');
        (string?, string?)[] others = [(null, null), ("ANA", null), (null, "CERNAL"), ("ANA", "CERNAL"), ("LUIS", "LUNA")];
        foreach ((string? given, string? second) in others)
        {
            PersonRecord person = new PersonRecord().Named(given, "BARTEGA", second);
            Assert.Equal($"CURP.FIRST_SURNAME.{outcome}", key.Compare(person).Of(CurpSegment.FirstSurname).Code);
        }
    }

    [Theory]
    [InlineData("NXSR", "NG", "AGREES")]
    [InlineData("NISR", "NG", "DIFFERS")]
    [InlineData("CXLO", "CÇG", "NOT_TOLD")]
    [InlineData("COLO", "KÇG", "DIFFERS")]
    [InlineData("CUGA", "Иван", "NOT_TOLD")]
    public void Position_2_without_vowel_is_X_and_without_letter_unknown(string head, string surname, string outcome) => Assert.Equal(
        $"CURP.FIRST_SURNAME.{outcome}",
        Key($"{head}900101MDFGTL", '0').Compare(new PersonRecord().Named(null, surname, null)).Of(CurpSegment.FirstSurname).Code);

    [Fact]
    public void Every_inconvenient_word_agrees_replaced_and_kept()
    {
        // Read back from the diagnosis of keys, so that the list is not written twice.
        string[] words = [.. from first in "BCFGJKLMNPQRSTVW" from vowel in "AEIOU" from third in Alphabet from fourth in Alphabet
            let word = $"{first}{vowel}{third}{fourth}"
            where Curp.FindDefects($"{word}900101MDFRRR00", KeyLevel.Normative).Any(defect => defect.Kind == CurpDefects.InconvenientWord)
            select word];
        Assert.Equal(81, words.Length);
        Assert.All(words, word =>
        {
            PersonRecord person = new PersonRecord().Named($"{word[3]}AR", $"{word[0]}{word[1]}R", $"{word[2]}AR");
            string root = Root(person.Name!.GivenNames!, person.Name.FirstSurname!, person.Name.SecondSurname!).Value;
            Assert.Equal($"{word[0]}X{word[2..]}", root[..4]);
            CurpComparison kept = Key($"{word}900101MDFRRR", '0').Compare(person);
            CurpComparison replaced = Key($"{word[0]}X{word[2..]}900101MDFRRR", '0').Compare(person);
            Assert.Equal("CURP.FIRST_SURNAME.WORD_KEPT", kept.Of(CurpSegment.FirstSurname).Code);
            Assert.Equal("CURP.FIRST_SURNAME.WORD_REPLACED", replaced.Of(CurpSegment.FirstSurname).Code);
            Assert.All(kept.Segments[..3].Concat(replaced.Segments[..3]), segment => Assert.Equal(Answer.Yes, segment.Agrees));
        });
    }

    [Theory]
    [InlineData("560626", '0', "1956-06-26", "AGREES")]
    [InlineData("560626", '9', "1956-06-26", "AGREES")]
    [InlineData("560626", 'A', "1956-06-26", "CENTURY_DIFFERS")]
    [InlineData("560626", 'A', "2056-06-26", "AGREES")]
    [InlineData("560626", '0', "2056-06-26", "CENTURY_DIFFERS")]
    [InlineData("560626", '0', "1856-06-26", "BEFORE_1900")]
    [InlineData("991231", '0', "1899-12-31", "BEFORE_1900")]
    [InlineData("560626", 'A', "1856-06-26", "CENTURY_DIFFERS")]
    [InlineData("560626", '0', "1756-06-26", "DIFFERS")]
    [InlineData("560626", 'A', "2156-06-26", "DIFFERS")]
    [InlineData("010101", '0', "0001-01-01", "DIFFERS")]
    [InlineData("560626", '0', "1956-06-27", "DIFFERS")]
    [InlineData("560626", '0', "1956-07-26", "DIFFERS")]
    [InlineData("560626", '0', "1957-06-26", "DIFFERS")]
    [InlineData("000229", 'A', "2000-02-29", "AGREES")]
    [InlineData("991231", '0', "1999-12-31", "AGREES")]
    [InlineData("000101", 'A', "2000-01-01", "AGREES")]
    [InlineData("000101", '0', "1900-01-01", "AGREES")]
    public void The_date_agrees_with_the_century_of_position_17(string digits, char homonymy, string born, string outcome)
    {
        Curp key = Key($"SABC{digits}MDFLRN", homonymy);
        Assert.Equal($"CURP.BIRTH_DATE.{outcome}", key.Compare(new() { BirthDate = CaseDays.Day(born) }).Of(CurpSegment.BirthDate).Code);
        Assert.Equal($"CURP.BIRTH_DATE.{outcome}", key.Compare(new() { BirthDate = CaseDays.Julian(born) }).Of(CurpSegment.BirthDate).Code);
    }

    [Fact]
    public void Any_day_can_be_compared() => Assert.All(
        CalendarSystem.Ids.Select(CalendarSystem.ForId).SelectMany(calendar => new[]
        {
            new LocalDate(calendar.MinYear, 1, 1, calendar),
            new LocalDate(calendar.MaxYear, 1, 1, calendar),
        }),
        day => Assert.Equal(Answer.No, ExampleKey.Compare(new() { BirthDate = day }).Agrees));

    [Fact]
    public void Sex_and_birthplace_are_compared_as_stated()
    {
        foreach (Sex sex in new[] { Sex.Man, Sex.Woman, Sex.NonBinary })
        {
            foreach (string letter in new[] { "H", "M", "X" })
            {
                Answer expected = SexOf(letter) == sex ? Answer.Yes : Answer.No;
                Assert.Equal(expected, Key($"SABC560626{letter}DFLRN", '0').Compare(new() { Sex = sex }).Of(CurpSegment.Sex).Agrees);
            }
        }

        Birthplace[] places = [Birthplace.Abroad, .. State.All.Select(Birthplace.In)];
        foreach (Birthplace stated in places)
        {
            Curp key = Key($"SABC560626M{stated.Letters}LRN", '0');
            Assert.All(places, place => Assert.Equal(
                place == stated ? Answer.Yes : Answer.No, key.Compare(new() { Birthplace = place }).Of(CurpSegment.Birthplace).Agrees));
        }
    }

    [Theory]
    [InlineData("", "CURP.SECOND_SURNAME.AGREES")]
    [InlineData("   ", "CURP.SECOND_SURNAME.AGREES")]
    [InlineData("XX", "CURP.SECOND_SURNAME.AGREES")]
    [InlineData("DESCONOCIDO", "CURP.SECOND_SURNAME.AGREES")]
    [InlineData("RUIZ", "CURP.SECOND_SURNAME.DIFFERS")]
    [InlineData(null, "CURP.SECOND_SURNAME.MISSING")]
    [InlineData("李", "CURP.SECOND_SURNAME.NOT_TOLD")]
    public void No_second_surname_is_not_an_unknown_one(string? surname, string code) =>
        Assert.Equal(code, Key("PEXL900101HDFRXS", '0').Compare(new PersonRecord().Named(null, null, surname)).Of(CurpSegment.SecondSurname).Code);

    [Theory]
    [InlineData("", "MISSING")]
    [InlineData(" \t", "MISSING")]
    [InlineData(null, "MISSING")]
    [InlineData("Mª LUISA", "NOT_TOLD")]
    [InlineData("ÇAS", "NOT_TOLD")]
    [InlineData("ÇAR", "DIFFERS")]
    [InlineData("LÈS", "NOT_TOLD")]
    [InlineData("KÈS", "DIFFERS")]
    [InlineData("DÈ", "DIFFERS")]
    [InlineData("LUZ", "DIFFERS")]
    [InlineData("LUIS", "AGREES")]
    public void Given_names_are_compared_by_what_is_told(string? givenNames, string outcome) => Assert.Equal(
        $"CURP.GIVEN_NAMES.{outcome}",
        Key("PEXL900101HDFRXS", '0').Compare(new PersonRecord().Named(givenNames, null, null)).Of(CurpSegment.GivenNames).Code);

    [Fact]
    public void A_generic_key_says_nothing_of_anybody()
    {
        Curp generic = Curp.Parse("XEXX010101HNEXXXA4");
        PersonRecord[] people = [Example, new(), new() { Sex = Sex.Man, Birthplace = Birthplace.Abroad, BirthDate = new(2001, 1, 1) }];
        foreach (PersonRecord person in people)
        {
            CurpComparison comparison = generic.Compare(person);
            Assert.Equal(Answer.Unknown, comparison.Agrees);
            Assert.All(comparison.Segments, segment => Assert.Equal(
                (Answer.Unknown, true), (segment.Agrees, segment.Code.EndsWith(".GENERIC_KEY", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void Key_and_record_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => ExampleKey.Compare(null!));
        Assert.Throws<InvalidOperationException>(() => default(Curp).Compare(Example));
        Assert.Throws<InvalidOperationException>(() => default(Curp).Compare(new()));
    }

    [Fact]
    public void A_comparison_explains_itself_in_both_languages()
    {
        CurpComparison comparison = ExampleKey.Compare(Example with { Sex = Sex.Man });
        Assert.Equal(
            new BilingualText(
                "Sexo (posición 11): la clave difiere del registro; revise ambos contra el acta de nacimiento.",
                "Sex (position 11): the key differs from the record; check both against the birth certificate."),
            comparison.Of(CurpSegment.Sex).Explanation);
        Assert.Equal(comparison.Describe(Language.Spanish), comparison.ToString());
        Assert.Equal(comparison.Describe(Language.NotStated), comparison.ToString());
        string[] lines = comparison.Describe(Language.English).Split('\n');
        Assert.Equal(6, lines.Length);
        Assert.Equal($"CURP.SEX.DIFFERS: {comparison.Of(CurpSegment.Sex).Explanation.English}", lines[4]);
    }
}
