using System.Reflection;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Tests.Law;

public class StatuteTests
{
    [Fact]
    public void All_holds_every_statute_once_and_each_is_found_by_its_code()
    {
        Statute[] declared =
        [
            .. typeof(Statute).GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(Statute))
                .Select(property => (Statute)property.GetValue(null)!),
        ];
        Assert.Equal(declared.OrderBy(statute => statute.Code, StringComparer.Ordinal), Statute.All.OrderBy(statute => statute.Code, StringComparer.Ordinal));
        Assert.All(declared, statute => Assert.Same(statute, Statute.FromCode(statute.Code)));
        Assert.Null(Statute.FromCode("lgs"));
        Assert.Null(Statute.FromCode(null));
    }
}
