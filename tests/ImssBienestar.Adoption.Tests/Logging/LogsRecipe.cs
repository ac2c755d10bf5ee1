using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Text;
using Microsoft.Extensions.Logging;

namespace ImssBienestar.Adoption.Tests.Logging;

#region recipe
public static partial class Logs
{
    /// <summary>The values themselves, never their <c>Value</c>: keys of persons are masked, and an applicant says nothing.</summary>
    [LoggerMessage(1, LogLevel.Information, "{Person} asked for care in {Unit}: {Decision} ({Applicant})")]
    public static partial void Asked(this ILogger logger, Curp person, Clues unit, EligibilityDecision decision, Applicant applicant);

    /// <summary>What was wrong, never the text in which it was.</summary>
    [LoggerMessage(2, LogLevel.Warning, "A key was refused: {Defect}")]
    public static partial void Refused(this ILogger logger, Defect defect);
}
#endregion
