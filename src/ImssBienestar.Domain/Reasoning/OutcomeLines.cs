using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>What lines of outcomes say together.</summary>
internal static class OutcomeLines
{
    /// <summary>The one outcome that holds in every completion; 0 where completions disagree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Settle(this ImmutableArray<OutcomeLine> outcomes, SituationSet completions)
    {
        foreach (OutcomeLine line in outcomes)
        {
            if (completions.IsSubsetOf(line.Situations))
            {
                return line.Outcome;
            }
        }

        return 0;
    }
}
