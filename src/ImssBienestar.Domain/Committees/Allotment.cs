using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>The money of a unit in an edition (<i>monto por unidad</i>): the amount announced and, where known, the amount handed over.</summary>
/// <remarks>In 2024 somewhat less was handed over than announced, and no source gives the reason: both are kept and neither is derived from
/// the other. Of 2026 no amount was read: those of 2025 are carried forward, and <see cref="NominalInterpretation"/> says so. Equal when it is
/// the same one: there is one for each edition and band. No order. Absence is <see langword="null"/>.</remarks>
public sealed partial class Allotment
{
    /// <summary>The amounts announced, in the order of the bands; the same in both years of which they were read.</summary>
    private static readonly ImmutableArray<int> Nominals = [400_000, 600_000, 800_000, 1_000_000, 1_200_000];

    /// <summary>The results of 2025, with the five amounts.</summary>
    private static readonly Source Results2025 = Source.Transcript(2026, 1, 27);

    /// <summary>The smallest and the largest amount of 2025, said before the year's assemblies, and then with the results.</summary>
    private static readonly Source Ends2025 = new(
        "Versiones estenográficas, conferencias de prensa presidenciales, 2025-05-19 y 2026-01-27", Confidence.Verified, new LocalDate(2025, 5, 19));

    /// <summary>What the amounts of 2026 are carried forward from: it speaks of 2025.</summary>
    private static readonly Source NotOf2026 = new(
        "Versión estenográfica, conferencia de prensa presidencial, 2026-01-27: montos de 2025", Confidence.Unverified, new LocalDate(2026, 1, 27));

    private static readonly ImmutableArray<Allotment> All =
    [
        Of2024(AllotmentBand.OneRoom, 374_000, Source.Transcript(2024, 6, 6)),
        Of2024(AllotmentBand.TwoRooms, 574_000, Source.Transcript(2024, 6, 6)),
        Of2024(AllotmentBand.ThreeToFiveRooms, 774_979, Source.Transcript(2024, 6, 5), Precision.Exact),
        Of2024(AllotmentBand.SixOrMoreRooms, 974_000, Source.Transcript(2024, 6, 6)),
        Of2024(AllotmentBand.Cessa, 1_174_000, Source.Transcript(2024, 6, 6)),
        .. Announced(ProgrammeEdition.ImssBienestar2025, band => band is AllotmentBand.OneRoom or AllotmentBand.Cessa ? Ends2025 : Results2025),
        .. Announced(ProgrammeEdition.ImssBienestar2026, _ => NotOf2026, CommitteeInterpretations.AmountsOf2026),
    ];

    private Allotment(ProgrammeEdition edition, AllotmentBand band, Pesos nominal, Source nominalSource)
    {
        Edition = edition;
        Band = band;
        Nominal = nominal;
        NominalSource = nominalSource;
    }

    /// <summary>Gets the edition.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets the band of units.</summary>
    public AllotmentBand Band { get; }

    /// <summary>Gets the amount announced (<i>monto nominal</i>), exact; that of another year where <see cref="NominalInterpretation"/> carries it
    /// forward.</summary>
    public Pesos Nominal { get; }

    /// <summary>Gets where the amount was read; unverified where it was read of another year.</summary>
    public Source NominalSource { get; }

    /// <summary>Gets the interpretation that carries the amount of another year forward; null where the source speaks of this edition.</summary>
    public Interpretation? NominalInterpretation { get; private init; }

    /// <summary>Gets the amount handed over (<i>monto entregado</i>), as exact as <see cref="DeliveredPrecision"/> says; null where no source
    /// gives it.</summary>
    public Pesos? Delivered { get; private init; }

    /// <summary>Gets how exactly the amount handed over is given: exact, or in whole thousands; not stated where it is not known.</summary>
    public Precision DeliveredPrecision { get; private init; }

    /// <summary>Gets where the amount handed over was read; null where no source gives it.</summary>
    public Source? DeliveredSource { get; private init; }

    /// <summary>Gets what was announced and not handed over, as exact as <see cref="DeliveredPrecision"/> says: no source gives the reason. Null
    /// where the amount handed over is not known.</summary>
    public Pesos? Difference => Nominal - Delivered;

    /// <summary>Gets the interpretation on which the band rests; null where it rests on the letter.</summary>
    public Interpretation? BandInterpretation =>
        Band is AllotmentBand.SixOrMoreRooms or AllotmentBand.Cessa ? CommitteeInterpretations.Bands : null;

    /// <summary>Gets the amounts of an edition, by band.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The amounts; empty where no source gives any, as for the editions of ISSSTE.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static ImmutableArray<Allotment> Of(ProgrammeEdition edition)
    {
        Guard.Against.Null(edition);
        return [.. All.Where(allotment => allotment.Edition == edition)];
    }

    /// <summary>Gets the amount of a unit.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="size">The size of the unit.</param>
    /// <returns>The amount; null where the size is not known or no source gives an amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static Allotment? Of(ProgrammeEdition edition, UnitSize size)
    {
        Guard.Against.Null(edition);
        return All.FirstOrDefault(allotment => allotment.Edition == edition && allotment.Band == size.Band);
    }

    /// <summary>Gets the band of a unit of which only the typology of the catalogue is known.</summary>
    /// <param name="typology">The typology; null where it is not known.</param>
    /// <returns>The band; not stated where the typology is not of a health centre or spans two bands, as that of rural centres of three basic
    /// nuclei or more does.</returns>
    public static AllotmentBand BandOf(FacilityTypology? typology) =>
        typology == FacilityTypology.ExtendedServicesCentre ? AllotmentBand.Cessa
        : typology?.MinBasicNuclei is { } fewest && UnitSize.OfRooms(fewest).Band == UnitSize.OfRooms(typology.MaxBasicNuclei ?? int.MaxValue).Band
            ? UnitSize.OfRooms(fewest).Band
            : AllotmentBand.NotStated;

    /// <summary>Answers whether an amount received agrees with the amounts stated.</summary>
    /// <param name="received">The amount received.</param>
    /// <returns>Yes where it is <see cref="Nominal"/> or <see cref="Delivered"/>, the latter to the thousand where it is known so; no where it is
    /// neither; unknown where it is not the first and no source gives the second. Where the amount is carried forward, a yes rests on that reading.</returns>
    public Answer Agrees(Pesos received) =>
        received == Nominal || received == Delivered ? Answer.Yes
        : Delivered is not { } delivered ? Answer.Unknown
        : DeliveredPrecision == Precision.Rounded && IsWithinThousand(received, delivered) ? Answer.Yes
        : Answer.No;

    /// <summary>What people round or cut to whole thousands lies less than a thousand away.</summary>
    private static bool IsWithinThousand(Pesos received, Pesos delivered) =>
        received > delivered - Pesos.Of(1_000) && received < delivered + Pesos.Of(1_000);

    private static Allotment Of2024(AllotmentBand band, int delivered, Source source, Precision precision = Precision.Rounded) =>
        new(ProgrammeEdition.ImssBienestar2024, band, Pesos.Of(Nominals[(int)band - 1]), Source.Transcript(2024, 6, 4))
        {
            Delivered = Pesos.Of(delivered),
            DeliveredPrecision = precision,
            DeliveredSource = source,
        };

    private static IEnumerable<Allotment> Announced(
        ProgrammeEdition edition, Func<AllotmentBand, Source> sourceOf, Interpretation? interpretation = null) => Nominals.Select((nominal, index) =>
    {
        var band = (AllotmentBand)(index + 1);
        return new Allotment(edition, band, Pesos.Of(nominal), sourceOf(band)) { NominalInterpretation = interpretation };
    });
}
