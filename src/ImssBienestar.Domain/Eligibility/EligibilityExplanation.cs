using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

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
            text.AppendDay(decision.Day);
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
            text.AppendFinding(finding, language);
        }

        text.AppendMissing(decision.Missing, language);
        foreach (OutcomeChange<EligibilityOutcome> change in decision.WouldChange)
        {
            text.AppendChange(EligibilityLabels.Of(change.Outcome), change.Answers, language);
        }
    }

    private static void Line(ref CharBuffer text, BilingualText label, BilingualText value, Language language)
    {
        text.Append("\n");
        text.Append(label.In(language));
        text.Append(": ");
        text.Append(value.In(language));
    }
}
