using ImssBienestar.Domain.People;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Contracts;

namespace ImssBienestar.Domain.Tests.People;

public sealed class BirthplaceTests
{
    [Fact]
    public void Birthplaces_are_equal_when_state_or_abroad_agree()
    {
        Contract.EqualityHolds(Birthplace.In(State.Colima), Birthplace.In(State.Colima), Birthplace.In(State.Jalisco));
        Contract.EqualityHolds(Birthplace.In(State.Colima), Birthplace.In(State.Colima), Birthplace.Abroad);
        Contract.EqualityHolds(Birthplace.Abroad, Birthplace.Abroad, Birthplace.In(null));
        Contract.EqualityHolds(default, Birthplace.In(null), Birthplace.In(State.Colima));
    }

    [Fact]
    public void A_birthplace_is_written_with_its_letters()
    {
        Assert.Equal("CM", Birthplace.In(State.Colima).ToString());
        Assert.Equal("NE", Birthplace.Abroad.ToString());
        Assert.Equal(string.Empty, default(Birthplace).ToString());
        Assert.Equal((true, true, false), (Birthplace.In(State.Colima).IsStated, Birthplace.Abroad.IsStated, default(Birthplace).IsStated));
    }
}
