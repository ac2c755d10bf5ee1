using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>The cases of <c>Cases/regularisation</c>: one line per case, in Spanish, for a lawyer to read and extend.</summary>
public sealed class RegularisationLawCases
{
    private static readonly Dictionary<string, Answer> Answers = new(StringComparer.Ordinal)
    {
        ["sí"] = Answer.Yes, ["no"] = Answer.No, ["?"] = Answer.Unknown,
    };

    private static readonly Dictionary<string, RegularisationBranch> Branches = new(StringComparer.Ordinal)
    {
        ["?"] = RegularisationBranch.NotStated,
        ["médica"] = RegularisationBranch.Medical,
        ["enfermería"] = RegularisationBranch.Nursing,
        ["paramédica"] = RegularisationBranch.Paramedical,
        ["afín"] = RegularisationBranch.Related,
        ["otra"] = RegularisationBranch.Other,
    };

    private static readonly Dictionary<string, RegularisationOutcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["no determinado"] = RegularisationOutcome.Undetermined,
        ["procede"] = RegularisationOutcome.Eligible,
        ["aún no"] = RegularisationOutcome.NotYet,
        ["no procede"] = RegularisationOutcome.NotEligible,
    };

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (LawCase lawCase in All)
            {
                names.Add(lawCase.File, lawCase.Name);
            }

            return names;
        }
    }

    private static IEnumerable<LawCase> All { get; } = [.. Directory
        .EnumerateFiles(Path.Combine(CaseFile.Folder, "regularisation"), "*.csv")
        .Order(StringComparer.Ordinal)
        .SelectMany(path => CaseFile.ReadFile(path).Select(row => LawCase.From(Path.GetFileNameWithoutExtension(path), row)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_library_decides_as_the_case_says(string file, string name)
    {
        LawCase law = Assert.Single(All, lawCase => lawCase.File == file && lawCase.Name == name);
        RegularisationDecision decision = RegularisationCalculator.Decide(law.Candidate, law.Day);

        Assert.Equal(law.Outcome, decision.Outcome);
        Assert.Equal(law.Answer, decision.Findings.Find(law.Reason)?.Answer);
    }

    [Fact]
    public void Every_condition_has_a_case_met_unmet_and_unknown() => Assert.All(RegularisationRules.Fractions, fraction => Assert.Equal(
        [Answer.Unknown, Answer.Yes, Answer.No],
        All.Where(law => law.Reason == fraction.Text.Code).Select(law => law.Answer).Distinct().Order()));

    [Fact]
    public void Every_outcome_branch_and_phase_has_a_case_and_names_are_unique()
    {
        Assert.Equal(Enum.GetValues<RegularisationOutcome>(), All.Select(law => law.Outcome).Distinct().Order());
        Assert.Equal(Enum.GetValues<RegularisationBranch>(), All.Select(law => law.Candidate.Branch).Distinct().Order());
        Assert.Equal(
            RegularisationCalendar.Reference.Phases,
            RegularisationCalendar.Reference.Phases.Where(phase => All.Any(law => law.Candidate.State is { } state && phase.States.Contains(state))));
        Assert.Equal(All.Count(), All.Select(law => law.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private sealed record LawCase(
        string File, string Name, string Reason, Answer Answer, LocalDate Day, RegularisationCandidate Candidate, RegularisationOutcome Outcome)
    {
        public static LawCase From(string file, IReadOnlyDictionary<string, string> row) => new(
            file,
            row["caso"],
            row["motivo"],
            Answers[row["respuesta"]],
            Days.Parse(row["dia"]),
            new RegularisationCandidate
            {
                State = row["entidad"] == "?" ? null : State.FromName(row["entidad"]),
                Branch = Branches[row["rama"]],
                HasTemporaryContract = Answers[row["contrato_temporal"]],
                WorksInTransferredUnit = Answers[row["unidad_transferida"]],
                MeetsSeniority = Answers[row["antiguedad"]],
                MeetsAcademicProfile = Answers[row["perfil"]],
                HoldsOtherPermanentPost = Answers[row["otra_plaza"]],
            },
            Outcomes[row["resultado"]]);
    }
}
