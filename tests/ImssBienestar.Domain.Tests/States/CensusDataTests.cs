using System.Globalization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.States;

/// <summary>The states against the census file itself, to the person.</summary>
public class CensusDataTests
{
    [DataFact]
    public void The_census_file_and_the_states_agree_to_the_person()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "iter2020_estados.csv"));
        Assert.Equal(State.All.Select(state => state.InegiCode).Prepend("00"), rows.Select(row => row["cve_ent"]));
        foreach (State state in State.All)
        {
            IReadOnlyDictionary<string, string> row = rows[state.Number];
            Assert.Equal(Count(row, "pobtot"), state.Population2020.Value);
            Assert.Equal(Count(row, "psinder"), state.WithoutAffiliation2020.Value);
            Assert.Equal(Derived(row), state.WithoutSocialSecurity2020.Value);
        }

        Assert.Equal(Count(rows[0], "pobtot"), NationalFigures.Population2020.Value);
        Assert.Equal(Count(rows[0], "psinder"), NationalFigures.WithoutAffiliation2020.Value);
        Assert.Equal(Count(rows[0], "pder_ss"), NationalFigures.Affiliated2020.Value);
        Assert.Equal(Derived(rows[0]), State.All.Sum(state => state.WithoutSocialSecurity2020.Value));
    }

    private static decimal Derived(IReadOnlyDictionary<string, string> row) =>
        Count(row, "psinder") + Count(row, "pder_segp") + Count(row, "pder_imssb");

    private static decimal Count(IReadOnlyDictionary<string, string> row, string column) => decimal.Parse(row[column], CultureInfo.InvariantCulture);
}
