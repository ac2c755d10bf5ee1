using System.Globalization;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage.Reconciliation;

/// <summary>The recomputed side to the person, from the census files themselves: by state, and by municipality added up.</summary>
public class PublishedFiguresDataTests
{
    private static readonly string[] Files = ["iter2020_estados.csv", "iter2020_municipios.csv"];

    private static readonly string[] Affiliations =
        ["pder_imss", "pder_iste", "pder_istee", "pafil_pdom", "pder_segp", "pder_imssb", "pafil_ipriv", "pafil_otrai"];

    /// <summary>The states with a first instrument by April 2024: the windows of the case file, not the register.</summary>
    private static readonly string[] TwentyThree = [.. CaseFile.Read("first_counting_instrument.csv")
        .Where(row => string.CompareOrdinal(row["latest"], "2024-04-09") <= 0).Select(row => row["inegi"])];

    [DataFact]
    public void The_recomputed_counts_are_those_of_the_census_by_state_and_by_municipality()
    {
        Assert.Equal(23, TwentyThree.Length);
        Assert.All(Files, file =>
        {
            IReadOnlyDictionary<string, string>[] census =
                [.. CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, file)).Where(row => row["cve_ent"] != "00")];
            IReadOnlyDictionary<string, string>[] concurrent = [.. census.Where(row => TwentyThree.Contains(row["cve_ent"]))];
            IReadOnlyDictionary<string, string>[] others = [.. census.Except(concurrent)];
            long all = census.Sum(Target);
            Is("REC.NO_SOCIAL_SECURITY.MX.2023-01-17.65604000", all, all - census.Sum(Second), all);
            Is("REC.NO_SOCIAL_SECURITY.MX.2023-10-31.66400000", all, all - census.Sum(Second), all);
            Is("REC.NO_AFFILIATION.MX.2023-01-17.31500000", Sum(census, "psinder"));
            Is("REC.AFFILIATION.MX.2020-03-15.92600000", Sum(census, "pder_ss"));
            Is("REC.CONCURRENT.BY_SIGNATURE.MX.2024-04-09.53244970", concurrent.Sum(Target));
            Is("REC.CONCURRENT.BY_SIGNATURE.MX.2024-04-09.53245470", concurrent.Sum(Target));
            Is("REC.CONCURRENT.BY_SIGNATURE.MX.2024-04-09.53200000", concurrent.Sum(Target));
            Is("REC.CONCURRENT.BY_SIGNATURE.MX.2026-08-18.56000000", concurrent.Concat(others.Where(row => row["cve_ent"] == "31")).Sum(Target));
            Is("REC.OUTSIDE.MX.2024-04-09.11900000", others.Sum(Target), others.Sum(row => Target(row) - Second(row)), others.Sum(Target));
            Is("REC.INHABITANTS.MX.2024-04-09.91500000", Sum(concurrent, "pobtot"));
            Share("REC.AFFILIATION.MX.2020-03-15.73.5", Sum(census, "pder_ss"), Sum(census, "pobtot"));
            Share("REC.AFFILIATION.MX.2020-03-15.26", Sum(census, "psinder"), Sum(census, "pobtot"));
            Share("REC.SOCIAL_LAG.MX.2020-03-15.26.2", Sum(census, "psinder"), Sum(census, "pobtot"));
            Share("REC.SHARE.BY_SIGNATURE.MX.2024-04-09.80.2", concurrent.Sum(Target), all);
            Share("REC.SHARE.BY_SIGNATURE.MX.2024-04-09.80", concurrent.Sum(Target), all);
            Share("REC.SHARE.BY_SIGNATURE.MX.2024-04-09.84.8", concurrent.Sum(Target), all);
            Share("REC.INHABITANTS.SHARE.MX.2024-04-09.70", Sum(concurrent, "pobtot"), Sum(census, "pobtot"));
            ReconciledFigure[] states = [.. PublishedFigures.Reconciled.Where(row => row.Published.Scope != "MX")];
            Assert.Equal(19, states.Length);
            Assert.All(states, state =>
            {
                IReadOnlyDictionary<string, string>[] own = [.. census.Where(row => row["cve_ent"] == state.Published.Scope)];
                Is(state.Code, own.Sum(Target), own.Sum(row => Target(row) - Second(row)), own.Sum(Target));
            });
        });
    }

    [DataFact]
    public void Second_affiliations_are_those_of_the_census_in_every_state() => Assert.All(
        CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "iter2020_estados.csv")).Where(row => row["cve_ent"] != "00"),
        row => Assert.Equal(Second(row), SecondAffiliations.Of(State.FromInegiCode(row["cve_ent"]))));

    private static void Is(string code, long recomputed, long? least = null, long? most = null)
    {
        ReconciledFigure row = PublishedFigures.Reconciled.Single(row => row.Code == code);
        Assert.Equal(
            [recomputed, least ?? recomputed, most ?? recomputed],
            new[] { row.Recomputed!.Value, row.Least!.Value, row.Most!.Value }.Select(value => long.Parse(value.ToString(), CultureInfo.InvariantCulture)));
    }

    private static void Share(string code, long part, long whole)
    {
        ReconciledFigure row = PublishedFigures.Reconciled.Single(row => row.Code == code);
        Assert.Equal((Int128)100 * part * (Int128)(long)row.Recomputed!.Value.Denominator, whole * (Int128)(long)row.Recomputed.Value.Numerator);
        Assert.Equal((row.Recomputed, row.Recomputed), (row.Least, row.Most));
    }

    private static long Sum(IEnumerable<IReadOnlyDictionary<string, string>> rows, string column) => rows.Sum(row => Count(row, column));

    private static long Target(IReadOnlyDictionary<string, string> row) => Count(row, "psinder") + Count(row, "pder_segp") + Count(row, "pder_imssb");

    private static long Second(IReadOnlyDictionary<string, string> row) => Affiliations.Sum(column => Count(row, column)) - Count(row, "pder_ss");

    private static long Count(IReadOnlyDictionary<string, string> row, string column) => long.Parse(row[column], CultureInfo.InvariantCulture);
}
