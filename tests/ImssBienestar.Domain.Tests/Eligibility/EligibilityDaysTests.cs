using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Eligibility;

/// <summary>The short way to a decision by the reference register, held against the way by any register.</summary>
public sealed class EligibilityDaysTests
{
    private static readonly State?[] States = [null, .. State.All];

    [Fact]
    public void Every_day_and_state_is_decided_as_by_the_register_given()
    {
        for (LocalDate day = new(2020, 1, 1); day < new LocalDate(2029, 3, 1); day = day.PlusDays(1))
        {
            foreach (State? state in States)
            {
                var applicant = new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.Yes, IsMedicalEmergency = Answer.Yes, CareState = state };
                EligibilityDecision decision = EligibilityCalculator.Decide(applicant, day);
                EligibilityDecision expected = EligibilityCalculator.Decide(applicant, day, AgreementRegister.Reference);

                Assert.True(decision == expected && decision.Findings == expected.Findings, $"{day} {state}");
            }
        }
    }

    [Fact]
    public void The_day_before_the_first_is_refused() =>
        Assert.Throws<NotInForceException>(() => EligibilityCalculator.Decide(default, new LocalDate(2019, 12, 31)));

    [Fact]
    public void The_standing_of_a_state_is_the_same_by_day_first_as_by_state_first()
    {
        AgreementRegister register = AgreementRegister.Reference;
        foreach (int order in register.Standings.Starts.SelectMany(start => new[] { start - 1, start, start + 1 }))
        {
            foreach (State? state in States)
            {
                Assert.Same(register.StandingOf(state).On(order), register.Standings.On(order, state));
            }
        }
    }
}
