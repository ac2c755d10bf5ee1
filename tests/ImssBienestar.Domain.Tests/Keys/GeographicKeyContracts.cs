using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Keys;

public sealed class MunicipalityKeyContract : KeyContract<MunicipalityKey>
{
    protected override IReadOnlyList<string> Right => [MunicipalityKey.Example, "09002", "32999"];

    protected override bool IsPersonal => false;
}

public sealed class LocalityKeyContract : KeyContract<LocalityKey>
{
    protected override IReadOnlyList<string> Right => [LocalityKey.Example, "090020001", "329999999"];

    protected override bool IsPersonal => false;
}
