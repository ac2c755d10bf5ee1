using System.Text.RegularExpressions;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>The files that a how-to page sends its reader to are there, and so are the tests that it says will fail.</summary>
public sealed partial class HowToTests
{
    public static TheoryData<string> Paths => [.. Pages.All.Select(page => page.Path).Where(path => path.StartsWith("docs/how-to/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_file_that_is_named_is_there(string path)
    {
        string[] named = [.. FileNamed().Matches(Pages.Read(path)).Select(match => Chosen().Replace(match.Groups[1].Value, "*."))];

        Assert.True(named.Length > 3);
        Assert.DoesNotContain(named, name => !IsThere(Path.GetDirectoryName(name)!, Path.GetFileName(name)));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_test_that_is_named_is_there(string path)
    {
        string[] named = [.. TestNamed().Matches(Pages.Read(path)).Select(match => match.Groups[1].Value)];

        Assert.True(named.Length > 3);
        Assert.DoesNotContain(named, name => !typeof(HowToTests).Assembly.GetTypes().Any(type =>
            name == type.Name || (name.StartsWith(type.Name + ".", StringComparison.Ordinal) && type.GetMethod(name[(type.Name.Length + 1)..]) is not null)));
    }

    private static bool IsThere(string folder, string file) =>
        Path.Combine(Repository.Root, folder) is var place && Directory.Exists(place)
        && (Path.Exists(Path.Combine(place, file)) || Directory.EnumerateFiles(place, file).Any());

    /// <summary>A path from the root, in code.</summary>
    [GeneratedRegex("`((?:src|tests|docs)/[^`]+)`")]
    private static partial Regex FileNamed();

    /// <summary>The part of a name that the reader chooses: any will do.</summary>
    [GeneratedRegex(@"(?<=Article|lgs-|integracion-)(N|YEAR)\.")]
    private static partial Regex Chosen();

    /// <summary>A class of tests, or one of its tests, in code.</summary>
    [GeneratedRegex(@"`([A-Z]\w*(?:Tests|Proofs|Cases|Comparison|Sources|Signed)(?:\.\w+)?)`")]
    private static partial Regex TestNamed();
}
