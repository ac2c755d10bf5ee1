using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>How much staff of one category a unit needs for its workload, by the WISN method of the WHO (<i>necesidad por carga de trabajo</i>).</summary>
/// <remarks>Every step is kept, exact; a caller rounds the end, once. Immutable. Equality is by reference. No order. The needs of units add up
/// with <see cref="FullTimeEquivalents.Sum"/>, and so does what is missing in each.</remarks>
public sealed partial class WorkloadNeed
{
    private WorkloadNeed(WorkingYear year, ExactRatio annualHours, ExactRatio allowanceShare, FullTimeEquivalents individual)
    {
        Year = year;
        AnnualHours = annualHours;
        AnnualDays = annualHours.Over(ExactRatio.Of(year.HoursPerDay));
        ForServices = new(AnnualDays.Over(ExactRatio.Of(year.AvailableDays)));
        CategoryAllowanceShare = allowanceShare;
        CategoryAllowanceFactor = ExactRatio.Of(1).Over(ExactRatio.Of(1).LessOrZero(allowanceShare));
        WithCategoryAllowance = new(ForServices.Exact.Times(CategoryAllowanceFactor));
        ForIndividualAllowances = individual;
        Required = WithCategoryAllowance + individual;
    }

    /// <summary>Gets where the method was read.</summary>
    public static Source Method { get; } = new(
        "WHO, Workload Indicators of Staffing Need (WISN), user's manual; worked example in Burmen B et al., Human Resources for Health 2017;15:9, table 3",
        Confidence.Reported);

    /// <summary>Gets the working time of one worker.</summary>
    public WorkingYear Year { get; }

    /// <summary>Gets the hours that the services take in a year.</summary>
    public ExactRatio AnnualHours { get; }

    /// <summary>Gets the working days that the services take in a year.</summary>
    public ExactRatio AnnualDays { get; }

    /// <summary>Gets the staff that the services alone need.</summary>
    public FullTimeEquivalents ForServices { get; }

    /// <summary>Gets the share of the working time that goes to category allowances, below 1.</summary>
    public ExactRatio CategoryAllowanceShare { get; }

    /// <summary>Gets the factor by which category allowances raise the need: 1 over what is left of the working time.</summary>
    public ExactRatio CategoryAllowanceFactor { get; }

    /// <summary>Gets the staff that services and category allowances need.</summary>
    public FullTimeEquivalents WithCategoryAllowance { get; }

    /// <summary>Gets the staff that individual allowances need.</summary>
    public FullTimeEquivalents ForIndividualAllowances { get; }

    /// <summary>Gets the staff needed in all.</summary>
    public FullTimeEquivalents Required { get; }

    /// <summary>Computes the need of a unit.</summary>
    /// <param name="year">The working time of one worker.</param>
    /// <param name="activities">The services, with their load.</param>
    /// <param name="categoryAllowances">What every worker does besides; null for nothing.</param>
    /// <param name="individualAllowances">What some workers do besides; null for nothing.</param>
    /// <returns>The need, with every step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> or <paramref name="activities"/> is null, or an entry of a list is.</exception>
    /// <exception cref="ArgumentException">The category allowances leave no time for the services.</exception>
    public static WorkloadNeed Of(
        WorkingYear year,
        IEnumerable<WorkloadActivity> activities,
        IEnumerable<CategoryAllowance>? categoryAllowances = null,
        IEnumerable<IndividualAllowance>? individualAllowances = null)
    {
        Guard.Against.Null(year);
        ExactRatio hours = Sum(Guard.Against.Null(activities), activity => ExactRatio.Of(activity.AnnualLoad).Times(ExactRatio.Of(activity.HoursEach)));
        ExactRatio share = Sum(categoryAllowances ?? [], allowance => ExactRatio.Of(allowance.DaysPerYear)).Over(ExactRatio.Of(year.AvailableDays));
        if (share.CompareTo(ExactRatio.Of(1)) >= 0)
        {
            throw new ArgumentException("The category allowances leave no time for the services.", nameof(categoryAllowances));
        }

        ExactRatio individual = Sum(
            individualAllowances ?? [], allowance => ExactRatio.Of(allowance.Staff.People).Times(ExactRatio.Of(allowance.HoursPerYear)));
        return new(year, hours, share, new(individual.Over(ExactRatio.Of(year.AvailableHours))));
    }

    /// <summary>Gets the WISN ratio: existing staff over required staff, above 1 where there is more than needed.</summary>
    /// <param name="existing">The staff there is, in full-time equivalents.</param>
    /// <returns>The ratio; null where nothing is required.</returns>
    public ExactRatio? RatioOf(FullTimeEquivalents existing) => Required == default ? null : existing.Exact.Over(Required.Exact);

    private static ExactRatio Sum<T>(IEnumerable<T> entries, Func<T, ExactRatio> partOf)
        where T : class =>
        entries.Aggregate(default(ExactRatio), (sum, entry) => sum.Plus(partOf(Guard.Against.Null(entry))));
}
