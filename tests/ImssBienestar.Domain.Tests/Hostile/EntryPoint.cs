using System.ComponentModel;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Programs;

namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>A public constructor, method, operator or accessor of the library, found by reflection and called with values that are only known as
/// objects; spans are given as arrays.</summary>
internal sealed class EntryPoint
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What stands for the parameters of generic types and methods, by their name or by that of their owner.</summary>
    private static readonly Dictionary<string, Type[]> Arguments = new(StringComparer.Ordinal)
    {
        ["TCost"] = [typeof(Distance), typeof(TravelTime)],
        ["TOutcome"] = [typeof(Domain.Eligibility.EligibilityOutcome)],
        ["T"] = [typeof(string), typeof(int)],
        ["ParseResult`1"] = [typeof(Domain.States.State), typeof(Clues)],
        ["Parameter`1"] = [typeof(int)],
        ["CanonicalJson"] = [typeof(Domain.Eligibility.Applicant), typeof(Domain.Agreements.AgreementRegister)],
        ["PopulationTable"] = [typeof(WithoutSocialSecurityStated)],
        ["Population`1"] = [typeof(WithoutSocialSecurityStated)],
        ["TKind"] = [typeof(InConcurrentStates), typeof(KeysInStock)],
        ["TKey"] = [typeof(Clues)],
    };

    private readonly Func<object?, object?[], object?> call;

    private EntryPoint(MethodBase method)
    {
        Method = method;
        Types = [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
        Documented = Documentation.ExceptionsOf(method);
        Name = $"{Short(method.DeclaringType!)}.{(method.IsConstructor ? "new" : method.Name)}({string.Join(", ", Types.Select(Short))})";
        call = Types.Any(type => type.IsByRefLike) ? Compile(method) : Reflect(method);
    }

    /// <summary>All that can be called from outside, in a fixed order.</summary>
    public static EntryPoint[] All { get; } =
    [
        .. Exported().SelectMany(MethodsOf).Where(method => !IsLeftOut(method)).Select(method => new EntryPoint(method))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal),
    ];

    /// <summary>Members that are not called here, by name.</summary>
    public static IEnumerable<string> LeftOut => Exported().SelectMany(MethodsOf).Where(IsLeftOut).Select(method => $"{Short(method.DeclaringType!)}.{method.Name}").Distinct();

    /// <summary>Types that are not called here, by name; an enumeration has nothing to call.</summary>
    public static IEnumerable<string> TypesLeftOut => typeof(Clues).Assembly.GetExportedTypes().Where(type => !type.IsEnum && IsLeftOut(type)).Select(type => type.Name);

    public MethodBase Method { get; }

    public string Name { get; }

    public IReadOnlyList<Type> Types { get; }

    public IReadOnlyList<Type> Documented { get; }

    /// <summary>Whether the documentation names an error, or one that it is a kind of.</summary>
    public bool Documents(Exception error) => Documented.Any(type => type.IsInstanceOfType(error));

    /// <summary>Whether it needs a value to be called on.</summary>
    public bool NeedsTarget => !Method.IsStatic && !Method.IsConstructor;

    /// <summary>Whether it changes the value it is called on, as <c>init</c> does: then it is called on a copy.</summary>
    public bool Sets => NeedsTarget && Method.IsSpecialName && Method.Name.StartsWith("set_", StringComparison.Ordinal);

    public object? Call(object? target, object?[] arguments) => call(Sets ? Copy(target!) : target, [.. arguments]);

    /// <summary>A type as C# writes it, without its namespace.</summary>
    public static string Short(Type type) =>
        type.IsByRef ? $"out {Short(type.GetElementType()!)}"
        : type.IsArray ? $"{Short(type.GetElementType()!)}[]"
        : Nullable.GetUnderlyingType(type) is { } underlying ? $"{Short(underlying)}?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Short))}>"
        : type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{outer.Name}.{type.Name}" : type.Name;

    private static object Copy(object value) =>
        typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(value, null)!;

    private static IEnumerable<Type> Exported() => typeof(Clues).Assembly.GetExportedTypes().Where(type => !IsLeftOut(type)).SelectMany(Close);

    private static bool IsLeftOut(Type type) => type.IsEnum || type.IsInterface || type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(JsonConverter))
        || type.IsAssignableTo(typeof(TypeConverter)) || type.IsAssignableTo(typeof(JsonSerializerContext));

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
    [
        .. type.GetConstructors(BindingFlags.Public | BindingFlags.Instance),
        .. type.GetMethods(Public).Where(method => method.Name != "<Clone>$").SelectMany(method => method.IsGenericMethodDefinition ? Close(method) : [method]),
    ];

    private static bool IsLeftOut(MethodBase method) => method.DeclaringType == typeof(ApplicantColumns)
        || method.GetParameters().Any(parameter => parameter.ParameterType == typeof(ApplicantColumns));

    private static IEnumerable<Type> Close(Type type) => !type.IsGenericTypeDefinition ? [type]
        : ArgumentsFor(type, type.GetGenericArguments()[0]).Where(argument => Fits(type.GetGenericArguments()[0], argument)).Select(argument => type.MakeGenericType(argument));

    private static IEnumerable<MethodInfo> Close(MethodInfo method) => ArgumentsFor(method.DeclaringType!, method.GetGenericArguments()[0])
        .Where(argument => Fits(method.GetGenericArguments()[0], argument)).Select(argument => method.MakeGenericMethod(argument));

    private static Type[] ArgumentsFor(Type owner, Type parameter) => Arguments.GetValueOrDefault(owner.Name) ?? Arguments[parameter.Name];

    private static bool Fits(Type parameter, Type argument) => parameter.GetGenericParameterConstraints().All(
        constraint => constraint == typeof(ValueType) ? argument.IsValueType
            : argument.GetInterfaces().Any(i => i.Name == constraint.Name));

    private static Func<object?, object?[], object?> Reflect(MethodBase method) => method is ConstructorInfo constructor
        ? (_, arguments) => constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
        : (target, arguments) => method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    /// <summary>Reflection cannot pass spans: such a call is compiled, and takes arrays.</summary>
    private static Func<object?, object?[], object?> Compile(MethodBase method)
    {
        ParameterExpression target = Expression.Parameter(typeof(object));
        ParameterExpression given = Expression.Parameter(typeof(object?[]));
        ParameterInfo[] parameters = method.GetParameters();
        ParameterExpression[] outs = [.. parameters.Where(parameter => parameter.ParameterType.IsByRef).Select(parameter => Expression.Variable(parameter.ParameterType.GetElementType()!))];
        int nextOut = 0;
        Expression[] arguments = [.. parameters.Select((parameter, i) => parameter.ParameterType.IsByRef
            ? outs[nextOut++]
            : Argument(Expression.ArrayIndex(given, Expression.Constant(i)), parameter.ParameterType))];
        Expression body = method switch
        {
            ConstructorInfo constructor => Expression.New(constructor, arguments),
            MethodInfo { IsStatic: true } function => Expression.Call(function, arguments),
            MethodInfo function => Expression.Call(
                function.DeclaringType!.IsValueType ? Expression.Unbox(target, function.DeclaringType) : Expression.Convert(target, function.DeclaringType!),
                function,
                arguments),
            _ => throw new InvalidOperationException(method.Name),
        };
        body = body.Type == typeof(void) ? Expression.Block(outs, body, Expression.Constant(null)) : Expression.Block(outs, Expression.Convert(body, typeof(object)));
        return Expression.Lambda<Func<object?, object?[], object?>>(body, target, given).Compile();
    }

    private static Expression Argument(Expression given, Type type) => type.IsByRefLike
        ? Expression.Call(
            type.GetMethods().Single(method => method.Name == "op_Implicit" && method.ReturnType == type && method.GetParameters()[0].ParameterType.IsArray),
            Expression.Convert(given, type.GetGenericArguments()[0].MakeArrayType()))
        : type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? Expression.Condition(Expression.Equal(given, Expression.Constant(null)), Expression.Default(type), Expression.Convert(given, type))
            : Expression.Convert(given, type);
}
