using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using ImssBienestar.Domain.Eligibility;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>Public types are sealed and cannot change: no setters but <c>init</c>, no fields that are written twice, no arrays handed out. Enumerations
/// begin with what says nothing.</summary>
public sealed class TypesKeepWhatTheyAre
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Types that change, with the reason.</summary>
    private static readonly Dictionary<string, string> Changing = new(StringComparer.Ordinal)
    {
        ["CoverageTallyBuilder"] = "It adds up as it goes.",
        ["Enumerator"] = "It moves along a list, as every enumerator does.",
    };

    /// <summary>Fields that are written outside the constructor, with the reason.</summary>
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["Agreement.<Parties>k__BackingField"] = "The compiler makes it: only init writes it.",
    };

    /// <summary>Members that hand out an array, with the reason.</summary>
    private static readonly Dictionary<string, string> HandsOutArrays = new(StringComparer.Ordinal)
    {
        ["CanonicalJson.Write"] = "The bytes are made for the caller, who owns them.",
    };

    /// <summary>What zero is called where it says nothing.</summary>
    private static readonly string[] SaysNothing = ["NotStated", "Unknown", "None", "Undetermined", "NotEstablished", "NotAssessed"];

    private static IEnumerable<Type> Public => typeof(Applicant).Assembly.GetExportedTypes();

    /// <summary>The context of the serialiser is generated, and is what the framework makes it.</summary>
    private static IEnumerable<Type> Own => Public.Where(type => type.Name != "ImssBienestarJsonContext");

    [Fact]
    public void Every_public_class_is_sealed() => Assert.Empty(Public.Where(type => type.IsClass && !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void Every_public_struct_is_read_only() => Assert.Empty(Public
        .Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute)) && !Changing.ContainsKey(type.Name))
        .Select(type => type.Name));

    [Fact]
    public void No_property_can_be_set_after_its_value_was_made() => Assert.Empty(
        from type in Own
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void No_field_is_written_twice() => Assert.Equal(
        Written.Keys.Order(StringComparer.Ordinal),
        (from type in Own
         where !type.IsEnum && !Changing.ContainsKey(type.Name)
         from field in type.GetFields(Instance | BindingFlags.Static)
         where !field.IsInitOnly && !field.IsLiteral
         select $"{type.Name}.{field.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void Who_changes_is_public_and_known() => Assert.Equal(
        Changing.Keys.Order(StringComparer.Ordinal), Public.Select(type => type.Name).Where(Changing.ContainsKey).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_array_is_handed_out() => Assert.Equal(
        HandsOutArrays.Keys.Order(StringComparer.Ordinal),
        (from type in Own
         from name in type.GetProperties().Where(property => IsOpenToChange(property.PropertyType)).Select(property => property.Name)
             .Concat(type.GetMethods().Where(method => !method.IsSpecialName && IsOpenToChange(method.ReturnType)).Select(method => method.Name))
             .Concat(type.GetFields().Where(field => IsOpenToChange(field.FieldType)).Select(field => field.Name))
         select $"{type.Name}.{name}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_enumeration_begins_with_what_says_nothing() => Assert.Empty(
        from type in Public
        where type.IsEnum && !SaysNothing.Contains(Enum.GetName(type, Enum.ToObject(type, 0)) ?? string.Empty)
        select type.Name);

    [Fact]
    public void What_is_wrong_is_found()
    {
        Assert.True(IsOpenToChange(typeof(int[])) && IsOpenToChange(typeof(List<int>)) && IsOpenToChange(typeof(Dictionary<int, int>)) && IsOpenToChange(typeof(Span<int>)));
        Assert.False(IsOpenToChange(typeof(ImmutableArray<int>)) || IsOpenToChange(typeof(string)));
    }

    private static bool IsOpenToChange(Type type) => type.IsArray
        || (type.IsGenericType && new[] { typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>),
            typeof(HashSet<>), typeof(ISet<>), typeof(Span<>), typeof(Memory<>) }
            .Contains(type.GetGenericTypeDefinition()));
}
