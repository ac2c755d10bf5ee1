using System.Globalization;
using System.Text;
using ImssBienestar.Domain.People;

namespace ImssBienestar.Domain.Tests.People;

public sealed class CurpColumnsTests
{
    [Fact]
    public void A_column_says_what_reading_each_key_says_for_every_day_of_two_centuries()
    {
        var keys = new List<string> { "XXXX999999XXXXXX99", "XEXX010101MNEXXXA8", "XEXX010101HNEXXXA4", "SABC560626XDFLRN01", new('?', 18), new('\0', 18) };
        foreach (LocalDate day in Tests.Days.Between(new LocalDate(1900, 1, 1), new LocalDate(2099, 12, 31)))
        {
            string date = string.Create(CultureInfo.InvariantCulture, $"{day.Year % 100:D2}{day.Month:D2}{day.Day:D2}");
            string sex = "HMX".Substring(day.Day % 3, 1);
            keys.Add($"SABC{date}{sex}{(day.Day % 2 == 0 ? "NE" : "NT")}LRN{(day.Year < 2000 ? '0' : 'A')}{day.Day % 10}");
        }

        int count = keys.Count;
        byte[] valid = new byte[count], sexes = new byte[count], states = new byte[count];
        int[] days = new int[count];
        int right = CurpColumns.Read(Encoding.Latin1.GetBytes(string.Concat(keys)), valid, days, sexes, states);

        for (int i = 0; i < count; i++)
        {
            bool read = Curp.TryParse(keys[i], out Curp curp);
            Assert.Equal(read ? 1 : 0, valid[i]);
            Assert.Equal(read ? Period.DaysBetween(new LocalDate(1900, 1, 1), curp.BirthDate) : -1, days[i]);
            Assert.Equal(read ? (int)curp.Sex : 0, sexes[i]);
            Assert.Equal(!read ? 0 : curp.Birthplace.IsAbroad ? CurpColumns.BornAbroad : curp.Birthplace.State!.Number, states[i]);
        }

        Assert.Equal(valid.Sum(flag => flag), right);
        Assert.InRange(right, 5_000, count);
    }

    [Fact]
    public void Columns_of_other_lengths_are_refused()
    {
        byte[] one = Encoding.ASCII.GetBytes(Curp.Example);

        Assert.Equal(1, CurpColumns.Read(one, new byte[1], new int[1], new byte[1], new byte[1]));
        Assert.Equal(0, CurpColumns.Read([], [], [], [], []));
        Assert.Throws<ArgumentException>(() => CurpColumns.Read(one.AsSpan(1), [], [], [], []));
        Assert.Throws<ArgumentException>(() => CurpColumns.Read(one.AsSpan(1), new byte[1], new int[1], new byte[1], new byte[1]));
        Assert.Throws<ArgumentException>(() => CurpColumns.Read(one, new byte[2], new int[1], new byte[1], new byte[1]));
        Assert.Throws<ArgumentException>(() => CurpColumns.Read(one, new byte[1], new int[2], new byte[1], new byte[1]));
        Assert.Throws<ArgumentException>(() => CurpColumns.Read(one, new byte[1], new int[1], new byte[2], new byte[1]));
        Assert.Throws<ArgumentException>(() => CurpColumns.Read(one, new byte[1], new int[1], new byte[1], new byte[2]));
    }
}
