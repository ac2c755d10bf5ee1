using System.Reflection;
using ImssBienestar.Domain.Tests.Serialization;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>On all samples of all types: the four ways to ask whether two values are equal agree, and what is equal has one hash code.</summary>
public sealed class SamplesAreEqualAsTheySay
{
    [Fact]
    public void Every_way_to_ask_agrees()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        int types = 0;
        foreach (IGrouping<Type, object> samples in Serialization.Samples.All.Concat(Documents.All).GroupBy(value => value.GetType()).Where(group => SaysWhenItIsEqual(group.Key)))
        {
            types++;
            MethodInfo equals = samples.Key.GetMethod("Equals", [samples.Key])!;
            MethodInfo same = samples.Key.GetMethod("op_Equality", [samples.Key, samples.Key])!;
            MethodInfo other = samples.Key.GetMethod("op_Inequality", [samples.Key, samples.Key])!;
            object[] some = [.. samples.Take(12)];
            foreach ((object left, object right) in some.SelectMany(_ => some, (left, right) => (left, right)))
            {
                bool isEqual = left.Equals(right);
                if ((bool)equals.Invoke(left, [right])! != isEqual || (bool)same.Invoke(null, [left, right])! != isEqual || (bool)other.Invoke(null, [left, right])! == isEqual
                    || right.Equals(left) != isEqual || (isEqual && left.GetHashCode() != right.GetHashCode()) || (ReferenceEquals(left, right) && !isEqual))
                {
                    faults.Add(samples.Key.Name);
                }
            }
        }

        Assert.Empty(faults);
        Assert.True(types > 100, $"{types}");
    }

    private static bool SaysWhenItIsEqual(Type type) => !type.IsEnum && type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type));
}
