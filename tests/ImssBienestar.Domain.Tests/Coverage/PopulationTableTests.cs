using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage;

public class PopulationTableTests
{
    private static readonly Definition People = PopulationDefinition.CensusPopulation;
    private static readonly Source Gazette = new("DOF", Confidence.Verified);

    [Fact]
    public void The_tables_of_the_census_hold_all_states_and_their_totals()
    {
        Assert.Equal(66_801_265, PopulationTable.WithoutSocialSecurity2020.Total);
        Assert.Equal(32_999_713, PopulationTable.WithoutAffiliation2020.Total);
        Assert.Equal(126_014_024, PopulationTable.Census2020.Total);
        Assert.All(
            new[] { PopulationTable.WithoutSocialSecurity2020, PopulationTable.WithoutAffiliation2020, PopulationTable.Census2020 },
            table => Assert.Empty(table.MissingStates));
        Assert.Equal(PopulationDefinition.WithoutSocialSecurityByCensus, PopulationTable.WithoutSocialSecurity2020.Definition);
    }

    [Fact]
    public void The_stated_table_leaves_out_the_states_without_a_statement_and_names_them()
    {
        PopulationTable stated = PopulationTable.WithoutSocialSecurityStated;
        var rows = CaseFile.Read("target_population.csv");
        Assert.Equal(rows.Where(row => row["stated"].Length == 0).Select(row => row["inegi"]), stated.MissingStates.Select(state => state.InegiCode));
        Assert.Equal(rows.Where(row => row["stated"].Length > 0).Sum(row => long.Parse(row["stated"], System.Globalization.CultureInfo.InvariantCulture)), stated.Total);
        Assert.All(stated.MissingStates, state => Assert.Null(stated.Of(state)));
        Assert.Equal(13, stated.MissingStates.Length);
    }

    [Fact]
    public void A_table_of_the_caller_keeps_its_figures_even_if_the_dictionary_changes()
    {
        var figures = new Dictionary<State, Figure> { [State.Colima] = Of(State.Colima, 10), [State.Nayarit] = Of(State.Nayarit, 0) };
        var table = new PopulationTable(People, figures);
        figures[State.Colima] = Of(State.Colima, 99);
        Assert.Equal((10, 10m, 0m), (table.Total, table.Of(State.Colima)!.Value, table.Of(State.Nayarit)!.Value));
        Assert.Equal(30, table.MissingStates.Length);
        Assert.Null(table.Of(State.Jalisco));
    }

    /// <summary>A table never adds what is not of one kind: each refusal says why.</summary>
    [Fact]
    public void Figures_that_do_not_belong_are_refused()
    {
        Refused("Definitions never mix", Of(State.Colima, 10, definition: PopulationDefinition.WithoutAffiliation));
        Refused("speaks of 18", Of(State.Nayarit, 10));
        Refused("speaks of MX", NationalFigures.Population2020);
        Refused("whole persons", Of(State.Colima, 10.5m));
        Refused("whole persons", Of(State.Colima, 10, unit: Unit.Percent));
        Refused("whole persons", Of(State.Colima, 10, unit: Unit.Workers));

        static void Refused(string why, Figure figure) => Assert.Contains(
            why,
            Assert.Throws<ArgumentException>(() => new PopulationTable(People, new Dictionary<State, Figure> { [State.Colima] = figure })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_has_ten_thousand_million_people_at_most()
    {
        Assert.Equal(10_000_000_000, Table(Of(State.Colima, 10_000_000_000)).Total);
        Assert.Throws<ArgumentException>(() => Table(Of(State.Colima, 10_000_000_001)));
    }

    [Fact]
    public void Figures_and_each_of_them_must_be_given()
    {
        Assert.Equal("figures", Assert.Throws<ArgumentNullException>(() => new PopulationTable(People, null!)).ParamName);
        Assert.Equal("figures", Assert.Throws<ArgumentNullException>(() => Table(null!)).ParamName);
    }

    [Fact]
    public void One_wrong_figure_among_right_ones_is_refused() => Assert.Throws<ArgumentException>(() => new PopulationTable(
        People, new Dictionary<State, Figure> { [State.Colima] = Of(State.Colima, 10), [State.Nayarit] = State.Nayarit.WithoutAffiliation2020 }));

    private static PopulationTable Table(Figure figure) => new(People, new Dictionary<State, Figure> { [State.Colima] = figure });

    private static Figure Of(State state, decimal value, Unit unit = Unit.Persons, Definition? definition = null) =>
        new(value, unit, DateWindow.Exactly(Day("2020-03-15")), state.InegiCode, definition ?? People, Gazette);
}
