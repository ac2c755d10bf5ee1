using System.Collections.Immutable;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Reads one line as a case.</summary>
internal sealed class LineReader(string file, CaseHeader header, CaseLine line, ProblemList problems)
{
    private const char Joint = '+';
    private readonly int before = problems.Refused.Count;

    private WordList Outcomes => Words.OutcomesOf(header.Subject);

    /// <returns>The case; null where something of it was refused.</returns>
    public LawCase? Read()
    {
        if (!HasItsCells())
        {
            return null;
        }

        string id = Identifier();
        LocalDate day = DayCell();
        IQuestion question = header.Subject == CaseSubject.Regularisation
            ? new RegularisationQuestion(Candidate(), day)
            : new EligibilityQuestion(new(Applicant(), day));
        var expected = new Expectation(Code(Columns.Outcome, Outcomes, null) ?? "")
        {
            MayReceiveCare = Code(Columns.MayReceiveCare, Words.Answers, null),
            Provider = Code(Columns.Provider, Words.Providers, null),
            Payer = Code(Columns.Payer, Words.Payers, null),
            Missing = MissingFacts(),
            Findings = ExpectedFindings(),
        };
        string law = Cell(Columns.Law);
        return problems.Refused.Count > before
            ? null
            : new(file, line.Number, id, OrNull(Cell(Columns.Title)), question, expected, law, OrNull(Cell(Columns.Remarks)));
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private bool HasItsCells()
    {
        int headers = header.Columns.Length;
        if (line.Cells.Length < headers || line.Cells.Skip(headers).Any(cell => cell.Length > 0))
        {
            problems.Refuse(new(ProblemKinds.Cells, file, line.Number));
            return false;
        }

        for (int i = 0; i < headers; i++)
        {
            if (header.Columns[i] is null ? line.Cells[i].Length > 0 : header.Columns[i]!.IsRequired && line.Cells[i].Length == 0)
            {
                problems.Refuse(new(header.Columns[i] is null ? ProblemKinds.CellWithoutHeader : ProblemKinds.Required, file, line.Number, i + 1)
                {
                    Column = header.Columns[i],
                });
            }
        }

        return true;
    }

    private string Cell(Column column) => header.Columns.IndexOf(column) is var at and >= 0 ? line.Cells[at] : "";

    private void Refuse(ProblemKind kind, Column column, Func<Language, string>? detail = null) =>
        problems.Refuse(new(kind, file, line.Number, header.Columns.IndexOf(column) + 1) { Column = column, Detail = detail });

    private string Identifier()
    {
        string id = Cell(Columns.Id);
        if (id.Length > 0 && CaseId.DefectOf(id) is { } defect)
        {
            Refuse(defect, Columns.Id);
        }

        return id;
    }

    private LocalDate DayCell()
    {
        string cell = Cell(Columns.Day);
        if (cell.Length == 0)
        {
            return default;
        }

        if (!CaseDay.TryRead(cell, out LocalDate day, out bool hasSlashes))
        {
            Refuse(ProblemKinds.Day, Columns.Day);
        }
        else if (hasSlashes)
        {
            problems.Remark(new(ProblemKinds.DaysWithSlashes, file));
        }

        return day;
    }

    /// <summary>Reads a word as its code; the default where the cell is empty or was refused.</summary>
    private string? Code(Column column, WordList words, string? empty)
    {
        string cell = Cell(column);
        if (cell.Length == 0)
        {
            return empty;
        }

        string? code = words.CodeOf(cell);
        if (code is null)
        {
            Refuse(ProblemKinds.Value, column, words.Accepted);
        }

        return code ?? empty;
    }

    private Answer AnswerOf(Column column) => Enum.Parse<Answer>(Code(column, Words.Answers, nameof(Answer.Unknown))!);

    private bool Act(Column column)
    {
        Answer answer = Cell(column).Length == 0 ? Answer.No : AnswerOf(column);
        if (answer == Answer.Unknown && Words.Answers.CodeOf(Cell(column)) is not null)
        {
            Refuse(ProblemKinds.Act, column);
        }

        return answer == Answer.Yes;
    }

    private State? StateCell()
    {
        string cell = Cell(Columns.State);
        if (cell.Length == 0 || Words.Answers.CodeOf(cell) == nameof(Answer.Unknown))
        {
            return null;
        }

        if (!State.TryFromName(cell, out State? state) && !State.TryFromInegiCode(cell, out state))
        {
            Refuse(ProblemKinds.State, Columns.State);
        }

        return state;
    }

    private Applicant Applicant() => new()
    {
        InNationalTerritory = AnswerOf(Columns.InNationalTerritory),
        HasSocialSecurity = SocialSecurityAnswer(),
        HasCurp = AnswerOf(Columns.HasCurp),
        HasAdmittedDocument = AnswerOf(Columns.HasAdmittedDocument),
        IsMedicalEmergency = AnswerOf(Columns.IsMedicalEmergency),
        LacksOtherCareNearby = AnswerOf(Columns.LacksOtherCareNearby),
        RightCancelled = Act(Columns.RightCancelled),
        EnteredCountryForCare = Act(Columns.EnteredCountryForCare),
        CareState = StateCell(),
    };

    private RegularisationCandidate Candidate() => new()
    {
        HasTemporaryContract = AnswerOf(Columns.HasTemporaryContract),
        WorksInTransferredUnit = AnswerOf(Columns.WorksInTransferredUnit),
        MeetsSeniority = AnswerOf(Columns.MeetsSeniority),
        MeetsAcademicProfile = AnswerOf(Columns.MeetsAcademicProfile),
        HoldsOtherPermanentPost = AnswerOf(Columns.HoldsOtherPermanentPost),
        Branch = Enum.Parse<RegularisationBranch>(Code(Columns.Branch, Words.Branches, nameof(RegularisationBranch.NotStated))!),
        State = StateCell(),
    };

    /// <summary>Social security as its column says it, or as it follows from the affiliations; both must agree.</summary>
    private Answer SocialSecurityAnswer()
    {
        Answer stated = AnswerOf(Columns.HasSocialSecurity);
        string cell = Cell(Columns.Affiliations);
        if (cell.Length == 0)
        {
            return stated;
        }

        string[] words = cell.Split(Joint, StringSplitOptions.TrimEntries);
        bool isComplete = Words.EndOfAffiliations.CodeOf(words[^1]) is not null;
        string?[] codes = [.. words[..^(isComplete ? 1 : 0)].Select(Words.Affiliations.CodeOf)];
        if (codes.Contains(null))
        {
            Refuse(ProblemKinds.Affiliation, Columns.Affiliations, Words.Affiliations.Accepted);
            return stated;
        }

        Answer derived = SocialSecurity.From([.. codes.Select(code => Enum.Parse<Affiliation>(code!))], isComplete);
        if (stated != Answer.Unknown && derived != Answer.Unknown && stated != derived)
        {
            Refuse(ProblemKinds.Contradiction, Columns.Affiliations);
        }

        return derived == Answer.Unknown ? stated : derived;
    }

    private ImmutableArray<string>? MissingFacts()
    {
        string cell = Cell(Columns.Missing);
        if (cell.Length == 0)
        {
            return null;
        }

        if (Words.Nothing.CodeOf(cell) is not null)
        {
            return [];
        }

        string?[] codes = [.. cell.Split(Joint).Select(word => Columns.FactOf(word, header.Subject))];
        if (codes.Contains(null) || codes.Distinct().Count() < codes.Length)
        {
            Refuse(ProblemKinds.Fact, Columns.Missing, language => Columns.AcceptedFacts(header.Subject, language));
        }

        return [.. codes.OfType<string>()];
    }

    private ImmutableArray<ExpectedFinding> ExpectedFindings()
    {
        string cell = Cell(Columns.Findings);
        if (cell.Length == 0)
        {
            return [];
        }

        var findings = ImmutableArray.CreateBuilder<ExpectedFinding>();
        foreach (string part in cell.Split(Joint))
        {
            int colon = part.LastIndexOf(':');
            string code = colon < 0 ? "" : part[..colon].Trim();
            string? answer = colon < 0 ? null : Words.FindingAnswers.CodeOf(part[(colon + 1)..]);
            if (answer is null || findings.Any(finding => finding.Code == code))
            {
                Refuse(ProblemKinds.Finding, Columns.Findings, Words.FindingAnswers.Accepted);
                break;
            }

            if (!KnownReasons.Codes.Contains(code))
            {
                Refuse(ProblemKinds.UnknownReason, Columns.Findings);
                break;
            }

            findings.Add(Words.Finding(code, answer));
        }

        return findings.ToImmutable();
    }
}
