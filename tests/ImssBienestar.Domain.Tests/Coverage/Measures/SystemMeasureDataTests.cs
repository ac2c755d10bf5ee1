using System.Collections.Immutable;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Facilities;

namespace ImssBienestar.Domain.Tests.Coverage.Measures;

/// <summary>Measures over the real network and the census: totals to the unit, and what the file does not speak of named.</summary>
public class SystemMeasureDataTests
{
    private static readonly Lazy<FacilityRegister> Network = new(() =>
    {
        Assert.True(FacilityRegister.TryCreate(CatalogueRows.Network.Select(row => row.Facility), [], out FacilityRegister register));
        return register;
    });

    [DataFact]
    public void The_network_by_level_for_the_people_of_the_census()
    {
        ImmutableArray<SystemMeasure> levels = FacilityMeasures.ByLevel(Network.Value, PopulationTable.Census2020, CatalogueRows.DayOfNetwork);
        Assert.Equal([9_460m, 612m, 68m, 226m], levels.Select(level => level.National!.Numerator));
        string[] words = ["PRIMER NIVEL", "SEGUNDO NIVEL", "TERCER NIVEL", "NO APLICA"];
        foreach ((SystemMeasure level, string word) in levels.Zip(words))
        {
            ILookup<string, CatalogueRow> open = CatalogueRows.Network
                .Where(row => row.Cells["estatus"] == "EN OPERACION" && row.Cells["nivel_atencion"] == word).ToLookup(row => row.Cells["cve_ent"]);
            Assert.All(level.ByState, measure => Assert.Equal(
                (open[measure.Area.Code].Count(), measure.Area.State!.Population2020.Value, 0m),
                ((int)measure.Numerator, measure.Denominator!.Value, measure.Undetermined)));
            Assert.Equal(["01", "05", "08", "10", "14", "19", "22"], level.LeftOut.Select(entry => entry.Area.Code));
            Assert.All(level.LeftOut, entry => Assert.Equal(LeftOutReason.NoData, entry.Reason));
            Assert.Equal(126_014_024 - level.LeftOut.Sum(entry => entry.Area.State!.Population2020.Value), level.National!.Denominator);
            Assert.Equal(Answer.Yes, level.National.IsVerified);
        }

        Assert.Equal(0.95m, levels[0].National!.Value!.Value.Rounded(2, MidpointRounding.ToEven));
    }

    /// <summary>The kind of a unit of a typology that the catalogue does not specify is open: it may be of any of the four.</summary>
    [DataFact]
    public void The_network_by_kind_leaves_open_what_the_catalogue_does_not_specify()
    {
        ImmutableArray<SystemMeasure> kinds = FacilityMeasures.ByKind(Network.Value, PopulationTable.WithoutSocialSecurity2020, CatalogueRows.DayOfNetwork);
        Assert.Equal([8_745m, 588m, 30m, 0m], kinds.Select(kind => kind.National!.Numerator));
        Assert.All(kinds, kind => Assert.Equal(10_366 - 8_745 - 588 - 30, kind.National!.Undetermined));
    }

    /// <summary>The catalogue says nothing of beds: where it lists a hospital, that is not zero beds.</summary>
    [DataFact]
    public void Beds_of_the_network_are_not_known_and_those_of_Hidalgo_are()
    {
        SystemMeasure network = BedMeasures.Number(Network.Value, CatalogueRows.DayOfNetwork);
        Assert.Null(network.National);
        Assert.True(FacilityRegister.TryCreate(CatalogueRows.Equipment.Select(row => row.Facility), [], out FacilityRegister equipment));
        SystemMeasure hidalgo = BedMeasures.Density(equipment, PopulationTable.Census2020, CatalogueRows.DayOfEquipment);
        Measure measure = Assert.Single(hidalgo.ByState);
        Assert.Equal((State.Hidalgo, 857m, 3_082_841m), (measure.Area.State, measure.Numerator, measure.Denominator));
        Assert.Equal(2.78m, measure.Value!.Value.Rounded(2, MidpointRounding.ToEven));
        Assert.Equal(Answer.No, measure.Reaches(BedMeasures.FullMark));
    }

    /// <summary>Coverage by municipality added up by state and to the country, in two ways, equal to the person.</summary>
    [DataFact]
    public void The_census_by_municipality_rolls_up_to_the_person()
    {
        MeasureDefinition definition = new(
            PopulationDefinition.WithoutAffiliation, MeasureKind.Share, Unit.Persons, Unit.Persons, 1, State.Colima.Population2020.Source);
        definition = definition.Over(PopulationDefinition.CensusPopulation);
        Measure[] municipalities =
        [
            .. CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "iter2020_municipios.csv")).Select(row => new Measure(
                definition,
                Area.Of(MunicipalityKey.Parse(row["cve_ent"] + row["cve_mun"])),
                new LocalDate(2020, 3, 15),
                CatalogueRows.Number(row["psinder"]),
                CatalogueRows.Number(row["pobtot"]))),
        ];
        Measure[] states = [.. municipalities.GroupBy(one => one.Area.State!).Select(state => Measure.Sum(Area.Of(state.Key), state))];
        Assert.All(states, state => Assert.Equal(
            (state.Area.State!.WithoutAffiliation2020.Value, state.Area.State.Population2020.Value), (state.Numerator, state.Denominator!.Value)));
        var country = Measure.Sum(Area.Country, states);
        Assert.Equal(country, Measure.Sum(Area.Country, municipalities));
        Assert.Equal((2_469, 32_999_713m, 126_014_024m), (municipalities.Length, country.Numerator, country.Denominator));
    }
}
