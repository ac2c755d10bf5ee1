using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>One thing put in the place of another (<i>sustitución</i>), of which a scenario asks what it would move.</summary>
/// <remarks>Replacing gives a new system and never changes one. What is replaced back by what stood is as if it had not been touched. Immutable.
/// Equality is by reference. No order.</remarks>
public sealed class Replacement
{
    private readonly Func<HealthSystem, Applied> apply;

    private Replacement(ReplacementKind kind, string subject, Func<HealthSystem, Applied> apply)
    {
        Kind = kind;
        Subject = subject;
        this.apply = apply;
    }

    /// <summary>Gets what is replaced.</summary>
    public ReplacementKind Kind { get; }

    /// <summary>Gets of whom or what it is: the INEGI code of a state, the key of a facility, or <c>MX</c>.</summary>
    public string Subject { get; }

    /// <summary>Replaces the agreements of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="agreements">Its agreements from then on: all of them, those that stay included. An agreement of several states stays as it is,
    /// unless one of its code is given. What counts is what concurrence is decided by: one of the same code, kind, signature, states and end as one that
    /// stood is that one.</param>
    /// <param name="milestones">The steps of its transfer, all of them; null where they stay as they are.</param>
    /// <returns>The replacement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> or <paramref name="agreements"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">An agreement or a step is not of the state, or a code is repeated.</exception>
    public static Replacement OfAgreements(State state, IEnumerable<Agreement> agreements, IEnumerable<Milestone>? milestones = null)
    {
        Guard.Against.Null(state);
        ImmutableArray<Agreement> signed = agreements.NoneNull();
        ImmutableArray<Milestone>? steps = milestones?.NoneNull();
        if (!signed.All(agreement => agreement.States.Contains(state)) || steps?.All(step => step.State == state) == false
            || signed.DistinctBy(agreement => agreement.Code, StringComparer.Ordinal).Count() != signed.Length)
        {
            throw new ArgumentException($"Agreements and steps must be of {state.InegiCode}, each agreement with a code of its own.", nameof(agreements));
        }

        return new(ReplacementKind.Agreements, state.InegiCode, system => Substitution.Agreements(system, state, signed, steps));
    }

    /// <summary>Replaces what happened to a facility.</summary>
    /// <param name="key">A key of the facility.</param>
    /// <param name="events">All events that name the key from then on, those that stay included.</param>
    /// <returns>The replacement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is the default value, or an event does not name it.</exception>
    public static Replacement OfEvents(Clues key, IEnumerable<FacilityEvent> events)
    {
        ImmutableArray<FacilityEvent> happened = events.NoneNull();
        return !key.IsDefault && happened.All(one => Substitution.Names(one, key))
            ? new(ReplacementKind.FacilityEvents, key.ToString(), system => Substitution.Events(system, key, happened))
            : throw new ArgumentException("Each event must name the key of the facility.", nameof(events));
    }

    /// <summary>Replaces what is recorded of a facility, or records one that was not.</summary>
    /// <param name="facility">The record, in the place of that of its key.</param>
    /// <returns>The replacement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facility"/> is null.</exception>
    public static Replacement OfRecord(Facility facility)
    {
        Guard.Against.Null(facility);
        return new(ReplacementKind.FacilityRecord, facility.Key.ToString(), system => Substitution.Record(system, facility));
    }

    /// <summary>Replaces the staff of a health centre, or adds that of one that had no entry.</summary>
    /// <param name="staff">The staff.</param>
    /// <returns>The replacement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="staff"/> is null.</exception>
    public static Replacement OfStaff(UnitStaff staff)
    {
        Guard.Against.Null(staff);
        return new(ReplacementKind.StaffOfCentres, staff.Unit.ToString(), system => Substitution.Staff(system, one => one.Unit == staff.Unit, [staff]));
    }

    /// <summary>Replaces the staff of all health centres of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="staff">The staff, one entry a unit: all of the state.</param>
    /// <returns>The replacement.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A unit is not of the state, or is given twice.</exception>
    public static Replacement OfStaff(State state, IEnumerable<UnitStaff> staff)
    {
        Guard.Against.Null(state);
        ImmutableArray<UnitStaff> all = staff.NoneNull();
        return all.All(one => one.Unit.State == state) && all.DistinctBy(one => one.Unit).Count() == all.Length
            ? new(ReplacementKind.StaffOfCentres, state.InegiCode, system => Substitution.Staff(system, one => one.Unit.State == state, all))
            : throw new ArgumentException($"Each unit must be of {state.InegiCode}, and is given once.", nameof(staff));
    }

    /// <summary>Replaces the posts and workers of the whole system.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The replacement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static Replacement OfStaff(StaffRegister register)
    {
        Guard.Against.Null(register);
        return new(ReplacementKind.Staff, "MX", system => Substitution.Staff(system, register));
    }

    /// <summary>Replaces the figure of a state, in every population of the system that is of its definition.</summary>
    /// <param name="state">The state.</param>
    /// <param name="figure">The figure, in whole persons, of the state.</param>
    /// <returns>The replacement. A scenario refuses it where no population is of the definition of the figure: definitions never mix.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The figure is of another place or unit, or not whole.</exception>
    public static Replacement OfPopulation(State state, Figure figure)
    {
        Guard.Against.Null(state);
        Guard.Against.Null(figure);
        bool isWhole = figure.Unit == Unit.Persons && figure.Value == decimal.Truncate(figure.Value);
        return isWhole && string.Equals(figure.Scope, state.InegiCode, StringComparison.Ordinal)
            ? new(ReplacementKind.Population, state.InegiCode, system => Substitution.Population(system, state, figure))
            : throw new ArgumentException($"The figure must be of {state.InegiCode}, in whole persons.", nameof(figure));
    }

    /// <summary>Writes what is replaced, and of whom.</summary>
    /// <returns>For example <c>Agreements 13</c>.</returns>
    public override string ToString() => $"{Kind} {Subject}";

    /// <summary>The system with the replacement; a system that does not hold what is replaced refuses it.</summary>
    internal Applied ApplyTo(HealthSystem system) => apply(system);
}
