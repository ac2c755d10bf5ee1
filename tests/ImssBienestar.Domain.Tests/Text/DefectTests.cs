using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Text;

public class DefectTests
{
    private static readonly DefectKind Kind = new("X.KIND", "se espera una letra.", "a letter is expected.");

    [Theory]
    [InlineData("es-MX")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_defect_is_described_alike_in_every_culture(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal("X.KIND (posición 12): se espera una letra.", new Defect(Kind, 12).Describe(Language.Spanish));
        Assert.Equal("X.KIND (position 12): a letter is expected.", new Defect(Kind, 12).Describe(Language.English));
    });

    [Fact]
    public void A_defect_of_the_whole_text_names_no_position()
    {
        Assert.Equal("X.KIND: se espera una letra.", new Defect(Kind).ToString());
        Assert.Equal("X.KIND: a letter is expected.", new Defect(Kind).Describe(Language.English));
    }

    [Fact]
    public void The_default_value_is_no_defect()
    {
        Defect none = default;
        Assert.Null(none.Kind);
        Assert.Equal(0, none.Position);
        Assert.Empty(none.Code);
        Assert.Empty(none.Describe(Language.English));
        Assert.Empty(none.ToString());
    }

    [Fact]
    public void A_kind_is_written_by_its_code() => Assert.Equal("X.KIND", Kind.ToString());

    [Fact]
    public void The_exception_carries_the_defect_and_says_it_in_English()
    {
        var thrown = new DefectException(new Defect(Kind, 2));
        Assert.Equal(new Defect(Kind, 2), thrown.Defect);
        Assert.Equal("X.KIND (position 2): a letter is expected.", thrown.Message);
        Assert.IsAssignableFrom<FormatException>(thrown);
    }

    [Fact]
    public void An_exception_made_without_a_defect_carries_none()
    {
        var cause = new InvalidOperationException();
        var withCause = new DefectException("m", cause);
        Assert.Equal(default, new DefectException().Defect);
        Assert.Equal(("m", default(Defect)), (new DefectException("m").Message, new DefectException("m").Defect));
        Assert.Equal(("m", default(Defect)), (withCause.Message, withCause.Defect));
        Assert.Same(cause, withCause.InnerException);
    }
}
