using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>What it takes to get to a unit: a <see cref="Distance"/> or a <see cref="TravelTime"/>, which the compiler keeps apart.</summary>
/// <typeparam name="TSelf">The one or the other.</typeparam>
public interface ITravelCost<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, IJsonObject<TSelf>
    where TSelf : struct, ITravelCost<TSelf>
{
    /// <summary>Gets the number in the unit of the type: metres or minutes.</summary>
    internal double Amount { get; }

    /// <summary>Makes a cost of a number that is known to be zero or more.</summary>
    internal static abstract TSelf Of(double amount);
}
