using System.Reflection;
using ImssBienestar.Domain.Eligibility;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>The runtime of .NET 8 cannot load a struct with a static field whose type is a generic struct of that same struct; later runtimes can. The
/// tests on a later runtime see it here.</summary>
public sealed class StructsLoadOnEveryRuntime
{
    [Fact]
    public void No_struct_keeps_a_generic_struct_of_itself_in_a_static_field() => Assert.Empty(Kept(typeof(Applicant).Assembly.GetTypes()));

#if NET10_0_OR_GREATER
    [Fact]
    public void Such_a_field_is_found() => Assert.Equal(["Looped.none"], Kept([typeof(Looped), typeof(LocalDate)]));

    private readonly struct Looped
    {
        private static readonly Looped? none = new Looped();

        public override string ToString() => $"{none}";
    }
#endif

    private static IEnumerable<string> Kept(IEnumerable<Type> types) =>
        from type in types
        where type.IsValueType && !type.IsEnum
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType is { IsValueType: true, IsGenericType: true } && field.FieldType.GetGenericArguments().Contains(type)
        select $"{type.Name}.{field.Name}";
}
