using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Coverage.Measures;

public class AreaTests
{
    private static readonly Area Hidalgo = Area.Of(State.Hidalgo);
    private static readonly Area Pachuca = Area.Of(MunicipalityKey.Parse("13048"));

    [Fact]
    public void A_place_knows_its_code_and_what_it_is()
    {
        Assert.Equal(("MX", null, null), (Area.Country.Code, Area.Country.State, Area.Country.Municipality));
        Assert.Equal(("13", State.Hidalgo, null), (Hidalgo.Code, Hidalgo.State, Hidalgo.Municipality));
        Assert.Equal(("13048", State.Hidalgo, MunicipalityKey.Parse("13048")), (Pachuca.Code, Pachuca.State, Pachuca.Municipality));
        Assert.Equal(default, Area.Country);
        Assert.All(State.All, state => Assert.Equal(state.InegiCode, Area.Of(state).ToString()));
        Assert.Equal("32999", Area.Of(MunicipalityKey.Of(State.Zacatecas, 999)).Code);
    }

    [Fact]
    public void A_place_contains_itself_and_what_lies_in_it()
    {
        Area[] places = [Area.Country, Hidalgo, Pachuca, Area.Of(State.Jalisco), Area.Of(MunicipalityKey.Parse("14039"))];
        bool[,] contains =
        {
            { true, true, true, true, true },
            { false, true, true, false, false },
            { false, false, true, false, false },
            { false, false, false, true, true },
            { false, false, false, false, true },
        };
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = 0; j < places.Length; j++)
            {
                Assert.Equal(contains[i, j], places[i].Contains(places[j]));
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(places[i].CompareTo(places[j])));
                Assert.Equal((i < j, i <= j, i > j, i >= j), (places[i] < places[j], places[i] <= places[j], places[i] > places[j], places[i] >= places[j]));
            }
        }
    }
}
