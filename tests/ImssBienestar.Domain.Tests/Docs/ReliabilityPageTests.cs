using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Tests.Conformance;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Hostile;
using ImssBienestar.Domain.Tests.SecondReading;
using ImssBienestar.Domain.Tests.Serialization;
using ImssBienestar.Domain.Tests.Sweep;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>The page on reliability says what is so: its counts are those of the tests, its figures those of the runs, and what it names is there. The figures
/// of runs are written by <c>tests/Reliability.cs</c>, in whose own runs these tests are left out: what is stale there is about to be written.</summary>
[Trait("Kind", "Figures")]
public sealed partial class ReliabilityPageTests
{
    private const string Write = "IMSSBIENESTAR_WRITE";
    private const string Path = "docs/reliability.md";
    private const string Survivors = "docs/mutation-survivors.md";

    /// <summary>Of a hundred branches of each folder, how many the tests must reach.</summary>
    private const int LeastBranches = 95;

    /// <summary>Of a hundred mutants, how many they must tell.</summary>
    private const int LeastKilled = 90;

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Figures = CaseFile.ReadFile(System.IO.Path.Combine(Repository.Root, "docs", "reliability.csv"));

    [Fact]
    public void The_counts_are_those_of_the_tests()
    {
        string page = Pages.Read(Path);
        string counted = Counts().Replace(page, match => match.Groups[1].Value + Table() + match.Groups[2].Value);
        if (Environment.GetEnvironmentVariable(Write) == "1")
        {
            File.WriteAllText(System.IO.Path.Combine(Repository.Root, Path), counted, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            page = counted;
        }

        Assert.Matches(Counts(), page);
        Assert.True(page == counted, $"{Path} is stale. Write it again with: {Write}=1 dotnet test tests/ImssBienestar.Domain.Tests -f net10.0 -c Release --filter FullyQualifiedName~ReliabilityPage");
    }

    [Fact]
    public void Every_test_and_type_that_is_named_is_there()
    {
        string[] named = [.. Named().Matches(Pages.Read(Path)).Select(match => match.Groups[1].Value)];

        Assert.True(named.Length > 10);
        Assert.DoesNotContain(named, name => !IsThere(typeof(ReliabilityPageTests).Assembly, name) && !IsThere(typeof(Applicant).Assembly, name));
    }

    [Fact]
    public void Every_file_that_is_named_is_there()
    {
        string[] named = [.. FileNamed().Matches(Pages.Read(Path)).Select(match => match.Groups[1].Value)];

        Assert.True(named.Length > 3);
        Assert.DoesNotContain(named, name => !System.IO.Path.Exists(System.IO.Path.Combine(Repository.Root, name)));
    }

    [Fact]
    public void Every_folder_of_the_library_is_covered_as_promised()
    {
        string[] folders = [.. Directory.GetDirectories(System.IO.Path.Combine(Repository.Root, "src", "ImssBienestar.Domain"))
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any())
            .Select(folder => System.IO.Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

        Assert.Equal(folders, Figures.Where(row => row["part"] == "coverage").Select(row => row["name"]).Distinct());
        Assert.All(folders, folder => Assert.True(
            100 * Sum("coverage", folder, "branches reached") >= LeastBranches * Sum("coverage", folder, "branches"), folder));
    }

    /// <summary>Both hold of a run that took place, and say so of one that did not.</summary>
    [Fact]
    public void The_score_of_the_page_is_that_of_its_figures_and_every_survivor_is_listed()
    {
        long killed = Sum("mutation", null, "Killed", "Timeout");
        long alive = Sum("mutation", null, "Survived", "NoCoverage");
        string page = Pages.Read(Path);

        if (killed + alive == 0)
        {
            Assert.Contains("\nMutation score: not measured\n", page, StringComparison.Ordinal);
            return;
        }

        string score = (Math.Floor(1000m * killed / (killed + alive)) / 10).ToString("0.0", CultureInfo.InvariantCulture);
        Assert.Contains($"\nMutation score: {score} %\n", page, StringComparison.Ordinal);
        Assert.True(100 * killed >= LeastKilled * (killed + alive), score);
        Assert.Equal(alive, Survivor().Count(Pages.Read(Survivors)));
        Assert.DoesNotContain("Not explained yet", Pages.Read(Survivors), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_cases_were_tried_as_promised()
    {
        long inSuite = Figures.Where(row => row["part"] == "suite" && IsSpoiled(row)).Sum(Value);
        long inLongRun = Figures.Where(row => row["part"] == "fuzz" && IsSpoiled(row)).Sum(Value);

        Assert.True(inSuite >= 1_000_000, $"{inSuite}");
        Assert.True(inLongRun is 0 or >= 100_000_000, $"{inLongRun}");
        Assert.Contains($"| **all** | {Text(inSuite)} | {(inLongRun == 0 ? "" : Text(inLongRun))} |", Pages.Read(Path), StringComparison.Ordinal);
    }

    private static string Table() => string.Concat(new (string What, long Count)[]
    {
        ("situations of eligibility, each decided", Applicant.SituationCount),
        ("situations of regularisation of a post, each decided", RegularisationFacts.Vocabulary.SituationCount),
        ("situations of a committee, each decided under every wording", CommitteeFacts.Vocabulary.SituationCount),
        ("days swept, 2019-12-01 to 2028-01-31", Trail.Days.Length),
        ("law cases of the conformance kit", LawCaseTests.Ids.Cast<object[]>().Count()),
        ("differences found by the second reading, each resolved in writing", Difference.All.Count),
        ("of these, the library was wrong and was corrected", Difference.All.Count(difference => difference.IsCorrected)),
        ("of these, the sources leave it open and the library declares its reading", Difference.All.Count(difference => difference.IsOpen)),
        ("of these, the library is still to be corrected", Difference.All.Count(difference => difference.IsDefect)),
        ("public entry points given hostile input", EntryPoint.All.Length),
        ("public entry points that are tried by other tests, each with the reason", Unreached.ByReason.Values.Concat(Unreached.LeftOut.Values).Sum(names => names.Length)),
        ("types whose JSON is read back and spoiled", JsonProbe.Written.Count(JsonProbe.IsReadBack)),
        ("mistakes of other systems, each with a test that ours does not repeat it", CaseFile.Read("replay/mistakes.csv").Count),
        ("permanent codes, none ever given twice", CaseFile.ReadFile(System.IO.Path.Combine(AppContext.BaseDirectory, "Conventions", "codes.csv")).Count),
    }.Select(row => $"| {row.What} | {Text(row.Count)} |\n").Prepend("| what | how many |\n|---|---:|\n"));

    private static bool IsThere(Assembly assembly, string name) => assembly.GetTypes().Any(type => type.Name.Split('`')[0] is var own
        && (name == own || (name.StartsWith(own + ".", StringComparison.Ordinal) && type.GetMember(name[(own.Length + 1)..]).Length > 0)));

    private static bool IsSpoiled(IReadOnlyDictionary<string, string> row) => row["figure"] == "counted" && row["name"].StartsWith("spoiled ", StringComparison.Ordinal);

    private static long Sum(string part, string? folder, params string[] figures) => Figures
        .Where(row => row["part"] == part && (folder is null || row["name"] == folder) && figures.Contains(row["figure"])).Sum(Value);

    private static long Value(IReadOnlyDictionary<string, string> row) => long.Parse(row["value"], CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    [GeneratedRegex("(<!-- counts -->\n).*?(<!-- end of counts -->)", RegexOptions.Singleline)]
    private static partial Regex Counts();

    /// <summary>A type, or a member of one, in code.</summary>
    [GeneratedRegex(@"`([A-Z]\w*[a-z]\w*(?:\.[A-Z]\w+)?)`")]
    private static partial Regex Named();

    /// <summary>A path from the root, in code.</summary>
    [GeneratedRegex("`((?:src|tests|docs|samples|benchmarks|\\.ci)/[^` ]+)`")]
    private static partial Regex FileNamed();

    [GeneratedRegex("^- line [0-9]", RegexOptions.Multiline)]
    private static partial Regex Survivor();
}
