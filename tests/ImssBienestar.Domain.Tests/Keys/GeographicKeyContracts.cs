using ImssBienestar.Domain.States;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Keys;

public sealed class MunicipalityKeyContract(ITestOutputHelper output) : KeyContract<MunicipalityKey>(output)
{
    protected override IReadOnlyList<string> Right => [MunicipalityKey.Example, "09002", "32999"];

    protected override bool IsPersonal => false;
}

public sealed class LocalityKeyContract(ITestOutputHelper output) : KeyContract<LocalityKey>(output)
{
    protected override IReadOnlyList<string> Right => [LocalityKey.Example, "090020001", "329999999"];

    protected override bool IsPersonal => false;
}
