using System.Globalization;
using System.Text;
using NodaTime;

namespace ImssBienestar.Samples.NationalRegister;

/// <summary>People who do not exist: person n is the same whatever the number of shards. A few rows are spoilt on purpose.</summary>
internal sealed class SyntheticRegister(ulong seed)
{
    private static readonly LocalDate Youngest = new(2026, 6, 30);

    /// <summary>Parts in a thousand, adding up to it.</summary>
    private static readonly (int Share, string Covers)[] Covers =
    [
        (480, "ninguna"), (300, "imss"), (60, "issste"), (10, "estatal"), (8, "pemex"), (6, "sedena"), (4, "semar"), (30, "otra"), (12, "imss;otra"),
        (10, "imss;issste"), (40, ""), (40, "otra?"),
    ];

    /// <summary>Writes the shards of a register.</summary>
    public void Write(string folder, long people, int shards)
    {
        Directory.CreateDirectory(folder);
        long written = 0;
        for (int shard = 0; shard < shards; shard++)
        {
            long last = people * (shard + 1) / shards;
            using var file = new StreamWriter(Path.Combine(folder, Merge.Id(shard) + ".csv"), append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
            file.WriteLine(string.Join(',', Columns.Names));
            for (; written < last; written++)
            {
                file.WriteLine(Row(written));
            }
        }
    }

    private string Row(long person)
    {
        ulong place = Draw(person, 0);
        ulong draw = Draw(person, 1);
        ulong facts = Draw(person, 2);
        if (draw % 5000 == 0)
        {
            return Spoilt((int)(place % 4));
        }

        string state = place % 100 == 0 ? "" : (1 + (place % 32)).ToString("D2", CultureInfo.InvariantCulture);
        LocalDate born = Youngest.PlusDays(-(int)(place / 64 % 33_000));
        string birth = place / 128 % 200 == 0 ? "" : born.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        int share = (int)(draw / 5000 % 1000);
        string covers = "";
        foreach ((int part, string words) in Covers)
        {
            covers = words;
            share -= part;
            if (share < 0)
            {
                break;
            }
        }

        return $"{state},{birth},{covers},{Fact(facts, 0, 980, 10)},{Fact(facts, 1, 930, 30)},{Fact(facts, 2, 700, 250)},{Fact(facts, 3, 40, 50)},"
            + $"{Fact(facts, 4, 100, 300)},{Fact(facts, 5, 1, 990)},{Fact(facts, 6, 1, 990)}";
    }

    /// <summary>1 in so many of a thousand, unknown in so many, 0 in the others.</summary>
    private static string Fact(ulong draw, int fact, int yes, int unknown)
    {
        int share = (int)(Mixed(draw + (ulong)fact) % 1000);
        return share < yes ? "1" : share < yes + unknown ? "" : "0";
    }

    private static string Spoilt(int kind) => kind switch
    {
        0 => "33,1990-01-01,imss,1,1,1,0,0,0,0",
        1 => "09,1990-02-30,imss,1,1,1,0,0,0,0",
        2 => "09,1990-01-01,imss,si,1,1,0,0,0,0",
        _ => "09,1990-01-01",
    };

    private ulong Draw(long person, int number) => unchecked(Mixed(seed + (((ulong)person * 3) + (ulong)number) * 0x9E3779B97F4A7C15UL));

    /// <summary>The finaliser of splitmix64.</summary>
    private static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
