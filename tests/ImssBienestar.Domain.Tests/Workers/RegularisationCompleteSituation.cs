using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>A situation in which nothing is unknown, decided by a plain chain of ifs: a reading of the conditions of its own, to hold the
/// compiled one against.</summary>
internal readonly record struct RegularisationCompleteSituation(
    bool Temporary, bool Transferred, bool Senior, bool Qualified, bool HasOtherPost, bool Concurs, bool PhaseBegun, bool StageBegun)
{
    public RegularisationOutcome Outcome()
    {
        if (HasOtherPost || !Concurs)
        {
            return RegularisationOutcome.NotEligible;
        }

        if (!Temporary)
        {
            return RegularisationOutcome.NotEligible;
        }

        if (!Transferred)
        {
            return RegularisationOutcome.NotEligible;
        }

        if (!Senior || !Qualified)
        {
            return RegularisationOutcome.NotEligible;
        }

        if (!PhaseBegun)
        {
            return RegularisationOutcome.NotYet;
        }

        return StageBegun ? RegularisationOutcome.Eligible : RegularisationOutcome.NotYet;
    }
}
