using ImssBienestar.Domain.People;

namespace ImssBienestar.Domain.Tests.Keys;

public sealed class CurpContract : KeyContract<Curp>
{
    protected override IReadOnlyList<string> Right => [Curp.Example, "HEGG560427MVZRRL04", "XEXX010101HNEXXXA4", "MOTR930411HNERMN03"];

    protected override bool IsPersonal => true;
}
