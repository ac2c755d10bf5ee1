using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A facility of a register through its whole life, under whatever keys (<i>unidad médica y su genealogía</i>).</summary>
/// <remarks>Equal when it is the same facility of the same register. No order; <see cref="Family"/> puts each after those it comes from. The
/// default value is no facility: no keys, no events, no family, and nothing known of it on any day.</remarks>
public readonly partial struct FacilityUnit : IEquatable<FacilityUnit>
{
    private readonly FacilityHistories? histories;
    private readonly int number;

    internal FacilityUnit(FacilityHistories histories, int number)
    {
        this.histories = histories;
        this.number = number;
    }

    /// <summary>Gets whether this is the default value, which is no facility.</summary>
    public bool IsDefault => histories is null;

    /// <summary>Gets the keys that it had, in order: more than one where it was transferred.</summary>
    public ImmutableArray<Clues> Keys
    {
        get
        {
            var found = ImmutableArray.CreateBuilder<Clues>();
            int last = -1;
            foreach (ref readonly LifeState state in States)
            {
                if (state.Key >= 0 && state.Key != last)
                {
                    found.Add(histories!.KeyOf(last = state.Key));
                }
            }

            return found.DrainToImmutable();
        }
    }

    /// <summary>Gets what happened to it, in order; first the merger or split that it comes from, last the one in which it ended.</summary>
    /// <remarks>An opening that no event states and a record does is among them.</remarks>
    public ImmutableArray<FacilityEvent> Events
    {
        get
        {
            ReadOnlySpan<LifeState> states = States;
            var events = ImmutableArray.CreateBuilder<FacilityEvent>(Math.Max(0, states.Length - 1));
            foreach (ref readonly LifeState state in states)
            {
                if (state.Cause is { } cause)
                {
                    events.Add(cause);
                }
            }

            return events.MoveToImmutable();
        }
    }

    /// <summary>Gets the facilities that it comes from, by merger or split; empty for one that others did not become.</summary>
    public ImmutableArray<FacilityUnit> Predecessors =>
        States is { Length: > 1 } states && states[0].Key < 0 ? Of(states[1].Cause!.Keys) : [];

    /// <summary>Gets the facilities that carry it on after a merger or a split; empty for one that did not end so.</summary>
    public ImmutableArray<FacilityUnit> Successors =>
        States is { IsEmpty: false } states && states[^1].Stage == FacilityStage.Succeeded ? Of(states[^1].Cause!.NewKeys) : [];

    /// <summary>Gets the whole family: every facility joined to this one by mergers and splits over any number of steps, itself included, each
    /// after those that it comes from.</summary>
    public ImmutableArray<FacilityUnit> Family
    {
        get
        {
            if (histories is null)
            {
                return [];
            }

            ReadOnlySpan<int> members = histories.Families.Of(number);
            if (members.IsEmpty)
            {
                return [this];
            }

            var family = ImmutableArray.CreateBuilder<FacilityUnit>(members.Length);
            foreach (int member in members)
            {
                family.Add(new(histories, member));
            }

            return family.MoveToImmutable();
        }
    }

    private ReadOnlySpan<LifeState> States => histories is null ? [] : histories.StatesOf(number);

    /// <summary>Compares two facilities.</summary>
    /// <param name="left">One facility.</param>
    /// <param name="right">Another facility.</param>
    /// <returns>Whether they are the same one.</returns>
    public static bool operator ==(FacilityUnit left, FacilityUnit right) => left.Equals(right);

    /// <summary>Compares two facilities.</summary>
    /// <param name="left">One facility.</param>
    /// <param name="right">Another facility.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FacilityUnit left, FacilityUnit right) => !left.Equals(right);

    /// <summary>Gets what the register knows of it on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer, as if asked by its first key.</returns>
    public FacilityOnDay On(LocalDate day) => histories is null ? new(default, day.ToIso()) : new(histories, FirstKey, number, day.ToIso());

    /// <summary>Gets the facilities that hold on a day what once was this one: itself while it exists, then those that carry it on.</summary>
    /// <param name="day">The day.</param>
    /// <returns>One answer per facility that exists on the day, or may: none before the first, several after a split. Those that only may have
    /// <see cref="FacilityOnDay.Exists"/> unknown.</returns>
    public ImmutableArray<FacilityOnDay> HoldersOn(LocalDate day)
    {
        FacilityOnDay self = On(day);
        if (histories is null || histories.Families.Of(number).IsEmpty || !self.MayHaveEnded)
        {
            return self.Exists == Answer.No || histories is null ? [] : [self];
        }

        return HoldersInFamily(histories, day);
    }

    /// <inheritdoc/>
    public bool Equals(FacilityUnit other) => histories == other.histories && number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FacilityUnit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <summary>Writes the keys, in order.</summary>
    /// <returns>For example <c>HGSSA000016→HGIMB000011</c>; empty for the default value.</returns>
    public override string ToString() => string.Join('→', Keys);

    private Clues FirstKey => States[0].Key >= 0 ? histories!.KeyOf(States[0].Key) : histories!.KeyOf(States[1].Key);

    private ImmutableArray<FacilityOnDay> HoldersInFamily(FacilityHistories all, LocalDate day)
    {
        ReadOnlySpan<int> family = all.Families.Of(number);
        var carries = new bool[family.Length];
        carries[family.BinarySearch(number)] = true;
        var holders = ImmutableArray.CreateBuilder<FacilityOnDay>();
        for (int i = 0; i < family.Length; i++)
        {
            if (!carries[i])
            {
                continue;
            }

            FacilityOnDay member = new FacilityUnit(all, family[i]).On(day);
            if (member.Exists != Answer.No)
            {
                holders.Add(member);
            }

            foreach (FacilityUnit successor in member.MayHaveEnded ? member.Unit.Successors : [])
            {
                carries[family.BinarySearch(successor.number)] = true;
            }
        }

        return holders.DrainToImmutable();
    }

    private ImmutableArray<FacilityUnit> Of(ImmutableArray<Clues> keys)
    {
        var found = ImmutableArray.CreateBuilder<FacilityUnit>(keys.Length);
        foreach (Clues key in keys)
        {
            found.Add(new(histories!, histories!.UnitOf(key)));
        }

        return found.MoveToImmutable();
    }
}
