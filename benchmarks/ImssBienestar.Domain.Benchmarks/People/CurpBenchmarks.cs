using System.Text;
using BenchmarkDotNet.Attributes;
using ImssBienestar.Domain.People;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.People;

/// <summary>Reading CURP with all rules, fields out, 5 % of the keys with one changed character; beside a generated regular expression with date
/// and digit, a reader by tables, and a plain copy of the same bytes. Times are per key.</summary>
[MemoryDiagnoser]
public class CurpBenchmarks
{
    private const int Keys = 20_000;

    private readonly string[] texts = new string[Keys];
    private readonly byte[][] utf8 = new byte[Keys][];
    private readonly byte[] column = new byte[Keys * Curp.Length];
    private readonly byte[] copy = new byte[Keys * Curp.Length];
    private readonly byte[] valid = new byte[Keys];
    private readonly int[] days = new int[Keys];
    private readonly byte[] sexes = new byte[Keys];
    private readonly byte[] states = new byte[Keys];

    [GlobalSetup]
    public void CreateKeys()
    {
        var random = new Random(20240515);
        for (int i = 0; i < Keys; i++)
        {
            texts[i] = CurpPeers.Fictional(random);
            if (random.Next(20) == 0)
            {
                int at = random.Next(Curp.Length);
                texts[i] = string.Concat(texts[i].AsSpan(0, at), "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".AsSpan(random.Next(36), 1), texts[i].AsSpan(at + 1));
            }

        }

        // Copied once more, so that the keys stand one after another as a file read in leaves them, without the scraps of their making between.
        for (int i = 0; i < Keys; i++)
        {
            texts[i] = new string(texts[i].AsSpan());
        }

        for (int i = 0; i < Keys; i++)
        {
            utf8[i] = Encoding.ASCII.GetBytes(texts[i]);
            utf8[i].CopyTo(column, i * Curp.Length);
        }

        long expected = Read();
        if (expected != ReadUtf8() || expected != RegularExpression() || expected != Tables() || expected != Columns())
        {
            throw new InvalidOperationException("The readers disagree.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys)]
    public long Read()
    {
        long sum = 0;
        foreach (string text in texts)
        {
            if (Curp.TryParse(text, out Curp curp))
            {
                LocalDate born = curp.BirthDate;
                sum += Checksum(born.Year, born.Month, born.Day, (int)curp.Sex, curp.Birthplace.IsAbroad);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    public long ReadUtf8()
    {
        long sum = 0;
        foreach (byte[] text in utf8)
        {
            if (Curp.TryParse(text.AsSpan(), out Curp curp))
            {
                LocalDate born = curp.BirthDate;
                sum += Checksum(born.Year, born.Month, born.Day, (int)curp.Sex, curp.Birthplace.IsAbroad);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    public long RegularExpression()
    {
        long sum = 0;
        foreach (string text in texts)
        {
            if (CurpPeers.TryReadByRegularExpression(text, out DateTime born, out int sex, out bool abroad))
            {
                sum += Checksum(born.Year, born.Month, born.Day, sex, abroad);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    public long Tables()
    {
        long sum = 0;
        foreach (string text in texts)
        {
            if (CurpPeers.TryReadByTables(text, out int year, out int month, out int day, out int sex, out bool abroad))
            {
                sum += Checksum(year, month, day, sex, abroad);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    public long Columns()
    {
        CurpColumns.Read(column, valid, days, sexes, states);
        return columnsChecked ? days[^1] : ChecksumOfColumns();
    }

    [Benchmark(OperationsPerInvoke = Keys)]
    public int PlainCopy()
    {
        for (int i = 0; i < column.Length; i += Curp.Length)
        {
            column.AsSpan(i, Curp.Length).CopyTo(copy.AsSpan(i));
        }

        return copy[^1];
    }

    private bool columnsChecked;

    private long ChecksumOfColumns()
    {
        columnsChecked = true;
        long sum = 0;
        for (int i = 0; i < Keys; i++)
        {
            if (valid[i] == 1)
            {
                LocalDate born = new LocalDate(1900, 1, 1).PlusDays(days[i]);
                sum += Checksum(born.Year, born.Month, born.Day, sexes[i], states[i] == CurpColumns.BornAbroad);
            }
        }

        return sum;
    }

    private static long Checksum(int year, int month, int day, int sex, bool abroad) => (year * 400) + (month * 31) + day + (sex * 7) + (abroad ? 13 : 0);
}
