using System.Collections.Immutable;
using System.Reflection;

namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>Values that are made of others: lists, spans (as arrays), dictionaries, functions and tuples.</summary>
internal static class Composite
{
    private static readonly Type[] Lists =
        [typeof(IEnumerable<>), typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(ImmutableArray<>), typeof(ReadOnlySpan<>), typeof(Span<>), typeof(IReadOnlySet<>)];

    /// <summary>Around the widths of vectors and the lengths of keys.</summary>
    private static readonly int[] Lengths = [1, 2, 3, 5, 17, 18, 31, 63, 64, 65, 1001];

    private static readonly Type[] Tables = [typeof(IReadOnlyDictionary<,>), typeof(ImmutableDictionary<,>)];

    public static bool Is(Type type) => type.IsArray || IsOneOf(type, Lists) || IsOneOf(type, Tables) || IsFunction(type) || IsTuple(type);

    /// <summary>Whether it is a list of any length, and of what.</summary>
    public static bool IsList(Type type, out Type entry)
    {
        bool isList = type.IsArray || IsOneOf(type, Lists);
        entry = !isList ? type : type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        return isList;
    }

    public static IEnumerable<object?> Right(Type type)
    {
        if (IsList(type, out Type entry))
        {
            object?[] some = [.. ValuePool.Of(entry)];
            IEnumerable<object?[]> lists = [[.. some.Take(1)], [], [.. some.Skip(1).Take(1)], [.. some.Take(2)], [.. some.Skip(2).Take(1)], .. some.Skip(3).Chunk(1).Take(8)];
            return
            [
                .. lists.Select(list => List(type, entry, list)),
                .. type.IsByRefLike && entry == typeof(char) ? ValuePool.Of(typeof(string)).Select(text => ((string)text!).ToCharArray()) : [],
                .. type.IsByRefLike && entry == typeof(byte) ? ValuePool.Documents : [],
            ];
        }

        if (IsOneOf(type, Tables))
        {
            Type[] pair = type.GetGenericArguments();
            return [.. ValuePool.Of(pair[0]).Zip(ValuePool.Of(pair[1]), (key, value) => Table(type, [(key, value)])).Take(4), Table(type, [])];
        }

        return IsTuple(type) ? Tuples(type, ValuePool.Of) : ValuePool.Of(ResultOf(type)).Take(4).Select(result => Function(type, result));
    }

    public static IEnumerable<object?> Hostile(Type type)
    {
        if (IsList(type, out Type entry))
        {
            object?[] some = [.. ValuePool.Of(entry).Take(3)];
            IEnumerable<object?[]> lists =
            [
                [], [.. some, .. some], [.. Enumerable.Reverse(some)], .. HostileValues.Of(entry).Select(value => (object?[])[value]),
                .. HostileValues.Of(entry).Take(6).Select(value => (object?[])[.. some, value]),
                .. type.IsByRefLike ? Lengths.Select(length => Enumerable.Repeat(some is [var first, ..] ? first : null, length).ToArray()) : [],
            ];
            return
            [
                .. lists.Select(list => List(type, entry, list)),
                .. type.IsByRefLike && entry == typeof(char) ? HostileValues.Of(typeof(string)).Select(text => ((string?)text)?.ToCharArray()) : [],
                .. type.IsByRefLike && entry == typeof(byte) ? HostileValues.Utf8 : [],
                type.IsValueType ? type.IsByRefLike ? Array.CreateInstance(entry, 0) : Activator.CreateInstance(type) : null,
            ];
        }

        if (IsOneOf(type, Tables))
        {
            Type[] pair = type.GetGenericArguments();
            object? key = ValuePool.AnyOf(pair[0]);
            object? value = ValuePool.AnyOf(pair[1]);
            return
            [
                null, Table(type, []), .. HostileValues.Of(pair[0]).Where(bad => bad is not null).Select(bad => Table(type, [(bad, value)])),
                .. HostileValues.Of(pair[1]).Select(bad => Table(type, [(key, bad)])),
            ];
        }

        return IsTuple(type) ? Tuples(type, HostileValues.Of) : [null, .. HostileValues.Of(ResultOf(type)).Select(result => Function(type, result))];
    }

    public static object List(Type type, Type entry, object?[] values)
    {
        var array = Array.CreateInstance(entry, values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            array.SetValue(values[i], i);
        }

        return type.IsByRefLike || (!type.IsValueType && type.IsAssignableFrom(array.GetType())) ? array
            : Call(type.IsValueType ? nameof(Immutable) : nameof(Set), entry, array);
    }

    /// <summary>One value, very many times.</summary>
    public static object Many(Type type, Type entry, object value, int count)
    {
        Array array = (Array)Call(nameof(Filled), entry, count, value);
        return type.IsByRefLike || (!type.IsValueType && type.IsAssignableFrom(array.GetType())) ? array
            : Call(type.IsValueType ? nameof(Immutable) : nameof(Set), entry, array);
    }

    private static object Table(Type type, (object? Key, object? Value)[] pairs)
    {
        Type[] of = type.GetGenericArguments();
        var table = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(of))!;
        foreach ((object? key, object? value) in pairs)
        {
            table[key!] = value;
        }

        return type.IsInterface ? table : typeof(Composite).GetMethod(nameof(ImmutableTable), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(of).Invoke(null, [table])!;
    }

    private static IEnumerable<object?> Tuples(Type type, Func<Type, IEnumerable<object?>> values)
    {
        Type[] parts = type.GetGenericArguments();
        object?[] right = [.. parts.Select(part => ValuePool.AnyOf(part))];
        return parts.SelectMany((part, i) => values(part).Select(value => Activator.CreateInstance(type, [.. right[..i], value, .. right[(i + 1)..]])));
    }

    private static Delegate Function(Type type, object? result)
    {
        MethodInfo shape = type.GetMethod("Invoke")!;
        var parameters = shape.GetParameters().Select(parameter => System.Linq.Expressions.Expression.Parameter(parameter.ParameterType)).ToArray();
        System.Linq.Expressions.Expression body = shape.ReturnType == typeof(void)
            ? System.Linq.Expressions.Expression.Empty()
            : result is null ? System.Linq.Expressions.Expression.Default(shape.ReturnType) : System.Linq.Expressions.Expression.Constant(result, shape.ReturnType);
        return System.Linq.Expressions.Expression.Lambda(type, body, parameters).Compile();
    }

    private static bool IsFunction(Type type) => type.IsAssignableTo(typeof(Delegate));

    private static Type ResultOf(Type type) => type.GetMethod("Invoke")!.ReturnType;

    private static bool IsTuple(Type type) => type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    private static bool IsOneOf(Type type, Type[] open) => type.IsGenericType && open.Contains(type.GetGenericTypeDefinition());

    private static object Call(string name, Type entry, params object?[] arguments) =>
        typeof(Composite).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entry).Invoke(null, arguments)!;

    private static T[] Filled<T>(int count, T value)
    {
        var array = new T[count];
        Array.Fill(array, value);
        return array;
    }

    private static ImmutableArray<T> Immutable<T>(T[] array) => ImmutableArray.Create(array);

    private static HashSet<T> Set<T>(T[] array) => array.ToHashSet();

    private static ImmutableDictionary<TKey, TValue> ImmutableTable<TKey, TValue>(Dictionary<TKey, TValue> table)
        where TKey : notnull => table.ToImmutableDictionary();
}
