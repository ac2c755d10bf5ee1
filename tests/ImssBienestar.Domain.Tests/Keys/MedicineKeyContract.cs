using ImssBienestar.Domain.Programs;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Keys;

public sealed class MedicineKeyContract(ITestOutputHelper output) : KeyContract<MedicineKey>(output)
{
    protected override IReadOnlyList<string> Right => [MedicineKey.Example, "000.000.0000.00", "999.999.9999.99", "060.125.0102.01"];

    protected override bool IsPersonal => false;
}
