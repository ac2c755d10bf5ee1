using System.Reflection;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The contract cases of all concepts that keep them in a file of their own.</summary>
internal static class ContractCases
{
    public static string[] Concepts { get; } = [.. Get<string>(nameof(IContractCases.Concept))];

    public static ExceptionCase[] Exceptions { get; } =
        [.. Get<IEnumerable<ExceptionCase>>(nameof(IContractCases.Exceptions)).SelectMany(cases => cases)];

    public static KeyValuePair<Type, Action>[] Equal { get; } =
        [.. Get<IReadOnlyDictionary<Type, Action>>(nameof(IContractCases.Equal)).SelectMany(cases => cases)];

    public static KeyValuePair<Type, Action>[] Defaults { get; } =
        [.. Get<IReadOnlyDictionary<Type, Action>>(nameof(IContractCases.Defaults)).SelectMany(cases => cases)];

    private static IEnumerable<T> Get<T>(string property) => typeof(ContractCases).Assembly.GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IContractCases)))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => (T)type.GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!);
}
