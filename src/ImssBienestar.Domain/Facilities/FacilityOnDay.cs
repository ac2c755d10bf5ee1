using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What a register knows of the facility of a key on a day: which facility it is, under which key, and whether it gives service.</summary>
/// <remarks>
/// <para>An event known only within a window leaves open, inside the window, whether it has happened: what both ways agree on is answered, and
/// the rest is unknown. The latest day of a window already answers as after it.</para>
/// <para>Equal when register, key asked and day are equal. No order. The default value is the answer about no key: nothing is known.</para>
/// </remarks>
public readonly partial struct FacilityOnDay : IEquatable<FacilityOnDay>
{
    private readonly FacilityHistories? histories;
    private readonly int unit;
    private readonly int from;
    private readonly int to;

    internal FacilityOnDay(Clues askedKey, LocalDate day)
    {
        AskedKey = askedKey;
        Day = day;
    }

    internal FacilityOnDay(FacilityHistories histories, Clues askedKey, int unit, LocalDate day)
    {
        this.histories = histories;
        this.unit = unit;
        AskedKey = askedKey;
        Day = day;
        histories.Possible(unit, day.Order(), out from, out to);
    }

    /// <summary>Gets the key that was asked about.</summary>
    public Clues AskedKey { get; }

    /// <summary>Gets the day that was asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets whether a record or an event of the register has the key asked about; where not, nothing is known.</summary>
    public bool IsKnownKey => histories is not null;

    /// <summary>Gets the facility that has, had or will have the key asked about; the default value where the key is not known.</summary>
    public FacilityUnit Unit => histories is null ? default : new(histories, unit);

    /// <summary>Gets whether the day is before everything that the register records of the facility.</summary>
    public bool IsBeforeFirstRecord => histories is not null && Possible[^1].Cause is null && histories.StatesOf(unit).Length > 1;

    /// <summary>Gets the key of the facility on the day; null where it does not exist, or may have one or another.</summary>
    /// <remarks>Before the first record of a facility that no opening begins, this is its first key: no other is known.</remarks>
    public Clues? Key
    {
        get
        {
            int key = -1;
            foreach (ref readonly LifeState state in Possible)
            {
                if (state.Exists != Answer.No && state.Key != key)
                {
                    if (key >= 0)
                    {
                        return null;
                    }

                    key = state.Key;
                }
            }

            return key < 0 ? null : histories!.KeyOf(key);
        }
    }

    /// <summary>Gets the keys that the facility may have on the day, in order: one where that is known, none where it does not exist.</summary>
    public ImmutableArray<Clues> PossibleKeys
    {
        get
        {
            var found = ImmutableArray.CreateBuilder<Clues>();
            int last = -1;
            foreach (ref readonly LifeState state in Possible)
            {
                if (state.Exists != Answer.No && state.Key != last)
                {
                    found.Add(histories!.KeyOf(last = state.Key));
                }
            }

            return found.DrainToImmutable();
        }
    }

    /// <summary>Gets whether the key asked about is that of the facility on the day.</summary>
    public Answer RecordIsValid
    {
        get
        {
            Unanimity<Answer> answers = default;
            foreach (ref readonly LifeState state in Possible)
            {
                answers.Add(state.Exists == Answer.No || histories!.KeyOf(state.Key) != AskedKey ? Answer.No : state.Exists);
            }

            return answers.Value;
        }
    }

    /// <summary>Gets whether the register has the facility on the day, under whatever key: from its first event to the merger or split that ends
    /// it. One that is suspended or closed exists.</summary>
    /// <remarks>Before an opening, where nothing else is recorded earlier: no. Before another first event: unknown.</remarks>
    public Answer Exists
    {
        get
        {
            Unanimity<Answer> answers = default;
            foreach (ref readonly LifeState state in Possible)
            {
                answers.Add(state.Exists);
            }

            return answers.Value;
        }
    }

    /// <summary>Gets where the facility stands in its life by its events; unknown where they leave several open.</summary>
    public FacilityStage Stage
    {
        get
        {
            Unanimity<FacilityStage> stages = default;
            foreach (ref readonly LifeState state in Possible)
            {
                stages.Add(state.Stage);
            }

            return stages.Value;
        }
    }

    /// <summary>Gets whether the facility gives service on the day: by its events, and by the status of the record where its day is later.</summary>
    /// <remarks>Where the record says otherwise than the events before it, an event is missing: from the day of the record its status stands,
    /// and until then the answer is unknown.</remarks>
    public Answer Operates
    {
        get
        {
            Unanimity<Answer> answers = default;
            for (int index = from; index <= to && histories is not null; index++)
            {
                answers.Add(OperatesIn(index, out _));
            }

            return answers.Value;
        }
    }

    /// <summary>Gets what is recorded of the facility on the day; null where nothing is, or one thing or another may be.</summary>
    /// <remarks>The record of the key, until an event changes it; after a transfer to a key without record, that of the key before. Look at
    /// <see cref="Facility.AsOf"/>: a record may be younger than the day, where no change between is known.</remarks>
    public Facility? Details
    {
        get
        {
            Facility? details = null;
            bool isFirst = true;
            foreach (ref readonly LifeState state in Possible)
            {
                if (state.Exists != Answer.No && !isFirst && !ReferenceEquals(details, state.Details))
                {
                    return null;
                }

                (details, isFirst) = state.Exists == Answer.No ? (details, isFirst) : (state.Details, false);
            }

            return details;
        }
    }

    /// <summary>Gets who runs the facility on the day, by its key; null where that is not known.</summary>
    public FacilityOperator? Operator
    {
        get
        {
            FacilityOperator? operatedBy = null;
            foreach (Clues key in PossibleKeys)
            {
                FacilityOperator? other = FacilityOperator.Of(key);
                if (other is null || (operatedBy is not null && operatedBy != other))
                {
                    return null;
                }

                operatedBy = other;
            }

            return operatedBy;
        }
    }

    /// <summary>Gets the last event that has surely happened by the day; null where none has.</summary>
    public FacilityEvent? LastEvent => histories is null ? null : Possible[0].Cause;

    /// <summary>Gets the events that may have happened by the day or not, in order; empty where the day is in no window.</summary>
    public ImmutableArray<FacilityEvent> OpenEvents
    {
        get
        {
            var open = ImmutableArray.CreateBuilder<FacilityEvent>(to - from);
            for (int index = 1; index <= to - from; index++)
            {
                open.Add(Possible[index].Cause!);
            }

            return open.MoveToImmutable();
        }
    }

    /// <summary>Gets the reasons of the answers: which facility and key, whether it exists, whether it gives service.</summary>
    public ImmutableArray<Finding> Findings => FacilityOnDayFindings.Of(this);

    /// <summary>Whether a merger or a split that ended the facility has happened, or may have.</summary>
    internal bool MayHaveEnded => histories is not null && Possible[^1].Stage == FacilityStage.Succeeded;

    internal ReadOnlySpan<LifeState> Possible => histories is null ? [] : histories.Between(from, to);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">Another answer.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(FacilityOnDay left, FacilityOnDay right) => left.Equals(right);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">Another answer.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FacilityOnDay left, FacilityOnDay right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FacilityOnDay other) => histories == other.histories && AskedKey == other.AskedKey && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FacilityOnDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AskedKey, Day);

    /// <summary>Writes the key asked about, the day and the keys of the facility on it.</summary>
    /// <returns>For example <c>HGIMB000011 2024-07-17: HGSSA000016</c>; a question mark for an unknown key.</returns>
    public override string ToString() =>
        $"{AskedKey} {Day.ToIsoText()}: {(IsKnownKey ? string.Join('/', PossibleKeys) : "?")}";

    /// <summary>The records whose status says otherwise than the events, among the states that can stand on the day.</summary>
    internal IEnumerable<LifeState> Contradicted()
    {
        for (int index = from; index <= to && histories is not null; index++)
        {
            _ = OperatesIn(index, out bool isContradicted);
            if (isContradicted)
            {
                yield return histories.Between(index, index)[0];
            }
        }
    }

    /// <summary>Whether the facility gives service in one of the states that can stand on the day.</summary>
    private Answer OperatesIn(int index, out bool isContradicted)
    {
        ref readonly LifeState state = ref histories!.Between(index, index)[0];
        Answer byEvents = state.Stage switch
        {
            FacilityStage.InOperation => Answer.Yes,
            FacilityStage.Unknown => Answer.Unknown,
            _ => Answer.No,
        };
        Answer byRecord = histories.StatusIn(unit, index);
        isContradicted = byRecord != byEvents && byRecord != Answer.Unknown && byEvents != Answer.Unknown;
        return byRecord == Answer.Unknown || byRecord == byEvents ? byEvents
            : Day >= state.Details!.AsOf ? byRecord
            : Answer.Unknown;
    }

    /// <summary>What several possible states say together: the value on which they agree, or the default, which is unknown.</summary>
    private struct Unanimity<T>
        where T : struct
    {
        private bool isGiven;

        public T Value { get; private set; }

        public void Add(T value)
        {
            Value = !isGiven || EqualityComparer<T>.Default.Equals(Value, value) ? value : default;
            isGiven = true;
        }
    }
}
