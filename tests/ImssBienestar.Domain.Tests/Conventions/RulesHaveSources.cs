using System.Reflection;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>No rule without a source, and no code for two of them: over everything the assembly keeps, public or not.</summary>
public class RulesHaveSources
{
    private static readonly object[] Kept =
    [
        .. typeof(Provision).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral)
            .SelectMany(field => Members(field.GetValue(null)))
            .Distinct(ReferenceEqualityComparer.Instance),
    ];

    [Fact]
    public void Every_provision_has_its_place_in_a_statute_and_a_day_of_check_and_its_own_code()
    {
        Provision[] provisions = [.. Kept.OfType<Provision>()];
        Assert.True(provisions.Length > 60, $"{provisions.Length} provisions were found.");
        Assert.All(provisions, provision =>
        {
            Assert.NotEmpty(provision.Citation.Article);
            Assert.NotEmpty(provision.Citation.Statute.Name.Spanish);
            Assert.NotEqual(default, provision.VerifiedThrough);
            Assert.NotEmpty(provision.Wordings.Starts);
        });
        Unique(provisions.Select(provision => provision.Code));
    }

    [Fact]
    public void Every_reason_has_its_own_code()
    {
        ReasonText[] reasons = [.. Kept.OfType<ReasonText>()];
        Assert.True(reasons.Length > 150, $"{reasons.Length} reasons were found.");
        Unique(reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Every_figure_and_interpretation_says_where_it_comes_from()
    {
        Assert.All(Kept.OfType<Figure>(), figure => Assert.NotEqual(Confidence.NotStated, figure.Confidence));
        Interpretation[] readings = [.. Kept.OfType<Interpretation>()];
        Assert.True(readings.Length > 20, $"{readings.Length} interpretations were found.");
        Assert.All(readings, reading => Assert.NotEmpty(reading.By));
        Unique(readings.Select(reading => reading.Code));
    }

    private static void Unique(IEnumerable<string> codes) =>
        Assert.Empty(codes.GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IEnumerable<object> Members(object? value) => value switch
    {
        null or string => [],
        System.Collections.IEnumerable many when !(value.GetType() is { IsValueType: true, Name: "ImmutableArray`1" } && IsDefaultArray(value)) =>
            many.Cast<object?>().OfType<object>().Where(item => item is not string),
        System.Collections.IEnumerable => [],
        _ => [value],
    };

    private static bool IsDefaultArray(object array) => (bool)array.GetType().GetProperty("IsDefault")!.GetValue(array)!;
}
