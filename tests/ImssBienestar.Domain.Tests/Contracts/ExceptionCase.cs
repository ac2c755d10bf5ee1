using System.ComponentModel;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>A call that must throw, under the name the documentation gives to the member.</summary>
internal sealed record ExceptionCase(string Member, Type Exception, Action Do)
{
    public static ExceptionCase Of<TException>(string member, Func<object?> call)
        where TException : Exception => new(member, typeof(TException), () => call());

    public static ExceptionCase Null(string member, Func<object?> call) => Of<ArgumentNullException>(member, call);

    public static ExceptionCase Argument(string member, Func<object?> call) => Of<ArgumentException>(member, call);

    public static ExceptionCase Range(string member, Func<object?> call) => Of<ArgumentOutOfRangeException>(member, call);

    public static ExceptionCase Bug(string member, Func<object?> call) => Of<InvalidOperationException>(member, call);

    public static ExceptionCase Enumeration(string member, Func<object?> call) => Of<InvalidEnumArgumentException>(member, call);
}
