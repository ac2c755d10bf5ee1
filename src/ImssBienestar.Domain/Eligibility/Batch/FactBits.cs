using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>How columns hold the facts of a row (<i>hechos</i>): a byte of values and a byte of what is known, a bit for each fact, in the order of
/// <see cref="EligibilityFacts.All"/>.</summary>
/// <remarks>Known and set is yes, known and clear is no, not known is unknown; a value set that is not known is a contradiction, and its row is
/// refused. For the two acts of authority, which the law presumes absent, not known is no.</remarks>
public static class FactBits
{
    /// <summary><see cref="EligibilityFacts.InNationalTerritory"/>.</summary>
    public const byte InNationalTerritory = 1;

    /// <summary><see cref="EligibilityFacts.HasSocialSecurity"/>. Clear in both bytes where a column of affiliations says it.</summary>
    public const byte HasSocialSecurity = 2;

    /// <summary><see cref="EligibilityFacts.HasCurp"/>.</summary>
    public const byte HasCurp = 4;

    /// <summary><see cref="EligibilityFacts.HasAdmittedDocument"/>.</summary>
    public const byte HasAdmittedDocument = 8;

    /// <summary><see cref="EligibilityFacts.IsMedicalEmergency"/>.</summary>
    public const byte IsMedicalEmergency = 16;

    /// <summary><see cref="EligibilityFacts.LacksOtherCareNearby"/>.</summary>
    public const byte LacksOtherCareNearby = 32;

    /// <summary><see cref="EligibilityFacts.RightCancelled"/>, an act.</summary>
    public const byte RightCancelled = 64;

    /// <summary><see cref="EligibilityFacts.EnteredCountryForCare"/>, an act.</summary>
    public const byte EnteredCountryForCare = 128;

    /// <summary>The two acts of authority.</summary>
    public const byte Acts = RightCancelled | EnteredCountryForCare;

    /// <summary>Writes which facts are yes.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <returns>The byte of values.</returns>
    public static byte ValuesOf(Applicant applicant) => Bits(applicant, static answer => answer == Answer.Yes);

    /// <summary>Writes which facts are known; acts always are.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <returns>The byte of what is known.</returns>
    public static byte KnownOf(Applicant applicant) => Bits(applicant, static answer => answer != Answer.Unknown);

    private static byte Bits(Applicant applicant, Func<Answer, bool> isSet)
    {
        int bits = 0;
        for (int fact = 0; fact < SituationSet.MostFacts; fact++)
        {
            bits |= isSet(EligibilityFacts.Vocabulary.AnswerOf(applicant.Situation, fact)) ? 1 << fact : 0;
        }

        return (byte)bits;
    }
}
