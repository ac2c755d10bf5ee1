using System.ComponentModel;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Tests.Guarding;

/// <summary>The guards behave the same whether they come from the package or from the folder that stands in for it.</summary>
public class GuardTests
{
    [Fact]
    public void A_right_value_passes_through()
    {
        object something = new();
        Assert.Same(something, Guard.Against.Null(something));
        Assert.Equal("a", Guard.Against.NullOrWhiteSpace("a"));
        Assert.Equal(DayOfWeek.Friday, Guard.Against.EnumOutOfRange(DayOfWeek.Friday));
        Assert.Equal(0L, Guard.Against.Negative(0L));
        Assert.Equal(long.MaxValue, Guard.Against.Negative(long.MaxValue));
    }

    [Fact]
    public void A_null_is_refused_by_the_name_of_the_argument()
    {
        string? missing = null;
        Assert.Equal("missing", Assert.Throws<ArgumentNullException>(() => Guard.Against.Null(missing)).ParamName);
        Assert.Equal("missing", Assert.Throws<ArgumentNullException>(() => Guard.Against.NullOrWhiteSpace(missing)).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    public void A_blank_text_is_refused(string blank) =>
        Assert.Equal(nameof(blank), Assert.Throws<ArgumentException>(() => Guard.Against.NullOrWhiteSpace(blank)).ParamName);

    [Fact]
    public void An_undeclared_member_and_a_negative_number_are_refused()
    {
        DayOfWeek eighth = (DayOfWeek)7;
        const long debt = -1;
        Assert.Equal(nameof(eighth), Assert.Throws<InvalidEnumArgumentException>(() => Guard.Against.EnumOutOfRange(eighth)).ParamName);
        Assert.Equal(nameof(debt), Assert.Throws<ArgumentException>(() => Guard.Against.Negative(debt)).ParamName);
    }

    [Fact]
    public void A_message_of_the_caller_is_kept()
    {
        Says<ArgumentNullException>(() => Guard.Against.Null((string?)null, message: "why"));
        Says<ArgumentException>(() => Guard.Against.NullOrWhiteSpace(" ", message: "why"));
        Says<InvalidEnumArgumentException>(() => Guard.Against.EnumOutOfRange((DayOfWeek)7, message: "why"));
        Says<ArgumentException>(() => Guard.Against.Negative(-1L, message: "why"));

        static void Says<TException>(Func<object> call)
            where TException : Exception => Assert.Contains("why", Assert.Throws<TException>(call).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_of_the_caller_is_thrown_instead()
    {
        static Exception Own() => new NotSupportedException();
        Assert.Throws<NotSupportedException>(() => Guard.Against.Null((string?)null, exceptionCreator: Own));
        Assert.Throws<NotSupportedException>(() => Guard.Against.NullOrWhiteSpace(null, exceptionCreator: Own));
        Assert.Throws<NotSupportedException>(() => Guard.Against.NullOrWhiteSpace(" ", exceptionCreator: Own));
        Assert.Throws<NotSupportedException>(() => Guard.Against.EnumOutOfRange((DayOfWeek)7, exceptionCreator: Own));
        Assert.Throws<NotSupportedException>(() => Guard.Against.Negative(-1L, exceptionCreator: Own));
    }
}
