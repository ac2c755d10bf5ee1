using System.Collections.Immutable;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>The catalogue of the measures of the health system (<i>catálogo de medidas</i>).</summary>
/// <remarks>Those over people do not say yet over which: see <see cref="MeasureDefinition.Over"/>.</remarks>
public static class SystemMeasures
{
    /// <summary>Gets the definitions: people, facilities, beds, workers, committees and their money, supply, works, census of units.</summary>
    public static ImmutableArray<MeasureDefinition> All { get; } =
    [
        PopulationMeasures.InConcurrentStates, PopulationMeasures.InOperatingStates,
        .. FacilityMeasures.LevelsPer10000, .. FacilityMeasures.KindsPer10000, FacilityMeasures.OpenEveryDay,
        BedMeasures.Beds, BedMeasures.Per10000,
        WorkerMeasures.DoctorsNursesMidwivesPer10000, WorkerMeasures.HealthWorkersPer10000, WorkerMeasures.DoctorsMissing, WorkerMeasures.NursesMissing,
        CommitteeMeasures.UnitsWithCommittee, CommitteeMeasures.PesosAllotted, CommitteeMeasures.PesosReturned,
        SupplyMeasures.PrescriptionsFilledWhole, WorksMeasures.WorksDelivered, CensusMeasures.UnitsAssessed,
    ];
}
