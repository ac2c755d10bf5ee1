using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Time;

public class NotInForceExceptionTests
{
    [Fact]
    public void The_exception_says_what_it_is_about()
    {
        var cause = new FormatException();
        Assert.NotEmpty(new NotInForceException().Message);
        Assert.Equal("m", new NotInForceException("m").Message);
        Assert.Equal("TIME.NOT_IN_FORCE", new NotInForceException("m").Kind.Code);
        Assert.Equal("m", new NotInForceException("m", cause).Message);
        Assert.Same(cause, new NotInForceException("m", cause).InnerException);
        Assert.IsAssignableFrom<InvalidOperationException>(new NotInForceException());
    }
}
