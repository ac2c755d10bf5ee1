using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Renders a decision as text: a view of its findings, which adds no reason of its own.</summary>
/// <remarks>What belongs to a judgement, to a period of a state or to a stretch of days is written once and copied from then on.</remarks>
internal static class EligibilityExplanation
{
    public static void Write(
        ref CharBuffer text,
        in EligibilityDecision decision,
        EligibilityJudgement judgement,
        StateStanding.Period? standing,
        DayFlags.Segment? flags,
        Language language)
    {
        text.Append(EligibilityLabels.Of(judgement.Outcome).In(language));
        if (decision.Day != default)
        {
            text.Append(" · ");
            text.AppendDay(decision.Day);
        }

        // Few long pieces, for at the end of each the processor has to guess.
        text.Append(standing?.Heading);
        text.Append(judgement.Opening(decision.Provider).In(language, (judgement, decision.Provider), WriteOpening));
        if (standing is not null && flags is not null)
        {
            text.Append(standing.Text.In(language, standing.Findings, ExplanationLines.AppendFindings));
            text.Append(flags.TextFor(judgement.Outcome, language));
        }

        text.Append(judgement.Outlook.In(language, judgement, WriteOutlook));
    }

    private static void WriteOpening(ref CharBuffer text, (EligibilityJudgement Judgement, Provider Provider) of, Language language)
    {
        text.Append(EligibilityLabels.LineOf(of.Judgement.MayReceiveCare).In(language));
        text.Append(EligibilityLabels.LineOf(of.Provider).In(language));
        text.Append(EligibilityLabels.LineOf(of.Judgement.Payer).In(language));
        text.AppendFindings(of.Judgement.Findings, language);
    }

    private static void WriteOutlook(ref CharBuffer text, EligibilityJudgement judgement, Language language)
    {
        text.AppendMissing(judgement.Missing, language);
        foreach (OutcomeChange<EligibilityOutcome> change in judgement.WouldChange)
        {
            text.AppendChange(EligibilityLabels.Of(change.Outcome), change.Answers, language);
        }
    }
}
