using System.Collections.Immutable;
using System.Text.Json;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Reads the answers of another implementation: JSON Lines, one answer to a line.</summary>
internal static class AnswerFile
{
    /// <summary>Reads the answers to some cases.</summary>
    /// <returns>The answers by the identifier of their case; those to no case of ours, or to one twice, are refused.</returns>
    public static Dictionary<string, GivenAnswer> Read(string file, ReadOnlySpan<byte> bytes, ImmutableArray<LawCase> cases, ProblemList problems)
    {
        Dictionary<string, CaseSubject> subjects = cases.ToDictionary(law => law.Id, law => law.Question.Subject, StringComparer.Ordinal);
        var answers = new Dictionary<string, GivenAnswer>(StringComparer.Ordinal);
        foreach (GivenAnswer given in JsonLines.Read(file, bytes, problems, (element, line) => Answer(element, line, subjects)))
        {
            if (!subjects.ContainsKey(given.Id))
            {
                problems.Refuse(new(ProblemKinds.NoSuchCase, file, given.Line));
            }
            else if (!answers.TryAdd(given.Id, given))
            {
                problems.Refuse(new(ProblemKinds.IdTwice, file, given.Line)
                {
                    Detail = _ => FormattableString.Invariant($"{file} : {answers[given.Id].Line}"),
                });
            }
        }

        return answers;
    }

    private static GivenAnswer Answer(JsonElement element, int line, Dictionary<string, CaseSubject> subjects)
    {
        var json = new JsonMembers(element, "$", "id", "outcome", "mayReceiveCare", "provider", "payer", "findings", "missing");
        string id = json.Text("id");
        if (!subjects.TryGetValue(id, out CaseSubject subject))
        {
            return new(id, line, CaseAnswer.NotInForce);
        }

        return new(id, line, new(json.Code("outcome", Words.OutcomesOf(subject)))
        {
            MayReceiveCare = json.CodeOrNull("mayReceiveCare", Words.Answers),
            Provider = json.CodeOrNull("provider", Words.Providers),
            Payer = json.CodeOrNull("payer", Words.Payers),
            Findings = json.ListOrNull("findings", Finding),
            Missing = json.ListOrNull("missing", (entry, path) => CaseJson.FactCode(entry, path, subject)),
        });
    }

    private static AnsweredFinding Finding(JsonElement element, string path)
    {
        var json = new JsonMembers(element, path, "code", "answer");
        return new(json.Text("code"), Enum.Parse<Answer>(json.Code("answer", Words.Answers)));
    }
}
