using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Tests.Keys;

public sealed class CluesContract : KeyContract<Clues>
{
    protected override IReadOnlyList<string> Right => [Clues.Example, "MCSSA000941", "SRSSA002198", "OCIMB000000", "ZSXYZ999999"];

    protected override bool IsPersonal => false;
}
