using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>An event names its keys, of many the first; an operator that is nobody's business of the agreements is none of theirs.</summary>
public class FacilityEventTextTests
{
    private static readonly LocalDate On = Day("2024-07-18");

    [Theory]
    [InlineData(1, "Merger NTSSA000001→NTIMB000001 2024-07-18")]
    [InlineData(3, "Merger NTSSA000001+NTSSA000002+NTSSA000003→NTIMB000001 2024-07-18")]
    [InlineData(4, "Merger NTSSA000001+NTSSA000002+NTSSA000003+…→NTIMB000001 2024-07-18")]
    public void Of_many_keys_the_first_three_are_named(int keys, string written) => Assert.Equal(
        written,
        FacilityEvent.Merger(
            Enumerable.Range(1, keys).Select(number => Clues.Read($"NTSSA00000{number}", Domain.Text.KeyLevel.Structure).ValueOrThrow()),
            Clues.Read("NTIMB000001", Domain.Text.KeyLevel.Structure).ValueOrThrow(),
            DateWindow.Exactly(On)).ToString());

    [Fact]
    public void Only_the_three_operators_of_the_transfer_stand_beside_the_agreements()
    {
        FacilityOperator[] said = [.. FacilityOperator.All.Where(one => Beside(one) is not null)];
        Assert.Equal([FacilityOperator.StateHealthService, FacilityOperator.ImssProgramme, FacilityOperator.ImssBienestar], said);
        Assert.Equal(3, said.Select(one => Beside(one)!.Code).Distinct().Count());
        Assert.All(said, one => Assert.Equal(Answer.Yes, Beside(one)!.Answer));

        static Finding? Beside(FacilityOperator one) => new Facility(Clues.Parse($"NT{one.Letters}000013"), "Centro", On).OperatorBesideConcurrence(AgreementRegister.Reference, On);
    }
}
