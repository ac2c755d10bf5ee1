using System.Collections.Immutable;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.Conformance;

/// <summary>Runs a command of the kit.</summary>
internal static class Command
{
    public const int Passed = 0;
    public const int Failed = 1;
    public const int NotRead = 2;

    /// <returns>0 where every case passed; 1 where one failed; 2 where something could not be read, of which nothing was run.</returns>
    public static int Run(IReadOnlyList<string> words, TextWriter output, TextWriter error)
    {
        Arguments asked = Arguments.Read(words);
        var report = new Report(output, error, asked.Language);
        if (asked.Verb.Length == 0)
        {
            report.Usage();
            return NotRead;
        }

        var problems = new ProblemList();
        ImmutableArray<LawCase> cases = CaseFolder.Read(asked.Paths[0], problems);
        Dictionary<string, GivenAnswer>? answers = asked.Verb == Arguments.Check && problems.Refused.Count == 0
            ? Answers(asked.Paths[1], cases, problems)
            : null;
        report.Notes(problems.Notes);
        if (problems.Refused.Count > 0)
        {
            report.Refused(problems.Refused);
            return NotRead;
        }

        if (asked.Verb == Arguments.Json)
        {
            return Write(cases, asked.Paths[1], report);
        }

        int failed = 0;
        foreach (LawCase law in cases)
        {
            ImmutableArray<Difference> differences = [.. Differences(law, answers)];
            if (differences.Length > 0)
            {
                failed++;
                report.Failure(law, differences);
            }
        }

        report.Summary(cases.Length, failed);
        return failed == 0 ? Passed : Failed;
    }

    private static IEnumerable<Difference> Differences(LawCase law, Dictionary<string, GivenAnswer>? answers) =>
        answers is null ? law.Expected.Compare(law.Question.Answer())
        : answers.TryGetValue(law.Id, out GivenAnswer? given) ? law.Expected.Compare(given.Answer)
        : [Difference.Between(Aspect.Answer, law.Expected.Outcome, null)];

    private static Dictionary<string, GivenAnswer> Answers(string path, ImmutableArray<LawCase> cases, ProblemList problems)
    {
        string name = Path.GetFileName(path);
        return CaseFolder.Bytes(path, name, problems) is { } bytes ? AnswerFile.Read(name, bytes, cases, problems) : [];
    }

    /// <summary>Writes one file of JSON Lines for each file of cases, in folders of the same names.</summary>
    private static int Write(ImmutableArray<LawCase> cases, string folder, Report report)
    {
        try
        {
            foreach (IGrouping<string, LawCase> file in cases.GroupBy(law => Path.ChangeExtension(law.File, CaseFolder.JsonEnding)))
            {
                string path = Path.Combine(folder, file.Key);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, CaseJson.Write(file));
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            report.Refused([new(ProblemKinds.Unwritable, folder)]);
            return NotRead;
        }

        report.Written(cases.Length, folder);
        return Passed;
    }
}
