using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>What is known of the health system, to be measured on any day (<i>estado del sistema</i>): agreements and people, and what else the caller
/// holds.</summary>
/// <remarks>Immutable; <c>with</c> gives a changed copy. Data that are not held are null: their measures are absent and named, never zero. Equal when
/// all parts are the same ones. No order.</remarks>
public sealed record HealthSystem
{
    /// <summary>Creates a system of which agreements and people are known.</summary>
    /// <param name="agreements">The register of agreements.</param>
    /// <param name="population">The people whose coverage is measured, under one definition.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public HealthSystem(AgreementRegister agreements, PopulationTable population)
    {
        Agreements = agreements;
        Population = population;
    }

    /// <summary>Gets the register of agreements.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public AgreementRegister Agreements
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Gets the people whose coverage is measured.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public PopulationTable Population
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Gets the people over whom facilities, beds and workers are measured: all inhabitants, where marks are to be answered; null where
    /// none are held.</summary>
    public PopulationTable? Inhabitants { get; init; }

    /// <summary>Gets the facilities, with their beds and days of opening; null where they are not held.</summary>
    public FacilityRegister? Facilities { get; init; }

    /// <summary>Gets the posts and workers; null where they are not held.</summary>
    public StaffRegister? Staff { get; init; }

    /// <summary>Gets the staff of health centres, one entry a unit; null where it is not held.</summary>
    /// <exception cref="ArgumentNullException">An entry is null.</exception>
    /// <exception cref="ArgumentException">A unit is given twice.</exception>
    public ImmutableArray<UnitStaff>? StaffOfCentres
    {
        get;
        init => field = Checked(value, all => WorkerMeasures.MissingDoctors(all, default));
    }

    /// <summary>Gets an edition of La Clínica es Nuestra; null where none is held.</summary>
    public ProgrammeYear? Programme { get; init; }

    /// <summary>Gets the prescriptions of the period that is measured; null where they are not held.</summary>
    /// <exception cref="ArgumentNullException">An entry is null.</exception>
    public ImmutableArray<Prescription>? Prescriptions
    {
        get;
        init => field = Checked(value, all => SupplyMeasures.FilledWhole(all, default));
    }

    /// <summary>Gets the unfinished hospitals to be rescued; null where they are not held.</summary>
    /// <exception cref="ArgumentNullException">An entry is null.</exception>
    /// <exception cref="ArgumentException">A code is repeated.</exception>
    public ImmutableArray<HospitalWorks>? Works
    {
        get;
        init => field = Checked(value, all => WorksMeasures.Delivered(all, default));
    }

    /// <summary>Gets the census of units; null where it is not held.</summary>
    public TransferCensus? Census { get; init; }

    /// <summary>Takes every measure of <see cref="SystemMeasures.All"/> for which data are held.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The measures, and what could not be measured.</returns>
    public SystemReport MeasuresOn(LocalDate day) => new(day.ToIso(), Groups(day.ToIso()), before: null);

    /// <summary>The same, taking again only what is measured of other data than before.</summary>
    internal SystemReport MeasuresAfter(SystemReport before) => new(before.Day, Groups(before.Day), before);

    /// <summary>The days on which a measure may change: those of everything that is dated in what is held.</summary>
    internal IEnumerable<LocalDate> Changes =>
    [
        .. State.All.SelectMany(state => Agreements.StandingOf(state).Changes),
        .. (Facilities?.Units ?? []).SelectMany(unit => unit.Events).SelectMany(one => Ends(one.When).Append(one.Details?.AsOf ?? one.When.Earliest)),
        .. (Facilities?.Facilities ?? []).Select(record => record.AsOf),
        .. Staff?.Changes ?? [],
        .. StaffingNorm.Doctors.Values.Starts.Select(start => start.From),
        .. Programme is null ? [] : new[] { Programme.Edition.From },
        .. (Programme?.Committees ?? []).SelectMany(record => record.Done.Values).SelectMany(Ends),
        .. (Programme?.Ledgers ?? []).SelectMany(ledger => ledger.Entries).Select(entry => entry.On),
        .. (Prescriptions ?? []).Select(one => one.On),
        .. (Works ?? []).SelectMany(one => one.Milestones).SelectMany(milestone => Ends(milestone.When)),
        .. (Census?.Assessments ?? []).SelectMany(visit => Ends(visit.On)),
    ];

    private static IEnumerable<LocalDate> Ends(DateWindow window) => [window.Earliest, window.Latest];

    private static ImmutableArray<T>? Checked<T>(ImmutableArray<T>? given, Func<ImmutableArray<T>, SystemMeasure> measure)
        where T : class
    {
        if (given is not { IsDefault: false } all)
        {
            return null;
        }

        _ = measure(all);
        return all;
    }

    private ImmutableArray<MeasureGroup> Groups(LocalDate day) =>
    [
        new(
            [PopulationMeasures.InConcurrentStates, PopulationMeasures.InOperatingStates],
            [Agreements, Population],
            () =>
            [
                PopulationMeasures.Covered(Agreements, Population, day), PopulationMeasures.Covered(Agreements, Population, day, CoverageBasis.Operation),
            ]),
        new(FacilityMeasures.LevelsPer10000, [Facilities, Inhabitants], () => FacilityMeasures.ByLevel(Facilities!, Inhabitants!, day)),
        new(FacilityMeasures.KindsPer10000, [Facilities, Inhabitants], () => FacilityMeasures.ByKind(Facilities!, Inhabitants!, day)),
        new([FacilityMeasures.OpenEveryDay], [Facilities], () => [FacilityMeasures.OpenOnAllDays(Facilities!, day)]),
        new([BedMeasures.Beds], [Facilities], () => [BedMeasures.Number(Facilities!, day)]),
        new([BedMeasures.Per10000], [Facilities, Inhabitants], () => [BedMeasures.Density(Facilities!, Inhabitants!, day)]),
        new(
            [WorkerMeasures.DoctorsNursesMidwivesPer10000, WorkerMeasures.HealthWorkersPer10000],
            [Staff, Inhabitants],
            () => [WorkerMeasures.DoctorsNursesMidwives(Staff!, Inhabitants!, day), WorkerMeasures.HealthWorkers(Staff!, Inhabitants!, day)]),
        new(
            [WorkerMeasures.DoctorsMissing, WorkerMeasures.NursesMissing],
            [StaffOfCentres],
            () => [WorkerMeasures.MissingDoctors(StaffOfCentres!, day), WorkerMeasures.MissingNurses(StaffOfCentres!, day)]),
        new(
            [CommitteeMeasures.UnitsWithCommittee],
            [Programme, Programme?.Committees],
            () => [CommitteeMeasures.Formed(Programme!.Edition, Programme.Units.Keys, Programme.Committees!, day)]),
        new([CommitteeMeasures.PesosAllotted], [Programme], () => [CommitteeMeasures.Allotted(Programme!.Edition, Programme.Units, day)]),
        new(
            [CommitteeMeasures.PesosReturned],
            [Programme, Programme?.Ledgers],
            () => [CommitteeMeasures.Returned(Programme!.Edition, Programme.Ledgers!, day)]),
        new([SupplyMeasures.PrescriptionsFilledWhole], [Prescriptions], () => [SupplyMeasures.FilledWhole(Prescriptions!, day)]),
        new([WorksMeasures.WorksDelivered], [Works], () => [WorksMeasures.Delivered(Works!, day)]),
        new([CensusMeasures.UnitsAssessed], [Census], () => [CensusMeasures.Assessed(Census!, day)]),
    ];
}
