using System.Reflection;
using System.Runtime.CompilerServices;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Tests.Hostile;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>Every public type and member says what it is, in the file that editors show.</summary>
public sealed class EveryMemberIsDocumented
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Types => typeof(Applicant).Assembly.GetExportedTypes().Where(type => type.Name != "ImssBienestarJsonContext");

    [Fact]
    public void Every_type_has_a_summary() => Assert.Empty(Types.Where(type => !Documentation.Has(Documentation.IdOf(type))).Select(type => type.Name));

    [Fact]
    public void Every_member_has_a_summary() => Assert.Empty(
        from type in Types
        from id in Ids(type)
        where !Documentation.Has(id)
        select id);

    [Fact]
    public void What_has_none_is_found() => Assert.False(Documentation.Has("M:ImssBienestar.Domain.States.State.Nothing"));

    private static IEnumerable<string> Ids(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{Documentation.IdOf(type).Replace("T:", "F:", StringComparison.Ordinal)}.{name}")
        :
        [
            .. type.GetConstructors(Declared).Where(constructor => IsWritten(constructor) && !IsOfARecord(type, constructor)).Select(Documentation.IdOf),
            .. type.GetMethods(Declared).Where(method => !method.IsSpecialName && IsWritten(method)).Select(Documentation.IdOf),
            .. type.GetProperties(Declared).Where(property => IsWritten(property) && !IsOfARecord(type, property)).Select(property => Documentation.IdOf(property.GetMethod ?? property.SetMethod!)),
        ];

    private static bool IsWritten(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && !(member is ConstructorInfo { DeclaringType.IsValueType: false } constructor && constructor.GetParameters().Length == 0);

    /// <summary>What a record makes of its parameters is documented with them.</summary>
    private static bool IsOfARecord(Type type, ConstructorInfo constructor) => type.GetMethod("Deconstruct") is { } parts
        && parts.GetParameters().Select(part => part.Name).SequenceEqual(constructor.GetParameters().Select(parameter => parameter.Name));

    private static bool IsOfARecord(Type type, PropertyInfo property) =>
        type.GetMethod("Deconstruct") is { } parts && parts.GetParameters().Any(part => part.Name == property.Name);
}
