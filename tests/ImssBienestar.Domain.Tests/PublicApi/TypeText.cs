using System.Reflection;
using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Tests.PublicApi;

/// <summary>How a type is written: in the line that declares it, and where a member names it.</summary>
internal static class TypeText
{
    private const string Root = "ImssBienestar.Domain.";

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>The line of a type: name first, so that lines sort by it, then what kind of type it is and what it implements.</summary>
    public static string Heading(Type type) =>
        $"{Name(type)}: {AttributeText.Of(type)}{Kind(type)}{Bases(type)}{Constraints(type.GetGenericArguments())}";

    /// <summary>A type as a member names it, without nullability.</summary>
    public static string Name(Type type) => Name(type, nullability: null);

    /// <summary>A type as a member names it. A reference that may be null ends in a question mark.</summary>
    public static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef || type.IsPointer)
        {
            return Name(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value, nullability) + "?";
        }

        bool mayBeNull = nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable };
        string mark = mayBeNull && !type.IsValueType ? "?" : string.Empty;
        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        if (type.IsGenericParameter)
        {
            return type.Name + mark;
        }

        string name = Keywords.GetValueOrDefault(type) ?? Bare(type);
        Type[] arguments = type.GetGenericArguments();
        if (arguments.Length > 0 && type.Name.Contains('`'))
        {
            NullabilityInfo[] known = nullability?.GenericTypeArguments ?? [];
            IEnumerable<string> names = arguments.Select(
                (argument, i) => Variance(type, argument) + Name(argument, i < known.Length ? known[i] : null));
            name += $"<{string.Join(", ", names)}>";
        }

        return name + mark;
    }

    /// <summary>What is asked of type parameters, in the order of the parameters.</summary>
    public static string Constraints(IEnumerable<Type> arguments)
    {
        IEnumerable<string> all = from argument in arguments
                                  where argument.IsGenericParameter
                                  let asked = string.Join(", ", Asked(argument))
                                  where asked.Length > 0
                                  select $" where {argument.Name} : {asked}";
        return string.Concat(all);
    }

    private static IEnumerable<string> Asked(Type argument)
    {
        GenericParameterAttributes attributes = argument.GenericParameterAttributes;
        bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct)
        {
            yield return argument.IsDefined(typeof(IsUnmanagedAttribute)) ? "unmanaged" : "struct";
        }
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }

        IEnumerable<Type> types = argument.GetGenericParameterConstraints().Where(one => one != typeof(ValueType));
        foreach (string constraint in types.Select(Name).Order(StringComparer.Ordinal))
        {
            yield return constraint;
        }

        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            yield return "new()";
        }
    }

    private static string Bare(Type type)
    {
        string full = type.FullName ?? $"{type.Namespace}.{type.Name}";
        string name = full.StartsWith(Root, StringComparison.Ordinal) ? full[Root.Length..].Replace('+', '.')
            : type.IsNested ? type.DeclaringType!.Name + "." + type.Name
            : type.Name;
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }

    private static string Variance(Type type, Type argument) => !type.IsGenericTypeDefinition ? string.Empty
        : argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.Covariant) ? "out "
        : argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.Contravariant) ? "in "
        : string.Empty;

    private static string Kind(Type type)
    {
        if (type.IsEnum || type.IsInterface)
        {
            return type.IsEnum ? "enum" : "interface";
        }

        if (type.IsValueType)
        {
            return (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : string.Empty)
                + (type.IsByRefLike ? "ref " : string.Empty)
                + (HasOwn(type, "PrintMembers") ? "record " : string.Empty) + "struct";
        }

        string open = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => string.Empty,
        };
        return open + (typeof(Delegate).IsAssignableFrom(type) ? "delegate" : HasOwn(type, "<Clone>$") ? "record" : "class");
    }

    private static bool HasOwn(Type type, string method) =>
        type.GetMember(method, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly).Length > 0;

    /// <summary>The base that is not the usual one, and the interfaces that no other of them brings along.</summary>
    private static string Bases(Type type)
    {
        if (type.IsEnum)
        {
            return $" : {Name(Enum.GetUnderlyingType(type))}";
        }

        Type[] interfaces = typeof(Delegate).IsAssignableFrom(type) ? [] : type.GetInterfaces();
        IEnumerable<Type> own = interfaces.Where(one => one.IsVisible)
            .Except(interfaces.SelectMany(one => one.GetInterfaces()))
            .Except(type.BaseType?.GetInterfaces() ?? []);
        IEnumerable<string> names = own.Select(Name).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(MulticastDelegate))
        {
            names = names.Prepend(Name(parent));
        }

        string all = string.Join(", ", names);
        return all.Length == 0 ? all : " : " + all;
    }
}
