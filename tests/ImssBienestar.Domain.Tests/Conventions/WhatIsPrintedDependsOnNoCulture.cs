using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Serialization;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>What <c>ToString</c> gives is the same under every culture, but for records that print themselves as the compiler has it.</summary>
public sealed class WhatIsPrintedDependsOnNoCulture
{
    /// <summary>Records whose numbers and days are printed as the culture of the thread writes them. It is a print for the debugger: no member of the library
    /// reads or writes it, and JSON is the same everywhere. A record that gets a print of its own leaves this list.</summary>
    private static readonly string[] PrintedByTheCompiler =
    [
        "CalendarWindow", "CascadeDrop", "CataloguePeriod", "CatalogueReviewItem", "CategoryAllowance", "CommitteeAssembly", "ConservedSum", "EnrolmentEvent", "Figure", "LorenzPoint",
        "PlaceAccess", "PlaceChange", "PrecisionRule", "RuleStatement", "ServiceHours", "ServicePlan", "StaffDeployment",
        "StateCoverage", "StateGoalMonth", "TheilDecomposition", "ThresholdAnswer", "UnitAccess", "UnitChange", "Wording", "WorkingYear", "WorkloadActivity",
    ];

    private static readonly string[] CultureNames = ["tr-TR", "th-TH", "de-DE", "es-MX", "ar-SA"];

    [Fact]
    public void Every_other_value_prints_the_same_everywhere()
    {
        object[] values = [.. Serialization.Samples.All.Concat(Documents.All)];
        string?[] here = Printed(values, string.Empty);
        string[] differing = [.. CultureNames
            .Select(culture => Printed(values, culture))
            .SelectMany(there => values.Where((_, i) => here[i] != there[i]))
            .Select(value => value.GetType().Name.Split('`')[0])];
        Assert.Empty(differing.Except(PrintedByTheCompiler));
        Assert.Empty(PrintedByTheCompiler.Except(differing));
    }

    private static string?[] Printed(object[] values, string culture)
    {
        string?[] printed = [];
        Cultures.Under(culture, () => printed = [.. values.Select(value => value.ToString())]);
        return printed;
    }
}
