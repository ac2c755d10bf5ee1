using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;

/// <summary>LGS, article 77 bis 39: suspension while a person belongs to a social security institution, by own right or as a dependant.</summary>
internal static class Article77Bis39
{
    /// <summary>A temporary suspension: the right resumes when social security ends. Said to insured people who are not served otherwise.</summary>
    public static readonly Fraction Resumes = new(
        EligibilityTexts.RightResumes,
        GeneralHealthLaw.Article77Bis39,
        Where(HasSocialSecurity) & !Where(IsMedicalEmergency) & !Where(LacksOtherCareNearby),
        IsConsequence: true);

    /// <summary>The same under the wording of 2020 to 2023, in which distance gave no access.</summary>
    public static readonly Fraction ResumesBefore2023 = Resumes with { Holds = Where(HasSocialSecurity) & !Where(IsMedicalEmergency) };
}
