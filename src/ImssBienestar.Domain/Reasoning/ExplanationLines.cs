using System.Collections.Immutable;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>The lines that every explanation shares: a finding, the facts still to ask, a change of answers. They add no reason of their own.</summary>
internal static class ExplanationLines
{
    private static readonly BilingualText MissingLabel = new("Falta preguntar:", "Still to ask:");
    private static readonly BilingualText ChangeLabel = new("Cambiaría a", "Would become");
    private static readonly BilingualText Presumption = new("(La ley lo presume.)", "(Presumed by law.)");
    private static readonly BilingualText Interpretation = new("Interpretación", "Interpretation");
    private static readonly BilingualText VerifiedThrough = new("verificado hasta", "verified through");

    public static void AppendFinding(this ref CharBuffer text, Finding finding, Language language)
    {
        string word = Answers.Word(finding.Answer, language);
        text.Append("\n  ");
        text.Append(word);
        text.Append("    ".AsSpan(word.Length));
        text.Append(finding.Provision.Citation.Text.In(language));
        text.Append(": ");
        text.Append(finding.Text.In(language));
        if (finding.IsPresumption)
        {
            text.Append(" ");
            text.Append(Presumption.In(language));
        }

        if (finding.InForceFrom is { } from)
        {
            text.Append(" [");
            text.AppendDay(from);
            text.Append("…");
            if (finding.InForceUntil is { } until)
            {
                text.AppendDay(until);
            }

            if (finding.VerifiedThrough is { } verified)
            {
                text.Append("; ");
                text.Append(VerifiedThrough.In(language));
                text.Append(" ");
                text.AppendDay(verified);
            }

            text.Append("]");
        }

        if (finding.Interpretation is { } interpretation)
        {
            text.Append("\n      ");
            text.Append(Interpretation.In(language));
            text.Append(" ");
            text.Append(interpretation.Code);
            text.Append(": ");
            text.Append(interpretation.Text.In(language));
        }
    }

    public static void AppendFindings(this ref CharBuffer text, ImmutableArray<Finding> findings, Language language)
    {
        foreach (Finding finding in findings)
        {
            text.AppendFinding(finding, language);
        }
    }

    /// <summary>The questions still to ask; nothing where there are none.</summary>
    public static void AppendMissing(this ref CharBuffer text, ImmutableArray<Fact> missing, Language language)
    {
        if (missing.IsEmpty)
        {
            return;
        }

        text.Append("\n");
        text.Append(MissingLabel.In(language));
        foreach (Fact fact in missing)
        {
            text.Append(" ");
            text.Append(fact.Question.In(language));
        }
    }

    /// <summary>Another outcome and the answers that lead to it.</summary>
    public static void AppendChange(this ref CharBuffer text, BilingualText outcome, ImmutableArray<FactAnswer> answers, Language language)
    {
        text.Append("\n");
        text.Append(ChangeLabel.In(language));
        text.Append(" ");
        text.Append(outcome.In(language));
        text.Append(":");
        foreach (FactAnswer answer in answers)
        {
            text.Append(" ");
            text.Append(answer.Fact!.Question.In(language));
            text.Append(" ");
            text.Append(Answers.Word(answer.Answer, language));
            text.Append(".");
        }
    }

    public static void AppendDay(this ref CharBuffer text, LocalDate day)
    {
        Span<char> iso = stackalloc char[IsoDays.IsoLength];
        day.WriteIso(iso);
        text.Append(iso);
    }
}
