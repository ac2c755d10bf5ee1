using System.Collections.Immutable;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>A definition of an index is refused for any one fault.</summary>
public class ServiceIndexDefinitionTests
{
    private static readonly Source Test = new("test", Confidence.Derived);

    /// <summary>Each has one fault, of one area or service among right ones.</summary>
    public static TheoryData<string, string[]> Faults => new()
    {
        { "", [] },
        { "a:default b:y", [] },
        { "a: b:y", [] },
        { "a:nets b:y", ["nets"] },
        { "a:x, b:y", [] },
        { "a:x b:x", [] },
        { "a:x,x b:y", [] },
        { "a:x b:y", ["nets"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void One_fault_is_enough(string areas, string[] optional) =>
        Assert.Equal("areas", Assert.Throws<ArgumentException>(() => Definition(areas, optional)).ParamName);

    [Theory]
    [InlineData("a:x")]
    [InlineData("a:x,nets b:y", "nets")]
    [InlineData("a:x,nets b:y,tests", "nets", "tests")]
    public void Areas_with_services_of_their_own_are_kept(string areas, params string[] optional)
    {
        ServiceIndexDefinition definition = Definition(areas, optional);
        Assert.Equal(areas, string.Join(' ', definition.Areas.Select(area => $"{area.Key}:{string.Join(',', area.Value)}")));
        Assert.Equal(optional, definition.Optional.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void How_services_are_averaged_must_be_stated() => Assert.Equal(
        "mean", Assert.Throws<ArgumentException>(() => new ServiceIndexDefinition("G", Test, IndexMean.NotStated, AreasOf("a:x"), [])).ParamName);

    private static ServiceIndexDefinition Definition(string areas, string[] optional) => new("G", Test, IndexMean.Geometric, AreasOf(areas), optional);

    private static Dictionary<string, ImmutableArray<string>> AreasOf(string areas) => areas
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(area => area.Split(':'))
        .ToDictionary(area => area[0], area => area[1] switch { "default" => default, "" => [], _ => area[1].Split(',').ToImmutableArray() });
}
