using System.Text;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.Tests.Conformance;

/// <summary>docs/conformance.md says what the kit does.</summary>
public sealed class DocumentTests
{
    /// <summary>A decision by someone else's program, in Python: here it knows the answers by heart.</summary>
    private const string Decide = """
        import json, pathlib

        def same(request): return json.dumps(request, sort_keys=True)

        known = {}
        for path in pathlib.Path("samples/Conformance/json").rglob("*.jsonl"):
            for line in path.read_text(encoding="utf-8").splitlines():
                case = json.loads(line)
                answer = known.setdefault(same(case["request"]), {})
                findings = answer.get("findings", []) + [f for f in case["expected"].get("findings", []) if f.get("given", True)]
                answer.update(case["expected"])
                answer["findings"] = [f for i, f in enumerate(findings) if f not in findings[:i]]

        def decide(subject, request): return known[same(request)]

        """;

    private static readonly string Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "kit", "conformance.md"));

    private static readonly WordList[] Lists =
    [
        Words.Answers, Words.FindingAnswers, Words.Outcomes, Words.RegularisationOutcomes, Words.Payers, Words.Providers, Words.Branches, Words.Affiliations,
        Words.EndOfAffiliations, Words.CalendarFacts, Words.Nothing,
    ];

    [Fact]
    public void It_has_every_header_word_and_code() => Assert.All(
        Columns.All.Select(column => $"| {Listed(column.Spanish)} | {Listed(column.English)} |")
            .Concat(Lists.SelectMany(list => list.Words).Select(word => $"| `{word.Code}` | {Listed(word.Spanish)} | {Listed(word.English)} |"))
            .Concat(ProblemKinds.All.Select(kind => $"| `{kind.Code}` | {kind.Text.English.Replace("{0}", "…", StringComparison.Ordinal)} |")),
        line => Assert.Contains(line, Document, StringComparison.Ordinal));

    [Fact]
    public void Its_example_of_a_case_passes() => Assert.Equal(0, KitRun.OfFile("example.csv", Encoding.UTF8.GetBytes(Block("csv"))).ExitCode);

    [PythonFact]
    public async Task Its_walk_in_Python_hands_in_answers_that_are_checked()
    {
        using var folder = new TemporaryFolder();
        string json = Directory.CreateDirectory(folder.File("samples/Conformance/json")).FullName;
        Assert.Equal(0, KitRun.Of("json", KitRun.Cases, json).ExitCode);
        File.WriteAllText(folder.File("walk.py"), Decide + Block("python"));

        SampleRun walk = await SampleRun.OfPythonAsync(folder.Path, "walk.py");
        Assert.Equal((0, ""), (walk.ExitCode, walk.Error));
        KitRun check = KitRun.Of("check", KitRun.Cases, "--answers", folder.File("answers.jsonl"));
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
    }

    private static string Listed(IEnumerable<string> words) => string.Join(" · ", words.Select(word => $"`{word}`"));

    private static string Block(string language) => Document.Split($"```{language}\n")[1].Split("```")[0];
}
