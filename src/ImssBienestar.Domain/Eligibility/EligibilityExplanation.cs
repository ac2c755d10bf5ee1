using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Renders a decision as text: a view of its findings, which adds no reason of its own.</summary>
internal static class EligibilityExplanation
{
    public static void Write(ref CharBuffer text, EligibilityDecision decision, Language language)
    {
        text.Append(EligibilityLabels.Of(decision.Outcome).In(language));
        if (decision.Day != default)
        {
            text.Append(" · ");
            Day(ref text, decision.Day);
        }

        if (decision.CareState is { } state)
        {
            text.Append(" · ");
            text.Append(state.ShortName);
        }

        Line(ref text, EligibilityLabels.Care, EligibilityLabels.Of(decision.MayReceiveCare), language);
        Line(ref text, EligibilityLabels.ProviderLabel, EligibilityLabels.Of(decision.Provider), language);
        Line(ref text, EligibilityLabels.PayerLabel, EligibilityLabels.Of(decision.Payer), language);
        foreach (Finding finding in decision.Findings)
        {
            Write(ref text, finding, language);
        }

        if (!decision.Missing.IsEmpty)
        {
            text.Append("\n");
            text.Append(EligibilityLabels.Missing.In(language));
            foreach (Fact fact in decision.Missing)
            {
                text.Append(" ");
                text.Append(fact.Question.In(language));
            }
        }

        WriteChanges(ref text, decision, language);
    }

    private static void Write(ref CharBuffer text, Finding finding, Language language)
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
            text.Append(EligibilityLabels.Presumption.In(language));
        }

        if (finding.InForceFrom is { } from)
        {
            text.Append(" [");
            Day(ref text, from);
            text.Append("…");
            if (finding.InForceUntil is { } until)
            {
                Day(ref text, until);
            }

            if (finding.VerifiedThrough is { } verified)
            {
                text.Append("; ");
                text.Append(EligibilityLabels.VerifiedThrough.In(language));
                text.Append(" ");
                Day(ref text, verified);
            }

            text.Append("]");
        }

        if (finding.Interpretation is { } interpretation)
        {
            text.Append("\n      ");
            text.Append(EligibilityLabels.Interpretation.In(language));
            text.Append(" ");
            text.Append(interpretation.Code);
            text.Append(": ");
            text.Append(interpretation.Text.In(language));
        }
    }

    private static void WriteChanges(ref CharBuffer text, EligibilityDecision decision, Language language)
    {
        foreach (OutcomeChange<EligibilityOutcome> change in decision.WouldChange)
        {
            text.Append("\n");
            text.Append(EligibilityLabels.WouldChange.In(language));
            text.Append(" ");
            text.Append(EligibilityLabels.Of(change.Outcome).In(language));
            text.Append(":");
            foreach (FactAnswer answer in change.Answers)
            {
                text.Append(" ");
                text.Append(answer.Fact!.Question.In(language));
                text.Append(" ");
                text.Append(Answers.Word(answer.Answer, language));
                text.Append(".");
            }
        }
    }

    private static void Line(ref CharBuffer text, BilingualText label, BilingualText value, Language language)
    {
        text.Append("\n");
        text.Append(label.In(language));
        text.Append(": ");
        text.Append(value.In(language));
    }

    private static void Day(ref CharBuffer text, LocalDate day)
    {
        Span<char> iso = stackalloc char[IsoDays.IsoLength];
        day.WriteIso(iso);
        text.Append(iso);
    }
}
