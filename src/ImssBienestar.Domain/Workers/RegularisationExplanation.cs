using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>Renders a decision as text: a view of its findings, which adds no reason of its own.</summary>
internal static class RegularisationExplanation
{
    private static readonly BilingualText[] Outcomes =
    [
        new("No determinado", "Undetermined"),
        new("Procede la basificación", "Eligible for a permanent post"),
        new("Aún no le toca", "Not yet its turn"),
        new("No procede la basificación", "Not eligible for a permanent post"),
    ];

    public static void Write(ref CharBuffer text, RegularisationDecision decision, Language language)
    {
        text.Append(Of(decision.Outcome).In(language));
        if (decision.Day != default)
        {
            text.Append(" · ");
            text.AppendDay(decision.Day);
        }

        if (decision.State is { } state)
        {
            text.Append(" · ");
            text.Append(state.ShortName);
        }

        foreach (Finding finding in decision.Findings)
        {
            text.AppendFinding(finding, language);
        }

        text.AppendMissing(decision.Missing, language);
        foreach (OutcomeChange<RegularisationOutcome> change in decision.WouldChange)
        {
            text.AppendChange(Of(change.Outcome), change.Answers, language);
        }
    }

    public static BilingualText Of(RegularisationOutcome outcome) => Outcomes[(int)outcome];
}
