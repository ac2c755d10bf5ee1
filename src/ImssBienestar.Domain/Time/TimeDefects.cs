using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Time;

/// <summary>The refusals of a day.</summary>
internal static class TimeDefects
{
    public static readonly DefectKind NotInForce = new(
        "TIME.NOT_IN_FORCE",
        "ningún texto modelado regía en ese día.",
        "no modelled wording was in force on that day.");
}
