using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A place where people live (<i>localidad</i>, or any other piece of demand), with how many they are.</summary>
/// <remarks>What is not known stays null and is never zero: a place without a point is a row with its reason, and a masked count (<c>*</c> in the
/// census) is undetermined. Equal when all members are equal, the key ordinally. No order. There is no empty place.</remarks>
public sealed partial record Place
{
    /// <summary>Creates a place.</summary>
    /// <param name="key">The key, such as that of the locality in nine digits.</param>
    /// <param name="location">Where it lies; null where not known.</param>
    /// <param name="population">How many people count, zero or more; null where not known or masked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty or white space, or <paramref name="population"/> is negative.</exception>
    public Place(string key, GeoPoint? location, long? population)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Location = location;
        Population = population is { } people ? Guard.Against.Negative(people, nameof(population)) : null;
    }

    /// <summary>Gets the key.</summary>
    public string Key { get; }

    /// <summary>Gets where it lies; null where not known.</summary>
    public GeoPoint? Location { get; }

    /// <summary>Gets how many people count; null where not known or masked.</summary>
    public long? Population { get; }

    /// <summary>Gets the key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
