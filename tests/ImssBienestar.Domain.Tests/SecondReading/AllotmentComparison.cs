using System.Globalization;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using static ImssBienestar.Domain.Tests.SecondReading.CommitteeSecondReading;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>The library against the second reading of the amounts by size of unit, from no room to twenty, with and without extended
/// services.</summary>
public sealed class AllotmentComparison
{
    private static readonly (Edition Edition, ProgrammeEdition Ours, int Rooms, bool IsExtended)[] Units =
    [
        .. from edition in Enum.GetValues<Edition>()
           from rooms in Enumerable.Range(0, 21)
           from isExtended in new[] { false, true }
           select (edition, Ours(edition), rooms, isExtended),
    ];

    [Fact]
    public void Every_unit_is_allotted_alike_but_for_what_is_listed() => Assert.All(
        Units.Where(unit => !Difference.Of("montos").Any(row => row.IsDefect && Covers(row, unit.Ours, unit.Rooms, unit.IsExtended))),
        unit =>
        {
            Allotment? allotment = AllotmentOf(unit.Ours, unit.Rooms, unit.IsExtended);
            int? announced = Announced(unit.Edition, unit.Rooms, unit.IsExtended);
            int? handedOver = HandedOverThousands(unit.Edition, unit.Rooms, unit.IsExtended);

            Assert.Equal(announced is { } pesos ? Pesos.Of(pesos) : null, AnnouncedBy(allotment));
            Assert.Equal(handedOver, allotment?.Delivered is { } delivered ? (int)(delivered.Amount / 1_000) : null);
        });

    [Fact]
    public void Each_listed_difference_is_one_and_each_settled_one_is_as_written()
    {
        foreach (Difference row in Difference.Of("montos"))
        {
            var covered = Units.Where(unit => Covers(row, unit.Ours, unit.Rooms, unit.IsExtended)).ToArray();

            Assert.NotEmpty(covered);
            Assert.All(covered, unit =>
            {
                Allotment? allotment = AllotmentOf(unit.Ours, unit.Rooms, unit.IsExtended);
                Pesos? ours = AnnouncedBy(allotment);
                if (row.Interpretation.Length > 0)
                {
                    Assert.Equal(row.Interpretation, allotment?.NominalInterpretation?.Code);
                    Assert.NotEqual(Confidence.Verified, allotment?.NominalSource.Confidence);
                    Assert.Contains(((int)allotment!.Nominal.Amount).ToString(CultureInfo.InvariantCulture), row.Library, StringComparison.Ordinal);
                }

                if (row.IsSettled)
                {
                    Assert.Equal(Pesos.Of(int.Parse(row.Library, CultureInfo.InvariantCulture)), ours);
                }
                else if (row.IsCorrected)
                {
                    Assert.Equal(Announced(unit.Edition, unit.Rooms, unit.IsExtended), (int?)ours?.Amount);
                }
                else
                {
                    Assert.NotEqual(Announced(unit.Edition, unit.Rooms, unit.IsExtended), (int?)ours?.Amount);
                }
            });
        }
    }

    private static bool Covers(Difference row, ProgrammeEdition edition, int rooms, bool isExtended) =>
        row.Lists("ediciones", edition.Code)
        && row.Lists("consultorios", isExtended ? "CESSA" : rooms.ToString(CultureInfo.InvariantCulture));

    /// <summary>What the library gives as said of the edition; an amount carried forward from another year is not.</summary>
    private static Pesos? AnnouncedBy(Allotment? allotment) => allotment is { NominalInterpretation: null } ? allotment.Nominal : null;

    private static Allotment? AllotmentOf(ProgrammeEdition edition, int rooms, bool isExtended) =>
        Allotment.Of(edition, isExtended ? UnitSize.Cessa(rooms) : UnitSize.OfRooms(rooms));

    private static ProgrammeEdition Ours(Edition edition) => edition switch
    {
        Edition.Of2024 => ProgrammeEdition.ImssBienestar2024,
        Edition.Of2025 => ProgrammeEdition.ImssBienestar2025,
        Edition.Of2026 => ProgrammeEdition.ImssBienestar2026,
        Edition.IsssteOf2025 => ProgrammeEdition.Issste2025,
        _ => ProgrammeEdition.Issste2026,
    };
}
