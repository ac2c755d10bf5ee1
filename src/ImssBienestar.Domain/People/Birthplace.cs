using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.People;

/// <summary>Where a person was born as a CURP states it (<i>entidad de nacimiento</i>): a state, or abroad.</summary>
/// <remarks>Equal when state or abroad agree. No order. The default value is not stated. <i>Abroad</i> includes Mexicans born abroad.</remarks>
public readonly partial struct Birthplace : IEquatable<Birthplace>
{
    private Birthplace(State? state, bool isAbroad)
    {
        State = state;
        IsAbroad = isAbroad;
    }

    /// <summary>Gets the birthplace of people born abroad, letters NE.</summary>
    public static Birthplace Abroad { get; } = new(null, isAbroad: true);

    /// <summary>Gets the state; null abroad and where not stated.</summary>
    public State? State { get; }

    /// <summary>Gets whether the person was born abroad.</summary>
    public bool IsAbroad { get; }

    /// <summary>Gets whether the birthplace is stated.</summary>
    public bool IsStated => IsAbroad || State is not null;

    /// <summary>Gets the two letters of positions 12 and 13; empty where not stated.</summary>
    public string Letters => IsAbroad ? "NE" : State?.RenapoCode ?? string.Empty;

    /// <summary>Compares two birthplaces.</summary>
    /// <param name="left">One birthplace.</param>
    /// <param name="right">Another birthplace.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Birthplace left, Birthplace right) => left.Equals(right);

    /// <summary>Compares two birthplaces.</summary>
    /// <param name="left">One birthplace.</param>
    /// <param name="right">Another birthplace.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Birthplace left, Birthplace right) => !left.Equals(right);

    /// <summary>Gets the birthplace of people born in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The birthplace; not stated where the state is null.</returns>
    public static Birthplace In(State? state) => new(state, isAbroad: false);

    /// <inheritdoc/>
    public bool Equals(Birthplace other) => IsAbroad == other.IsAbroad && ReferenceEquals(State, other.State);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Birthplace other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, IsAbroad);

    /// <summary>Gets the two letters.</summary>
    /// <returns>The two letters; empty where not stated.</returns>
    public override string ToString() => Letters;
}
