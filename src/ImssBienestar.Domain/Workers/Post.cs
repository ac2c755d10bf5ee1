using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>A post of a unit (<i>plaza</i>): a place for one worker, which stands whether or not someone holds it.</summary>
/// <remarks>Equal when all members are equal. No order. What is not known is null or not stated. A post that changes from temporary to
/// permanent, or from state to federal, is a new post with a code of its own: what was true before stays true of the old one.</remarks>
public sealed partial record Post
{
    /// <summary>Creates a post.</summary>
    /// <param name="code">The code, which tells posts apart, ordinally.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="profession">What the post is for.</param>
    /// <param name="from">The first day on which it may be held.</param>
    /// <param name="until">The last day on which it may be held, included; null while no end is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space, <paramref name="unit"/> is the default value, or
    /// <paramref name="until"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="profession"/> is not a declared one.</exception>
    public Post(string code, Clues unit, Profession profession, LocalDate from, LocalDate? until = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Unit = unit.IsDefault ? throw new ArgumentException("A post belongs to a unit.", nameof(unit)) : unit;
        Profession = Guard.Against.EnumOutOfRange(profession);
        From = from.ToIso();
        Until = until?.ToIso();
        if (Until < From)
        {
            throw new ArgumentException("A post cannot end before it begins.", nameof(until));
        }
    }

    /// <summary>Gets the code, which tells posts apart.</summary>
    public string Code { get; }

    /// <summary>Gets the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets what the post is for.</summary>
    public Profession Profession { get; }

    /// <summary>Gets the first day on which the post may be held.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day on which the post may be held, included; null while no end is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the shift.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Shift Shift { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether the post is permanent or temporary.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public PostTenure Tenure { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether the post is federal or of the state.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public PostOwner Owner { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the zone for the pay incentive.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public IncentiveZone Zone { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Tells whether the post stood on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day is one of those on which it may be held.</returns>
    public bool StandsOn(LocalDate day) => day.ToIso() is var asked && From <= asked && !(Until < asked);

    /// <summary>Writes the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
