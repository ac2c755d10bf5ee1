using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Agreements;

/// <summary>Where a state said, or was said, to stand on joining (<i>postura</i>). None is final.</summary>
[JsonConverter(typeof(EnumJsonConverter<Position>))]
public enum Position
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Declared that it would not join.</summary>
    Refused = 1,

    /// <summary>Had not defined its position.</summary>
    Undefined = 2,

    /// <summary>Waited for the outcome of an election.</summary>
    WaitingForElections = 3,

    /// <summary>Was named among the states that had not joined.</summary>
    NotJoined = 4,
}

/// <summary>A position of a state on a day, as stated.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record StatedPosition
{
    /// <summary>Creates a stated position.</summary>
    /// <param name="state">The state.</param>
    /// <param name="position">The position.</param>
    /// <param name="on">The day of the statement, or its window.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is the default value.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="position"/> is not a declared one.</exception>
    public StatedPosition(State state, Position position, DateWindow on, Source source)
    {
        State = Guard.Against.Null(state);
        Position = Guard.Against.EnumOutOfRange(position);
        On = on.Given();
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets the position.</summary>
    public Position Position { get; }

    /// <summary>Gets the day of the statement, or its window.</summary>
    public DateWindow On { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }
}
