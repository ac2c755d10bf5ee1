using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.States;

/// <summary>Names as people write them, and texts that are no name of a state at all.</summary>
public class StateNameTests
{
    private const string Long = "Michoacán de Ocampo ";

    private static readonly string[] Cultural = ["es-MX", "tr-TR", "th-TH"];

    /// <summary>Texts no reader may trip over; kept out of theory data, which cannot carry a lone surrogate.</summary>
    private static readonly string?[] Hostile =
    [
        null, "", " ", "\0", "\uD83D", "\uDC00 18", "１８", "ＮＴ", "٠١", "1", "018", "18.0", "+18", "-1", "1８", "33", "00", "99", "NE", "MX-", "MX-NA",
        "ſR", "MX-ſON", "…", "....", "de", "Baja", "Atlántida", "México D.F. Centro", "\u200B18", "18\0", "\u0301\u0301", new('9', 10_000),
        new('a', 10_000), new('\u0301', 10_000), new('.', 10_000), string.Concat(Enumerable.Repeat(Long, 500)),
    ];

    [Theory]
    [InlineData("Edomex", "15")]
    [InlineData("EDOMÉX", "15")]
    [InlineData("edo. mex.", "15")]
    [InlineData("Edo.Mex.", "15")]
    [InlineData("Edo. de México", "15")]
    [InlineData("estado de mexico", "15")]
    [InlineData("México", "15")]
    [InlineData("CDMX", "09")]
    [InlineData("cdmx.", "09")]
    [InlineData("Distrito Federal", "09")]
    [InlineData("D.F.", "09")]
    [InlineData("ciudad de mexico", "09")]
    [InlineData("Cd. de México", "09")]
    [InlineData("México, D.F.", "09")]
    [InlineData("Michoacán de O.", "16")]
    [InlineData("Coahuila de Z.", "05")]
    [InlineData("CIUDAD DE MÉXICO", "09")]
    [InlineData("Q. Roo", "23")]
    [InlineData("Q.Roo", "23")]
    [InlineData("QROO", "23")]
    [InlineData("quintana roo", "23")]
    [InlineData("Michoacan", "16")]
    [InlineData("MICHOACÁN DE OCAMPO", "16")]
    [InlineData("Queretaro", "22")]
    [InlineData("Querétaro de Arteaga", "22")]
    [InlineData("Yucata\u0301n", "31")]
    [InlineData("Nuevo Leo\u0301n", "19")]
    [InlineData("N.L.", "19")]
    [InlineData("N. L.", "19")]
    [InlineData("S. L. P.", "24")]
    [InlineData("D. F.", "09")]
    [InlineData("Edo. México", "15")]
    [InlineData("Edo Mexico", "15")]
    [InlineData("Cd. México", "09")]
    [InlineData("Baja Calif. Sur", "03")]
    [InlineData("S.L.P.", "24")]
    [InlineData("San Luis Potosi", "24")]
    [InlineData("Coahuila", "05")]
    [InlineData("coahuila de zaragoza", "05")]
    [InlineData("Veracruz", "30")]
    [InlineData("Veracruz de Ignacio de la Llave", "30")]
    [InlineData("B.C.S.", "03")]
    [InlineData("B.C.", "02")]
    [InlineData("Baja California Norte", "02")]
    [InlineData("MX-NAY", "18")]
    public void A_name_is_read_as_people_write_it(string name, string inegi)
    {
        Assert.Same(State.FromInegiCode(inegi), State.FromName(name));
        foreach (string culture in Cultural)
        {
            Cultures.Under(culture, () => Assert.Same(State.FromInegiCode(inegi), State.FromName(name.ToUpperInvariant())));
        }
    }

    [Fact]
    public void No_two_states_share_a_name() => Assert.All(State.All, state => Assert.All(
        new[] { state.OfficialName, state.ShortName, state.Abbreviation, state.IsoCode }, name => Assert.Same(state, State.FromName(name))));

    [Fact]
    public void No_reader_throws_and_none_guesses()
    {
        foreach (string? text in Hostile)
        {
            Assert.Equal("STATE.INEGI", State.ReadInegiCode(text).Defect.Code);
            Assert.Equal("STATE.RENAPO", State.ReadRenapoCode(text).Defect.Code);
            Assert.Equal("STATE.ISO", State.ReadIsoCode(text).Defect.Code);
            Assert.Equal("STATE.NAME", State.ReadName(text).Defect.Code);
            Assert.False(State.TryFromInegiCode(text, out State? none) || none is not null);
            Assert.False(State.TryFromRenapoCode(text, out none) || none is not null);
            Assert.False(State.TryFromIsoCode(text, out none) || none is not null);
            Assert.False(State.TryFromName(text, out none) || none is not null);
        }
    }

    [Fact]
    public void The_same_texts_are_refused_in_every_culture()
    {
        foreach (string culture in Cultural)
        {
            Cultures.Under(culture, No_reader_throws_and_none_guesses);
        }
    }

    /// <summary>A text may hold personal data, so that it must not reach a log by way of a message.</summary>
    [Theory]
    [InlineData("GARC850101")]
    [InlineData("18-Nayarito")]
    [InlineData("Juana Pérez Ñandú")]
    public void A_refusal_never_repeats_the_text(string text)
    {
        foreach (Func<string?, State> from in (Func<string?, State>[])[State.FromInegiCode, State.FromRenapoCode, State.FromIsoCode, State.FromName])
        {
            DefectException thrown = Assert.Throws<DefectException>(() => from(text));
            Assert.DoesNotContain(text, thrown.Message, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(text, thrown.Defect.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.StartsWith("STATE.", thrown.Defect.Code, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_defect_says_what_was_expected_in_both_languages()
    {
        Defect[] defects =
        [
            State.ReadInegiCode("x").Defect, State.ReadRenapoCode("x").Defect, State.ReadIsoCode("x").Defect, State.ReadName("x").Defect,
        ];
        Assert.Equal(4, defects.Select(defect => defect.Code).Distinct().Count());
        Assert.All(defects, defect => Assert.NotEqual(defect.Describe(Language.Spanish), defect.Describe(Language.English)));
    }
}
