using System.Collections.Immutable;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Reads the cases of one CSV file.</summary>
internal static class CaseFile
{
    /// <param name="file">The name of the file, below the folder of the kit.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="problems">Where what cannot be read is said; a line with a problem gives no case.</param>
    public static ImmutableArray<LawCase> Read(string file, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        if (FileText.Decode(file, bytes, problems) is not { } text
            || CaseTable.Read(file, text, problems) is not { } table
            || CaseHeader.Read(file, table.Lines[0], problems) is not { } header)
        {
            return [];
        }

        if (table.Lines.Length == 1)
        {
            problems.Refuse(new(ProblemKinds.Empty, file));
        }

        return [.. table.Lines.Skip(1).Select(line => new LineReader(file, header, line, problems).Read()).OfType<LawCase>()];
    }
}
