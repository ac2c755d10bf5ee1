using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Text;

public class BilingualTextTests
{
    private static readonly BilingualText Hello = new("hola", "hello");

    [Theory]
    [InlineData(Language.English, "hello")]
    [InlineData(Language.Spanish, "hola")]
    [InlineData(Language.NotStated, "hola")]
    [InlineData((Language)99, "hola")]
    public void A_text_is_given_in_Spanish_unless_English_is_asked_for(Language language, string expected) =>
        Assert.Equal(expected, Hello.In(language));

    [Fact]
    public void A_text_is_written_in_Spanish() => Assert.Equal("hola", Hello.ToString());
}
