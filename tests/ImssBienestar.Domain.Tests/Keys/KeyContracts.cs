using ImssBienestar.Domain.People;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Keys;

public sealed class CurpContract(ITestOutputHelper output) : KeyContract<Curp>(output)
{
    protected override IReadOnlyList<string> Right => [Curp.Example, "HEGG560427MVZRRL04", "XEXX010101HNEXXXA4", "MOTR930411HNERMN03"];

    protected override bool IsPersonal => true;
}

public sealed class RfcContract(ITestOutputHelper output) : KeyContract<Rfc>(output)
{
    protected override IReadOnlyList<string> Right => [Rfc.Example, Rfc.CompanyExample, "ÑAÑE8506151A7", "Ñ&Ñ8506151A5", "XAXX010101000", "SAPC000229ABA"];

    protected override bool IsPersonal => true;
}
