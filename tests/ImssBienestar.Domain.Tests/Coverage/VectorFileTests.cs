using System.Reflection;
using ImssBienestar.Domain.Tests.Coverage.Access;
using ImssBienestar.Domain.Tests.Coverage.Disclosure;
using ImssBienestar.Domain.Tests.Coverage.Equity;
using ImssBienestar.Domain.Tests.Coverage.Measures;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Time;
using ImssBienestar.Domain.Tests.Workers;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Every file of vectors of coverage has a test that runs it, and every row of it is run or named.</summary>
public class VectorFileTests
{
    /// <summary>Which test runs a file. Each reads all of its rows and fails for one that it does not know.</summary>
    private static readonly Dictionary<string, (Type Tests, string Test)> RunBy = new()
    {
        ["age_leapday_vectors.csv"] = (typeof(CompletedYearsTests), nameof(CompletedYearsTests.Every_row_of_the_vectors_holds)),
        ["fca_conservation_checks.csv"] = (typeof(FloatingCatchmentTests), nameof(FloatingCatchmentTests.Every_number_of_the_hospital_example_is_met)),
        ["fca_grid_invariants.csv"] = (typeof(FloatingCatchmentTests), nameof(FloatingCatchmentTests.Every_invariant_of_the_grid_holds)),
        ["fca_hospital_expected.csv"] = (typeof(FloatingCatchmentTests), nameof(FloatingCatchmentTests.Every_number_of_the_hospital_example_is_met)),
        ["fca_hospital_inputs.csv"] = (typeof(FloatingCatchmentTests), nameof(FloatingCatchmentTests.Every_number_of_the_hospital_example_is_met)),
        ["fca_weight_functions.csv"] = (typeof(DecayTests), nameof(DecayTests.Every_row_of_the_weight_functions_holds)),
        ["gini_theil_mexico_states_expected.csv"] = (typeof(InequalityTests), nameof(InequalityTests.The_published_inequality_of_the_states_is_met)),
        ["gini_theil_mexico_states_inputs.csv"] = (typeof(InequalityTests), nameof(InequalityTests.The_published_inequality_of_the_states_is_met)),
        ["inequality_small_vectors.csv"] =
            (typeof(InequalityTests), nameof(InequalityTests.Every_row_of_the_small_vectors_holds_but_those_marked_not_reproducible)),
        ["mexico_coverage_facts.csv"] = (typeof(PublishedFactTests), nameof(PublishedFactTests.Every_published_figure_of_Mexico_is_the_one_of_the_library)),
        ["pooled_ratio_vectors.csv"] = (typeof(MeasureTests), nameof(MeasureTests.Every_row_of_the_vectors_holds)),
        ["suppression_rules.csv"] = (typeof(DisclosureTests), nameof(DisclosureTests.Every_row_of_the_vectors_holds)),
        ["tanahashi_ghana_volta.csv"] = (typeof(CoverageCascadeTests), nameof(CoverageCascadeTests.The_case_file_is_the_vector)),
        ["target_trajectory_vectors.csv"] = (typeof(TargetPathTests), nameof(TargetPathTests.Every_row_of_the_vectors_holds)),
        ["thresholds.csv"] = (typeof(PublishedFactTests), nameof(PublishedFactTests.Every_threshold_is_the_one_of_the_library)),
        ["uhc_asc_expected.csv"] = (typeof(ServiceIndexTests), nameof(ServiceIndexTests.The_worked_example_is_met)),
        ["uhc_asc_inputs.csv"] = (typeof(ServiceIndexTests), nameof(ServiceIndexTests.Every_raw_input_is_scaled_to_the_transformed_one)),
        ["uhc_sci_rules.csv"] = (typeof(ServiceIndexTests), nameof(ServiceIndexTests.Every_rule_of_the_indicator_is_in_the_definition)),
        ["wisn_kenya_clinic.csv"] = (typeof(WorkloadTests), nameof(WorkloadTests.The_case_file_is_the_vector)),
    };

    [DataFact]
    public void Every_file_is_run_by_a_test()
    {
        string[] files = [.. Directory.GetFiles(Path.GetDirectoryName(DataFactAttribute.Vector("coverage", "INDEX.csv"))!, "*.csv")
            .Select(file => Path.GetFileName(file)).Where(file => file != "INDEX.csv").Order(StringComparer.Ordinal)];
        Assert.Equal(files, RunBy.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            files,
            CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "INDEX.csv")).SelectMany(row => row["file"].Split(';')).Order(StringComparer.Ordinal));
        Assert.All(RunBy.Values, test => Assert.NotNull(test.Tests.GetMethod(test.Test)!.GetCustomAttribute<DataFactAttribute>()));
    }

    [Fact]
    public void Every_row_that_is_not_run_is_named_once_with_a_reason()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.Read("coverage/vector-rows-not-run.csv");
        Assert.Equal(rows.Count, rows.Select(row => (row["file"], row["row"])).Distinct().Count());
        Assert.All(rows, row => Assert.True(RunBy.ContainsKey(row["file"]) && row["why"].Length > 20, row["row"]));
    }
}
