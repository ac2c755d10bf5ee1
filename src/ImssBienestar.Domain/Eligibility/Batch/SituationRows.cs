namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>Decides rows of situations: a table of 2,916 stays in the cache, so that one look-up for each row is enough.</summary>
internal static class SituationRows
{
    /// <summary>Decides all rows.</summary>
    /// <returns>How many rows were decided, and whether all of them are without defect.</returns>
    public static (int Rows, bool IsClean) Decide(ReadOnlySpan<byte> judgements, ProviderTable providers, in ApplicantColumns rows, Span<byte> codes)
    {
        ReadOnlySpan<ushort> situations = rows.Situations[..codes.Length];
        bool isClean = true;
        if (rows.States.IsEmpty)
        {
            byte provider = providers.Of(rows.CareState);
            for (int row = 0; row < codes.Length; row++)
            {
                int situation = situations[row];
                bool isRight = situation < judgements.Length;
                isClean &= isRight;
                codes[row] = (byte)(judgements[isRight ? situation : 0] + provider);
            }

            return (codes.Length, isClean);
        }

        ReadOnlySpan<byte> byState = providers.ByState;
        ReadOnlySpan<byte> states = rows.States[..codes.Length];
        for (int row = 0; row < codes.Length; row++)
        {
            int situation = situations[row];
            int state = states[row];
            bool isRight = situation < judgements.Length && state <= ProviderTable.LastState;
            isClean &= isRight;
            codes[row] = isRight ? (byte)(judgements[situation] + byState[state]) : EligibilityCode.RefusedValue;
        }

        return (codes.Length, isClean);
    }
}
