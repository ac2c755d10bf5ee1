namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>The questions of each matter with their answers, asked once for all tests.</summary>
internal static class Asked
{
    public static readonly IReadOnlyDictionary<string, Lazy<Trail[]>> Matters = new Dictionary<string, Lazy<Trail[]>>
    {
        ["elegibilidad"] = Ask(EligibilityQuestions.All),
        ["convenios"] = Ask(AgreementQuestions.All),
        ["basificacion"] = Ask(RegularisationQuestions.All),
        ["comites"] = Ask(CommitteeQuestions.All),
        ["programas"] = Ask(ProgramQuestions.All),
        ["cobertura"] = Ask(CoverageQuestions.All),
    };

    private static Lazy<Trail[]> Ask(Func<IEnumerable<Question>> questions) => new(() => [.. questions().Select(question => new Trail(question))]);
}
