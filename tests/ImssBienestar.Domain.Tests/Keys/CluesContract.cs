using ImssBienestar.Domain.Facilities;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Keys;

public sealed class CluesContract(ITestOutputHelper output) : KeyContract<Clues>(output)
{
    protected override IReadOnlyList<string> Right => [Clues.Example, "MCSSA000941", "SRSSA002198", "OCIMB000000", "ZSXYZ999999"];

    protected override bool IsPersonal => false;
}
