using System.ComponentModel;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Eligibility;

public sealed class SocialSecurityTests
{
    [Theory]
    [InlineData(Affiliation.Imss, true)]
    [InlineData(Affiliation.Issste, true)]
    [InlineData(Affiliation.StateInstitute, true)]
    [InlineData(Affiliation.Pemex, true)]
    [InlineData(Affiliation.Army, true)]
    [InlineData(Affiliation.Navy, true)]
    [InlineData(Affiliation.PrivateInsurance, false)]
    [InlineData(Affiliation.FreeHealthServices, false)]
    [InlineData(Affiliation.NotStated, false)]
    public void Only_public_institutions_of_social_security_exclude(Affiliation affiliation, bool isSocialSecurity)
    {
        Assert.Equal(isSocialSecurity, SocialSecurity.IsSocialSecurity(affiliation));
        Assert.Equal(isSocialSecurity ? Answer.Yes : Answer.Unknown, SocialSecurity.From([affiliation], isComplete: false));
    }

    [Fact]
    public void An_empty_list_is_unknown_unless_declared_complete()
    {
        Assert.Equal(Answer.Unknown, SocialSecurity.From([], isComplete: false));
        Assert.Equal(Answer.No, SocialSecurity.From([], isComplete: true));
    }

    [Fact]
    public void Private_insurance_does_not_exclude() =>
        Assert.Equal(Answer.No, SocialSecurity.From([Affiliation.PrivateInsurance], isComplete: true));

    [Fact]
    public void A_cover_of_unknown_kind_leaves_even_a_complete_list_unknown_unless_another_is_social_security()
    {
        Assert.Equal(Answer.Unknown, SocialSecurity.From([Affiliation.NotStated], isComplete: true));
        Assert.Equal(Answer.Yes, SocialSecurity.From([Affiliation.NotStated, Affiliation.Pemex], isComplete: false));
    }

    [Fact]
    public void The_order_of_the_list_does_not_matter_and_one_more_affiliation_never_makes_a_yes_a_no()
    {
        Affiliation[] all = Enum.GetValues<Affiliation>();
        foreach (Affiliation first in all)
        {
            foreach (Affiliation second in all)
            {
                foreach (bool complete in new[] { false, true })
                {
                    Answer both = SocialSecurity.From([first, second], complete);
                    Assert.Equal(both, SocialSecurity.From([second, first], complete));
                    Assert.True(SocialSecurity.From([first], complete) != Answer.Yes || both == Answer.Yes);
                }
            }
        }
    }

    [Fact]
    public void An_undefined_affiliation_is_refused() =>
        Assert.Throws<InvalidEnumArgumentException>(() => SocialSecurity.From([(Affiliation)99], isComplete: true));
}
