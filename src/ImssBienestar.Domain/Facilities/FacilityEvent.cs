using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Something that happened to a facility, on a day or within a window (<i>movimiento</i>).</summary>
/// <remarks>
/// <para>The day of an event already has what it brings. An event may contradict itself or others, such as a merger of one facility: making it
/// never fails for that, and the register that it is given to says so in findings.</para>
/// <para>Immutable. Equal when all members are equal, keys in the same order. No order. There is no empty event.</para>
/// </remarks>
public sealed partial class FacilityEvent : IEquatable<FacilityEvent>
{
    /// <summary>The most keys that a text names one by one.</summary>
    private const int NamedKeys = 3;

    private FacilityEvent(
        FacilityEventKind kind,
        DateWindow when,
        ImmutableArray<Clues> keys,
        ImmutableArray<Clues> newKeys,
        Source? source,
        Facility? details = null)
    {
        Kind = kind;
        When = when.Given();
        Keys = keys;
        NewKeys = newKeys;
        Source = source;
        Details = details;
    }

    /// <summary>Gets what happened.</summary>
    public FacilityEventKind Kind { get; }

    /// <summary>Gets the day, or the window in which it lies.</summary>
    public DateWindow When { get; }

    /// <summary>Gets the keys that the facilities had until then, in the order given: one, or those that merged.</summary>
    public ImmutableArray<Clues> Keys { get; }

    /// <summary>Gets the keys that the event brings, in the order given: of a transfer, a merger or a split; empty otherwise.</summary>
    public ImmutableArray<Clues> NewKeys { get; }

    /// <summary>Gets what is recorded of the facility from then on; null where the event is not a change.</summary>
    public Facility? Details { get; }

    /// <summary>Gets where it was read; null where the caller does not say.</summary>
    public Source? Source { get; }

    /// <summary>Gets who runs the facility from then on, by its new key; null where the event brings no key, or its letters are not known.</summary>
    public FacilityOperator? NewOperator => NewKeys.IsEmpty ? null : FacilityOperator.Of(NewKeys[0]);

    /// <summary>Gets whether the event joins keys: a transfer, a merger or a split.</summary>
    internal bool IsLineage => Kind is FacilityEventKind.Transfer or FacilityEventKind.Merger or FacilityEventKind.Split;

    /// <summary>Compares two events.</summary>
    /// <param name="left">One event.</param>
    /// <param name="right">Another event.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(FacilityEvent? left, FacilityEvent? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two events.</summary>
    /// <param name="left">One event.</param>
    /// <param name="right">Another event.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FacilityEvent? left, FacilityEvent? right) => !(left == right);

    /// <summary>Creates an opening.</summary>
    /// <param name="key">The key of the facility on that day.</param>
    /// <param name="when">The first day of service, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public static FacilityEvent Opening(Clues key, DateWindow when, Source? source = null) =>
        new(FacilityEventKind.Opening, when, [key], [], source);

    /// <summary>Creates a transfer: the same facility under a new key.</summary>
    /// <param name="from">The key until then.</param>
    /// <param name="to">The key from then on, which no facility had before; its letters name the new operator.</param>
    /// <param name="when">The first day of the new key, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public static FacilityEvent Transfer(Clues from, Clues to, DateWindow when, Source? source = null) =>
        new(FacilityEventKind.Transfer, when, [from], [to], source);

    /// <summary>Creates a merger: several facilities end, and a new one begins.</summary>
    /// <param name="from">The keys of those that end, two or more.</param>
    /// <param name="to">The key of the new one, which no facility had before.</param>
    /// <param name="when">The first day of the new one, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public static FacilityEvent Merger(IEnumerable<Clues> from, Clues to, DateWindow when, Source? source = null) =>
        new(FacilityEventKind.Merger, when, [.. Guard.Against.Null(from)], [to], source);

    /// <summary>Creates a split: one facility ends, and several new ones begin.</summary>
    /// <param name="from">The key of the one that ends.</param>
    /// <param name="to">The keys of the new ones, two or more, which no facility had before.</param>
    /// <param name="when">The first day of the new ones, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public static FacilityEvent Split(Clues from, IEnumerable<Clues> to, DateWindow when, Source? source = null) =>
        new(FacilityEventKind.Split, when, [from], [.. Guard.Against.Null(to)], source);

    /// <summary>Creates a suspension.</summary>
    /// <param name="key">The key of the facility on that day.</param>
    /// <param name="when">The first day without service, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public static FacilityEvent Suspension(Clues key, DateWindow when, Source? source = null) =>
        new(FacilityEventKind.Suspension, when, [key], [], source);

    /// <summary>Creates a closure.</summary>
    /// <param name="key">The key of the facility on that day.</param>
    /// <param name="when">The first day without service, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public static FacilityEvent Closure(Clues key, DateWindow when, Source? source = null) =>
        new(FacilityEventKind.Closure, when, [key], [], source);

    /// <summary>Creates a reopening.</summary>
    /// <param name="key">The key of the facility on that day.</param>
    /// <param name="when">The first day with service again, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public static FacilityEvent Reopening(Clues key, DateWindow when, Source? source = null) =>
        new(FacilityEventKind.Reopening, when, [key], [], source);

    /// <summary>Creates a change of what is recorded, such as a new name or the growth of a health centre to extended services.</summary>
    /// <param name="details">What is recorded from then on, under the key that the facility has.</param>
    /// <param name="when">The first day of the new details, or the window in which it lies, such as the one between two editions of a
    /// catalogue.</param>
    /// <param name="source">Where it was read; that of <paramref name="details"/> where none is given.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    public static FacilityEvent Change(Facility details, DateWindow when, Source? source = null) =>
        new(FacilityEventKind.Change, when, [Guard.Against.Null(details).Key], [], source ?? details.Source, details);

    /// <inheritdoc/>
    public bool Equals(FacilityEvent? other) => ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && When == other.When && Keys.SequenceEqual(other.Keys)
            && NewKeys.SequenceEqual(other.NewKeys) && Source == other.Source && Details == other.Details);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FacilityEvent);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Kind, When, Keys.IsEmpty ? default : Keys[0], NewKeys.IsEmpty ? default : NewKeys[0]);

    /// <summary>Writes what happened, to which keys and when.</summary>
    /// <returns>For example <c>Transfer HGSSA000016→HGIMB000011 2024-07-18</c>; of many keys, the first three.</returns>
    public override string ToString() => $"{Kind} {Named} {When}";

    /// <summary>The keys, as texts name them: <c>HGSSA000016→HGIMB000011</c>.</summary>
    internal string Named => NewKeys.IsEmpty && !IsLineage ? Join(Keys) : $"{Join(Keys)}→{Join(NewKeys)}";

    /// <summary>Names the first keys of a list, joined by a plus.</summary>
    internal static string Join(ImmutableArray<Clues> keys) =>
        string.Join('+', keys.Take(NamedKeys)) + (keys.Length > NamedKeys ? "+…" : string.Empty);
}
