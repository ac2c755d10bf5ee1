using System.Globalization;
using System.Text.RegularExpressions;
using ImssBienestar.Samples.EligibilityApi;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>What the page on the service says is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "service", "README.md"));

    [Fact]
    public async Task The_request_shown_is_answered_with_the_members_listed()
    {
        await using RunningService service = await RunningService.StartAsync();
        RunningService.Response response = await service.PostAsync("/decisions", Body().Match(Readme).Groups[1].Value, ("Accept-Language", "en"));
        Assert.Equal(200, response.Status);
        string[] listed = [.. Readme.Split("| Member |")[1].Split("\n\n")[0].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value))];
        Assert.Equal(response.Json.AsObject().Select(member => member.Key).Order(), listed.Order());
    }

    [Fact]
    public void Every_limit_is_listed_with_its_default()
    {
        var listed = Readme.Split('\n').Where(line => line.StartsWith("| `Limits:", StringComparison.Ordinal)).SelectMany(line =>
        {
            string[] cells = line.Split('|');
            return Code().Matches(cells[1]).Select(match => match.Groups[1].Value).Zip(cells[2].Split(',', StringSplitOptions.TrimEntries));
        });
        var defaults = new Limits();
        Assert.Equal(
            typeof(Limits).GetProperties().Select(limit => ($"Limits:{limit.Name}", Convert.ToString(limit.GetValue(defaults), CultureInfo.InvariantCulture)!)).Order(),
            listed.Order());
    }

    [GeneratedRegex("-d '\\s*(\\{.*?\\})'", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
