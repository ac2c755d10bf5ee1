using System.Text.Json;
using CsvHelper;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility.Batch;
using NodaTime;

namespace ImssBienestar.Samples.NationalRegister;

/// <summary>One shard in, one tally out.</summary>
internal static class Worker
{
    /// <param name="shard">The rows as CSV; see <see cref="Columns"/>.</param>
    /// <param name="day">The day the decisions are about.</param>
    /// <param name="said">Where progress is said.</param>
    public static CoverageTally Count(Stream shard, LocalDate day, TextWriter said)
    {
        var tally = new CoverageTallyBuilder(RegisterTally.Heading(day));
        var batch = EligibilityBatch.On(day);
        var reader = new RowReader(day);
        byte[] states = new byte[EligibilityBatch.BlockRows], ages = new byte[EligibilityBatch.BlockRows], covers = new byte[EligibilityBatch.BlockRows];
        byte[] values = new byte[EligibilityBatch.BlockRows], known = new byte[EligibilityBatch.BlockRows], codes = new byte[EligibilityBatch.BlockRows];
        using CsvReader rows = CsvReader.Create(shard, CsvReaderOptions.Default with { Separator = ',' }, leaveOpen: true);
        rows.ReadHeader();
        if (!rows.Headers.SequenceEqual(Columns.Names))
        {
            throw new InputException($"The columns of a shard are {string.Join(",", Columns.Names)}; these are {string.Join(",", rows.Headers)}.");
        }

        int count = 0;
        long total = 0;
        while (rows.Read())
        {
            if (reader.Read(rows, out states[count], out ages[count], out covers[count], out values[count], out known[count]) is { } reason)
            {
                tally.LeaveOut(reason);
            }
            else if (++count == EligibilityBatch.BlockRows)
            {
                Add();
            }
        }

        Add();
        return tally.ToTally();

        void Add()
        {
            var block = new ApplicantColumns
            {
                States = states.AsSpan(0, count),
                Affiliations = covers.AsSpan(0, count),
                FactValues = values.AsSpan(0, count),
                FactsKnown = known.AsSpan(0, count),
            };
            batch.Decide(block, codes.AsSpan(0, count));
            tally.Add(block.States, ages.AsSpan(0, count), codes.AsSpan(0, count));
            total += count;
            count = 0;
            if (total % EligibilityBatch.ReportRows == 0)
            {
                said.Write($"\r{total:N0} people");
            }
        }
    }

    /// <summary>Writes aside and renames: a worker that is killed leaves no half of a tally.</summary>
    public static void Write(CoverageTally tally, string path)
    {
        if (path == "-")
        {
            using Stream output = Console.OpenStandardOutput();
            JsonSerializer.Serialize(output, tally);
            return;
        }

        string aside = $"{path}.{Environment.ProcessId}.part";
        using (FileStream file = File.Create(aside))
        {
            JsonSerializer.Serialize(file, tally);
            file.Flush(flushToDisk: true);
        }

        File.Move(aside, path, overwrite: true);
    }
}
