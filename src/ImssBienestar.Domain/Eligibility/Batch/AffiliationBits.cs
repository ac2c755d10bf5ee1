using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>How a column holds the affiliations of a row (<i>afiliaciones</i>): one byte, each bit a cover. Every byte has a meaning.</summary>
/// <remarks>The bit of a social security institution is that of its number in <see cref="Affiliation"/>. A row of 0 is a person of whose cover nothing is
/// known. The answer to <see cref="EligibilityFacts.HasSocialSecurity"/> is yes with a bit of <see cref="SocialSecurity"/>; otherwise no with the bit
/// <see cref="Complete"/>, and unknown without it: the same as <see cref="Eligibility.SocialSecurity.From"/> gives.</remarks>
public static class AffiliationBits
{
    /// <summary>A cover that is not social security: private insurance, IMSS-BIENESTAR, INSABI or Seguro Popular.</summary>
    public const byte OtherCover = 1;

    /// <summary>The Mexican Social Security Institute (IMSS).</summary>
    public const byte Imss = 1 << (int)Affiliation.Imss;

    /// <summary>The institute for workers of the State (ISSSTE).</summary>
    public const byte Issste = 1 << (int)Affiliation.Issste;

    /// <summary>An institute of a state for its own workers.</summary>
    public const byte StateInstitute = 1 << (int)Affiliation.StateInstitute;

    /// <summary>PEMEX.</summary>
    public const byte Pemex = 1 << (int)Affiliation.Pemex;

    /// <summary>The army and air force.</summary>
    public const byte Army = 1 << (int)Affiliation.Army;

    /// <summary>The navy.</summary>
    public const byte Navy = 1 << (int)Affiliation.Navy;

    /// <summary>All covers are known and have a bit: what has none is not there.</summary>
    public const byte Complete = 128;

    /// <summary>The bits of social security.</summary>
    public const byte SocialSecurity = Imss | Issste | StateInstitute | Pemex | Army | Navy;

    /// <summary>Writes a list of affiliations as a byte.</summary>
    /// <param name="affiliations">The affiliations that are known.</param>
    /// <param name="isComplete">Whether the list is declared complete; one with <see cref="Affiliation.NotStated"/> is not.</param>
    /// <returns>The byte.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">An affiliation is not a declared one.</exception>
    public static byte Of(ReadOnlySpan<Affiliation> affiliations, bool isComplete)
    {
        int bits = isComplete ? Complete : 0;
        foreach (Affiliation affiliation in affiliations)
        {
            bits = Guard.Against.EnumOutOfRange(affiliation, nameof(affiliations)) switch
            {
                Affiliation.NotStated => bits & ~Complete,
                _ when Eligibility.SocialSecurity.IsSocialSecurity(affiliation) => bits | (1 << (int)affiliation),
                _ => bits | OtherCover,
            };
        }

        return (byte)bits;
    }
}
