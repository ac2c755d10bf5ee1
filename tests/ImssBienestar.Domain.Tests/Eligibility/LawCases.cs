using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Eligibility;

/// <summary>The law cases of <c>Cases/eligibility</c>: one file per article, one line per case, in Spanish, for a lawyer to read and extend.</summary>
public sealed class LawCases
{
    private static readonly Dictionary<string, Answer> Answers = new(StringComparer.Ordinal)
    {
        ["sí"] = Answer.Yes, ["no"] = Answer.No, ["?"] = Answer.Unknown,
    };

    private static readonly Dictionary<string, EligibilityOutcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["no determinado"] = EligibilityOutcome.Undetermined,
        ["con derecho"] = EligibilityOutcome.Entitled,
        ["documento pendiente"] = EligibilityOutcome.EntitledDocumentPending,
        ["por intercambio"] = EligibilityOutcome.ServedByExchange,
        ["solo urgencias"] = EligibilityOutcome.EmergencyCareOnly,
        ["cancelado"] = EligibilityOutcome.Cancelled,
        ["sin derecho"] = EligibilityOutcome.NotEntitled,
    };

    private static readonly Dictionary<string, Payer> Payers = new(StringComparer.Ordinal)
    {
        ["por determinar"] = Payer.Unknown,
        ["nadie"] = Payer.Nobody,
        ["fondos públicos"] = Payer.PublicFunds,
        ["su institución"] = Payer.SocialSecurityInstitution,
        ["la persona"] = Payer.Applicant,
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
        .EnumerateFiles(Path.Combine(CaseFile.Folder, "eligibility"), "*.csv")
        .Order(StringComparer.Ordinal)
        .SelectMany(path => CaseFile.Read(path).Select(row => LawCase.From(Path.GetFileNameWithoutExtension(path), row)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_library_decides_as_the_case_says(string file, string name)
    {
        LawCase law = Assert.Single(All, lawCase => lawCase.File == file && lawCase.Name == name);
        EligibilityDecision decision = EligibilityCalculator.Decide(law.Applicant, law.Day);

        Assert.Equal(law.Outcome, decision.Outcome);
        Assert.Equal(law.Care, decision.MayReceiveCare);
        Assert.Equal(law.Payer, decision.Payer);
        Fraction fraction = Assert.Single(RulesOn(law.Day).Fractions, fraction => fraction.Text.Code == law.Reason);
        Assert.Equal(law.Answer, fraction.Holds.HoldsIn(EligibilityFacts.Vocabulary.Completions(law.Applicant.Situation)));
        if (fraction.IsConsequence && law.Answer != Answer.Yes)
        {
            Assert.Null(decision.Findings.Find(law.Reason));
        }
        else
        {
            Assert.Equal(law.Answer, decision.Findings.Find(law.Reason)?.Answer);
        }
    }

    [Fact]
    public void Every_fraction_has_a_case_met_unmet_and_unknown()
    {
        foreach (EligibilityRules rules in new[] { EligibilityRules.Since2020, EligibilityRules.Since2023 })
        {
            foreach (Fraction fraction in rules.Fractions)
            {
                // An act of authority is never unknown; everything else can be.
                bool readsFacts = EligibilityFacts.Vocabulary.FactsRead(fraction.Holds).Any(fact => !fact.IsAct);
                Answer[] needed = readsFacts ? [Answer.Unknown, Answer.Yes, Answer.No] : [Answer.Yes, Answer.No];

                Assert.Equal(
                    needed,
                    All.Where(law => law.Reason == fraction.Text.Code).Select(law => law.Answer).Distinct().Order());
            }
        }
    }

    [Fact]
    public void Every_outcome_and_payer_has_a_case_and_names_are_unique()
    {
        Assert.Equal(Enum.GetValues<EligibilityOutcome>(), All.Select(law => law.Outcome).Distinct().Order());
        Assert.Equal(Enum.GetValues<Payer>(), All.Select(law => law.Payer).Distinct().Order());
        Assert.Equal(All.Count(), All.Select(law => law.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private static EligibilityRules RulesOn(LocalDate day) => EligibilityRegime.All.On(day).Value!.Rules;

    private sealed record LawCase(
        string File, string Name, string Reason, Answer Answer, LocalDate Day, Applicant Applicant, EligibilityOutcome Outcome, Answer Care, Payer Payer)
    {
        public static LawCase From(string file, IReadOnlyDictionary<string, string> row) => new(
            file,
            row["caso"],
            row["motivo"],
            Answers[row["respuesta"]],
            Days.Parse(row["dia"]),
            new Applicant
            {
                InNationalTerritory = Answers[row["territorio"]],
                HasSocialSecurity = Answers[row["seguridad_social"]],
                HasCurp = Answers[row["curp"]],
                HasAdmittedDocument = Answers[row["documento"]],
                IsMedicalEmergency = Answers[row["urgencia"]],
                LacksOtherCareNearby = Answers[row["sin_otra_atencion"]],
                RightCancelled = Answers[row["derecho_cancelado"]] == Answer.Yes,
                EnteredCountryForCare = Answers[row["ingreso_para_atenderse"]] == Answer.Yes,
                CareState = row["entidad"].Length == 0 ? null : State.FromName(row["entidad"]),
            },
            Outcomes[row["resultado"]],
            Answers[row["atencion"]],
            Payers[row["paga"]]);
    }
}
