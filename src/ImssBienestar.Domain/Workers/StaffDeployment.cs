using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>Doctors sent to the units of a state (<i>despliegue de médicos</i>): general doctors to health centres, specialists to hospitals.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record StaffDeployment
{
    /// <summary>Creates a deployment.</summary>
    /// <param name="state">The state.</param>
    /// <param name="on">The day on which it was stated.</param>
    /// <param name="generalDoctors">The general doctors.</param>
    /// <param name="healthCentres">The health centres they go to, zero or more.</param>
    /// <param name="specialists">The specialists.</param>
    /// <param name="hospitals">The hospitals they go to, zero or more.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="healthCentres"/> or <paramref name="hospitals"/> is negative.</exception>
    public StaffDeployment(
        State state, LocalDate on, Headcount generalDoctors, int healthCentres, Headcount specialists, int hospitals, Source source)
    {
        State = Guard.Against.Null(state);
        On = on.ToIso();
        GeneralDoctors = generalDoctors;
        HealthCentres = (int)Guard.Against.Negative(healthCentres);
        Specialists = specialists;
        Hospitals = (int)Guard.Against.Negative(hospitals);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the deployments stated on 7 May 2024: 13 states, in the order in which they were read out.</summary>
    public static ImmutableArray<StaffDeployment> Of7May2024 { get; } = ReferenceDeployments.Of7May2024();

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets the day on which it was stated.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the general doctors.</summary>
    public Headcount GeneralDoctors { get; }

    /// <summary>Gets the health centres they go to.</summary>
    public int HealthCentres { get; }

    /// <summary>Gets the specialists.</summary>
    public Headcount Specialists { get; }

    /// <summary>Gets the hospitals they go to.</summary>
    public int Hospitals { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Holds the deployment against the vacant posts of a register: as many posts as doctors, in as many units as were named.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day of the vacancies.</param>
    /// <returns>Two findings, for general doctors and for specialists: yes where they fit, no where they do not, unknown where the register has
    /// no post of theirs in the state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public ImmutableArray<Finding> HeldAgainst(StaffRegister register, LocalDate day)
    {
        Guard.Against.Null(register);
        return
        [
            Fit(StaffingTexts.DeployedDoctors, register, Profession.GeneralDoctor, GeneralDoctors, HealthCentres, day.ToIso()),
            Fit(StaffingTexts.DeployedSpecialists, register, Profession.SpecialistDoctor, Specialists, Hospitals, day.ToIso()),
        ];
    }

    private Finding Fit(ReasonText text, StaffRegister register, Profession profession, Headcount people, int units, LocalDate day)
    {
        bool isCovered = register.PostsIn(State).Any(post => register.Posts[post].Profession == profession);
        Post[] vacant = [.. register.VacantOn(State, day).Where(post => post.Profession == profession)];
        bool fits = vacant.Length >= people.People && vacant.Select(post => post.Unit).Distinct().Count() >= units;
        return text.Finding(
            !isCovered ? Answer.Unknown : fits ? Answer.Yes : Answer.No,
            WorkerProvisions.Deployment,
            day,
            [State.ShortName, people, units],
            source: Source);
    }
}
