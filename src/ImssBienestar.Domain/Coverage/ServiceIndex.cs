using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Coverage.Equity;

namespace ImssBienestar.Domain.Coverage;

/// <summary>A composite index of the coverage of services, 0 to 100 (<i>índice compuesto de cobertura</i>).</summary>
/// <remarks>A service of which nothing is known is not averaged away: the index then has no value and the services missing are named. Immutable.
/// Equality is by reference. No order: indices of two definitions must not be compared.</remarks>
public sealed partial class ServiceIndex
{
    private ServiceIndex(ServiceIndexDefinition definition, ImmutableSortedDictionary<string, double> byArea, double? value, ImmutableArray<string> missing)
    {
        Definition = definition;
        ByArea = byArea;
        Value = value;
        Missing = missing;
    }

    /// <summary>Gets the definition.</summary>
    public ServiceIndexDefinition Definition { get; }

    /// <summary>Gets the mean of each area whose services are known.</summary>
    public ImmutableSortedDictionary<string, double> ByArea { get; }

    /// <summary>Gets the index, 0 to 100; null where a service is missing.</summary>
    public double? Value { get; }

    /// <summary>Gets the services without a value that are not optional, in the order of the definition.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>Computes an index.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="services">The coverage of each service, 0 to 100; a service that is not given is not known, or, if optional, does not apply.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A coverage is not between 0 and 100, or a service is not of the definition.</exception>
    public static ServiceIndex Of(ServiceIndexDefinition definition, IReadOnlyDictionary<string, double> services)
    {
        Guard.Against.Null(definition);
        foreach ((string service, double coverage) in Guard.Against.Null(services))
        {
            if (!definition.Areas.Values.Any(area => area.Contains(service)))
            {
                throw new ArgumentException($"The definition {definition.Code} has no service of one of these names.", nameof(services));
            }

            if (coverage is not (>= 0 and <= 100))
            {
                throw new ArgumentException($"The coverage of {service} must be between 0 and 100.", nameof(services));
            }
        }

        ImmutableArray<string> missing =
            [.. definition.Areas.Values.SelectMany(area => area).Where(service => !services.ContainsKey(service) && !definition.Optional.Contains(service))];
        var byArea = definition.Areas
            .Where(area => !area.Value.Any(missing.Contains))
            .ToImmutableSortedDictionary(
                area => area.Key,
                area => MeanOf([.. area.Value.Where(services.ContainsKey).Select(service => services[service])], definition.Mean),
                StringComparer.Ordinal);
        return new(definition, byArea, missing.IsEmpty ? MeanOf([.. byArea.Values], definition.Mean) : null, missing);
    }

    /// <summary>Puts a raw number on the scale of an index: linear between two marks, and cut off beyond them.</summary>
    /// <param name="raw">The number, such as beds per 10,000 people.</param>
    /// <param name="atZero">The mark of 0.</param>
    /// <param name="atHundred">The mark of 100; below <paramref name="atZero"/> where less is better.</param>
    /// <returns>The coverage, 0 to 100.</returns>
    /// <exception cref="ArgumentException">A number is not finite, or too far from <paramref name="atZero"/> for a <see cref="double"/>, or the marks are equal.</exception>
    public static double Scale(double raw, double atZero, double atHundred) => double.IsFinite(raw - atZero) && double.IsFinite(atHundred - atZero) && atZero != atHundred
        ? Math.Clamp((raw - atZero) / (atHundred - atZero) * 100, 0, 100)
        : throw new ArgumentException("The numbers must be finite and the marks of 0 and 100 must differ.", nameof(raw));

    /// <summary>The mean of parts, summed in the order of their size so that their order does not matter.</summary>
    private static double MeanOf(double[] parts, IndexMean mean)
    {
        Array.Sort(parts);
        var sum = default(CompensatedSum);
        foreach (double part in parts)
        {
            sum.Add(mean == IndexMean.Geometric ? Math.Log(part == 0 ? 1 : part) : part);
        }

        double average = sum.Value / parts.Length;
        return mean == IndexMean.Geometric ? Math.Exp(average) : average;
    }
}
