using System.Globalization;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Readme;

/// <summary>The samples of the README are the code of this folder: they compile, run, and print what their comments say.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Documents = Path.Combine(AppContext.BaseDirectory, "Documents");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Documents, "README.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("FirstDecision")]
    [InlineData("AgreementsAndCoverage")]
    [InlineData("SystemItself")]
    [InlineData("WholeCountry")]
    [InlineData("Identifiers")]
    public void A_sample_of_the_readme_is_the_code_that_runs_here(string sample)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Documents, sample + ".cs"));
        string usings = string.Join('\n', lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)));
        int open = Array.FindIndex(lines, line => line == "    {");
        string body = string.Join('\n', lines[(open + 1)..Array.FindIndex(lines, open, line => line == "    }")]
            .Select(line => line.Length > 8 ? line[8..] : string.Empty));

        Assert.Contains($"```csharp\n{usings}\n\n{body}\n```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_decision_prints_what_its_comments_say() => Assert.Equal(
        """
        Undetermined
        Yes
        ImssBienestar
        ¿Cuenta con CURP?
        ¿Cuenta con acta de nacimiento, certificado de nacimiento u otro documento admitido?

        """.ReplaceLineEndings("\n"),
        Output(FirstDecision.Run));

    [Fact]
    public void Agreements_and_coverage_print_what_their_comments_say() =>
        Assert.Equal("Yes\nUnknown\n52250200/66801265\n53409982/66801265\n", Output(AgreementsAndCoverage.Run));

    [Fact]
    public void The_system_itself_prints_what_its_comments_say() => Assert.Equal(
        """
        HGSSA000010
        HGIMB000020
        IMSS-COPLAMAR
        Undetermined
        Does the worker have the seniority asked for?
        $600,000.00

        """.ReplaceLineEndings("\n"),
        Output(SystemItself.Run));

    [Fact]
    public void The_whole_country_prints_what_its_comments_say() => Assert.Equal(
        "1000/1205 to 1005/1205\nEntitledDocumentPending/Yes/ImssBienestar\nEntitledDocumentPending/Yes/StateHealthServices\n",
        Output(WholeCountry.Run));

    [Fact]
    public void Identifiers_print_what_their_comments_say() => Assert.Equal(
        """
        CURP.DIGIT (posición 7): se espera un dígito de 0 a 9 (¿una letra O en lugar de un cero?).
        S***************01
        SABC560626MDFLRN01
        True

        """.ReplaceLineEndings("\n"),
        Output(Identifiers.Run));

    [Fact]
    public void The_explanation_shown_is_how_it_begins()
    {
        var withoutPapers = new Applicant
        {
            InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.No, HasAdmittedDocument = Answer.No, CareState = State.Jalisco,
        };
        string shown = Explanation().Match(Readme).Groups[1].Value;

        Assert.NotEmpty(shown);
        Assert.StartsWith(shown, EligibilityCalculator.Decide(withoutPapers, new LocalDate(2024, 5, 15)).Explain(Language.English), StringComparison.Ordinal);
    }

    private static string Output(Action<TextWriter> sample)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        sample(writer);
        return writer.ToString();
    }

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Explanation();
}
