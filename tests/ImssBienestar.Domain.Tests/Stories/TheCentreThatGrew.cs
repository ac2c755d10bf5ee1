using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>A centre of Hidalgo that was the state's, passed to IMSS-Bienestar with a new key and a new number, grew to extended services and was
/// split. The centre is fictional; the day of its transfer is that of 482 units of the state.</summary>
public class TheCentreThatGrew
{
    private static readonly Clues OfTheState = Clues.Parse("HGSSA000010");
    private static readonly Clues OfTheBody = Clues.Parse("HGIMB000020");
    private static readonly Clues Centre = Clues.Parse("HGIMB000030");
    private static readonly Clues Specialties = Clues.Parse("HGIMB000040");
    private static readonly Source Fiction = new("Fictional centre of this story", Confidence.Unverified);

    private static readonly Facility Small = new(OfTheState, "Centro de Salud El Llano", Day("2024-01-01"))
    {
        Typology = FacilityTypology.Urban3, Level = CareLevel.First, Status = OperatingStatus.InOperation, GeneralConsultingRooms = 3,
    };

    private static readonly Facility Grown = Small with
    {
        Key = OfTheBody, Name = "CESSA El Llano", AsOf = Day("2025-05-01"), Typology = FacilityTypology.ExtendedServicesCentre, GeneralConsultingRooms = 7,
    };

    private static readonly FacilityRegister Register = Built();

    [Theory]
    [InlineData("2024-07-17", "HGSSA000010", "Centro de Salud El Llano")]
    [InlineData("2024-07-18", "HGIMB000020", "Centro de Salud El Llano")]
    [InlineData("2025-04-15", "HGIMB000020", "CESSA El Llano")]
    public void It_is_one_centre_under_two_keys(string day, string key, string name)
    {
        foreach (Clues asked in new[] { OfTheState, OfTheBody })
        {
            FacilityOnDay found = Register.On(asked, Day(day));
            Assert.Equal((key, name, Answer.Yes), (found.Key?.Value, found.Details?.Name, found.Operates));
        }
    }

    [Fact]
    public void The_people_served_are_the_same_and_the_owner_is_another()
    {
        FacilityOperator before = Register.On(OfTheState, Day("2024-07-17")).Operator!;
        FacilityOperator after = Register.On(OfTheState, Day("2024-07-18")).Operator!;
        Assert.Equal((FacilityOperator.StateHealthService, FacilityOperator.ImssBienestar), (before, after));
        Assert.NotEqual(before.Owner, after.Owner);
        Assert.Equal(before.Serves, after.Serves);
    }

    [Fact]
    public void Today_two_units_hold_what_was_one_key()
    {
        Assert.Equal(
            [Centre, Specialties], Register.HoldersOn(OfTheState, Day("2026-11-22")).Select(holder => holder.Key!.Value).Order());
        Assert.Equal(Answer.No, Register.On(OfTheState, Day("2026-11-22")).Exists);
        Assert.True(Register.TryFind(Centre, out FacilityUnit unit));
        Assert.Equal("HGSSA000010→HGIMB000020", Assert.Single(unit.Predecessors).ToString());
    }

    [Fact]
    public void Its_key_is_never_given_again_and_it_is_not_its_own_ancestor()
    {
        FacilityRegister reused = Register.With(FacilityEvent.Opening(OfTheState, DateWindow.Exactly(Day("2026-06-01"))));
        FacilityRegister circle = Register.With(FacilityEvent.Transfer(Centre, OfTheState, DateWindow.Exactly(Day("2026-06-01"))));
        Assert.All([reused, circle], register =>
        {
            Assert.NotEmpty(Assert.Single(register.Refusals).Findings);
            Assert.Equal(Register.UnitCount, register.UnitCount);
        });
    }

    [Fact]
    public void With_seven_general_rooms_it_meets_the_criterion_and_with_six_it_would_not()
    {
        Assert.DoesNotContain(Grown.Validate(Day("2025-05-01")), finding => finding.Answer == Answer.No);
        Finding tooSmall = Assert.Single((Grown with { GeneralConsultingRooms = 6 }).Validate(Day("2025-05-01")), finding => finding.Answer == Answer.No);
        Assert.Equal("VE", tooSmall.Provision.Citation.Statute.Code);
    }

    [Fact]
    public void As_it_grew_its_committee_was_due_more()
    {
        Assert.Equal(Pesos.Of(800_000), Allotment.Of(ProgrammeEdition.ImssBienestar2024, UnitSize.OfRooms(3))!.Nominal);
        Assert.Equal(Pesos.Of(1_200_000), Allotment.Of(ProgrammeEdition.ImssBienestar2025, UnitSize.Cessa(7))!.Nominal);
    }

    private static FacilityRegister Built()
    {
        bool fits = FacilityRegister.TryCreate(
            [Small, Grown, new(Centre, "CESSA El Llano", Day("2026-03-01")), new(Specialties, "UNEME El Llano", Day("2026-03-01"))],
            [
                FacilityEvent.Opening(OfTheState, DateWindow.InYear(1963), Fiction),
                FacilityEvent.Transfer(OfTheState, OfTheBody, DateWindow.Exactly(Day("2024-07-18")), Fiction),
                FacilityEvent.Change(Small with { Key = OfTheBody, AsOf = Day("2024-07-18") }, DateWindow.Exactly(Day("2024-07-18")), Fiction),
                FacilityEvent.Change(Grown, DateWindow.Exactly(Day("2025-04-15")), Fiction),
                FacilityEvent.Split(OfTheBody, [Centre, Specialties], DateWindow.Exactly(Day("2026-03-01")), Fiction),
            ],
            out FacilityRegister register);
        Assert.True(fits, string.Join("; ", register.Refusals));
        return register;
    }
}
