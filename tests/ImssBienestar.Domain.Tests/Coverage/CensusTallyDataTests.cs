using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Disclosure;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>The census by municipality through the tally: equal to the person, by municipality, by state and in all.</summary>
public class CensusTallyDataTests
{
    private const int None = 0;
    private const int Affiliated = 1;

    [DataFact]
    public void The_census_adds_up_by_municipality_and_state()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "iter2020_municipios.csv"));
        CoverageTally municipalities = Tally(rows);
        CoverageTally states = municipalities.RollUp(area => area[..2]);
        Assert.Equal((2_469, 126_014_024, 32_999_713), (rows.Count, municipalities.Total, municipalities.CountOf(None)));
        Assert.Equal(new Ratio(32_999_713, 126_014_024), states.Share([None]));
        Assert.Equal(33, states.Heading.Areas.Length);
        Assert.All(State.All, state =>
        {
            int area = states.Heading.AreaNumber(state.InegiCode)!.Value;
            Assert.Equal((long)state.WithoutAffiliation2020.Value, states.CountOf(None, area));
            Assert.Equal((long)state.Population2020.Value, Enumerable.Range(0, 3).Sum(outcome => states.CountOf(outcome, area)));
        });
    }

    /// <summary>A worker for each part, in any number of them, and one part delivered twice.</summary>
    [DataFact]
    public void One_two_or_three_parts_give_the_same_bytes()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "iter2020_municipios.csv"));
        byte[] whole = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Tally(rows));
        for (int parts = 1; parts <= 3; parts++)
        {
            TallyShards shards = TallyShards.None(Heading(rows));
            for (int i = parts * 2; i-- > 0;)
            {
                int part = i % parts;
                shards = shards.With($"{part}", Tally([.. rows.Where((_, row) => row % parts == part)], Heading(rows)));
            }

            Assert.Equal(whole, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(shards.Total()));
        }
    }

    [DataFact]
    public void The_published_table_of_municipalities_shows_no_small_count()
    {
        CoverageTally municipalities = Tally(CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "iter2020_municipios.csv")));
        PublishedTable table = PublishedTable.Of(DisclosureRule.Cms, municipalities);
        int hidden = 0;
        for (int area = 0; area < table.Rows.Length; area++)
        {
            for (int outcome = 0; outcome < 3; outcome++)
            {
                long? shown = table.Count(area, outcome);
                Assert.False(shown is > 0 and <= 10);
                hidden += shown is null ? 1 : 0;
            }
        }

        Assert.InRange(hidden, 1, 2_500);
        Assert.Equal(126_014_024, table.Count(null, null));
    }

    private static TallyHeading Heading(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) => new(
        "INEGI 2020",
        new LocalDate(2020, 3, 15),
        PopulationDefinition.CensusPopulation,
        rows.Select(row => row["cve_ent"] + row["cve_mun"]),
        [],
        ["no affiliation", "affiliated", "not specified"]);

    private static CoverageTally Tally(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, TallyHeading? heading = null)
    {
        heading ??= Heading(rows);
        var builder = new CoverageTallyBuilder(heading);
        foreach (IReadOnlyDictionary<string, string> row in rows)
        {
            int area = heading.AreaNumber(row["cve_ent"] + row["cve_mun"])!.Value;
            (long all, long none, long affiliated) = (long.Parse(row["pobtot"], null), long.Parse(row["psinder"], null), long.Parse(row["pder_ss"], null));
            builder.Add(area, 0, None, none);
            builder.Add(area, 0, Affiliated, affiliated);
            builder.Add(area, 0, 2, all - none - affiliated);
        }

        return builder.ToTally();
    }
}
