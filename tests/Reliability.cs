#:property TargetFramework=net10.0
#:property PublishAot=false
#:property InvariantGlobalization=true

// The figures of docs/reliability.md, made again. Run from the root of the repository:
//
//     dotnet run tests/Reliability.cs                   all parts: suite, coverage, mutation, fuzz; many hours
//     dotnet run tests/Reliability.cs suite coverage    these parts; the figures of the others stay, with the version they are of
//     dotnet run tests/Reliability.cs fuzz=20000000     as many cases in each fuzz; 12,500,000 where nothing is said, which is 101 million in all
//     dotnet run tests/Reliability.cs compose           runs nothing: reads what earlier runs left in artifacts/reliability
//
// The figures stand in docs/reliability.csv, and from there in the pages between two marks. A part of which a test fails changes none of them.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

const string Left = "artifacts/reliability";
const string FiguresFile = "docs/reliability.csv";
const string ReportPage = "docs/reliability.md";
const string SurvivorsPage = "docs/mutation-survivors.md";
const string Library = "src/ImssBienestar.Domain/";
const string Tests = "tests/ImssBienestar.Domain.Tests";
const string Reasons = "tests/stryker/survivors.csv";
const string DefaultFuzz = "12500000";
string[] parts = ["suite", "coverage", "mutation", "fuzz"];

string[] asked = args.Length > 0 ? args : parts;
if (!File.Exists("ImssBienestar.Domain.sln") || asked.Any(word => word != "compose" && !parts.Contains(word.Split('=')[0])))
{
    Console.Error.WriteLine("From the root of the repository: dotnet run tests/Reliability.cs [suite] [coverage] [mutation] [fuzz[=N]] [compose]");
    return 2;
}

List<Figure> figures = [.. File.Exists(FiguresFile) ? File.ReadLines(FiguresFile).Skip(1).Select(Figure.Read) : []];
string version = Regex.Match(File.ReadAllText("Directory.Build.props"), "<VersionPrefix>(.+)</VersionPrefix>").Groups[1].Value;
List<Dictionary<string, string>> reasons = [.. File.Exists(Reasons) ? CsvOf(Reasons) : []];
bool isWhole = true;
foreach (string word in asked.Where(word => word != "compose"))
{
    string part = word.Split('=')[0];
    bool hasRun = part switch
    {
        "suite" => Runs(".ci/package", "") & CountsWritten() & Test($"{ReadmeCommand()} --filter Kind!=Figures --logger trx", Path.Combine(Left, "suite"), ("IMSSBIENESTAR_PACKAGE", Path.GetFullPath("artifacts/package"))),
        "coverage" => Runs(".ci/coverage", ""),
        "mutation" => Runs(".ci/mutation", ""),
        _ => Test($"dotnet test {Tests} -f net10.0 -c Release --filter Kind=Fuzz&FullyQualifiedName!~HugeInput --logger trx", Path.Combine(Left, "fuzz"), ("IMSSBIENESTAR_FUZZ", word.Contains('=') ? word.Split('=')[1] : DefaultFuzz)),
    };
    isWhole &= hasRun && Take(part);
    Console.WriteLine($"reliability: {part}: {(hasRun ? "taken" : "NOT taken: it did not end well")}");
}

if (asked.Contains("compose"))
{
    foreach (string part in parts)
    {
        Console.WriteLine($"reliability: {part}: {(Take(part) ? "read again" : "nothing was left by a run that ended well")}");
    }
}

Compose();
return isWhole ? 0 : 1;

// ── What a part left behind, as figures in place of those it had ──
bool Take(string part)
{
    List<Figure> taken = [.. part switch
    {
        "suite" => Suite(),
        "coverage" => Coverage(),
        "mutation" => Mutation(),
        _ => CountedIn("fuzz"),
    }];
    if (taken.Count == 0)
    {
        return false;
    }

    figures.RemoveAll(figure => figure.Part == part);
    figures.AddRange(taken);
    return true;

    Figure Of(string name, string what, long value) => new(part, version, name, what, value);

    // Nothing where a test failed or a run broke off.
    IEnumerable<(string Assembly, XElement Report)> Reports(string folder)
    {
        (string, XElement Root)[] all = [.. FilesOf(Path.Combine(Left, folder), "*.trx").Select(file => XElement.Load(file)).Select(report => (AssemblyOf(report), report))];
        return all.All(report => Named(report.Root, "ResultSummary").All(summary => (string?)summary.Attribute("outcome") == "Completed")) ? all : [];
    }

    IEnumerable<Figure> Suite() => Reports("suite")
        .SelectMany(report => Outcomes(report.Report).Select(test => (report.Assembly, Folder: FolderOf(test.Class), test.Outcome)))
        .GroupBy(test => test)
        .Select(alike => Of(alike.Key.Folder, $"{alike.Key.Assembly} {(alike.Key.Outcome == "Passed" ? "passed" : "skipped")}", alike.Count()))
        .Concat(CountedIn("suite"));

    // What the tests say they tried, of the newer assembly alone, since both try the same.
    IEnumerable<Figure> CountedIn(string folder) => Reports(folder)
        .Where(report => report.Assembly.EndsWith("net10.0", StringComparison.Ordinal))
        .SelectMany(report => Named(report.Report, "StdOut"))
        .SelectMany(said => Regex.Matches(said.Value, @"^counted (\d+) (.+?)\r?$", RegexOptions.Multiline))
        .GroupBy(said => said.Groups[2].Value, said => Number(said.Groups[1].Value))
        .Select(counted => Of(counted.Key, "counted", counted.Sum()));

    IEnumerable<Figure> Coverage()
    {
        foreach (var folder in FilesOf(Left, "coverage.xml").SelectMany(file => XElement.Load(file).Descendants("class"))
            .GroupBy(type => ((string)type.Attribute("filename")!).Split('/')[0]))
        {
            XElement[] lines = [.. folder.SelectMany(type => type.Element("lines")!.Elements())];
            long[][] branches = [.. lines.Select(line => (string?)line.Attribute("condition-coverage")).OfType<string>()
                .Select(text => Regex.Match(text, @"\((\d+)/(\d+)\)").Groups).Select(pair => new[] { Number(pair[1].Value), Number(pair[2].Value) })];
            yield return Of(folder.Key, "lines", lines.Length);
            yield return Of(folder.Key, "lines reached", lines.Count(line => (string?)line.Attribute("hits") != "0"));
            yield return Of(folder.Key, "branches", branches.Sum(pair => pair[1]));
            yield return Of(folder.Key, "branches reached", branches.Sum(pair => pair[0]));
        }
    }

    IEnumerable<Figure> Mutation()
    {
        Mutant[] mutants = [.. Mutants()];
        if (mutants.Length > 0)
        {
            File.WriteAllText(SurvivorsPage, Survivors(mutants));
        }

        return mutants.GroupBy(mutant => (mutant.Folder, mutant.Status)).Select(alike => Of(alike.Key.Folder, alike.Key.Status, alike.Count()));
    }
}

// ── The pages ──
void Compose()
{
    figures = [.. figures.OrderBy(figure => Array.IndexOf(parts, figure.Part)).ThenBy(figure => figure.Name, StringComparer.Ordinal).ThenBy(figure => figure.What, StringComparer.Ordinal)];
    File.WriteAllText(FiguresFile, string.Concat(figures.Select(figure => figure.ToString()).Prepend("part,version,name,figure,value").Select(line => line + "\n")));
    string page = File.ReadAllText(ReportPage);
    foreach ((string block, Func<string> written) in new (string, Func<string>)[] { ("suite", SuiteTable), ("tried", TriedTable), ("fuzz", FuzzTable), ("folders", FolderTable) })
    {
        page = Regex.Replace(page, $"(<!-- figures: {block} -->\n).*?(<!-- end of figures -->)", match => match.Groups[1].Value + written() + match.Groups[2].Value, RegexOptions.Singleline);
    }

    File.WriteAllText(ReportPage, page);
}

string SuiteTable()
{
    Figure[] tests = [.. figures.Where(figure => figure.Part == "suite" && figure.What != "counted")];
    string[] assemblies = [.. tests.Select(figure => figure.What.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal)];
    string[] columns = [.. assemblies.Select(assembly => $"{assembly} passed").Append("skipped")];
    string Row(string name, Func<Figure, bool> isOf) => $"| {name} | {string.Join(" | ", columns.Select(column =>
        tests.Where(figure => isOf(figure) && figure.What.EndsWith(column, StringComparison.Ordinal)).Sum(figure => figure.Value)).Select(sum => sum == 0 ? "" : Written(sum)))} |\n";
    return $"{VersionOf("suite")}\n\n| tests | {string.Join(" | ", assemblies)} | skipped |\n|---|{string.Concat(columns.Select(_ => "---:|"))}\n"
        + string.Concat(tests.Select(figure => figure.Name).Distinct().Select(name => Row(name, figure => figure.Name == name))) + Row("**all**", _ => true);
}

string TriedTable() => $"{VersionOf("suite")}\n\n| what | how many |\n|---|---:|\n" + string.Concat(figures
    .Where(figure => figure is { Part: "suite", What: "counted" } && !figure.Name.StartsWith("spoiled ", StringComparison.Ordinal))
    .Select(figure => $"| {figure.Name} | {Written(figure.Value)} |\n"));

string FuzzTable()
{
    Figure[] counted = [.. figures.Where(figure => figure.What == "counted" && figure.Name.StartsWith("spoiled ", StringComparison.Ordinal))];
    string Row(string name, Func<Figure, bool> isOf) => $"| {name} | {string.Join(" | ", parts.Where(part => part is "suite" or "fuzz").Select(part =>
        counted.Where(figure => figure.Part == part && isOf(figure)).Sum(figure => figure.Value)).Select(sum => sum == 0 ? "" : Written(sum)))} |\n";
    return $"The long run: {VersionOf("fuzz").ToLowerInvariant()}\n\n| cases | in every run of the suite | in the long run |\n|---|---:|---:|\n"
        + string.Concat(counted.Select(figure => figure.Name).Distinct().Order(StringComparer.Ordinal).Select(name => Row(name, figure => figure.Name == name))) + Row("**all**", _ => true);
}

string FolderTable()
{
    long Sum(string? folder, params string[] whats) => figures.Where(figure => figure.Part is "coverage" or "mutation"
        && (folder is null || figure.Name == folder) && whats.Contains(figure.What)).Sum(figure => figure.Value);
    string Row(string name, string? folder)
    {
        (long killed, long survived, long missed) = (Sum(folder, "Killed", "Timeout"), Sum(folder, "Survived"), Sum(folder, "NoCoverage"));
        bool isMutated = killed + survived + missed > 0;
        return $"| {name} | {Written(Sum(folder, "lines"))} | {Percent(Sum(folder, "lines reached"), Sum(folder, "lines"))} | {Written(Sum(folder, "branches"))} | {Percent(Sum(folder, "branches reached"), Sum(folder, "branches"))} | "
            + (isMutated ? $"{Written(killed)} | {Written(survived)} | {Written(missed)} | {Percent(killed, killed + survived + missed)} |\n" : " | | | |\n");
    }

    string[] folders = [.. figures.Where(figure => figure.Part is "coverage" or "mutation").Select(figure => figure.Name).Distinct().Order(StringComparer.Ordinal)];
    long allKilled = Sum(null, "Killed", "Timeout");
    long valid = allKilled + Sum(null, "Survived", "NoCoverage");
    return $"Lines and branches: {VersionOf("coverage").ToLowerInvariant()} Mutants: {VersionOf("mutation").ToLowerInvariant()}\n\nMutation score: {(valid > 0 ? Percent(allKilled, valid) : "not measured")}\n\n"
        + "| folder | lines | reached | branches | reached | killed | survived | not reached | score |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n"
        + string.Concat(folders.Select(folder => Row(folder, folder))) + Row("**all**", null);
}

string Survivors(Mutant[] mutants)
{
    var page = new StringBuilder("# Mutants that survive\n\nWhat [Reliability](reliability.md#mutation) counts as survived or not reached, each with the reason why no test tells it from the rule as it is.\n"
        + "`dotnet run tests/Reliability.cs mutation` writes this page.\n");
    foreach (var file in mutants.Where(mutant => mutant.Status is "Survived" or "NoCoverage").GroupBy(mutant => mutant.File).OrderBy(file => file.Key, StringComparer.Ordinal))
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## [{file.Key}](../{Library}{file.Key})\n");
        foreach (var reason in file.GroupBy(mutant => mutant.Reason).OrderBy(reason => reason.Min(mutant => mutant.Line)))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{reason.Key}\n\n");
            foreach (Mutant mutant in reason.OrderBy(mutant => mutant.Line).ThenBy(mutant => mutant.Column).ThenBy(mutant => mutant.Text, StringComparer.Ordinal))
            {
                page.Append(CultureInfo.InvariantCulture, $"- line {mutant.Line}: {mutant.Text}{(mutant.Status == "NoCoverage" ? " (not reached)" : "")}\n");
            }
        }
    }

    return page.ToString();
}

// ── Mutants, from the standard reports of Stryker; a file that two reports hold is of the later one, by name ──
IEnumerable<Mutant> Mutants()
{
    var byFile = new SortedDictionary<string, Mutant[]>(StringComparer.Ordinal);
    foreach (string report in FilesOf(Path.Combine(Left, "mutation"), "*.json"))
    {
        using JsonDocument read = JsonDocument.Parse(File.ReadAllText(report));
        foreach (JsonProperty file in read.RootElement.GetProperty("files").EnumerateObject())
        {
            string path = file.Name.Replace('\\', '/');
            path = path.Contains(Library, StringComparison.Ordinal) ? path[(path.IndexOf(Library, StringComparison.Ordinal) + Library.Length)..] : path;
            string[] source = file.Value.GetProperty("source").GetString()!.ReplaceLineEndings("\n").Split('\n');
            Mutant[] valid = [.. file.Value.GetProperty("mutants").EnumerateArray()
                .Where(mutant => mutant.GetProperty("status").GetString() is "Killed" or "Timeout" or "Survived" or "NoCoverage")
                .Select(mutant => MutantOf(path, source, mutant))];
            if (valid.Length > 0)
            {
                byFile[path] = valid;
            }
        }
    }

    return byFile.Values.SelectMany(valid => valid);
}

Mutant MutantOf(string file, string[] source, JsonElement mutant)
{
    (int line, int column) = Place(mutant.GetProperty("location").GetProperty("start"));
    (int lastLine, int lastColumn) = Place(mutant.GetProperty("location").GetProperty("end"));
    string original = string.Join(' ', source[(line - 1)..lastLine].Select((text, i) => (i + line == lastLine ? text[..(lastColumn - 1)] : text)[(i == 0 ? column - 1 : 0)..]));
    string replacement = mutant.TryGetProperty("replacement", out JsonElement written) ? written.GetString() ?? "" : "";
    (string from, string to) = (Flat(original), Flat(replacement));
    return new(file, line, column, mutant.GetProperty("status").GetString()!, Change(from, to), ReasonOf(file, mutant.GetProperty("mutatorName").GetString()!, from, to));

    (int, int) Place(JsonElement place) => (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());
}

// The first line of the file of reasons that fits: of this file, with this beginning of the mutator's name, with this text before or after; * fits all.
string ReasonOf(string file, string mutator, string original, string replacement) => reasons.Find(row =>
    Fits(row["file"], text => file == text)
    && Fits(row["mutator"], text => mutator.StartsWith(text, StringComparison.Ordinal))
    && Fits(row["text"], text => original.Contains(text, StringComparison.Ordinal) || replacement.Contains(text, StringComparison.Ordinal)))
    ?["reason"] ?? "Not explained yet.";

bool Fits(string asked, Func<string, bool> fits) => asked == "*" || fits(asked);

string Flat(string text) => Regex.Replace(text, @"\s+", " ").Trim();

// Both texts from a little before the place where they part, since a mutant may be long and its change small.
string Change(string original, string replacement)
{
    int alike = original.Zip(replacement).TakeWhile(signs => signs.First == signs.Second).Count();
    int from = Math.Max(original.Length, replacement.Length) > 100 && alike > 40 ? alike - 30 : 0;
    return $"{Code(original)} → {Code(replacement)}";

    string Code(string text)
    {
        string shown = (from > 0 ? "…" : "") + text[from..].Replace('`', '\'');
        return shown.Length == 0 ? "nothing" : $"`{(shown.Length > 100 ? shown[..99] + "…" : shown)}`";
    }
}

// ── Small things ──
bool Test(string command, string results, params (string Name, string Value)[] surroundings)
{
    if (Directory.Exists(results))
    {
        Directory.Delete(results, recursive: true);
    }

    return Runs("dotnet", $"{command["dotnet ".Length..]} --results-directory {results}", surroundings);
}

bool Runs(string program, string arguments, params (string Name, string Value)[] surroundings)
{
    var start = new ProcessStartInfo(program, arguments);
    foreach ((string name, string value) in surroundings)
    {
        start.Environment[name] = value;
    }

    Console.WriteLine($"> {program} {arguments}");
    using Process process = Process.Start(start)!;
    process.WaitForExit();
    return process.ExitCode == 0;
}

// The counts that the tests know themselves are written by a test.
bool CountsWritten() => Runs("dotnet", $"test {Tests} -f net10.0 -c Release --filter FullyQualifiedName~ReliabilityPageTests.The_counts", ("IMSSBIENESTAR_WRITE", "1"));

string ReadmeCommand() => File.ReadLines("README.md").First(line => line.StartsWith("dotnet test ", StringComparison.Ordinal));

IEnumerable<string> FilesOf(string folder, string pattern) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal) : [];

IEnumerable<Dictionary<string, string>> CsvOf(string path)
{
    string[][] rows = [.. File.ReadLines(path).Select(line => Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")
        .Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups[2].Value).ToArray())];
    return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
}

IEnumerable<XElement> Named(XElement report, string name) => report.Descendants().Where(element => element.Name.LocalName == name);

// The folder of what was built, such as release_net10.0, says the target; the projects of samples and adoption have one only.
string AssemblyOf(XElement report)
{
    string[] storage = ((string)Named(report, "UnitTest").First().Attribute("storage")!).Replace('\\', '/').Split('/');
    return storage[^2].Contains('_', StringComparison.Ordinal) ? storage[^2].Split('_')[^1] : "net10.0";
}

IEnumerable<(string Class, string Outcome)> Outcomes(XElement report)
{
    Dictionary<string, string> classes = Named(report, "UnitTest").ToDictionary(
        test => (string)test.Attribute("id")!, test => (string)Named(test, "TestMethod").First().Attribute("className")!);
    return Named(report, "UnitTestResult").Select(test => (classes[(string)test.Attribute("testId")!], (string)test.Attribute("outcome")!));
}

string FolderOf(string type)
{
    string[] names = type.Split('.');
    return names is ["ImssBienestar", "Domain", "Tests", string folder, _, ..] ? folder : string.Join('.', names[..3]);
}

string VersionOf(string part) => figures.Find(figure => figure.Part == part) is { } one ? $"Of version {one.Version}." : "Not measured yet.";

string Written(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

// Rounded down: what is short of a mark does not reach it.
string Percent(long some, long all) => all == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(1000m * some / all) / 10:0.0} %");

static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

/// <summary>A line of the file of figures.</summary>
internal sealed record Figure(string Part, string Version, string Name, string What, long Value)
{
    public static Figure Read(string line)
    {
        string[] cells = line.Split(',');
        return new(cells[0], cells[1], cells[2], cells[3], long.Parse(cells[4], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part},{Version},{Name},{What},{Value}");
}

/// <summary>A change to the library that the tests may tell or not, by its place below the library's folder.</summary>
internal sealed record Mutant(string File, int Line, int Column, string Status, string Text, string Reason)
{
    public string Folder => File.Split('/')[0];
}
