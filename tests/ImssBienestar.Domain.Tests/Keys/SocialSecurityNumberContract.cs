using ImssBienestar.Domain.People;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Keys;

public sealed class SocialSecurityNumberContract(ITestOutputHelper output) : KeyContract<SocialSecurityNumber>(output)
{
    protected override IReadOnlyList<string> Right => [SocialSecurityNumber.Example, "00000000000", "05957000853", "97028255889"];

    protected override bool IsPersonal => true;
}
