using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Text;

public class NameKeyTests
{
    [Theory]
    [InlineData("Nuevo León", "nuevoleon")]
    [InlineData("  NUEVO   LEÓN  ", "nuevoleon")]
    [InlineData("Nuevo Leo\u0301n", "nuevoleon")]
    [InlineData("Q. Roo", "qroo")]
    [InlineData("S.L.P.", "slp")]
    [InlineData("Cd.-de/México", "cddemexico")]
    [InlineData("ÑÜÇÂ", "nuca")]
    [InlineData("", "")]
    [InlineData("... \t", "")]
    public void Spellings_of_one_name_agree(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("es-MX")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void A_capital_I_is_lowered_alike_in_every_culture(string culture) =>
        Cultures.Under(culture, () => Assert.Equal("michoacani", NameKey.Of("MICHOACÁN I")));

    [Fact]
    public void A_text_too_long_to_be_a_name_is_not_read()
    {
        Assert.Equal(128, NameKey.Of(new string('a', 128)).Length);
        Assert.Empty(NameKey.Of(new string('a', 129)));
        Assert.Equal("nayarit", NameKey.Of(new string(' ', 200) + "Nayarit"));
    }
}
