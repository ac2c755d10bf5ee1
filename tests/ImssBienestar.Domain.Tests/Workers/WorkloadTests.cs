using System.Globalization;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>The workload method against its published worked example, step by step, exact and as printed.</summary>
public class WorkloadTests
{
    private static readonly WorkingYear Clinic = new(52, 4.5m, 8, publicHolidays: 10, annualLeave: 30, otherAbsence: 15);
    private static readonly WorkloadActivity Visits = new("visits", 100_000, 0.25m);
    private static readonly WorkloadNeed Need = WorkloadNeed.Of(Clinic, [Visits], [new CategoryAllowance("training", 10)]);

    private static readonly Dictionary<string, ExactRatio> Steps = new()
    {
        ["possible_working_days"] = ExactRatio.Of(Clinic.PossibleDays),
        ["less_public_holidays"] = ExactRatio.Of(Clinic.PossibleDays - Clinic.PublicHolidays),
        ["less_annual_leave"] = ExactRatio.Of(Clinic.PossibleDays - Clinic.PublicHolidays - Clinic.AnnualLeave),
        ["available_working_time_days"] = ExactRatio.Of(Clinic.AvailableDays),
        ["annual_workload_contacts"] = ExactRatio.Of(Visits.AnnualLoad),
        ["annual_hours"] = Need.AnnualHours,
        ["annual_days"] = Need.AnnualDays,
        ["staff_for_service_activities"] = Need.ForServices.Exact,
        ["category_allowance_share"] = Need.CategoryAllowanceShare,
        ["category_allowance_factor"] = Need.CategoryAllowanceFactor,
        ["staff_incl_category_allowance"] = Need.WithCategoryAllowance.Exact,
        ["wisn_ratio_example"] = WorkloadNeed
            .Of(new WorkingYear(1, 1, 1), [new WorkloadActivity("a", 100, 1)])
            .RatioOf(FullTimeEquivalents.Of(new Headcount(120), 1))!.Value,
    };

    public static TheoryData<string> Rows => [.. CaseFile.Read("workers/wisn.csv").Select(row => row["step"])];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_step_of_the_worked_example_is_exact_and_prints_as_published(string step)
    {
        IReadOnlyDictionary<string, string> row = CaseFile.Read("workers/wisn.csv").Single(row => row["step"] == step);
        (string exact, string published) = (row["exact"], row["published"]);
        Assert.Equal(exact.Length > 0 ? exact : published, Steps[step].ToString());
        if (published.Length > 0)
        {
            decimal printed = decimal.Parse(published, CultureInfo.InvariantCulture);
            Assert.Equal(printed, Steps[step].Rounded(printed.Scale, MidpointRounding.AwayFromZero));
        }
    }

    [Fact]
    public void Every_step_of_the_file_is_checked() =>
        Assert.Equal(Steps.Keys.Order(), CaseFile.Read("workers/wisn.csv").Select(row => row["step"]).Order());

    [DataFact]
    public void The_case_file_is_the_vector() => Assert.Equal(
        File.ReadAllText(DataFactAttribute.Vector("coverage", "wisn_kenya_clinic.csv")), File.ReadAllText(Path.Combine(CaseFile.Folder, "workers/wisn.csv")));

    [Fact]
    public void Individual_allowances_are_added_after_the_factor()
    {
        WorkloadNeed need = WorkloadNeed.Of(Clinic, [Visits], [new("training", 10)], [new("supervision", new(2), 179)]);
        Assert.Equal("1/4", need.ForIndividualAllowances.ToString());
        Assert.Equal(Need.Required + FullTimeEquivalents.Of(0.25m), need.Required);
    }

    [Fact]
    public void Without_workload_nothing_is_required_and_there_is_no_ratio()
    {
        WorkloadNeed need = WorkloadNeed.Of(Clinic, []);
        Assert.Equal(default, need.Required);
        Assert.Null(need.RatioOf(FullTimeEquivalents.Of(1)));
    }

    [Fact]
    public void Needs_and_gaps_of_units_add_up_to_those_of_a_region_without_a_rounding_between()
    {
        FullTimeEquivalents existing = FullTimeEquivalents.Of(18);
        Assert.Equal("83/169", existing.MissingTo(Need.Required).ToString());
        Assert.Equal("9375/169", FullTimeEquivalents.Sum([Need.Required, Need.Required, Need.Required]).ToString());
        Assert.Equal(default, FullTimeEquivalents.Of(19).MissingTo(Need.Required));
    }

    [Fact]
    public void The_standard_workload_gives_the_same_need()
    {
        // Available hours over unit time is the load that one worker carries in a year.
        ExactRatio standard = ExactRatio.Of(Clinic.AvailableHours).Over(ExactRatio.Of(Visits.HoursEach));
        Assert.Equal(Need.ForServices.Exact, ExactRatio.Of(Visits.AnnualLoad).Over(standard));
    }
}
