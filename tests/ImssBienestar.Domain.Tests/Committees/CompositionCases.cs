using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>The cases of <c>Cases/committees/integracion-*.csv</c>: one file per edition, one line per case, in Spanish, for a lawyer to read and
/// extend.</summary>
public sealed class CompositionCases
{
    private static readonly string[] Facts =
    [
        "cargos", "asamblea", "contraloria_social", "tesorera_mujer", "tesorera_unica_responsable", "secretaria_personal", "secretaria_sin_mando",
        "tarjeta_mancomunada",
    ];

    private static readonly Dictionary<string, Answer> Answers = new(StringComparer.Ordinal)
    {
        ["sí"] = Answer.Yes, ["no"] = Answer.No, ["?"] = Answer.Unknown,
    };

    private static readonly Dictionary<string, CompositionOutcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["no determinado"] = CompositionOutcome.Undetermined,
        ["conforme"] = CompositionOutcome.Conforms,
        ["no conforme"] = CompositionOutcome.DoesNotConform,
        ["cuestión abierta"] = CompositionOutcome.OpenQuestion,
    };

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var row in Rows)
            {
                names.Add(row["edicion"], row["caso"]);
            }

            return names;
        }
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; } = [.. Directory
        .EnumerateFiles(Path.Combine(CaseFile.Folder, "committees"), "integracion-*.csv")
        .Order(StringComparer.Ordinal)
        .SelectMany(CaseFile.ReadFile)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committee_is_judged_as_the_case_says(string edition, string name)
    {
        IReadOnlyDictionary<string, string> row = Assert.Single(Rows, row => row["edicion"] == edition && row["caso"] == name);
        CommitteeAnswers answers = Facts.Select((fact, index) => (Index: index, Answer: Answers[row[fact]]))
            .Aggregate(default(CommitteeAnswers), (all, fact) => Some.With(all, fact.Index, fact.Answer));
        CompositionDecision decision = CommitteeRules
            .Of(ProgrammeEdition.All.Single(entry => entry.Code == edition))
            .Decide(answers, Days.Parse(row["dia"]));

        Assert.Equal(Outcomes[row["resultado"]], decision.Outcome);
        Assert.Equal(Answers[row["respuesta"]], decision.Findings.Find(row["motivo"])?.Answer);
        Assert.Equal(
            row["falta"].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            decision.Missing.Select(fact => Facts[CommitteeFacts.All.IndexOf(fact)]));
    }

    [Fact]
    public void Every_rule_has_a_case_met_unmet_and_unknown_in_each_edition_with_a_file()
    {
        foreach (IGrouping<string, IReadOnlyDictionary<string, string>> edition in Rows.GroupBy(row => row["edicion"]))
        {
            for (int fact = 0; fact < Facts.Length; fact++)
            {
                Assert.Equal(
                    Answers.Keys.Order(StringComparer.Ordinal),
                    edition.Where(row => row["motivo"].StartsWith(CommitteeRule.All[fact].Code, StringComparison.Ordinal))
                        .Select(row => row[Facts[fact]]).Distinct().Order(StringComparer.Ordinal));
            }
        }

        Assert.Equal(Outcomes.Keys.Order(), Rows.Select(row => row["resultado"]).Distinct().Order());
    }
}
