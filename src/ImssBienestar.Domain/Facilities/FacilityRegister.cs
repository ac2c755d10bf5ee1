using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A register of facilities (<i>padrón de establecimientos</i>) as of any day: which facility a key is, under which key it stands, whether
/// it gives service, and what became of it through transfers, mergers and splits.</summary>
/// <remarks>
/// <para>A key belongs to one facility and is never used again. A transfer gives the same facility a new key; a merger or a split ends facilities
/// and begins new ones; suspension, closure and reopening change the operation and not the record. Days of events may be windows: inside one, the
/// answer is unknown where it depends on it.</para>
/// <para>Records and events are taken in any order. The events of a facility stand in the order of its keys, and those of one key in the order
/// of their earliest days; of the same day, in the order given, or in the other one where only that fits. What does not fit is refused, with
/// its reasons, and kept in <see cref="Refusals"/>: the rest stands. Where two events exclude each other, the earlier one is taken, and
/// transfers, mergers and splits before all others.</para>
/// <para>Immutable and safe to share between threads; <see cref="With(FacilityEvent)"/> gives a new register. Equality is by reference. No
/// order. A look-up takes no memory.</para>
/// </remarks>
public sealed partial class FacilityRegister
{
    private readonly FacilityHistories histories;

    private FacilityRegister(ImmutableArray<Facility> facilities, ImmutableArray<FacilityEvent> events)
    {
        Facilities = facilities;
        Events = events;
        var builder = new HistoryBuilder(facilities, events);
        histories = builder.Build();
        Refusals = builder.Refusals;
    }

    /// <summary>Gets the register without facilities.</summary>
    public static FacilityRegister Empty { get; } = new([], []);

    /// <summary>Gets the records, all that were given, in that order.</summary>
    public ImmutableArray<Facility> Facilities { get; }

    /// <summary>Gets the events, all that were given, in that order.</summary>
    public ImmutableArray<FacilityEvent> Events { get; }

    /// <summary>Gets what was not taken up, and why: records first, then events, each in the order given. Empty where everything fits.</summary>
    public ImmutableArray<FacilityRefusal> Refusals { get; }

    /// <summary>Gets how many keys the register knows.</summary>
    public int KeyCount => histories.KeyCount;

    /// <summary>Gets how many facilities the register knows, those that ended included.</summary>
    public int UnitCount => histories.UnitCount;

    /// <summary>Gets the facilities, those that ended included, each after those that it comes from. Listed anew at each call.</summary>
    public ImmutableArray<FacilityUnit> Units => [.. Enumerable.Range(0, UnitCount).Select(number => new FacilityUnit(histories, number))];

    /// <summary>Creates a register.</summary>
    /// <param name="facilities">The records, one per key. A record describes its key from the first day of the key to the first change; a later
    /// edition of the catalogue is given as a change. Its first day of service is taken as the opening where no event states one; a key
    /// needs no record.</param>
    /// <param name="events">The events.</param>
    /// <param name="register">The register, of everything that fits.</param>
    /// <returns>Whether everything fits; where not, <see cref="Refusals"/> of the register says what does not, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facilities"/> or <paramref name="events"/> is null, or an entry is.</exception>
    public static bool TryCreate(IEnumerable<Facility> facilities, IEnumerable<FacilityEvent> events, out FacilityRegister register)
    {
        register = new(facilities.NoneNull(), events.NoneNull());
        return register.Refusals.IsEmpty;
    }

    /// <summary>Gets what is known of the facility of a key on a day: which key it has then, whether it gives service.</summary>
    /// <param name="key">A key that the facility has on the day, had before or has later.</param>
    /// <param name="day">The day.</param>
    /// <returns>The answer; one that knows nothing where no record and no event has the key.</returns>
    public FacilityOnDay On(Clues key, LocalDate day) =>
        histories.UnitOf(key) is >= 0 and int unit ? new(histories, key, unit, day.ToIso()) : new(key, day.ToIso());

    /// <summary>Gets the facilities that hold on a day what the facility of a key once was.</summary>
    /// <param name="key">The key.</param>
    /// <param name="day">The day.</param>
    /// <returns>One answer per facility that exists on the day, or may; none for an unknown key. See <see cref="FacilityUnit.HoldersOn"/>.</returns>
    public ImmutableArray<FacilityOnDay> HoldersOn(Clues key, LocalDate day) =>
        TryFind(key, out FacilityUnit unit) ? unit.HoldersOn(day) : [];

    /// <summary>Finds the facility of a key.</summary>
    /// <param name="key">A key that the facility has, had or will have.</param>
    /// <param name="unit">The facility; the default value where the key is not known.</param>
    /// <returns>Whether a record or an event has the key.</returns>
    public bool TryFind(Clues key, out FacilityUnit unit)
    {
        int number = histories.UnitOf(key);
        unit = number < 0 ? default : new(histories, number);
        return number >= 0;
    }

    /// <summary>Gets the record of a key, as it was given.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The record; null where there is none.</returns>
    public Facility? RecordOf(Clues key) => histories.RecordOf(key) is >= 0 and int record ? Facilities[record] : null;

    /// <summary>Adds an event. What was refused before is looked at again.</summary>
    /// <param name="entry">The event.</param>
    /// <returns>A new register, built anew from everything given; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public FacilityRegister With(FacilityEvent entry) => new(Facilities, Events.Add(Guard.Against.Null(entry)));

    /// <summary>Adds records and events. What was refused before is looked at again.</summary>
    /// <param name="facilities">The records.</param>
    /// <param name="events">The events.</param>
    /// <returns>A new register, built anew from everything given; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facilities"/> or <paramref name="events"/> is null, or an entry is.</exception>
    public FacilityRegister With(IEnumerable<Facility> facilities, IEnumerable<FacilityEvent> events) =>
        new(Facilities.AddRange(facilities.NoneNull()), Events.AddRange(events.NoneNull()));
}
