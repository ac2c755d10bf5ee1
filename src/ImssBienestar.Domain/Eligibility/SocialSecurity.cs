using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Derives whether a person has social security (<i>derechohabiencia</i>) from a list of affiliations.</summary>
public static class SocialSecurity
{
    /// <summary>Answers whether a person with these affiliations is a beneficiary of a social security institution.</summary>
    /// <param name="affiliations">The affiliations that are known.</param>
    /// <param name="isComplete">Whether the list is declared complete, so that what is not on it is not there.</param>
    /// <returns>Yes if one of them is social security. Otherwise no only if the list is complete and has no
    /// <see cref="Affiliation.NotStated"/>; unknown in every other case, so that an empty list is unknown unless declared complete.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">An affiliation is not a declared one.</exception>
    public static Answer From(ReadOnlySpan<Affiliation> affiliations, bool isComplete)
    {
        bool known = isComplete;
        bool insured = false;
        foreach (Affiliation affiliation in affiliations)
        {
            Guard.Against.EnumOutOfRange(affiliation, nameof(affiliations));
            insured |= IsSocialSecurity(affiliation);
            known &= affiliation != Affiliation.NotStated;
        }

        return insured ? Answer.Yes
            : known ? Answer.No
            : Answer.Unknown;
    }

    /// <summary>Gets whether an affiliation is social security in the sense of article 77 bis 7-II.</summary>
    /// <param name="affiliation">The affiliation.</param>
    /// <returns>Whether it is; false for one not stated.</returns>
    public static bool IsSocialSecurity(Affiliation affiliation) => affiliation is Affiliation.Imss or Affiliation.Issste
        or Affiliation.StateInstitute or Affiliation.Pemex or Affiliation.Army or Affiliation.Navy;
}
