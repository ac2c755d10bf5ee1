using System.ComponentModel;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Eligibility;

public sealed class ApplicantTests
{
    [Fact]
    public void Nothing_is_known_by_default()
    {
        var applicant = new Applicant();

        Assert.Equal(default, applicant);
        Assert.All(Enumerable.Range(0, 6), fact => Assert.Equal(Answer.Unknown, Situations.AnswerTo(applicant, fact)));
        Assert.False(applicant.RightCancelled);
        Assert.False(applicant.EnteredCountryForCare);
        Assert.Null(applicant.CareState);
    }

    [Fact]
    public void Every_combination_of_answers_reads_back_as_it_was_given()
    {
        var seen = new HashSet<int>();
        foreach (Applicant applicant in Situations.All())
        {
            Applicant rebuilt = Enumerable.Range(0, 8).Aggregate(
                new Applicant(),
                (built, fact) => Situations.With(built, fact, Situations.AnswerTo(applicant, fact)));

            Assert.Equal(applicant, rebuilt);
            Assert.Equal(applicant.GetHashCode(), rebuilt.GetHashCode());
            seen.Add(rebuilt.Situation);
        }

        Assert.Equal(Situations.Count, seen.Count);
    }

    [Fact]
    public void An_answer_can_be_replaced_and_taken_back()
    {
        Applicant applicant = new Applicant { HasCurp = Answer.Yes, RightCancelled = true } with { HasCurp = Answer.No };

        Assert.Equal(Answer.No, applicant.HasCurp);
        Assert.True(applicant.RightCancelled);
        Assert.Equal(default, applicant with { HasCurp = Answer.Unknown, RightCancelled = false });
    }

    [Fact]
    public void An_undefined_answer_is_refused_for_every_fact()
    {
        const Answer Undefined = (Answer)7;

        Assert.Throws<InvalidEnumArgumentException>(() => new Applicant { InNationalTerritory = Undefined });
        Assert.Throws<InvalidEnumArgumentException>(() => new Applicant { HasSocialSecurity = Undefined });
        Assert.Throws<InvalidEnumArgumentException>(() => new Applicant { HasCurp = Undefined });
        Assert.Throws<InvalidEnumArgumentException>(() => new Applicant { HasAdmittedDocument = Undefined });
        Assert.Throws<InvalidEnumArgumentException>(() => new Applicant { IsMedicalEmergency = Undefined });
        Assert.Throws<InvalidEnumArgumentException>(() => new Applicant { LacksOtherCareNearby = Undefined });
    }

    [Fact]
    public void Applicants_differ_by_answer_and_by_state_and_say_nothing_of_themselves()
    {
        var applicant = new Applicant { HasCurp = Answer.Yes, CareState = State.Nayarit };

        Assert.True(applicant == new Applicant { HasCurp = Answer.Yes, CareState = State.Nayarit });
        Assert.True(applicant != applicant with { CareState = State.Jalisco });
        Assert.False(applicant.Equals((object)(applicant with { HasCurp = Answer.No })));
        Assert.Equal("Applicant", applicant.ToString());
    }
}
