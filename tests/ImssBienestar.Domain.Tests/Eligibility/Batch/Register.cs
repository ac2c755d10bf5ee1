using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Eligibility.Batch;

/// <summary>A register of people of any kind, from a seed, as rows and as columns.</summary>
internal sealed class Register
{
    private static readonly Answer[] Answers = [Answer.Unknown, Answer.Yes, Answer.No];

    private Register(int rows)
    {
        Affiliations = new byte[rows];
        Values = new byte[rows];
        Known = new byte[rows];
        States = new byte[rows];
        People = new Applicant[rows];
    }

    public byte[] Affiliations { get; }

    public byte[] Values { get; }

    public byte[] Known { get; }

    public byte[] States { get; }

    /// <summary>The same people, one by one.</summary>
    public Applicant[] People { get; }

    public ushort[] Situations => [.. People.Select(person => person.ToSituation())];

    public ApplicantColumns Columns => new() { Affiliations = Affiliations, FactValues = Values, FactsKnown = Known, States = States };

    public ApplicantColumns SituationColumns => new() { Situations = Situations, States = States };

    public static Register Random(int seed, int rows)
    {
        var random = new Random(seed);
        var register = new Register(rows);
        for (int row = 0; row < rows; row++)
        {
            // Social security comes from a byte of affiliations, every one of which has a meaning.
            byte affiliations = (byte)random.Next(256);
            Answer insured = (affiliations & AffiliationBits.SocialSecurity) != 0 ? Answer.Yes
                : (affiliations & AffiliationBits.Complete) != 0 ? Answer.No
                : Answer.Unknown;
            int state = random.Next(33);
            Applicant person = new()
            {
                InNationalTerritory = Answers[random.Next(3)],
                HasSocialSecurity = insured,
                HasCurp = Answers[random.Next(3)],
                HasAdmittedDocument = Answers[random.Next(3)],
                IsMedicalEmergency = Answers[random.Next(3)],
                LacksOtherCareNearby = Answers[random.Next(3)],
                RightCancelled = random.Next(3) == 0,
                EnteredCountryForCare = random.Next(3) == 0,
                CareState = state == 0 ? null : State.All[state - 1],
            };

            // An act that is not established may be known or not: it is presumed absent.
            int notSaid = random.Next(4) << 6 & ~FactBits.ValuesOf(person);
            register.Affiliations[row] = affiliations;
            register.Values[row] = (byte)(FactBits.ValuesOf(person) & ~FactBits.HasSocialSecurity);
            register.Known[row] = (byte)(FactBits.KnownOf(person) & ~FactBits.HasSocialSecurity & ~notSaid);
            register.States[row] = (byte)state;
            register.People[row] = person;
        }

        return register;
    }

    /// <summary>Every situation in every state and in none, as facts.</summary>
    public static Register Everything()
    {
        var register = new Register(Tests.Eligibility.Situations.Count * 33);
        int row = 0;
        foreach (Applicant applicant in Tests.Eligibility.Situations.All())
        {
            for (int state = 0; state <= 32; state++, row++)
            {
                register.People[row] = applicant with { CareState = state == 0 ? null : State.All[state - 1] };
                register.Values[row] = FactBits.ValuesOf(applicant);
                register.Known[row] = FactBits.KnownOf(applicant);
                register.States[row] = (byte)state;
            }
        }

        return register;
    }

    /// <summary>What one decision after the other gives.</summary>
    public byte[] OneByOne(LocalDate day) =>
        [.. People.Select(person => EligibilityCode.Of(EligibilityCalculator.Decide(person, day)).Value)];
}
