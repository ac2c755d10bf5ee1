using System.Reflection;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>What every type that says when it is equal owes to its callers.</summary>
internal static class Contract
{
    public static void EqualityHolds<T>(T value, T equal, T different)
        where T : IEquatable<T>
    {
        Assert.True(value.Equals(value), "equal to itself");
        Assert.True(value.Equals(equal), "equal");
        Assert.True(equal.Equals(value), "equal, seen from the other side");
        Assert.True(value.Equals((object)equal), "equal as an object");
        Assert.Equal(value.GetHashCode(), equal.GetHashCode());
        Assert.False(value.Equals(different), "different");
        Assert.False(different.Equals(value), "different, seen from the other side");
        Assert.False(value.Equals((object)different), "different as an object");
        Assert.False(value.Equals((object?)null), "never equal to null");
        Assert.False(value.Equals(new object()), "never equal to another type");
        Assert.True(Operator<T>("op_Equality", value, equal), "==");
        Assert.False(Operator<T>("op_Equality", value, different), "==");
        Assert.False(Operator<T>("op_Inequality", value, equal), "!=");
        Assert.True(Operator<T>("op_Inequality", value, different), "!=");
        if (!typeof(T).IsValueType)
        {
            Assert.False(value.Equals((T?)(object?)null), "never equal to null");
            Assert.False(Operator<T>("op_Equality", value, null), "== null");
            Assert.False(Operator<T>("op_Equality", null, value), "null ==");
            Assert.True(Operator<T>("op_Equality", null, null), "null == null");
            Assert.True(Operator<T>("op_Inequality", null, value), "null !=");
        }
    }

    /// <summary>The default of a public struct can be held, compared, hashed and written, and is not any other value.</summary>
    public static void DefaultIsUsable<T>(T other)
        where T : struct, IEquatable<T>
    {
        T none = default;
        EqualityHolds(none, default, other);
        Assert.NotNull(none.ToString());
    }

    private static bool Operator<T>(string name, object? left, object? right)
    {
        MethodInfo? method = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)]);
        Assert.True(method is not null, $"{typeof(T).Name} says when it is equal and has no operator {name}.");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
