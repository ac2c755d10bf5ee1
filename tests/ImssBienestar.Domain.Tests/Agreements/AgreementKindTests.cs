using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Agreements;

public class AgreementKindTests
{
    private static readonly LocalDate Checked = Day("2026-08-18");

    public static TheoryData<string> Numbers => new(AgreementKind.All.Select(kind => kind.Number));

    [Fact]
    public void Eleven_kinds_are_numbered_0_to_9_with_2b() =>
        Assert.Equal(["0", "1", "2", "2b", "3", "4", "5", "6", "7", "8", "9"], AgreementKind.All.Select(kind => kind.Number));

    [Fact]
    public void Every_kind_is_a_property_and_every_property_is_listed() => Assert.Equal(
        AgreementKind.All.Select(kind => kind.Number),
        typeof(AgreementKind).GetProperties()
            .Where(property => property.PropertyType == typeof(AgreementKind))
            .Select(property => ((AgreementKind)property.GetValue(null)!).Number)
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("10")]
    [InlineData("2c")]
    [InlineData("")]
    [InlineData(null)]
    public void No_other_number_is_of_a_kind(string? number) => Assert.Null(AgreementKind.FromNumber(number));

    [Fact]
    public void Only_kinds_2_and_4_make_a_state_concur() =>
        Assert.Equal(["2", "4"], AgreementKind.All.Where(kind => kind.MakesStateConcur).Select(kind => kind.Number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_register_with_one_instrument_concurs_exactly_where_its_kind_counts(string number)
    {
        AgreementKind kind = AgreementKind.All.Single(kind => kind.Number == number);
        var agreement = new Agreement("A", kind, [State.Jalisco], DateWindow.Exactly(Day("2023-08-01")), new Source("DOF", Confidence.Verified));
        var register = new AgreementRegister("one", Checked, [agreement], []);
        Answer expected = number is "2" or "4" ? Answer.Yes : Answer.No;
        Assert.Equal(Answer.No, register.Concurs(State.Jalisco, Day("2023-07-31")));
        Assert.Equal(expected, register.Concurs(State.Jalisco, Day("2023-08-01")));
        Assert.Equal(expected, register.Concurs(State.Jalisco, Day("2030-01-01")));
        Assert.Equal(Answer.No, register.Concurs(State.Colima, Day("2023-08-01")));
    }

    /// <summary>Also where it cites the same article, or where the state signed nothing else: the reference register without kinds 2 and 4.</summary>
    [Fact]
    public void Without_kinds_2_and_4_no_state_ever_concurs()
    {
        AgreementRegister reference = AgreementRegister.Reference;
        var others = new AgreementRegister(
            "others", Checked, reference.Agreements.Where(agreement => agreement.Kind.Number is not ("2" or "4")), reference.Milestones);
        Assert.Equal(
            ["0", "1", "2b", "3", "5", "6", "7", "9"],
            others.Agreements.Select(agreement => agreement.Kind.Number).Distinct().Order(StringComparer.Ordinal));
        Assert.All(State.All, state => Assert.Equal(Answer.No, others.Concurs(state, Checked)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_kind_has_a_name_a_basis_and_parties(string number)
    {
        AgreementKind kind = AgreementKind.All.Single(kind => kind.Number == number);
        Assert.Equal(kind.Name.Spanish, kind.ToString());
        Assert.Same(kind, AgreementKind.FromNumber(number.ToUpperInvariant()));
        Assert.NotEqual(kind.Name.Spanish, kind.Name.English);
        Assert.True(kind.Parties.Length >= 2);
        Assert.DoesNotContain(Party.NotStated, kind.Parties);
        Assert.NotEmpty(kind.BasisText.Spanish);
    }

    [Fact]
    public void The_transfer_agreement_rests_on_articles_77_bis_6_and_77_bis_16_A() => Assert.Equal(
        ["LGS, art. 77 bis 6", "LGS, art. 77 bis 16 A"], AgreementKind.CoordinationAgreement.LegalBasis.Select(citation => citation.ToString()));

    /// <summary>The same article under an older text: a state may have signed this with INSABI and never have joined.</summary>
    [Fact]
    public void The_accord_with_INSABI_cites_77_bis_16_A_and_is_not_concurrence()
    {
        Assert.Contains(AgreementKind.InsabiCoordination.LegalBasis, citation => citation.Article == "77 bis 16 A");
        Assert.Contains(AgreementRegister.Reference.Of(State.Durango).Agreements, agreement => agreement.Kind == AgreementKind.InsabiCoordination);
        Assert.Equal(Answer.No, AgreementRegister.Reference.Concurs(State.Durango, Checked));
    }

    [Fact]
    public void A_yearly_S200_agreement_is_signed_inside_and_outside_the_system()
    {
        Agreement[] yearly = [.. AgreementRegister.Reference.Agreements.Where(agreement => agreement.Kind == AgreementKind.MedicalCareStrengthening)];
        Assert.Equal([State.Guanajuato, State.Sonora], yearly.SelectMany(agreement => agreement.States).OrderBy(state => state.InegiCode));
        Assert.Equal(Answer.No, AgreementRegister.Reference.Concurs(State.Guanajuato, Day("2023-12-31")));
        Assert.Equal(Answer.No, yearly[0].IsInForceOn(Day("2024-01-01")));
    }
}
