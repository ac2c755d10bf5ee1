using ImssBienestar.Domain.Eligibility.Batch;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>People that do not exist, as the columns of a register: the workload of all peers.</summary>
/// <remarks>
/// <para>The generator draws five numbers for each person, u1 to u5, as the baselines of this project did; shares are the same where the fact is the
/// same. State: 1 + (u1 &gt;&gt; 59), not stated where the low byte of u1 is 0. Cover by c = (u2 &gt;&gt; 32) mod 100: below 50 none, 78 IMSS, 84 ISSSTE, 86 state
/// institute, 87 PEMEX, 89 army, 90 navy, 96 private, 98 IMSS and private, else IMSS and ISSSTE; the list is complete unless the low byte of u2 is below 5
/// (2 %). In the country: low byte of u3 below 251; foreign: next below 4, and one in eight of them entered for care; far: next below 26, in a locality below
/// 2,500 people; CURP: next below 243, and a document with half of the rest. Emergency: byte 4 of u4 below 3; right cancelled: one in 1,024. Population of
/// the locality: 2^e + (u4 mod 2^e), e = (u4 &gt;&gt; 59) mod 21. Each of the five facts besides social security is unknown where its five low bits of u5 are 0
/// (3 %), so that nearly one row in six asks for three-valued logic. Age: (u5 &gt;&gt; 32) * 36,525 &gt;&gt; 32 days before the day.</para>
/// <para>Persons are independent and uniform by state: the worst case for branches and for counters.</para>
/// </remarks>
internal sealed class SyntheticRegister
{
    public const int AgeGroups = 5;

    /// <summary>The day of the decisions.</summary>
    public static readonly LocalDate Day = new(2025, 7, 1);

    private static readonly byte[] CoverByDraw = [.. Enumerable.Range(0, 100).Select(c => (byte)(c switch
    {
        < 50 => 0,
        < 78 => AffiliationBits.Imss,
        < 84 => AffiliationBits.Issste,
        < 86 => AffiliationBits.StateInstitute,
        < 87 => AffiliationBits.Pemex,
        < 89 => AffiliationBits.Army,
        < 90 => AffiliationBits.Navy,
        < 96 => AffiliationBits.OtherCover,
        < 98 => AffiliationBits.Imss | AffiliationBits.OtherCover,
        _ => AffiliationBits.Imss | AffiliationBits.Issste,
    }))];

    private static readonly byte[] AgeGroupByDays = [.. Enumerable.Range(0, 36_525).Select(days => AgeGroupOf(Day.PlusDays(-days)))];

    private SyntheticRegister(int rows)
    {
        Affiliations = new byte[rows];
        States = new byte[rows];
        Values = new byte[rows];
        Known = new byte[rows];
        Ages = new byte[rows];
        Born = new int[rows];
        Row = new int[rows];
    }

    public int Count => States.Length;

    public byte[] Affiliations { get; }

    public byte[] States { get; }

    public byte[] Values { get; }

    public byte[] Known { get; }

    /// <summary>Age groups on the day: 1 for 0–4, 2 for 5–14, 3 for 15–29, 4 for 30–59, 5 for 60 and over.</summary>
    public byte[] Ages { get; }

    /// <summary>How many days before the day each person was born.</summary>
    public int[] Born { get; }

    /// <summary>The row of each person as generated.</summary>
    public int[] Row { get; }

    /// <summary>Where the rows of each state begin, where the register is partitioned by state; one more for the end.</summary>
    public int[] StateStarts { get; private set; } = [];

    public ApplicantColumns Columns => new() { Affiliations = Affiliations, FactValues = Values, FactsKnown = Known, States = States };

    public static SyntheticRegister Create(int rows)
    {
        var register = new SyntheticRegister(rows);
        var random = new Splitmix(20250701);
        for (int row = 0; row < rows; row++)
        {
            register.Fill(row, random.Next(), random.Next(), random.Next(), random.Next(), random.Next());
        }

        return register;
    }

    /// <summary>The same people, ordered by state, and as generated within a state.</summary>
    public SyntheticRegister ByState()
    {
        int[] next = new int[34];
        foreach (byte state in States)
        {
            next[state + 1]++;
        }

        for (int state = 1; state < next.Length; state++)
        {
            next[state] += next[state - 1];
        }

        var sorted = new SyntheticRegister(Count) { StateStarts = [.. next] };
        for (int row = 0; row < Count; row++)
        {
            int to = next[States[row]]++;
            sorted.Affiliations[to] = Affiliations[row];
            sorted.States[to] = States[row];
            sorted.Values[to] = Values[row];
            sorted.Known[to] = Known[row];
            sorted.Ages[to] = Ages[row];
            sorted.Born[to] = Born[row];
            sorted.Row[to] = Row[row];
        }

        return sorted;
    }

    /// <summary>One number for all codes, whatever the order of the rows.</summary>
    public long Checksum(ReadOnlySpan<byte> codes)
    {
        long sum = 0;
        for (int row = 0; row < codes.Length; row++)
        {
            sum += codes[row] * ((Row[row] % 251) + 1);
        }

        return sum;
    }

    public static byte AgeGroupOf(LocalDate born) => Period.Between(born, Day, PeriodUnits.Years).Years switch
    {
        < 5 => 1,
        < 15 => 2,
        < 30 => 3,
        < 60 => 4,
        _ => 5,
    };

    private void Fill(int row, ulong u1, ulong u2, ulong u3, ulong u4, ulong u5)
    {
        int e = (int)(u4 >> 59) % 21;
        ulong population = (1UL << e) + (u4 & ((1UL << e) - 1));
        int values = 0;
        values |= (u3 & 255) < 251 ? FactBits.InNationalTerritory : 0;
        bool hasCurp = ((u3 >> 24) & 255) < 243;
        values |= hasCurp ? FactBits.HasCurp : 0;
        values |= !hasCurp && ((u3 >> 40) & 255) < 128 ? FactBits.HasAdmittedDocument : 0;
        values |= ((u4 >> 32) & 255) < 3 ? FactBits.IsMedicalEmergency : 0;
        values |= ((u3 >> 16) & 255) < 26 && population < 2500 ? FactBits.LacksOtherCareNearby : 0;
        int known = (u5 & 31) == 0 ? 0 : FactBits.InNationalTerritory;
        known |= ((u5 >> 5) & 31) == 0 ? 0 : FactBits.HasCurp;
        known |= ((u5 >> 10) & 31) == 0 ? 0 : FactBits.HasAdmittedDocument;
        known |= ((u5 >> 15) & 31) == 0 ? 0 : FactBits.IsMedicalEmergency;
        known |= ((u5 >> 20) & 31) == 0 ? 0 : FactBits.LacksOtherCareNearby;
        known |= FactBits.Acts;
        values |= ((u4 >> 40) & 1023) == 0 ? FactBits.RightCancelled : 0;
        values |= ((u3 >> 8) & 255) < 4 && ((u3 >> 48) & 7) == 0 ? FactBits.EnteredCountryForCare : 0;

        Row[row] = row;
        States[row] = (u1 & 255) == 0 ? (byte)0 : (byte)(1 + (u1 >> 59));
        Affiliations[row] = (byte)(CoverByDraw[(int)((u2 >> 32) % 100)] | ((u2 & 255) < 5 ? 0 : AffiliationBits.Complete));
        Values[row] = (byte)(values & known);
        Known[row] = (byte)known;
        Born[row] = (int)(((u5 >> 32) * 36_525) >> 32);
        Ages[row] = AgeGroupByDays[Born[row]];
    }
}
