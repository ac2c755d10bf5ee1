using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Hospital beds (<i>camas de hospitalización</i>), in number and for every 10,000 people.</summary>
/// <remarks>Counted are the beds for stays of the hospitals of the register that give service. A hospital whose beds are not known is left out and
/// makes the number the least that can be; a state none of whose hospitals is known in beds is without data. Pure and safe to call from any
/// thread.</remarks>
public static class BedMeasures
{
    private static readonly Source Metadata = new("SDG 3.8.1 metadata: service capacity and access, hospital beds", Confidence.Verified);

    /// <summary>Gets the definition: hospital beds.</summary>
    public static MeasureDefinition Beds { get; } = new(
        new("COV.M.BEDS", new BilingualText("Camas de hospitalización en hospitales en servicio.", "Beds for stays in hospitals in service.")),
        MeasureKind.Count,
        Unit.Beds,
        Unit.NotStated,
        1,
        Metadata);

    /// <summary>Gets the definition: hospital beds for every 10,000 people.</summary>
    public static MeasureDefinition Per10000 { get; } = new(
        new("COV.M.BEDS_PER_10000", new BilingualText(
            "Camas de hospitalización en hospitales en servicio, por cada 10,000 personas de la población elegida.",
            "Beds for stays in hospitals in service, for every 10,000 people of the chosen population.")),
        MeasureKind.Rate,
        Unit.Beds,
        Unit.Persons,
        10_000,
        Metadata);

    /// <summary>Gets the mark at which the index SDG 3.8.1 counts a country as fully covered in beds: 18 for every 10,000 inhabitants. Its form
    /// before the revision of 2025; the day of the text read is known only as a window.</summary>
    public static Figure FullMark { get; } = new(
        18, Unit.BedsPer10000, DateWindow.Between(new LocalDate(2018, 1, 1), new LocalDate(2025, 12, 31)), "World", Per10000.Definition, Metadata);

    /// <summary>Counts the hospital beds.</summary>
    /// <param name="register">The register of facilities.</param>
    /// <param name="day">The day.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static SystemMeasure Number(FacilityRegister register, LocalDate day) => FacilityMeasures.Measured(register, day, Beds, null, Count);

    /// <summary>Measures the hospital beds for every 10,000 people.</summary>
    /// <param name="register">The register of facilities.</param>
    /// <param name="table">The population, under one definition; only over all inhabitants it can be held against <see cref="FullMark"/>.</param>
    /// <param name="day">The day.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SystemMeasure Density(FacilityRegister register, PopulationTable table, LocalDate day) =>
        FacilityMeasures.Measured(register, day, Per10000.Over(Guard.Against.Null(table).Definition), table, Count);

    private static void Count(MeasureDraft draft, Facility? one, Answer operates)
    {
        FacilityKind kind = one?.Kind ?? FacilityKind.NotStated;
        if (operates == Answer.No || kind is not (FacilityKind.Hospital or FacilityKind.NotStated))
        {
            return;
        }

        if (kind == FacilityKind.Hospital && one!.HospitalBeds is { } beds)
        {
            draft.Count(operates, beds);
        }
        else
        {
            draft.LeaveOut(LeftOutReason.NotKnown);
            draft.IsLowerBound = true;
        }
    }
}
