using System.Text;
using System.Text.Json.Nodes;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.Tests.Conformance;

public sealed class RunTests
{
    private const string Wrong = """
        id,día,territorio,curp,urgencia,resultado,paga,faltan,motivos,ley
        BIEN,2024-05-15,sí,sí,sí,no determinado,,,,"LGS, art. 77 bis 1"
        MAL,2024-05-15,sí,sí,sí,con derecho,nadie,curp,LGS.77BIS7.I: no,"LGS, art. 77 bis 1"
        """;

    [Fact]
    public async Task The_kit_passes_as_a_program_of_its_own()
    {
        SampleRun run = await SampleRun.OfAsync("Conformance", "run", KitRun.Cases);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^Casos: ([0-9]+)\\. Pasan: \\1\\. Fallan: 0\\.\\s*$", run.Output);
    }

    [Fact]
    public void A_failure_says_what_was_expected_what_was_answered_by_which_article_and_what_to_ask_next()
    {
        KitRun run = KitRun.OfFile("casos.csv", Encoding.UTF8.GetBytes(Wrong), "es");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("FALLA MAL (casos.csv, línea 3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("resultado: se esperaba «con derecho» y se respondió «no determinado»", run.Output, StringComparison.Ordinal);
        Assert.Contains("paga: se esperaba «nadie» y se respondió «por determinar»", run.Output, StringComparison.Ordinal);
        Assert.Contains("LGS.77BIS7.I: se esperaba «no» y se respondió «sí»", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "faltan: se esperaba «¿Cuenta con CURP?» y se respondió «¿Es derechohabiente de una institución de seguridad social?»", run.Output, StringComparison.Ordinal);
        Assert.Contains("sí  LGS, art. 77 bis 7, fr. I:", run.Output, StringComparison.Ordinal);
        Assert.Contains("Falta preguntar: ¿Es derechohabiente", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BIEN", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Casos: 2. Pasan: 1. Fallan: 1.", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_said_in_English_too()
    {
        KitRun run = KitRun.OfFile("casos.csv", Encoding.UTF8.GetBytes(Wrong));
        Assert.Contains("FAILED MAL (casos.csv, line 3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("outcome: expected \"entitled\" and the answer was \"undetermined\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("yes LGS, art. 77 bis 7, fr. I:", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Cases: 2. Passed: 1. Failed: 1.", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LGS.77BIS7.I: ausente")]
    [InlineData("LGS.77BIS7.I: no (no se menciona)")]
    [InlineData("LGS.36.FULL_COST: sí")]
    public void A_reason_that_is_given_or_is_not_against_what_is_expected_fails(string findings) => Assert.Equal(
        1, KitRun.OfFile("a.csv", Encoding.UTF8.GetBytes($"id,day,territory,outcome,law,findings\nA,2024-05-15,yes,undetermined,LGS,{findings}\n")).ExitCode);

    /// <summary>As files come from Excel in Mexico and elsewhere: the same cases, and a remark where something was taken for granted.</summary>
    [Fact]
    public void A_file_is_the_same_however_it_was_saved()
    {
        string text = File.ReadAllText(Path.Combine(KitRun.Cases, "eligibility", "orden-de-causas.csv"));
        string expected = KitRun.JsonOf(KitRun.Read(text));
        string crlf = text.Replace("\n", "\r\n", StringComparison.Ordinal);

        Same(KitRun.Read(crlf));
        Same(KitRun.Read(text.TrimEnd('\n')));
        Same(KitRun.Read($"\n\n{text}\n\n,,,,\n"));
        Same(KitRun.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(crlf)]));
        Same(KitRun.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(crlf), "KIT.NOTE.ENCODING"));
        Same(KitRun.Read(text.Replace("2024-05-15", "15/05/2024", StringComparison.Ordinal), "KIT.NOTE.DAYS"));
        Same(KitRun.Read(text.Replace("2024-05-15", "15/5/2024", StringComparison.Ordinal), "KIT.NOTE.DAYS"));
        foreach (char separator in ";\t")
        {
            Same(KitRun.Read(Separated(text, separator)));
            Same(KitRun.Read($"sep={separator}\r\n{Separated(text, separator)}"));
        }

        void Same(IEnumerable<LawCase> cases) => Assert.Equal(expected, KitRun.JsonOf(cases));
    }

    [Fact]
    public void A_remark_is_said_and_does_not_fail()
    {
        KitRun run = KitRun.OfFile("a.csv", Encoding.Latin1.GetBytes("id;día;resultado;ley\r\nA;15/05/2024;no determinado;LGS, artículo 36\r\n"), "es");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[KIT.NOTE.ENCODING]", run.Error, StringComparison.Ordinal);
        Assert.Contains("[KIT.NOTE.DAYS]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_separators_and_line_breaks_inside_a_cell_are_part_of_it()
    {
        LawCase law = Assert.Single(KitRun.Read("id,day,outcome,law,remarks,case\nA,2024-05-15,undetermined,\"LGS, art. 36\",\"says \"\"no\"\";\nthen\tyes\",x\n"));
        Assert.Equal(("LGS, art. 36", "says \"no\";\nthen\tyes", "x"), (law.Law, law.Remarks, law.Title));
        Assert.Equal(3, KitRun.Read("id,day,outcome,law\nA,2024-05-15,undetermined,\"L\nG\nS\"\n\nB,2024-05-15,undetermined,x\nC,2024-05-15,undetermined,x\n").Length);
        Assert.Equal(6, KitRun.Read("id,day,outcome,law\nA,2024-05-15,undetermined,\"L\nG\nS\"\n\nB,2024-05-15,undetermined,x\n")[1].Line);
    }

    [Fact]
    public void The_json_form_in_the_repository_is_that_of_the_cases_and_runs_alike()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, KitRun.Of("json", KitRun.Cases, folder.Path).ExitCode);
        Assert.Equal(Files(KitRun.Json), Files(folder.Path));
        Assert.Equal(KitRun.Of("run", KitRun.Cases), KitRun.Of("run", folder.Path));
        Assert.Equal(0, KitRun.Of("json", folder.Path, folder.File("again")).ExitCode);
        Assert.Equal(Files(KitRun.Json), Files(folder.File("again")));

        static IEnumerable<(string Name, string Text)> Files(string root) => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(root, path), File.ReadAllText(path)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>What another implementation hands in: made here from the JSON form alone, as a program in any language would.</summary>
    [Fact]
    public void Answers_that_conform_pass_and_one_changed_line_is_named()
    {
        using var folder = new TemporaryFolder();
        string[] answers = [.. Directory.EnumerateFiles(KitRun.Json, "*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(Answer)];
        Assert.Equal((0, ""), Check(answers));

        int changed = Array.FindIndex(answers, answer => answer.Contains("\"LGS-36-03\"", StringComparison.Ordinal));
        string[] other = [.. answers];
        other[changed] = other[changed].Replace("\"NotEntitled\"", "\"Entitled\"", StringComparison.Ordinal);
        (int code, string said) = Check(other);
        Assert.Equal(1, code);
        Assert.Contains("FALLA LGS-36-03 (eligibility/lgs-36.csv, línea 4)", said, StringComparison.Ordinal);
        Assert.Contains("resultado: se esperaba «sin derecho» y se respondió «con derecho»", said, StringComparison.Ordinal);
        Assert.Single(said.Split("FALLA").Skip(1));

        (code, said) = Check([.. answers.Where((_, i) => i != changed)]);
        Assert.Equal(1, code);
        Assert.Contains("respuesta: se esperaba «sin derecho» y se respondió «sin respuesta»", said, StringComparison.Ordinal);

        other[changed] = """{"id":"LGS-36-03","outcome":"NotEntitled"}""";
        (code, said) = Check(other);
        Assert.Equal(1, code);
        Assert.Contains("LGS.36.FULL_COST: se esperaba «sí» y se respondió «sin respuesta»", said, StringComparison.Ordinal);
        Assert.Contains("faltan: se esperaba «ninguno» y se respondió «sin respuesta»", said, StringComparison.Ordinal);

        Assert.Equal((2, "KIT.ANSWER.CASE"), Refused([.. answers, """{"id":"NINGUNO","outcome":"Entitled"}"""]));
        Assert.Equal((2, "KIT.CELL.ID.TWICE"), Refused([.. answers, answers[changed]]));
        Assert.Equal((2, "KIT.JSON.MEMBER"), Refused([.. answers[..^1], answers[^1].Replace("\"outcome\":\"", "\"outcome\":\"x", StringComparison.Ordinal)]));
        Assert.Equal((2, "KIT.JSON.SYNTAX"), Refused([.. answers, "{"]));

        (int, string) Check(string[] lines)
        {
            File.WriteAllLines(folder.File("answers.jsonl"), lines);
            KitRun run = KitRun.Of("check", KitRun.Cases, "--answers", folder.File("answers.jsonl"));
            return (run.ExitCode, run.ExitCode == 0 ? run.Error : run.Output);
        }

        (int, string) Refused(string[] lines)
        {
            File.WriteAllLines(folder.File("answers.jsonl"), lines);
            KitRun run = KitRun.Of("check", KitRun.Cases, "--answers", folder.File("answers.jsonl"));
            return (run.ExitCode, run.Error.Split('[', ']')[1]);
        }
    }

    private static string Answer(string line)
    {
        JsonNode law = JsonNode.Parse(line)!;
        JsonObject answer = law["expected"]!.DeepClone().AsObject();
        answer["id"] = law["id"]!.DeepClone();
        JsonNode[] findings = [.. answer["findings"]?.AsArray().Where(finding => finding!["given"] is null).Select(finding => finding!.DeepClone()) ?? []];
        answer["findings"] = new JsonArray(findings);
        return answer.ToJsonString();
    }

    /// <summary>The table with another separator, as Excel writes it: quotes only where they are needed.</summary>
    private static string Separated(string text, char separator) => string.Concat(CaseTable.Read("a.csv", text, new())!.Lines.Select(line =>
        string.Join(separator, line.Cells.Select(cell => cell.Contains(separator, StringComparison.Ordinal) ? $"\"{cell}\"" : cell)) + "\r\n"));
}
