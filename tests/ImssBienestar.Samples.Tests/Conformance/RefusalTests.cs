using System.Text;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.Tests.Conformance;

public sealed class RefusalTests
{
    private const string Secret = "Xochitl";
    private const string Head = "id,día,resultado,ley";
    private const string Line = "A,2024-05-15,no determinado,LGS";
    private const string Good = """{"format":1,"id":"A","subject":"Eligibility","request":{"day":"2024-05-15"},"expected":{"outcome":"Undetermined"},"law":"LGS"}""";

    /// <summary>The text of a file, and where it is refused by which code: "code@line:column".</summary>
    public static TheoryData<string, string> Csv => new()
    {
        { "", "KIT.FILE.EMPTY@0:0" },
        { " \n\t\r\n", "KIT.FILE.EMPTY@0:0" },
        { $"{Head}\n", "KIT.FILE.EMPTY@0:0" },
        { $"{Head}\n{Line}\0{Secret}", "KIT.FILE.ENCODING@0:0" },
        { $"{Head}\n{Line}\u0007{Secret}", "KIT.FILE.CONTROL@2:0" },
        { "id,día;resultado,ley\n" + Line, "KIT.FILE.SEPARATOR@1:0" },
        { $"{Head}\n{Line}\nB,2024-05-15,no determinado,\"{Secret}\n", "KIT.FILE.QUOTES@3:0" },
        { $"{Head}\nB,2024-05-15,no determinado,\"a\"{Secret}\n", "KIT.FILE.QUOTES@2:0" },
        { $"{Head},{Secret}\n{Line},x", "KIT.HEADER.UNKNOWN@1:5" },
        { $"sep=;\n{Head}\n{Line}", "KIT.HEADER.UNKNOWN@2:1" },
        { $"{Secret},1990-01-01\n{Line}", "KIT.HEADER.UNKNOWN@1:1" },
        { $"{Head},curp,tiene CURP\n{Line},sí,no", "KIT.HEADER.TWICE@1:6" },
        { $"{Head},urgencia,emergency\n{Line},sí,no", "KIT.HEADER.TWICE@1:6" },
        { $"{Head},day\n{Line},2024-05-15", "KIT.HEADER.TWICE@1:5" },
        { "día,resultado,ley\n2024-05-15,no determinado,LGS", "KIT.HEADER.MISSING@1:0" },
        { "id,resultado,ley\nA,no determinado,LGS", "KIT.HEADER.MISSING@1:0" },
        { "id,día,ley\nA,2024-05-15,LGS", "KIT.HEADER.MISSING@1:0" },
        { "id,día,resultado\nA,2024-05-15,no determinado", "KIT.HEADER.MISSING@1:0" },
        { $"{Head},urgencia,rama\n{Line},sí,médica", "KIT.HEADER.SUBJECTS@1:0" },
        { $"{Head}\n{Line},{Secret}", "KIT.LINE.CELLS@2:0" },
        { $"{Head},curp\n{Line}", "KIT.LINE.CELLS@2:0" },
        { $"{Head},\n{Line},{Secret}", "KIT.CELL.HEADER@2:5" },
        { $"{Head}\n,2024-05-15,no determinado,LGS", "KIT.CELL.REQUIRED@2:1" },
        { $"{Head}\nA,,no determinado,LGS", "KIT.CELL.REQUIRED@2:2" },
        { $"{Head}\nA,2024-05-15,,LGS", "KIT.CELL.REQUIRED@2:3" },
        { $"{Head}\nA,2024-05-15,no determinado,", "KIT.CELL.REQUIRED@2:4" },
        { $"{Head}\n{Secret} Pérez,2024-05-15,no determinado,LGS", "KIT.CELL.ID@2:1" },
        { $"{Head}\n{new string('A', 61)},2024-05-15,no determinado,LGS", "KIT.CELL.ID@2:1" },
        { $"{Head}\nHEGG560427MVZRRL04,2024-05-15,no determinado,LGS", "KIT.CELL.ID.PERSON@2:1" },
        { $"{Head}\n{Line}\n{Line}", "KIT.CELL.ID.TWICE@3:0" },
        { $"{Head}\n{Line}\na,2024-05-15,no determinado,LGS", "KIT.CELL.ID.TWICE@3:0" },
        { $"{Head}\nA,2024-02-30,no determinado,LGS", "KIT.CELL.DAY@2:2" },
        { $"{Head}\nA,30/02/2024,no determinado,LGS", "KIT.CELL.DAY@2:2" },
        { $"{Head}\nA,05/15/2024,no determinado,LGS", "KIT.CELL.DAY@2:2" },
        { $"{Head}\nA,15/05/24,no determinado,LGS", "KIT.CELL.DAY@2:2" },
        { $"{Head}\nA,{Secret},no determinado,LGS", "KIT.CELL.DAY@2:2" },
        { $"{Head}\nA,45427,no determinado,LGS", "KIT.CELL.DAY@2:2" },
        { $"{Head},entidad\n{Line},{Secret}", "KIT.CELL.STATE@2:5" },
        { $"{Head},entidad\n{Line},33", "KIT.CELL.STATE@2:5" },
        { $"{Head},urgencia\n{Line},{Secret}", "KIT.CELL.VALUE@2:5" },
        { $"{Head}\nA,2024-05-15,{Secret},LGS", "KIT.CELL.VALUE@2:3" },
        { $"{Head},rama\nA,2024-05-15,con derecho,LGS,médica", "KIT.CELL.VALUE@2:3" },
        { $"{Head},paga\n{Line},{Secret}", "KIT.CELL.VALUE@2:5" },
        { $"{Head},derecho cancelado\n{Line},?", "KIT.CELL.ACT@2:5" },
        { $"{Head},derecho cancelado\n{Line},{Secret}", "KIT.CELL.VALUE@2:5" },
        { $"{Head},afiliación\n{Line},IMSS + {Secret}", "KIT.CELL.AFFILIATION@2:5" },
        { $"{Head},afiliación\n{Line},ninguna otra + IMSS", "KIT.CELL.AFFILIATION@2:5" },
        { $"{Head},afiliación,seguridad social\n{Line},ninguna,sí", "KIT.CELL.CONTRADICTION@2:5" },
        { $"{Head},afiliación,seguridad social\n{Line},IMSS,no", "KIT.CELL.CONTRADICTION@2:5" },
        { $"{Head},faltan\n{Line},{Secret}", "KIT.CELL.FACT@2:5" },
        { $"{Head},faltan\n{Line},curp + curp", "KIT.CELL.FACT@2:5" },
        { $"{Head},faltan\n{Line},derecho cancelado", "KIT.CELL.FACT@2:5" },
        { $"{Head},faltan\n{Line},antigüedad", "KIT.CELL.FACT@2:5" },
        { $"{Head},motivos\n{Line},LGS.77BIS7.I", "KIT.CELL.FINDING@2:5" },
        { $"{Head},motivos\n{Line},LGS.77BIS7.I: {Secret}", "KIT.CELL.FINDING@2:5" },
        { $"{Head},motivos\n{Line},LGS.77BIS7.I: sí + LGS.77BIS7.I: no", "KIT.CELL.FINDING@2:5" },
        { $"{Head},motivos\n{Line},{Secret}: ausente", "KIT.CELL.FINDING.CODE@2:5" },
    };

    /// <summary>The same of a file of JSON Lines.</summary>
    public static TheoryData<string, string> Json => new()
    {
        { "{", "KIT.JSON.SYNTAX@1:0" },
        { Good + Good, "KIT.JSON.SYNTAX@1:0" },
        { Good.Insert(1, "\"id\":\"B\","), "KIT.JSON.SYNTAX@1:0" },
        { new string('[', 1000), "KIT.JSON.SYNTAX@1:0" },
        { $"\"{Secret}\"", "KIT.JSON.MEMBER@1:0 $" },
        { Good + "\n" + Good.Insert(1, $"\"{Secret}\":1,"), "KIT.JSON.MEMBER@2:0 $.*" },
        { Good.Replace("\"format\":1", "\"format\":2", StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.format" },
        { Good.Replace("\"A\"", $"\"{Secret} P\"", StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.id" },
        { Good.Replace("Eligibility", Secret, StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.subject" },
        { Good.Replace("Undetermined", Secret, StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.expected.outcome" },
        { Good.Replace("Undetermined", "no determinado", StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.expected.outcome" },
        { Good.Replace("2024-05-15", "15/05/2024", StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.request.day" },
        { Good.Replace("\"day\"", $"\"applicant\":{{\"name\":\"{Secret}\"}},\"day\"", StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.request.applicant" },
        { Good.Replace(",\"law\":\"LGS\"", "", StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.law" },
        { Good.Replace("\"LGS\"", "\"\"", StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.law" },
        { Expecting("\"findings\":[{\"code\":\"LGS.NONE\",\"given\":false}]"), "KIT.JSON.MEMBER@1:0 $.expected.findings[0].code" },
        { Expecting("\"findings\":[{\"code\":\"LGS.77BIS1\"}]"), "KIT.JSON.MEMBER@1:0 $.expected.findings[0].answer" },
        { Expecting("\"findings\":[{\"code\":\"LGS.77BIS1\",\"answer\":\"Yes\",\"given\":false}]"), "KIT.JSON.MEMBER@1:0 $.expected.findings[0].answer" },
        { Expecting("\"findings\":[{\"code\":\"LGS.77BIS1\",\"answer\":\"Yes\",\"given\":0}]"), "KIT.JSON.MEMBER@1:0 $.expected.findings[0].given" },
        { Expecting("\"missing\":\"curp\""), "KIT.JSON.MEMBER@1:0 $.expected.missing" },
        { Expecting("\"missing\":[\"curp\"]"), "KIT.JSON.MEMBER@1:0 $.expected.missing[0]" },
        { Expecting("\"provider\":1"), "KIT.JSON.MEMBER@1:0 $.expected.provider" },
        { Good.Replace("Eligibility", "Regularisation", StringComparison.Ordinal), "KIT.JSON.MEMBER@1:0 $.request.candidate" },
        { $"{Good}\n\n{Good}\n", "KIT.CELL.ID.TWICE@3:0" },
    };

    [Theory]
    [MemberData(nameof(Csv))]
    public void A_table_is_refused_with_its_place_and_nothing_of_it_is_repeated(string text, string refusal) => Refused("casos.csv", text, refusal);

    [Theory]
    [MemberData(nameof(Json))]
    public void A_line_of_json_is_refused_with_its_path_and_nothing_of_it_is_repeated(string text, string refusal) => Refused("casos.jsonl", text, refusal);

    [Fact]
    public void The_example_of_json_is_read_where_nothing_is_changed() => Assert.Equal(0, KitRun.OfFile("a.jsonl", Encoding.UTF8.GetBytes(Good)).ExitCode);

    [Fact]
    public void Every_kind_of_problem_is_reached_by_a_test_and_has_its_own_code()
    {
        string[] elsewhere =
        [
            "KIT.FOLDER", "KIT.FOLDER.EMPTY", "KIT.FILE", "KIT.FILE.SIZE", "KIT.OUT", "KIT.ANSWER.CASE", "KIT.NOTE.ENCODING", "KIT.NOTE.DAYS",
        ];
        IEnumerable<string> reached = Csv.Concat(Json).Select(row => ((string)row[1]).Split('@')[0]).Distinct().Concat(elsewhere);

        Assert.Equal(ProblemKinds.All.Select(kind => kind.Code).Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
        Assert.All(ProblemKinds.All, kind => Assert.NotEqual(kind.Text.Spanish, kind.Text.English));
        Assert.Equal(typeof(ProblemKinds).GetProperties().Count(property => property.PropertyType == typeof(ProblemKind)), ProblemKinds.All.Length);
    }

    [Fact]
    public void Folders_and_files_that_are_not_there_or_too_large_are_refused()
    {
        using var folder = new TemporaryFolder();
        Coded("KIT.FOLDER", KitRun.Of("run", folder.File("none")));
        Coded("KIT.FOLDER.EMPTY", KitRun.Of("run", folder.Path));
        File.WriteAllText(folder.File("a.csv"), $"{Head}\n{Line}\n");
        Coded("KIT.FILE", KitRun.Of("check", folder.Path, "--answers", folder.File("none.jsonl")));
        Coded("KIT.OUT", KitRun.Of("json", folder.Path, folder.File("a.csv")));
        using (FileStream large = File.Create(folder.File("b.csv")))
        {
            large.SetLength(FileText.LargestFile + 1);
        }

        Coded("KIT.FILE.SIZE", KitRun.Of("run", folder.Path));
    }

    /// <summary>What a hand slips on: bytes changed, dropped, doubled. It is read or refused, and never thrown.</summary>
    [Theory]
    [InlineData("eligibility/lgs-36.csv", CaseFolder.CsvEnding)]
    [InlineData("regularisation/fases.csv", CaseFolder.CsvEnding)]
    [InlineData("eligibility/lgs-36.jsonl", CaseFolder.JsonEnding)]
    public void Damaged_files_are_read_or_refused(string name, string ending)
    {
        var random = new Random(9);
        byte[] whole = File.ReadAllBytes(Path.Combine(ending == CaseFolder.CsvEnding ? KitRun.Cases : KitRun.Json, name));
        int refused = 0;
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = [.. whole];
            for (int times = random.Next(1, 4); times > 0; times--)
            {
                int at = random.Next(damaged.Length);
                damaged = random.Next(3) switch
                {
                    0 => [.. damaged[..at], .. damaged[Math.Min(damaged.Length, at + random.Next(1, 40))..]],
                    1 => [.. damaged[..at], .. damaged[Math.Max(0, at - random.Next(40))..]],
                    _ => [.. damaged[..at], (byte)random.Next(256), .. damaged[(at + 1)..]],
                };
            }

            var problems = new ProblemList();
            int cases = (ending == CaseFolder.CsvEnding ? CaseFile.Read(name, damaged, problems) : CaseJson.Read(name, damaged, problems)).Length;
            refused += problems.Refused.Count > 0 ? 1 : 0;
            Assert.True(cases > 0 || problems.Refused.Count > 0);
            Assert.All(problems.Refused.Concat(problems.Notes), problem => Assert.Contains(problem.Kind, ProblemKinds.All));
        }

        Assert.InRange(refused, 50, 300);
    }

    [Fact]
    public void A_line_of_a_million_cells_and_a_cell_of_a_million_signs_are_refused()
    {
        Coded("KIT.LINE.CELLS", KitRun.OfFile("a.csv", Encoding.UTF8.GetBytes($"{Head}\n{Line}{new string(',', 1_000_000)}x\n")));
        Coded("KIT.CELL.VALUE", KitRun.OfFile("a.csv", Encoding.UTF8.GetBytes($"{Head},curp\n{Line},{new string('é', 1_000_000)}\n")));
    }

    [Fact]
    public void Many_problems_are_counted_and_the_first_are_shown()
    {
        KitRun run = KitRun.OfFile("a.csv", Encoding.UTF8.GetBytes($"{Head}\n" + string.Concat(Enumerable.Repeat("A,x,y,z\n", 200))));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("to correct, 400", run.Error, StringComparison.Ordinal);
        Assert.Equal(26, run.Error.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData]
    [InlineData("run")]
    [InlineData("walk", ".")]
    [InlineData("run", ".", "--language", "fr")]
    [InlineData("run", ".", "--language")]
    [InlineData("run", ".", "--quick")]
    [InlineData("run", ".", ".")]
    [InlineData("json", ".")]
    [InlineData("check", ".")]
    [InlineData("check", ".", "a.jsonl")]
    [InlineData("run", ".", "--answers", "a.jsonl")]
    [InlineData("check", ".", "--answers", "a", "--answers", "b")]
    [InlineData("run", "")]
    public void Words_that_cannot_be_understood_show_the_usage(params string[] words)
    {
        KitRun run = KitRun.Of(words);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("samples/Conformance", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static string Expecting(string member) => Good.Replace("\"Undetermined\"", $"\"Undetermined\",{member}", StringComparison.Ordinal);

    private static void Coded(string code, KitRun run)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"[{code}]", run.Error, StringComparison.Ordinal);
    }

    private static void Refused(string name, string text, string refusal)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string[] parts = refusal.Split('@', ':', ' ');
        foreach (string language in new[] { "es", "en" })
        {
            KitRun run = KitRun.OfFile(name, bytes, language);
            Coded(parts[0], run);
            Assert.Empty(run.Output);
            Assert.DoesNotContain(Secret, run.Error, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("HEGG", run.Error, StringComparison.Ordinal);
            Assert.Contains(name, run.Error, StringComparison.Ordinal);
        }

        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(name), bytes);
        var problems = new ProblemList();
        CaseFolder.Read(folder.Path, problems);
        Problem problem = problems.Refused.First(problem => problem.Kind.Code == parts[0]);
        Assert.Equal((parts[1], parts[2]), ($"{problem.Line}", $"{problem.Position}"));
        if (parts.Length > 3)
        {
            Assert.Equal(parts[3], problem.Detail!(default));
        }
    }
}
