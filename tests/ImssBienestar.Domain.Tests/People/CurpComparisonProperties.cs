using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.People.Persons;

namespace ImssBienestar.Domain.Tests.People;

/// <summary>What holds for every person, shown on many fictional ones drawn with a fixed seed, and on hostile records.</summary>
public class CurpComparisonProperties
{
    private static readonly string[] GivenNames =
    [
        "MARÍA DEL CARMEN", "Ana", "JOSÉ ÁNGEL", "M. ELENA", "ÑOÑO", "D'ANGELO", "Óscar", "MA. DE LOS ÁNGELES",
        "J LUIS", "GUADALUPE", "EK", "IRENE", "OLGA",
    ];

    private static readonly string[] Surnames =
    [
        "", "XX", "DESCONOCIDO", "PEÑA", "O'HARA", "DE LA O", "NG", "Ruiz", "CARTEGA", "MERTEGA",
        "KERNAL", "López-Castillo", "VAN DER MEER", "AGÜERO", "LE", "CERNAL",
    ];

    private static readonly string?[] HostileTexts =
    [
        null, "", " ", "\t\r\n", "\0", "\0\0 \0", "\uD800", "\uDC00\uD800", "A\uD800B", "😀",
        "ANA 😀 LUZ", "\u0301", "A\u0301\u0301\u0301", "\u0308 \u0303", "\u200B", "\uFEFF",
        "\uFFFD", "\uFFFF", "Мария", "李 小龍", "ＡＮＡ", "İI ıi",
        "ß", "ﬁ", "-", "- - -", "'", "...", "Ñ", "ñ ñ", "MARIA MARIA", "DE LA", "\u202Eana",
        new string('A', 10_000), new string(' ', 10_000), new string('\u0301', 10_000),
        string.Concat(Enumerable.Repeat("DE ", 5_000)), string.Concat(Enumerable.Repeat("\uD83D", 10_000)),
    ];

    private static IEnumerable<PersonRecord> People()
    {
        var random = new Random(20211022);
        LocalDate first = new(1800, 1, 1);
        int days = Period.DaysBetween(first, new(2099, 12, 31));
        for (int i = 0; i < 3_000; i++)
        {
            yield return new()
            {
                Name = new(Pick(GivenNames), Pick(Surnames), Pick(Surnames)),
                BirthDate = first.PlusDays(random.Next(days + 1)),
                Sex = (Sex)random.Next(1, 4),
                Birthplace = random.Next(33) is var number && number == 0 ? Birthplace.Abroad : Birthplace.In(State.All[number - 1]),
            };
        }

        string Pick(string[] texts) => texts[random.Next(texts.Length)];
    }

    private static Curp KeyOf(PersonRecord person, int homonymy = 0) =>
        Key(Root(person).Value, (char)((person.BirthDate!.Value.Year < 2000 ? '0' : 'A') + homonymy));

    [Fact]
    [Trait("Kind", "Proof")]
    public void A_key_with_the_expected_root_agrees_on_every_segment() => Assert.All(People(), person =>
    {
        for (int homonymy = 0; homonymy < 10; homonymy++)
        {
            Curp key = KeyOf(person, homonymy);
            CurpComparison comparison = key.Compare(person);
            Assert.All(comparison.Segments, segment => Assert.Equal(Answer.Yes, segment.Agrees));
            Assert.Equal(Answer.Yes, comparison.Agrees);
            Assert.Equal(key.Root, Root(person).Value);
        }
    });

    [Fact]
    public void A_wrong_check_digit_does_not_matter() => Assert.All(People().Take(100), person => Assert.All(
        Enumerable.Range(0, 10),
        digit =>
        {
            Curp key = Curp.Read($"{KeyOf(person).Value[..17]}{digit}", KeyLevel.Structure).ValueOrThrow();
            Assert.Equal(Answer.Yes, key.Compare(person).Agrees);
        }));

    [Fact]
    [Trait("Kind", "Proof")]
    public void Another_fact_turns_the_segment_that_hangs_on_it_and_no_other() => Assert.All(People(), person =>
    {
        Curp key = KeyOf(person);
        CurpComparison before = key.Compare(person);
        PersonName name = person.Name!;
        LocalDate born = person.BirthDate!.Value;
        Changes(CurpSegment.FirstSurname, person with { Name = name with { FirstSurname = "ZURYÁN" } });
        Changes(CurpSegment.SecondSurname, person with { Name = name with { SecondSurname = "ZURYÁN" } });
        Changes(CurpSegment.GivenNames, person with { Name = name with { GivenNames = "ZURYÁN" } });
        Changes(CurpSegment.BirthDate, person with { BirthDate = born.PlusDays(1) });
        Changes(CurpSegment.BirthDate, person with { BirthDate = born.PlusMonths(1) });
        Changes(CurpSegment.BirthDate, person with { BirthDate = born.PlusYears(1) });
        Changes(CurpSegment.Sex, person with { Sex = person.Sex == Sex.Man ? Sex.Woman : Sex.Man });
        Changes(CurpSegment.Birthplace, person with { Birthplace = person.Birthplace.IsAbroad ? Birthplace.In(State.Colima) : Birthplace.Abroad });

        void Changes(CurpSegment changed, PersonRecord other)
        {
            CurpComparison after = key.Compare(other);
            Assert.Equal(Answer.No, after.Agrees);
            Assert.All(after.Segments, segment => Assert.Equal(
                segment.Segment == changed ? Answer.No : before.Of(segment.Segment).Agrees, segment.Agrees));
            Assert.All(
                after.Segments.Where(segment => segment.Segment != changed),
                segment => Assert.Same(before.Of(segment.Segment), segment));
        }
    });

    [Fact]
    public void A_fact_forgotten_turns_its_segment_unknown_and_no_other() => Assert.All(People(), person =>
    {
        Curp key = KeyOf(person);
        CurpComparison before = key.Compare(person);
        PersonName name = person.Name!;
        Forgets([CurpSegment.FirstSurname], person with { Name = name with { FirstSurname = null } });
        Forgets([CurpSegment.SecondSurname], person with { Name = name with { SecondSurname = null } });
        Forgets([CurpSegment.GivenNames], person with { Name = name with { GivenNames = null } });
        Forgets([CurpSegment.FirstSurname, CurpSegment.SecondSurname, CurpSegment.GivenNames], person with { Name = null });
        Forgets([CurpSegment.BirthDate], person with { BirthDate = null });
        Forgets([CurpSegment.Sex], person with { Sex = Sex.NotStated });
        Forgets([CurpSegment.Birthplace], person with { Birthplace = default });

        void Forgets(CurpSegment[] forgotten, PersonRecord other)
        {
            CurpComparison after = key.Compare(other);
            Assert.Equal(Answer.Unknown, after.Agrees);
            Assert.All(after.Segments, segment => Assert.Equal(
                forgotten.Contains(segment.Segment) ? Answer.Unknown : Answer.Yes, segment.Agrees));
            Assert.All(
                after.Segments.Where(segment => !forgotten.Contains(segment.Segment)),
                segment => Assert.Same(before.Of(segment.Segment), segment));
        }
    });

    /// <summary>What is settled with gaps in the record stays settled when they are filled.</summary>
    [Fact]
    public void Filling_a_gap_never_changes_a_settled_segment()
    {
        PersonRecord[] people = [.. People().Take(200)];
        for (int i = 1; i < people.Length; i++)
        {
            Curp key = KeyOf(people[i - 1]);
            PersonRecord full = people[i];
            PersonName name = full.Name!;
            CurpComparison filled = key.Compare(full);
            for (int gaps = 0; gaps < 64; gaps++)
            {
                CurpComparison partial = key.Compare(new()
                {
                    Name = new(Known(1) ? name.GivenNames : null, Known(2) ? name.FirstSurname : null, Known(4) ? name.SecondSurname : null),
                    BirthDate = Known(8) ? full.BirthDate : null,
                    Sex = Known(16) ? full.Sex : Sex.NotStated,
                    Birthplace = Known(32) ? full.Birthplace : default,
                });
                Assert.All(
                    partial.Segments.Where(segment => segment.Agrees != Answer.Unknown),
                    segment => Assert.Same(filled.Of(segment.Segment), segment));
                Assert.True(partial.Agrees == Answer.Unknown || partial.Agrees == filled.Agrees);

                bool Known(int fact) => (gaps & fact) == 0;
            }
        }
    }

    [Fact]
    public void A_hostile_name_never_throws() => Assert.All(HostileTexts, text =>
    {
        Curp key = Curp.Parse(Curp.Example);
        PersonRecord[] people = [Example.Named(text, text, text), Example.Named("ANA", text, "RUIZ"), Example.Named(text, "RUIZ", text)];
        foreach (PersonRecord person in people)
        {
            CurpComparison comparison = key.Compare(person);
            Assert.Equal(6, comparison.Segments.Length);
            Assert.Equal([Answer.Yes, Answer.Yes, Answer.Yes], comparison.Segments[3..].Select(segment => segment.Agrees));
        }
    });

    [Fact]
    [Trait("Kind", "Proof")]
    public void Every_single_sign_in_every_place_is_read_without_throwing()
    {
        Curp key = Curp.Parse(Curp.Example);
        for (int sign = 0; sign <= char.MaxValue; sign++)
        {
            key.Compare(Example.Named(new string((char)sign, 1), $"A{(char)sign}", $"{(char)sign} B"));
        }
    }

    [Theory]
    [InlineData("es-MX")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        PersonRecord person = Example.Named("ignacia isabel", "íñiguez", "di sicilia");
        string root = Root(person).Value;
        string text = KeyOf(person).Compare(person).ToString();
        Assert.Equal("IISI560626MDFXCG", root);
        Cultures.Under(culture, () =>
        {
            Assert.Equal(root, Root(person).Value);
            Assert.Equal(text, KeyOf(person).Compare(person).ToString());
        });
    }

    [Fact]
    public void No_text_repeats_the_key_the_name_or_the_date()
    {
        PersonRecord[] people =
        [
            Example,
            Example.Named("QUIRINA", "QUETZALLI", "QUINTANILLA"),
            Example with { BirthDate = new(1971, 3, 14), Sex = Sex.Man, Birthplace = Birthplace.In(State.Chiapas) },
            Example.Named("ÇÇÇ", "Иван", "李"),
            Example.Named(null, null, null),
        ];
        Curp[] keys = [Curp.Parse(Curp.Example), Key("SXBC560626MDFLRN", '0'), Key("SABC560626MDFLRN", 'A'), Key("XAXX010101HNEXXX", 'A')];
        foreach (Curp key in keys)
        {
            foreach (PersonRecord person in people)
            {
                CurpComparison comparison = key.Compare(person);
                string all = string.Join(
                    '\n',
                    [comparison.Describe(Language.Spanish), comparison.Describe(Language.English), .. comparison.Segments.Select(segment => segment.ToString())]);
                string?[] secrets =
                [
                    key.Value, key.Root, key.Value[..4], key.Value[4..10], person.Name?.GivenNames, person.Name?.FirstSurname,
                    person.Name?.SecondSurname, person.BirthDate?.ToString("uuuu-MM-dd", null), "1956", "1971", "Chiapas",
                ];
                Assert.All(secrets.OfType<string>(), secret => Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase));
            }
        }
    }
}
