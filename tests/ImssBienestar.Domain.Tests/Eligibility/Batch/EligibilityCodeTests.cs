using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Eligibility.Batch;

/// <summary>The codes: permanent values, each of which occurs, and no more.</summary>
public class EligibilityCodeTests
{
    [Fact]
    public void The_values_are_permanent() => Assert.Equal(
        """
        0 Undetermined/Unknown/Unknown
        1 Undetermined/Yes/Unknown
        2 Undetermined/No/Unknown
        3 Entitled/Yes/Unknown
        4 EntitledDocumentPending/Yes/Unknown
        5 ServedByExchange/Yes/Unknown
        6 EmergencyCareOnly/Yes/Unknown
        7 Cancelled/No/Unknown
        8 NotEntitled/Unknown/Unknown
        9 NotEntitled/Yes/Unknown
        10 NotEntitled/No/Unknown
        11 Undetermined/Unknown/ImssBienestar
        12 Undetermined/Yes/ImssBienestar
        13 Undetermined/No/ImssBienestar
        14 Entitled/Yes/ImssBienestar
        15 EntitledDocumentPending/Yes/ImssBienestar
        16 ServedByExchange/Yes/ImssBienestar
        17 EmergencyCareOnly/Yes/ImssBienestar
        18 Cancelled/No/ImssBienestar
        19 NotEntitled/Unknown/ImssBienestar
        20 NotEntitled/Yes/ImssBienestar
        21 NotEntitled/No/ImssBienestar
        22 Undetermined/Unknown/StateHealthServices
        23 Undetermined/Yes/StateHealthServices
        24 Undetermined/No/StateHealthServices
        25 Entitled/Yes/StateHealthServices
        26 EntitledDocumentPending/Yes/StateHealthServices
        27 ServedByExchange/Yes/StateHealthServices
        28 EmergencyCareOnly/Yes/StateHealthServices
        29 Cancelled/No/StateHealthServices
        30 NotEntitled/Unknown/StateHealthServices
        31 NotEntitled/Yes/StateHealthServices
        32 NotEntitled/No/StateHealthServices
        """.ReplaceLineEndings("\n"),
        string.Join('\n', EligibilityCode.All.Select(code => $"{code.Value} {code}")));

    [Fact]
    public void Every_code_occurs_under_the_law_modelled()
    {
        LocalDate[] days = [Day("2020-01-01"), Day("2023-05-30"), Day("2026-03-15")];
        Register register = Register.Everything();
        Assert.Equal(EligibilityCode.All.Select(code => code.Value), days.SelectMany(register.OneByOne).Distinct().Order());
        Assert.Equal(EligibilityCode.Count, EligibilityCode.All.Length);
        Assert.Equal(EligibilityCode.All.Select(code => code.ToString()), EligibilityCode.Labels);
        Assert.Equal(EligibilityCode.Count, EligibilityCode.Labels.Distinct().Count());
    }

    [Fact]
    public void A_refused_row_has_a_code_of_its_own_of_which_nothing_is_known()
    {
        EligibilityCode refused = EligibilityCode.Refused;
        Assert.Equal((255, true, "Refused"), (refused.Value, refused.IsRefused, refused.ToString()));
        Assert.Equal((default, default, default), (refused.Outcome, refused.MayReceiveCare, refused.Provider));
        Assert.DoesNotContain(refused, EligibilityCode.All);
        Assert.Equal(EligibilityCode.Of(default), default);
        Assert.False(default(EligibilityCode).IsRefused);
        Assert.All(EligibilityCode.All, code => Assert.False(code.IsRefused));
    }

    [Theory]
    [InlineData(EligibilityOutcome.Entitled, Answer.No)]
    [InlineData(EligibilityOutcome.Cancelled, Answer.Yes)]
    [InlineData((EligibilityOutcome)9, Answer.Yes)]
    public void A_pair_of_outcome_and_care_that_was_given_no_code_is_an_error(EligibilityOutcome outcome, Answer care) =>
        Assert.Throws<InvalidOperationException>(() => EligibilityCode.Judgement(outcome, care));

    [Fact]
    public void A_situation_is_a_permanent_number_and_is_read_back()
    {
        var applicant = new Applicant
        {
            InNationalTerritory = Answer.Yes,
            HasSocialSecurity = Answer.No,
            IsMedicalEmergency = Answer.Yes,
            RightCancelled = true,
            CareState = Domain.States.State.Colima,
        };
        Assert.Equal(1 + (2 * 3) + 81 + 729, applicant.ToSituation());
        Assert.Equal(applicant, Applicant.FromSituation(817, Domain.States.State.Colima));
        Assert.All(Situations.All(), person => Assert.Equal(person, Applicant.FromSituation(person.ToSituation())));
        Assert.Equal(Situations.Count, Applicant.SituationCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => Applicant.FromSituation(2916));
    }

    [Fact]
    public void The_bits_stand_in_the_order_of_the_facts()
    {
        byte[] bits =
        [
            FactBits.InNationalTerritory, FactBits.HasSocialSecurity, FactBits.HasCurp, FactBits.HasAdmittedDocument,
            FactBits.IsMedicalEmergency, FactBits.LacksOtherCareNearby, FactBits.RightCancelled, FactBits.EnteredCountryForCare,
        ];
        string[] names = ["IN_NATIONAL_TERRITORY", "HAS_SOCIAL_SECURITY", "HAS_CURP", "HAS_ADMITTED_DOCUMENT", "IS_MEDICAL_EMERGENCY", "LACKS_OTHER_CARE_NEARBY", "RIGHT_CANCELLED", "ENTERED_COUNTRY_FOR_CARE"];
        Assert.Equal(bits, Enumerable.Range(0, 8).Select(fact => (byte)(1 << fact)));
        Assert.Equal(names, EligibilityFacts.All.Select(fact => fact.Code["FACT.".Length..]));
        Assert.Equal(0b1100_0000, FactBits.Acts);
        Assert.Equal(FactBits.Acts, FactBits.KnownOf(default));
    }
}
