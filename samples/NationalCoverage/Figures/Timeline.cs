using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>Who takes part at the end of each month, from January 2021 to December 2026.</summary>
internal static class Timeline
{
    public static YearMonth[] Months { get; } = [.. Enumerable.Range(0, 6 * 12).Select(i => new YearMonth(2021, 1).PlusMonths(i))];

    public static LocalDate LastDay(YearMonth month) => month.ToDateInterval().End;

    /// <summary>The answers of a state, a letter for each month: y, n or ?.</summary>
    public static string Letters(Func<State, LocalDate, Answer> answers, State state) =>
        string.Concat(Months.Select(month => answers(state, LastDay(month)) switch
        {
            Answer.Yes => 'y',
            Answer.No => 'n',
            _ => '?',
        }));

    public static PopulationCoverage On(LocalDate day, CoverageBasis basis) =>
        CoverageCalculator.Population(AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020, day, basis);
}
