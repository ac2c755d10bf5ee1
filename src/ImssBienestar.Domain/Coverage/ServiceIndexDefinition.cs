using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Which services a composite index of coverage is made of and how they are averaged (<i>definición del índice</i>): an argument, since
/// its publishers revise it.</summary>
/// <remarks>Equal when it is the same definition: equality is by reference. No order. Immutable.</remarks>
public sealed partial class ServiceIndexDefinition
{
    private const string Sdg = "WHO indicator 7793 and SDG 3.8.1 metadata; Hogan and others, Lancet Global Health 2018;6:e152";

    /// <summary>Creates a definition.</summary>
    /// <param name="code">The permanent code, with its edition.</param>
    /// <param name="source">Where it was read.</param>
    /// <param name="mean">How services and areas are averaged.</param>
    /// <param name="areas">The services by area: one area or more, each with one service or more; a service belongs to one area.</param>
    /// <param name="optional">Services that may be left out of their area where they do not apply, such as malaria where there is none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space, there is no area, an area has no service that is not optional,
    /// a service is empty or belongs to two areas, an optional one to none, or <paramref name="mean"/> is not stated.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="mean"/> is not a declared one.</exception>
    public ServiceIndexDefinition(
        string code, Source source, IndexMean mean, IReadOnlyDictionary<string, ImmutableArray<string>> areas, IEnumerable<string> optional)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Source = Guard.Against.Null(source);
        Mean = Guard.Against.EnumOutOfRange(mean) == IndexMean.NotStated ? throw new ArgumentException("State how the services are averaged.", nameof(mean)) : mean;
        Areas = Guard.Against.Null(areas).ToImmutableSortedDictionary(StringComparer.Ordinal);
        Optional = [.. Guard.Against.Null(optional)];
        string[] services = [.. Areas.Values.SelectMany(area => area.IsDefault ? [] : area)];
        if (Areas.IsEmpty || Areas.Values.Any(area => area.IsDefault || area.All(Optional.Contains))
            || services.Any(string.IsNullOrWhiteSpace) || services.Distinct(StringComparer.Ordinal).Count() != services.Length
            || Optional.Except(services).Count > 0)
        {
            throw new ArgumentException("Each area needs a service of its own that is not optional, and each optional service an area.", nameof(areas));
        }
    }

    /// <summary>Gets the form of the SDG indicator 3.8.1 with fourteen services, as published before the revision of 2025.</summary>
    public static ServiceIndexDefinition Sdg381 { get; } = new(
        "SDG-3.8.1-14",
        new Source(Sdg, Confidence.Verified),
        IndexMean.Geometric,
        new Dictionary<string, ImmutableArray<string>>
        {
            ["reproductive_maternal_newborn_child"] = ["family planning", "pregnancy care", "child immunisation", "child treatment"],
            ["infectious_diseases"] = ["tuberculosis treatment", "HIV treatment", "insecticide-treated nets", "water and sanitation"],
            ["noncommunicable_diseases"] = ["hypertension", "diabetes", "tobacco"],
            ["service_capacity_and_access"] = ["hospital beds", "health workers", "health security"],
        },
        ["insecticide-treated nets"]);

    /// <summary>Gets the permanent code, with its edition.</summary>
    public string Code { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets how services and areas are averaged.</summary>
    public IndexMean Mean { get; }

    /// <summary>Gets the services by area, in ordinal order of the areas.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Areas { get; }

    /// <summary>Gets the services that may be left out where they do not apply.</summary>
    public ImmutableHashSet<string> Optional { get; }
}
