using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Law;

/// <summary>The margin notes of the General Health Law, on the days around each reform.</summary>
public class ProvisionTests
{
    private static readonly Dictionary<string, Provision> Provisions = typeof(GeneralHealthLaw).GetFields()
        .Where(field => field.FieldType == typeof(Provision))
        .Select(field => (Provision)field.GetValue(null)!)
        .ToDictionary(provision => provision.Code);

    [Theory]
    [InlineData("LGS.77BIS7.I", "2019-12-31", false, false)]
    [InlineData("LGS.77BIS7.I", "2020-01-01", true, false)]
    [InlineData("LGS.77BIS7.I", "2023-05-29", true, false)]
    [InlineData("LGS.77BIS7.I", "2023-05-30", true, true)]
    [InlineData("LGS.77BIS7.IV", "2020-01-01", false, false)]
    [InlineData("LGS.77BIS7.IV", "2023-05-29", false, false)]
    [InlineData("LGS.77BIS7.IV", "2023-05-30", true, true)]
    [InlineData("LGS.77BIS38.II", "2023-05-29", false, false)]
    [InlineData("LGS.77BIS41", "2023-05-30", true, true)]
    [InlineData("LGS.77BIS8", "2023-05-29", false, false)]
    [InlineData("LGS.36.P2", "2023-05-29", false, false)]
    [InlineData("LGS.36.P2", "2023-05-30", true, true)]
    [InlineData("LGS.36", "2019-12-31", false, false)]
    [InlineData("LGS.36", "2020-01-01", true, true)]
    [InlineData("LGS.77BIS37.XII", "2020-01-01", true, true)]
    [InlineData("LGS.77BIS39", "2030-01-01", true, true)]
    [InlineData("LGS.77BIS16A", "2024-01-04", true, true)]
    [InlineData("LGS.77BIS16A.P4", "2024-01-03", false, false)]
    [InlineData("LGS.77BIS16A.P4", "2024-01-04", true, true)]
    [InlineData("LGS.77BIS15", "2023-05-29", true, false)]
    [InlineData("LGS.77BIS15", "2023-05-30", true, true)]
    public void A_provision_is_in_force_from_the_day_of_effect_on(string code, string day, bool inForce, bool wasRead)
    {
        Provision provision = Provisions[code];
        Assert.Equal(inForce, provision.IsInForceOn(Day(day)));
        Assert.Equal(inForce, provision.IsInForceOn(Julian(day)));
        Assert.Equal(wasRead, provision.Wordings.TryOn(Day(day), out DatedValue<Wording> wording) && wording.Value is { WasRead: true });
    }

    [Theory]
    [InlineData("LGS.36.P2", "2023-05-29", "2023-05-30")]
    [InlineData("LGS.77BIS16A", "2024-01-03", "2024-01-04")]
    public void Publication_is_not_effect(string code, string published, string from)
    {
        DatedStart<Wording> last = Provisions[code].Wordings.Starts[^1];
        Assert.Equal((Day(published), Day(from)), (last.Value!.Published!.Value, last.From));
    }

    [Theory]
    [InlineData("LGS.77BIS7.I", "LGS, art. 77 bis 7, fr. I")]
    [InlineData("LGS.77BIS16A", "LGS, art. 77 bis 16 A")]
    [InlineData("LGS.36.P2", "LGS, art. 36, párr. 2")]
    public void The_code_of_a_provision_is_its_place(string code, string citation)
    {
        Assert.Equal(code, Provisions[code].ToString());
        Assert.Equal(citation, Provisions[code].Citation.ToString());
    }

    [Fact]
    public void Every_provision_was_checked_up_to_the_same_reform() =>
        Assert.All(Provisions.Values, provision => Assert.Equal(Day("2024-06-07"), provision.VerifiedThrough));

    [Fact]
    public void The_minimum_term_of_30_years_holds_from_30_May_2023()
    {
        DatedValue<int> term = Agreement.MinimumTerm.On(Day("2023-05-30"));
        Assert.Equal((30, true, true), (term.Value, term.IsInForce, term.IsVerified));
        Assert.False(Agreement.MinimumTerm.On(Day("2024-06-08")).IsVerified);
        Assert.Equal(("AGR.MINIMUM_TERM", Unit.Years), (Agreement.MinimumTerm.Code, Agreement.MinimumTerm.Unit));
        Assert.Equal("DOF-2023-05-29, transitorio octavo", Agreement.MinimumTerm.Provision.Citation.ToString());
    }
}
