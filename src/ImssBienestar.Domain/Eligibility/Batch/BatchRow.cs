namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>One row of columns, read by itself.</summary>
internal static class BatchRow
{
    /// <summary>Reads a row.</summary>
    /// <param name="rows">The columns.</param>
    /// <param name="row">The row.</param>
    /// <param name="position">Its class, where the columns are of classes; its situation otherwise.</param>
    /// <param name="state">Its state; 0 where the column is absent.</param>
    /// <returns>The defect that forbids to decide it, if any; the rest is then of no use.</returns>
    public static RefusalReason Read(in ApplicantColumns rows, int row, out int position, out byte state)
    {
        position = 0;
        state = rows.States.IsEmpty ? (byte)0 : rows.States[row];
        if (state > ProviderTable.LastState)
        {
            return RefusalReason.UndefinedState;
        }

        if (!rows.Situations.IsEmpty)
        {
            position = rows.Situations[row];
            return position < Applicant.SituationCount ? RefusalReason.None : RefusalReason.UndefinedSituation;
        }

        if (!rows.SituationClasses.IsEmpty)
        {
            position = rows.SituationClasses[row];
            return position < BatchWording.ClassCount ? RefusalReason.None : RefusalReason.UndefinedClass;
        }

        return ReadFacts(rows, row, out position);
    }

    private static RefusalReason ReadFacts(in ApplicantColumns rows, int row, out int situation)
    {
        byte values = rows.FactValues[row];
        byte known = rows.FactsKnown[row];
        situation = 0;
        if ((values & ~known) != 0)
        {
            return RefusalReason.ValueWithoutKnown;
        }

        if (!rows.Affiliations.IsEmpty)
        {
            if ((known & FactBits.HasSocialSecurity) != 0)
            {
                return RefusalReason.SocialSecurityTwice;
            }

            byte affiliations = rows.Affiliations[row];
            values = ColumnSituations.WithCover(values, affiliations);
            known = ColumnSituations.WithKnownCover(known, affiliations);
        }

        situation = ColumnSituations.Of(values, known);
        return RefusalReason.None;
    }
}
