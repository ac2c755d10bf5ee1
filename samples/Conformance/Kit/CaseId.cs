using ImssBienestar.Domain.People;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>The identifier of a case: it is printed, so it is never that of a person.</summary>
internal static class CaseId
{
    private const int Longest = 60;

    /// <returns>What is wrong with it; null where it may stand.</returns>
    public static ProblemKind? DefectOf(string id) =>
        id.Length is 0 or > Longest || !id.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_') ? ProblemKinds.Id
        : Curp.ReadLenient(id).IsSuccess || Rfc.Read(id).IsSuccess || SocialSecurityNumber.ReadLenient(id).IsSuccess ? ProblemKinds.PersonalId
        : null;
}
