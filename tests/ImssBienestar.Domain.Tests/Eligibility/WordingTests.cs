using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Eligibility;

/// <summary>What each wording of the law says of every situation: the answer and each of its reasons, those beside the telling one too.</summary>
public sealed class WordingTests
{
    private static readonly string[] Facts =
        ["territorio", "seguridad_social", "curp", "documento", "urgencia", "sin_otra_atencion", "derecho_cancelado", "ingreso_para_atenderse"];

    /// <summary>The last day of a wording and the first of the next.</summary>
    public static TheoryData<string> Wordings => ["2023-05-29", "2023-05-30"];

    [Theory]
    [MemberData(nameof(Wordings))]
    public void When_all_is_known_outcome_care_and_payer_are_those_of_a_plain_reading(string day)
    {
        LocalDate on = Days.Parse(day);
        foreach (Applicant applicant in Situations.All())
        {
            if (Situations.CompletionsOf(applicant).ToArray() is [CompleteSituation complete])
            {
                EligibilityDecision decision = EligibilityCalculator.Decide(applicant, on);
                Assert.Equal(
                    (complete.Outcome(on), complete.Care(on) ? Answer.Yes : Answer.No, complete.Payer(on)),
                    (decision.Outcome, decision.MayReceiveCare, decision.Payer));
            }
        }
    }

    /// <summary>The lines of <c>Cases/eligibility/reasons.csv</c>: a requirement is always said, met or not; a consequence where it surely holds.</summary>
    [Theory]
    [MemberData(nameof(Wordings))]
    public void Each_reason_is_said_of_exactly_the_situations_that_it_is_about(string day)
    {
        LocalDate on = Days.Parse(day);
        Dictionary<string, Reason> reasons = ReasonsOn(day);
        foreach (Applicant applicant in Situations.All())
        {
            int[] completions = [.. Situations.CompletionsOf(applicant).Select(Bits)];
            Dictionary<string, Answer> expected = [];
            foreach ((string code, Reason reason) in reasons)
            {
                Answer answer = reason.AnswerIn(completions);
                if (answer == Answer.Yes || !reason.IsConsequence)
                {
                    expected[code] = answer;
                }
            }

            int said = 0;
            foreach (Finding finding in EligibilityCalculator.Decide(applicant, on).Findings)
            {
                if (finding.Code.StartsWith("LGS.", StringComparison.Ordinal))
                {
                    said++;
                    if (!expected.TryGetValue(finding.Code, out Answer answer) || answer != finding.Answer)
                    {
                        Assert.Fail($"{Situations.Describe(applicant)} {finding}");
                    }
                }
            }

            Assert.Equal(expected.Count, said);
        }
    }

    private static Dictionary<string, Reason> ReasonsOn(string day) => CaseFile.Read("eligibility/reasons.csv")
        .Where(row => string.CompareOrdinal(row["desde"], day) <= 0 && (row["hasta"].Length == 0 || string.CompareOrdinal(day, row["hasta"]) <= 0))
        .GroupBy(row => row["clave"])
        .ToDictionary(rows => rows.Key, rows => new Reason(rows.First()["carácter"] == "consecuencia", [.. rows.Select(row => row["situación"])]));

    private static int Bits(CompleteSituation known) =>
        (known.Territory ? 1 : 0) | (known.Insured ? 2 : 0) | (known.Curp ? 4 : 0) | (known.Document ? 8 : 0)
        | (known.Emergency ? 16 : 0) | (known.Far ? 32 : 0) | (known.Cancelled ? 64 : 0) | (known.Entered ? 128 : 0);

    /// <summary>A reason and the complete situations that it is about: those of any of its lines.</summary>
    private sealed class Reason(bool isConsequence, string[] lines)
    {
        private readonly bool[] isAbout =
            [.. Enumerable.Range(0, 1 << Facts.Length).Select(situation => Array.Exists(lines, line => line.Split("; ").All(condition => Holds(condition, situation))))];

        public bool IsConsequence { get; } = isConsequence;

        public Answer AnswerIn(int[] completions)
        {
            int holding = 0;
            foreach (int completion in completions)
            {
                holding += isAbout[completion] ? 1 : 0;
            }

            return holding == completions.Length ? Answer.Yes : holding > 0 ? Answer.Unknown : Answer.No;
        }

        private static bool Holds(string condition, int situation) => condition.Split('=') is [var fact, "sí" or "no"]
            ? condition.EndsWith('í') == ((situation & (1 << Array.IndexOf(Facts, fact))) != 0)
            : throw new FormatException(condition);
    }
}
