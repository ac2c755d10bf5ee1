using System.Reflection;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using Microsoft.CSharp.RuntimeBinder;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.Measures;

public class PopulationTests
{
    [Fact]
    public void A_table_gives_its_people_as_their_kind_and_refuses_another()
    {
        Assert.Equal(66_801_265, PopulationTable.WithoutSocialSecurity2020.TotalOf<WithoutSocialSecurity>().Persons);
        Assert.Equal(32_999_713, PopulationTable.WithoutAffiliation2020.TotalOf<WithoutAffiliation>().Persons);
        Assert.Equal(305_552, PopulationTable.WithoutSocialSecurity2020.Of<WithoutSocialSecurity>(State.Colima)!.Value.Persons);
        Assert.Equal(302_000, PopulationTable.WithoutSocialSecurityStated.Of<WithoutSocialSecurityStated>(State.Colima)!.Value.Persons);
        Assert.Null(PopulationTable.WithoutSocialSecurityStated.Of<WithoutSocialSecurityStated>(State.Jalisco));
        string why = Assert.Throws<InvalidOperationException>(() => PopulationTable.WithoutSocialSecurityStated.TotalOf<WithoutSocialSecurity>()).Message;
        Assert.Contains("POP.NO_SOCIAL_SECURITY.CENSUS2020", why, StringComparison.Ordinal);
        Assert.Contains("POP.NO_SOCIAL_SECURITY.STATED", why, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => PopulationTable.Census2020.Of<WithoutAffiliation>(State.Colima));
    }

    [Fact]
    public void National_figures_enter_as_their_kind()
    {
        Assert.Equal(
            [25_700_000, 26_800_000, 21_800_000, 53_244_970, 53_245_470, 53_200_000, 56_000_000],
            NationalFigures.InConcurrentStatesStated.Select(figure => Population<InConcurrentStates>.Of(figure).Persons));
        Assert.Equal(44_500_000, Population<LackingHealthAccess>.Of(NationalFigures.LackOfHealthAccessPersons[^1]).Persons);
        Assert.Throws<ArgumentException>(() => Population<LackingHealthAccess>.Of(NationalFigures.LackOfHealthAccess[^1]));
        Assert.Throws<ArgumentException>(() => Population<WithoutSocialSecurity>.Of(NationalFigures.WithoutSocialSecurityStated[0]));
    }

    [Fact]
    public void Parts_add_up_and_are_shares_of_the_whole()
    {
        var rest = PopulationTable.WithoutSocialSecurity2020.TotalOf<WithoutSocialSecurity>();
        Population<WithoutSocialSecurity> whole = rest;
        Population<WithoutSocialSecurity> sum = default;
        foreach (State state in State.All)
        {
            Population<WithoutSocialSecurity> part = PopulationTable.WithoutSocialSecurity2020.Of<WithoutSocialSecurity>(state)!.Value;
            sum += part;
            rest -= part;
            Assert.Equal(new Ratio(part.Persons, 66_801_265), part.ShareOf(whole));
        }

        Assert.Equal(whole, sum);
        Assert.Equal(default, rest);
        Assert.True(rest < whole && rest <= whole && whole > rest && whole >= sum && whole.CompareTo(rest) > 0);
        Assert.Equal("66801265", whole.ToString());
    }

    [Fact]
    public void Populations_are_ordered_by_their_people()
    {
        Population<WithoutSocialSecurity> two = new(2);
        Assert.Equal((false, true, false, true), (two < new Population<WithoutSocialSecurity>(2), two <= new Population<WithoutSocialSecurity>(2), two > new Population<WithoutSocialSecurity>(2), two >= new Population<WithoutSocialSecurity>(2)));
        Assert.Throws<ArgumentException>("right", () => two - new Population<WithoutSocialSecurity>(3));
    }

    [Fact]
    public void A_figure_enters_in_whole_persons_up_to_the_greatest_number()
    {
        Assert.Equal(long.MaxValue, Population<WithoutSocialSecurity>.Of(Counted(long.MaxValue, Unit.Persons)).Persons);
        Assert.Throws<ArgumentException>(() => Population<WithoutSocialSecurity>.Of(Counted(long.MaxValue + 1m, Unit.Persons)));
        Assert.Throws<ArgumentException>(() => Population<WithoutSocialSecurity>.Of(Counted(0.5m, Unit.Persons)));
        Assert.Throws<ArgumentException>(() => Population<WithoutSocialSecurity>.Of(Counted(1, Unit.Pesos)));

        static Figure Counted(decimal value, Unit unit) => new(
            value, unit, Domain.Time.DateWindow.Exactly(Day("2020-03-15")), "MX", Population<WithoutSocialSecurity>.Definition, new("Prueba", Confidence.Unverified));
    }

    /// <summary>The binder of the language, asked at run time, finds no way between two kinds. The same question of one kind is answered.</summary>
    [Fact]
    public void Between_two_kinds_nothing_compiles()
    {
        dynamic[] kinds =
        [
            new Population<WithoutAffiliation>(2), new Population<LackingHealthAccess>(2), new Population<WithoutSocialSecurity>(2),
            new Population<WithoutSocialSecurityStated>(2), new Population<InConcurrentStates>(2),
        ];
        for (int i = 0; i < kinds.Length; i++)
        {
            dynamic one = kinds[i];
            dynamic same = one;
            Assert.Equal(4, (one + one).Persons);
            Assert.True((bool)(one == same));
            for (int j = 0; j < kinds.Length; j++)
            {
                dynamic other = kinds[j];
                if (i != j)
                {
                    Assert.Throws<RuntimeBinderException>(() => { _ = one + other; });
                    Assert.Throws<RuntimeBinderException>(() => { _ = one - other; });
                    Assert.Throws<RuntimeBinderException>(() => { _ = one == other; });
                    Assert.Throws<RuntimeBinderException>(() => { _ = one < other; });
                    Assert.Throws<RuntimeBinderException>(() => { _ = one.ShareOf(other); });
                    Assert.False(((object)one).Equals((object)other));
                }
            }
        }
    }

    [Fact]
    public void The_kinds_are_closed_and_each_has_a_definition_of_its_own()
    {
        Type[] kinds = [.. typeof(IPopulationKind).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPopulationKind)))];
        Assert.Equal(
            ["InConcurrentStates", "LackingHealthAccess", "WithoutAffiliation", "WithoutSocialSecurity", "WithoutSocialSecurityStated"],
            kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal));
        Assert.All(kinds, kind => Assert.Empty(kind.GetConstructors()));
        Assert.Equal(kinds.Length, kinds.Select(DefinitionOf).Distinct().Count());
        Assert.DoesNotContain(
            typeof(Population<>).GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.Name is "op_Implicit" or "op_Explicit");
    }

    private static Definition DefinitionOf(Type kind) =>
        (Definition)typeof(Population<>).MakeGenericType(kind).GetProperty("Definition")!.GetValue(null)!;
}
