using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;
using static ImssBienestar.Domain.States.PopulationDefinition;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>Sets the figures of a set beside what a register of agreements and the census of 2020 give: a row for each way to recompute one.</summary>
internal sealed class FigureComparison(AgreementRegister register, FigureSet figures)
{
    private const long Million = 1_000_000;

    private static readonly PopulationTable Target = PopulationTable.WithoutSocialSecurity2020;
    private static readonly Definition ByCensus = WithoutSocialSecurityByCensus;
    private static readonly Definition ByStatement = WithoutSocialSecurityStated;

    /// <summary>The totals that shares and sums are made of, by day.</summary>
    private readonly Figure[] wholes =
        [.. figures.Of(WithoutSocialSecurityStated, Unit.Persons).Where(whole => whole.Value > 0).OrderBy(whole => whole.AsOf.Latest)];

    public IEnumerable<ReconciledFigure> Rows() =>
    [
        .. OfTheCountry(),
        .. OfTheCensusDay(),
        .. People(InConcurrentStatesStated).SelectMany(InConcurrentStates),
        .. People(InOtherStatesStated).Select(OutsideConcurrentStates),
        .. Percents(InConcurrentStatesStated).SelectMany(Shares),
        .. Percents(ServedByRuralProgrammeStated).Select(OfTheRuralProgramme).OfType<ReconciledFigure>(),
        .. People(InhabitantsOfConcurrentStates).Select(Inhabitants),
        .. Percents(InhabitantsOfConcurrentStates).Select(ShareOfInhabitants),
        .. OfTheStates(),
        .. OfOtherDefinitions(),
    ];

    private ImmutableArray<Figure> People(Definition definition) => figures.Of(definition, Unit.Persons);

    private ImmutableArray<Figure> Percents(Definition definition) => figures.Of(definition, Unit.Percent);

    private IEnumerable<ReconciledFigure> OfTheCountry() =>
    [
        .. People(WithoutSocialSecurityStated).Select(stated => Row(
            "NO_SOCIAL_SECURITY",
            stated,
            Recomputation.Count(ReconciliationTexts.CensusSum, ByCensus, Target.Total, least: Target.Total - SecondAffiliations.Of(State.All)).From(Target),
            ReconciliationTexts.SecondAffiliationsSuffice)),
        .. wholes.Select(SumOfParts).OfType<ReconciledFigure>(),
        .. People(WithoutAffiliationStated).Select(stated => Row(
            "NO_AFFILIATION",
            stated,
            Recomputation
                .Count(ReconciliationTexts.Census, PopulationDefinition.WithoutAffiliation, PopulationTable.WithoutAffiliation2020.Total)
                .From(PopulationTable.WithoutAffiliation2020),
            ReconciliationTexts.MethodUnknown)),
    ];

    /// <summary>The three parts that were stated of the same day; null where one was not.</summary>
    private ReconciledFigure? SumOfParts(Figure whole)
    {
        Figure[] parts = [.. new[] { ServedByStateServicesStated, WithoutAffiliationStated, ServedByRuralProgrammeStated }
            .Select(part => People(part).FirstOrDefault(figure => figure.AsOf == whole.AsOf)).OfType<Figure>()];
        if (parts.Length < 3)
        {
            return null;
        }

        long halfSteps = parts.Sum(part => (long)ReconciledFigure.LastDigit(part) / 2);
        long sum = (long)parts.Sum(part => part.Value);
        return Row(
            "NO_SOCIAL_SECURITY.PARTS",
            whole,
            Recomputation.Count(ReconciliationTexts.StatedSum, ByStatement, sum, Math.Max(0, sum - halfSteps), sum + halfSteps),
            ReconciliationTexts.RoundedParts);
    }

    /// <summary>What was published of the census itself: figures of another day have no census here.</summary>
    private IEnumerable<ReconciledFigure> OfTheCensusDay() =>
        from entry in new (string What, ImmutableArray<Figure> Figures, Figure Count)[]
        {
            ("AFFILIATION", People(Affiliated), NationalFigures.Affiliated2020),
            ("AFFILIATION", Percents(Affiliated), NationalFigures.Affiliated2020),
            ("AFFILIATION", People(PopulationDefinition.WithoutAffiliation), NationalFigures.WithoutAffiliation2020),
            ("AFFILIATION", Percents(PopulationDefinition.WithoutAffiliation), NationalFigures.WithoutAffiliation2020),
            ("SOCIAL_LAG", Percents(WithoutEntitlementSocialLag), NationalFigures.WithoutAffiliation2020),
        }
        from published in entry.Figures
        where published.AsOf == NationalFigures.Population2020.AsOf
        select Row(entry.What, published, OfTheCensus(entry.Count, published.Unit == Unit.Percent), ReconciliationTexts.MethodUnknown);

    private IEnumerable<ReconciledFigure> InConcurrentStates(Figure stated) => Coverages(stated.AsOf.Latest).Select(coverage => Row(
        $"CONCURRENT.{BasisOf(coverage)}",
        stated,
        Recomputation.Count(MethodOf(coverage), ByCensus, coverage.Covered, most: coverage.Covered + coverage.Undetermined).From(coverage),
        coverage.Undetermined > 0 ? ReconciliationTexts.UnknownStates : ReconciliationTexts.MethodUnknown));

    private ReconciledFigure OutsideConcurrentStates(Figure stated)
    {
        PopulationCoverage coverage = CoverageCalculator.Population(register, Target, stated.AsOf.Latest);
        long outside = coverage.Target - coverage.Covered - coverage.Undetermined;
        long second = SecondAffiliations.Of(coverage.ByState.Where(row => row.IsCovered == Answer.No).Select(row => row.State));
        return Row(
            "OUTSIDE",
            stated,
            Recomputation.Count(ReconciliationTexts.Outside, ByCensus, outside, outside - second, outside + coverage.Undetermined).From(coverage),
            coverage.Undetermined > 0 ? ReconciliationTexts.UnknownStates : ReconciliationTexts.SecondAffiliationsSuffice);
    }

    private IEnumerable<ReconciledFigure> Shares(Figure stated)
    {
        foreach (PopulationCoverage coverage in Coverages(stated.AsOf.Latest))
        {
            yield return Row(
                $"SHARE.{BasisOf(coverage)}",
                stated,
                Recomputation.Percent(MethodOf(coverage), ByCensus, coverage.Ratio, most: coverage.RatioAtMost).From(coverage),
                ReconciliationTexts.ShareOfOpenCounts);
        }

        if (CountsOfItsTime(stated.AsOf.Latest) is { } counts)
        {
            yield return Row(
                "SHARE.STATED",
                stated,
                Recomputation.Percent(ReconciliationTexts.StatedQuotient, ByStatement, counts),
                ReconciliationTexts.NotOfStatedCounts);
        }
    }

    /// <summary>The total that was stated nearest to a share, and the count of the same day; where there is none, the count nearest to the share. Null
    /// where either is two calendar years away.</summary>
    private Ratio? CountsOfItsTime(LocalDate day)
    {
        Figure? whole = Nearest(wholes);
        Figure[] counts = [.. People(InConcurrentStatesStated).Where(count => count.AsOf.IsExact)];
        Figure? part = counts.FirstOrDefault(count => count.AsOf == whole?.AsOf) ?? Nearest(counts);
        return whole is null || part is null || part.Value > whole.Value ? null : Quotient(part, whole);

        Figure? Nearest(IEnumerable<Figure> stated) => stated
            .Where(figure => Math.Abs(figure.AsOf.Latest.Year - day.Year) <= 1)
            .MinBy(figure => Math.Abs(Period.DaysBetween(day, figure.AsOf.Latest)));
    }

    /// <summary>The counts of the programme within the days of the share, over the total; null where either was not stated.</summary>
    private ReconciledFigure? OfTheRuralProgramme(Figure share)
    {
        Figure? whole = wholes.LastOrDefault(figure => figure.AsOf.Latest <= share.AsOf.Latest);
        Figure[] early = [.. People(ServedByRuralProgrammeStated)
            .Where(figure => figure.AsOf.Latest >= share.AsOf.Earliest && figure.AsOf.Latest <= whole?.AsOf.Latest)
            .OrderBy(figure => figure.AsOf.Latest)];
        if (whole is null || early.Length == 0 || early.Any(figure => figure.Value > whole.Value))
        {
            return null;
        }

        // Only of the share that was said with 11 million is it known that the counts were cut.
        bool isCut = share == NationalFigures.ServedByRuralProgrammeShare && whole == NationalFigures.WithoutSocialSecurityStated[0]
            && early.SequenceEqual(NationalFigures.ServedByRuralProgramme[..2]);
        Ratio? least = isCut ? new((long)early[0].Value / Million * Million, (long)whole.Value) : null;
        return Row(
            "RURAL_PROGRAMME.STATED",
            share,
            Recomputation.Percent(
                ReconciliationTexts.StatedQuotient, ByStatement, Quotient(early[0], whole), least, isCut ? Quotient(early[^1], whole) : null),
            isCut ? ReconciliationTexts.WholeMillions : ReconciliationTexts.NotOfStatedCounts);
    }

    private ReconciledFigure Inhabitants(Figure stated)
    {
        PopulationCoverage coverage = CoverageCalculator.Population(register, PopulationTable.Census2020, stated.AsOf.Latest);
        return Row(
            "INHABITANTS",
            stated,
            Recomputation
                .Count(ReconciliationTexts.Inhabitants, CensusPopulation, coverage.Covered, most: coverage.Covered + coverage.Undetermined)
                .From(coverage),
            coverage.Undetermined > 0 ? ReconciliationTexts.UnknownStates : ReconciliationTexts.LaterThanTheCensus);
    }

    private ReconciledFigure ShareOfInhabitants(Figure stated)
    {
        PopulationCoverage coverage = CoverageCalculator.Population(register, PopulationTable.Census2020, stated.AsOf.Latest);
        return Row(
            "INHABITANTS.SHARE",
            stated,
            Recomputation.Percent(ReconciliationTexts.Inhabitants, CensusPopulation, coverage.Ratio, most: coverage.RatioAtMost).From(coverage),
            coverage.Undetermined > 0 ? ReconciliationTexts.UnknownStates : ReconciliationTexts.LaterThanTheCensus,
            roundedTo: stated == NationalFigures.InhabitantsOfConcurrentStatesShare ? 10 : null); // Said as "about 70 %".
    }

    private IEnumerable<ReconciledFigure> OfTheStates() =>
        from state in State.All
        let derived = (long)state.WithoutSocialSecurity2020.Value
        from stated in figures.Of(WithoutSocialSecurityStated, Unit.Persons, state.InegiCode)
        select Row(
            "STATE",
            stated,
            Recomputation.Count(ReconciliationTexts.CensusSum, ByCensus, derived, least: derived - SecondAffiliations.Of(state)).From(Target),
            ReconciliationTexts.SecondAffiliationsSuffice);

    private IEnumerable<ReconciledFigure> OfOtherDefinitions() =>
        from definition in new[] { WithoutHealthServicesSeries, LackOfHealthAccess, LackOfSocialSecurity }
        from published in Percents(definition).Concat(People(definition))
        select Row(definition.Code, published, null, ReconciliationTexts.OtherDefinition);

    /// <summary>By signature, and by operation where that gives something else.</summary>
    private IEnumerable<PopulationCoverage> Coverages(LocalDate day)
    {
        PopulationCoverage bySignature = CoverageCalculator.Population(register, Target, day);
        PopulationCoverage byOperation = CoverageCalculator.Population(register, Target, day, CoverageBasis.Operation);
        return bySignature.ByState.SequenceEqual(byOperation.ByState) ? [bySignature] : [bySignature, byOperation];
    }

    private static string BasisOf(PopulationCoverage coverage) => coverage.Basis == CoverageBasis.Operation ? "BY_OPERATION" : "BY_SIGNATURE";

    private static Text.BilingualText MethodOf(PopulationCoverage coverage) =>
        coverage.Basis == CoverageBasis.Operation ? ReconciliationTexts.ByOperation : ReconciliationTexts.BySignature;

    private static Recomputation OfTheCensus(Figure count, bool asPercent) => (asPercent
        ? Recomputation.Percent(ReconciliationTexts.Census, count.Definition, Quotient(count, NationalFigures.Population2020))
        : Recomputation.Count(ReconciliationTexts.Census, count.Definition, (long)count.Value)).From(PopulationTable.Census2020);

    private static Ratio Quotient(Figure part, Figure whole) => new((long)part.Value, (long)whole.Value);

    /// <summary>The code says what, where, when and how much, so that no two rows of one figure share it.</summary>
    private ReconciledFigure Row(string what, Figure published, Recomputation? recomputation, ReasonText why, decimal? roundedTo = null) => new(
        string.Create(CultureInfo.InvariantCulture, $"REC.{what}.{published.Scope}.{published.AsOf.Latest.ToIsoText()}.{published.Value:0.######}"),
        figures.Edition,
        published,
        recomputation,
        why,
        roundedTo);
}
