using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Text;

public class ParseResultTests
{
    private static readonly DefectKind Kind = new("X.KIND", "se espera una letra.", "a letter is expected.");

    [Fact]
    public void A_success_holds_its_value_and_no_defect()
    {
        var result = ParseResult<string>.Success("a");
        Assert.True(result.IsSuccess);
        Assert.True(result.TryGetValue(out string? value));
        Assert.Equal("a", value);
        Assert.Equal("a", result.ValueOrThrow());
        Assert.Equal(default, result.Defect);
    }

    [Fact]
    public void A_failure_holds_its_defect_and_no_value()
    {
        var result = ParseResult<string>.Failure(Kind, 3);
        Assert.False(result.IsSuccess);
        Assert.False(result.TryGetValue(out string? value));
        Assert.Null(value);
        Assert.Equal(new Defect(Kind, 3), result.Defect);
        Assert.Equal(new Defect(Kind, 3), Assert.Throws<DefectException>(() => result.ValueOrThrow()).Defect);
    }

    [Fact]
    public void The_default_value_is_not_a_success()
    {
        ParseResult<int> none = default;
        Assert.False(none.IsSuccess);
        Assert.False(none.TryGetValue(out _));
        Assert.NotEqual(ParseResult<int>.Success(0), none);
    }
}
