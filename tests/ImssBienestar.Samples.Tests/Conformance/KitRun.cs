using System.Collections.Immutable;
using System.Text;
using ImssBienestar.Samples.Conformance;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.Tests.Conformance;

/// <summary>Runs the commands of the kit in this process, and reads its files.</summary>
internal sealed record KitRun(int ExitCode, string Output, string Error)
{
    public static string Cases { get; } = Path.Combine(AppContext.BaseDirectory, "kit", "cases");

    public static string Json { get; } = Path.Combine(AppContext.BaseDirectory, "kit", "json");

    public static KitRun Of(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = Command.Run(words, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a folder that holds one file.</summary>
    public static KitRun OfFile(string name, byte[] bytes, string language = "en")
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(name), bytes);
        return Of("run", folder.Path, "--language", language);
    }

    /// <summary>Reads cases that are to be read without a problem.</summary>
    public static ImmutableArray<LawCase> Read(byte[] csv, params string[] notes)
    {
        var problems = new ProblemList();
        ImmutableArray<LawCase> cases = CaseFile.Read("a.csv", csv, problems);
        Assert.Empty(problems.Refused.Select(problem => problem.Kind.Code));
        Assert.Equal(notes, problems.Notes.Select(note => note.Kind.Code));
        return cases;
    }

    public static ImmutableArray<LawCase> Read(string csv, params string[] notes) => Read(Encoding.UTF8.GetBytes(csv), notes);

    public static string JsonOf(IEnumerable<LawCase> cases) => Encoding.UTF8.GetString(CaseJson.Write(cases));
}
