using System.Collections.Immutable;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>The headers of a file: which column stands where, and what the cases are about.</summary>
/// <param name="Columns">For each position the column; null where the header is blank.</param>
/// <param name="Subject">What the cases are about: eligibility, where no column says otherwise.</param>
internal sealed record CaseHeader(ImmutableArray<Column?> Columns, CaseSubject Subject)
{
    public static CaseHeader? Read(string file, CaseLine line, ProblemList problems)
    {
        int before = problems.Refused.Count;
        var columns = new Column?[line.Cells.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            if (line.Cells[i].Length == 0)
            {
                continue;
            }

            Column? column = Kit.Columns.Find(line.Cells[i]);
            if (column is null)
            {
                problems.Refuse(new(ProblemKinds.UnknownHeader, file, line.Number, i + 1));
            }
            else if (columns.Contains(column))
            {
                problems.Refuse(new(ProblemKinds.HeaderTwice, file, line.Number, i + 1) { Column = column });
            }

            columns[i] = column;
        }

        foreach (Column column in Kit.Columns.All.Where(column => column.IsRequired && !columns.Contains(column)))
        {
            problems.Refuse(new(ProblemKinds.HeaderMissing, file, line.Number) { Column = column });
        }

        CaseSubject[] subjects = [.. columns.Select(column => column?.Subject ?? default).Where(subject => subject != default).Distinct()];
        if (subjects.Length > 1)
        {
            problems.Refuse(new(ProblemKinds.TwoSubjects, file, line.Number));
        }

        return problems.Refused.Count > before ? null : new([.. columns], subjects.FirstOrDefault(CaseSubject.Eligibility));
    }
}
