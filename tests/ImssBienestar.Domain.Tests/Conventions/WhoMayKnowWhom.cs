using System.Reflection;
using System.Reflection.Emit;
using ImssBienestar.Domain.Eligibility;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>A concept uses only the concepts listed beside it, in signatures and in code: held against the compiled assembly.</summary>
public sealed class WhoMayKnowWhom
{
    private const string Root = "ImssBienestar.Domain";

    private static readonly string[] Foundations = ["Columns", "Text", "Time", "Law", "Reasoning"];

    /// <summary>Each concept, and what it may use beside itself and the packages.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Columns"] = [],
        ["Text"] = [],
        ["Time"] = ["Text"],
        ["Law"] = ["Text", "Time"],
        ["Reasoning"] = ["Law", "Text", "Time"],
        ["Money"] = ["Text"],
        ["States"] = Foundations,
        ["People"] = ["States", .. Foundations],
        ["Agreements"] = ["States", .. Foundations],
        ["Facilities"] = ["Agreements", "Money", "States", .. Foundations],
        ["Programs"] = ["Facilities", "Agreements", "Money", "States", .. Foundations],
        ["Workers"] = ["Facilities", "Agreements", "People", "Money", "States", .. Foundations],
        ["Committees"] = ["Facilities", "Agreements", "People", "Money", "States", .. Foundations],
        ["Eligibility"] = ["Agreements", "People", "States", .. Foundations],
        ["Coverage"] = ["Workers", "Committees", "Programs", "Facilities", "Agreements", "Money", "States", .. Foundations],
        ["Serialization"] = ["Coverage", "Eligibility", "Workers", "Committees", "Programs", "Facilities", "Agreements", "People", "Money", "States", .. Foundations],
    };

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static TheoryData<string> Concepts => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_concept_knows_only_what_it_may(string concept)
    {
        string[] known =
        [
            .. Types()
                .Where(type => ConceptOf(type) == concept)
                .SelectMany(type => TypesUsedBy(type).Select(used => (By: type.Name, Concept: ConceptOf(used), used.Name)))
                .Where(use => use.Concept is not null && use.Concept != concept && !MayUse[concept].Contains(use.Concept))
                .Select(use => $"{use.By} uses {use.Concept}.{use.Name}")
                .Distinct(),
        ];

        Assert.Empty(known);
    }

    [Fact]
    public void Every_concept_is_listed() =>
        Assert.Equal(MayUse.Keys.Order(), Types().Select(ConceptOf).OfType<string>().Distinct().Order());

    [Fact]
    public void The_scan_sees_uses_in_code_and_not_only_in_signatures() =>
        Assert.Contains(typeof(Domain.Agreements.AgreementRegister), TypesUsedBy(typeof(EligibilityTimeline)));

    private static IEnumerable<Type> Types() => typeof(Applicant).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true);

    /// <summary>The folder of a type below the root; null for types of packages and for the guards.</summary>
    private static string? ConceptOf(Type type) =>
        type.Namespace is { } name && name.StartsWith(Root + ".", StringComparison.Ordinal) ? name[(Root.Length + 1)..].Split('.')[0] : null;

    private static HashSet<Type> TypesUsedBy(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var used = new HashSet<Type>();
        Add(used, type.BaseType);
        Array.ForEach(type.GetInterfaces(), inherited => Add(used, inherited));
        foreach (FieldInfo field in type.GetFields(All))
        {
            Add(used, field.FieldType);
        }

        foreach (MethodBase method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            Array.ForEach(method.GetParameters(), parameter => Add(used, parameter.ParameterType));
            Add(used, (method as MethodInfo)?.ReturnType);
            AddBody(used, method);
        }

        return used;
    }

    private static void AddBody(HashSet<Type> used, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        foreach (LocalVariableInfo local in body.LocalVariables)
        {
            Add(used, local.LocalType);
        }

        byte[] il = body.GetILAsByteArray()!;
        for (int at = 0; at < il.Length;)
        {
            short value = il[at++];
            OpCode code = OpCodesByValue[value == 0xFE ? unchecked((short)(0xFE00 | il[at++])) : value];
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                AddMember(used, method, BitConverter.ToInt32(il, at));
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }

    private static void AddMember(HashSet<Type> used, MethodBase method, int token)
    {
        Type[]? ofType = method.DeclaringType?.IsGenericType == true ? method.DeclaringType.GetGenericArguments() : null;
        Type[]? ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        MemberInfo? member = method.Module.ResolveMember(token, ofType, ofMethod);
        Add(used, member as Type ?? member?.DeclaringType);
        Add(used, (member as FieldInfo)?.FieldType ?? (member as MethodInfo)?.ReturnType);
        if (member is MethodInfo { IsGenericMethod: true } generic)
        {
            Array.ForEach(generic.GetGenericArguments(), argument => Add(used, argument));
        }
    }

    private static void Add(HashSet<Type> used, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(used, type.GetElementType());
        }
        else if (used.Add(type) && type.IsGenericType)
        {
            Array.ForEach(type.GetGenericArguments(), argument => Add(used, argument));
        }
    }
}
