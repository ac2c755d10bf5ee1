using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>How each kind of replacement makes a new system out of another.</summary>
internal static class Substitution
{
    public static Applied Agreements(HealthSystem system, State state, ImmutableArray<Agreement> signed, ImmutableArray<Milestone>? steps)
    {
        AgreementRegister register = system.Agreements;
        ImmutableArray<Agreement> stood = register.Of(state).Agreements;
        Agreement[] dropped = [.. stood.Where(one => one.States.Length == 1 || signed.Any(other => IsOfTheCodeOf(one, other)))];
        Agreement[] ended = [.. dropped.Where(one => !signed.Any(other => IsTheSame(one, other)))];
        Agreement[] begun = [.. signed.Where(one => !dropped.Any(other => IsTheSame(one, other)))];
        ImmutableArray<Milestone> reached = register.Of(state).Milestones;
        Milestone[] moved = steps is { } given ? [.. reached.Except(given), .. given.Except(reached)] : [];
        if (ended.Length + begun.Length + moved.Length == 0)
        {
            return new(system, IsSame: true);
        }

        var changed = new AgreementRegister(
            register.Edition.Extended(),
            register.VerifiedThrough,
            register.Agreements.Except(dropped).Concat(signed),
            steps is null ? register.Milestones : register.Milestones.Where(step => step.State != state).Concat(steps),
            register.Positions,
            register.Figures);

        return new(
            system with { Agreements = changed },
            IsSame: false,
            Enumerable.Concat(
                ended.Concat(begun).Select(one => MattersFrom(one, ended.Concat(begun))), moved.Select(step => step.When.Earliest)).Min());
    }

    public static Applied Events(HealthSystem system, Clues key, ImmutableArray<FacilityEvent> events)
    {
        FacilityRegister register = Held(system.Facilities);
        FacilityEvent[] stood = [.. register.Events.Where(one => Names(one, key))];
        FacilityEvent[] moved = [.. stood.Except(events), .. events.Except(stood)];
        if (moved.Length == 0)
        {
            return new(system, IsSame: true);
        }

        FacilityRegister.TryCreate(register.Facilities, [.. register.Events.Where(one => !Names(one, key)), .. events], out FacilityRegister changed);
        return new(
            system with { Facilities = changed },
            IsSame: false,
            moved.Min(one => one.When.Earliest),
            changed.Refusals.Length > register.Refusals.Length);
    }

    public static Applied Record(HealthSystem system, Facility facility)
    {
        FacilityRegister register = Held(system.Facilities);
        if (register.RecordOf(facility.Key) == facility)
        {
            return new(system, IsSame: true);
        }

        FacilityRegister.TryCreate(register.Facilities.Where(one => one.Key != facility.Key).Append(facility), register.Events, out FacilityRegister changed);
        return new(system with { Facilities = changed }, IsSame: false, IsRefused: changed.Refusals.Length > register.Refusals.Length);
    }

    public static Applied Staff(HealthSystem system, Func<UnitStaff, bool> isReplaced, ImmutableArray<UnitStaff> staff)
    {
        ImmutableArray<UnitStaff> stood = system.StaffOfCentres ?? throw NotHeld();
        bool isSame = stood.Where(isReplaced).ToHashSet().SetEquals(staff);
        return isSame ? new(system, isSame) : new(system with { StaffOfCentres = [.. stood.Where(one => !isReplaced(one)), .. staff] }, isSame);
    }

    public static Applied Staff(HealthSystem system, StaffRegister register) => ReferenceEquals(Held(system.Staff), register)
        ? new(system, IsSame: true)
        : new(system with { Staff = register }, IsSame: false);

    public static Applied Population(HealthSystem system, State state, Figure figure)
    {
        PopulationTable population = system.Population;
        PopulationTable? inhabitants = system.Inhabitants;
        bool isOfPeople = population.Definition == figure.Definition;
        bool isOfInhabitants = inhabitants?.Definition == figure.Definition;
        if (!isOfPeople && !isOfInhabitants)
        {
            throw new ArgumentException($"Definitions never mix: no population of the system counts {figure.Definition}.", nameof(figure));
        }

        bool isSame = (!isOfPeople || population.Of(state) == figure) && (!isOfInhabitants || inhabitants!.Of(state) == figure);
        return isSame ? new(system, isSame) : new(
            system with
            {
                Population = isOfPeople ? With(population, state, figure) : population,
                Inhabitants = isOfInhabitants ? With(inhabitants!, state, figure) : inhabitants,
            },
            isSame);
    }

    public static bool Names(FacilityEvent one, Clues key) => one.Keys.Contains(key) || one.NewKeys.Contains(key);

    private static PopulationTable With(PopulationTable table, State state, Figure figure)
    {
        var figures = State.All.Where(one => table.Of(one) is not null).ToDictionary(one => one, one => table.Of(one)!);
        figures[state] = figure;
        return new(table.Definition, figures, table.Edition.Extended());
    }

    private static bool IsOfTheCodeOf(Agreement one, Agreement other) => string.Equals(one.Code, other.Code, StringComparison.Ordinal);

    /// <summary>Whether two agreements say the same of which states concur when.</summary>
    private static bool IsTheSame(Agreement one, Agreement other) => IsTheSameButForItsEnd(one, other) && one.Ended == other.Ended;

    /// <summary>The first day on which an agreement matters that was put in, or taken out: of two that differ in their end only, each from its own end.</summary>
    private static LocalDate MattersFrom(Agreement one, IEnumerable<Agreement> moved) =>
        moved.Any(other => !ReferenceEquals(one, other) && IsTheSameButForItsEnd(one, other))
            ? one.Ended?.Earliest ?? LocalDate.MaxIsoValue
            : one.Signed.Earliest;

    private static bool IsTheSameButForItsEnd(Agreement one, Agreement other) =>
        IsOfTheCodeOf(one, other) && one.Kind == other.Kind && one.Signed == other.Signed && one.States.SequenceEqual(other.States);

    private static T Held<T>(T? part)
        where T : class => part ?? throw NotHeld();

    private static ArgumentException NotHeld() => new("The system does not hold what is to be replaced: that would measure the replacement alone.");
}
