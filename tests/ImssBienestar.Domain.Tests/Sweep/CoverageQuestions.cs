using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>How many people are covered, by each table of population, by concurrence and by operation.</summary>
internal static class CoverageQuestions
{
    private static readonly NamedDays AllStates = State.All.Select(NamedDays.Of).Aggregate((all, state) => all.And(state));

    private static readonly PopulationTable[] Tables =
        [PopulationTable.WithoutSocialSecurity2020, PopulationTable.WithoutAffiliation2020, PopulationTable.Census2020, PopulationTable.WithoutSocialSecurityStated];

    public static IEnumerable<Question> All() =>
        from table in Tables
        from basis in new[] { CoverageBasis.Concurrence, CoverageBasis.Operation }
        select new Question($"{table.Definition.Code}, {basis}", null, day => Covered(table, basis, day), AllStates)
        {
            IsWritten = table == PopulationTable.WithoutSocialSecurity2020,
        };

    private static Reply Covered(PopulationTable table, CoverageBasis basis, LocalDate day)
    {
        PopulationCoverage coverage = CoverageCalculator.Population(AgreementRegister.Reference, table, day, basis);
        Assert.Equal(day, coverage.Day);
        Assert.Equal(table.Total, coverage.Target);
        Assert.InRange(coverage.Covered + coverage.Undetermined, 0, coverage.Target);
        return new(FormattableString.Invariant(
            $"{coverage.Covered} cubiertas, {coverage.Undetermined} por determinar, de {coverage.Target}{(coverage.IsVerified ? string.Empty : ", sin verificar")}"));
    }
}
