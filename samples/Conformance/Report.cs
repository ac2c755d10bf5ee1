using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.Conformance;

/// <summary>Says how the cases went, in words that a lawyer reads.</summary>
internal sealed class Report(TextWriter output, TextWriter error, Language language)
{
    private const int MostProblems = 25;

    public void Usage() => error.WriteLine(ReportTexts.Usage.In(language));

    public void Notes(IEnumerable<Problem> notes)
    {
        foreach (Problem note in notes)
        {
            error.WriteLine(note.In(language));
        }
    }

    public void Refused(IReadOnlyList<Problem> problems)
    {
        foreach (Problem problem in problems.Take(MostProblems))
        {
            error.WriteLine(problem.In(language));
        }

        error.WriteLine(Said(ReportTexts.Refused, problems.Count));
    }

    public void Failure(LawCase law, ImmutableArray<Difference> differences)
    {
        output.WriteLine(Said(ReportTexts.Failure, law.Id, law.File, law.Line));
        foreach (Difference difference in differences)
        {
            output.WriteLine("  " + Line(law.Question.Subject, difference));
        }

        output.WriteLine("  " + Said(ReportTexts.SourceCited, law.Law));
        output.WriteLine("  " + ReportTexts.Explained.In(language));
        foreach (string line in law.Question.Explain(language).Split('\n'))
        {
            output.WriteLine("    " + line);
        }

        output.WriteLine();
    }

    public void Summary(int cases, int failed) => output.WriteLine(Said(ReportTexts.Summary, cases, cases - failed, failed));

    public void Written(int cases, string folder) => output.WriteLine(Said(ReportTexts.Written, cases, folder));

    private string Said(BilingualText text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text.In(language), values);

    private string Line(CaseSubject subject, Difference difference)
    {
        string name = difference.Aspect switch
        {
            Aspect.Outcome => Columns.Outcome.Name(language),
            Aspect.MayReceiveCare => Columns.MayReceiveCare.Name(language),
            Aspect.Provider => Columns.Provider.Name(language),
            Aspect.Payer => Columns.Payer.Name(language),
            Aspect.Missing => Columns.Missing.Name(language),
            Aspect.Finding => difference.Reason!,
            _ => ReportTexts.Answer.In(language),
        };
        string answered = difference.Answered is { } codes ? Words(subject, difference.Aspect, codes) : ReportTexts.NotAnswered.In(language);
        return Said(ReportTexts.Difference, name, Words(subject, difference.Aspect, difference.Expected), answered);
    }

    private string Words(CaseSubject subject, Aspect aspect, ImmutableArray<string> codes) =>
        codes.IsEmpty ? Kit.Words.Nothing.Label(Kit.Words.Nothing.Words[0].Code, language)
        : string.Join(" + ", codes.Order(StringComparer.Ordinal).Select(code => aspect == Aspect.Missing ? Question(code) : ListOf(subject, aspect).Label(code, language)));

    private static WordList ListOf(CaseSubject subject, Aspect aspect) => aspect switch
    {
        Aspect.MayReceiveCare => Kit.Words.Answers,
        Aspect.Provider => Kit.Words.Providers,
        Aspect.Payer => Kit.Words.Payers,
        Aspect.Finding => Kit.Words.FindingAnswers,
        _ => Kit.Words.OutcomesOf(subject),
    };

    private string Question(string code) => Enumerable.Concat<Fact>(EligibilityFacts.All, RegularisationFacts.All).Single(fact => fact.Code == code).Question.In(language);
}
