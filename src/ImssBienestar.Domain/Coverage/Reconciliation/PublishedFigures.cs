using System.Collections.Immutable;
using System.Globalization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>The published figures of coverage, each beside what the census and the register of agreements give (<i>conciliación de cifras</i>).</summary>
/// <remarks>A figure stands once for each way in which it can be recomputed. Pure and safe to call from any thread.</remarks>
public static class PublishedFigures
{
    private static readonly PopulationTable Target = PopulationTable.WithoutSocialSecurity2020;
    private static readonly Definition ByCensus = PopulationDefinition.WithoutSocialSecurityByCensus;
    private static readonly Definition ByStatement = PopulationDefinition.WithoutSocialSecurityStated;

    /// <summary>Gets all of them, against the reference register.</summary>
    public static ImmutableArray<ReconciledFigure> Reconciled { get; } = Against(AgreementRegister.Reference);

    /// <summary>Recomputes the published figures with a register of agreements.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The figures: of the country, of the states that concur, shares, of each state, and those of other definitions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ImmutableArray<ReconciledFigure> Against(AgreementRegister register)
    {
        Guard.Against.Null(register);
        return
        [
            .. OfTheCountry(),
            .. NationalFigures.InConcurrentStatesStated.SelectMany(figure => InConcurrentStates(register, figure)),
            OutsideConcurrentStates(register),
            .. NationalFigures.ShareInConcurrentStatesStated.SelectMany(figure => Shares(register, figure)),
            OfTheRuralProgramme(),
            .. Inhabitants(register),
            .. OfTheStates(),
            .. OfOtherDefinitions(),
        ];
    }

    private static IEnumerable<ReconciledFigure> OfTheCountry()
    {
        foreach (Figure stated in NationalFigures.WithoutSocialSecurityStated)
        {
            yield return Row(
                "NO_SOCIAL_SECURITY",
                stated,
                Recomputation.Count(ReconciliationTexts.CensusSum, ByCensus, Target.Total, least: Target.Total - SecondAffiliations.Of(State.All)),
                ReconciliationTexts.SecondAffiliationsSuffice);
        }

        Figure whole = NationalFigures.WithoutSocialSecurityStated[0];
        Figure[] parts = [.. NationalFigures.ServedOtherwise2023, NationalFigures.ServedByRuralProgramme.Single(figure => figure.AsOf == whole.AsOf)];
        long halfSteps = parts.Sum(part => (long)ReconciledFigure.LastDigit(part) / 2);
        long sum = (long)parts.Sum(part => part.Value);
        yield return Row(
            "NO_SOCIAL_SECURITY.PARTS",
            whole,
            Recomputation.Count(ReconciliationTexts.StatedSum, ByStatement, sum, sum - halfSteps, sum + halfSteps),
            ReconciliationTexts.RoundedParts);
        yield return Row(
            "NO_AFFILIATION",
            NationalFigures.ServedOtherwise2023.Single(figure => figure.Definition == PopulationDefinition.WithoutAffiliationStated),
            Recomputation.Count(ReconciliationTexts.Census, PopulationDefinition.WithoutAffiliation, PopulationTable.WithoutAffiliation2020.Total),
            ReconciliationTexts.MethodUnknown);
        foreach (Figure rounded in NationalFigures.Affiliation2020Rounded)
        {
            yield return Row("AFFILIATION", rounded, OfTheCensus(rounded), ReconciliationTexts.MethodUnknown);
        }

        Figure socialLag = NationalFigures.WithoutEntitlementSocialLag2020;
        yield return Row("SOCIAL_LAG", socialLag, OfTheCensus(NationalFigures.WithoutAffiliation2020, asPercent: true), ReconciliationTexts.MethodUnknown);
    }

    private static IEnumerable<ReconciledFigure> InConcurrentStates(AgreementRegister register, Figure stated)
    {
        foreach (PopulationCoverage coverage in Coverages(register, stated.AsOf.Latest))
        {
            yield return Row(
                $"CONCURRENT.{BasisOf(coverage)}",
                stated,
                Recomputation.Count(MethodOf(coverage), ByCensus, coverage.Covered, most: coverage.Covered + coverage.Undetermined),
                coverage.Undetermined > 0 ? ReconciliationTexts.UnknownStates : ReconciliationTexts.MethodUnknown);
        }
    }

    private static ReconciledFigure OutsideConcurrentStates(AgreementRegister register)
    {
        Figure stated = NationalFigures.InOtherStatesStated;
        PopulationCoverage coverage = CoverageCalculator.Population(register, Target, stated.AsOf.Latest);
        long outside = coverage.Target - coverage.Covered - coverage.Undetermined;
        long second = SecondAffiliations.Of(coverage.ByState.Where(row => row.IsCovered == Answer.No).Select(row => row.State));
        return Row(
            "OUTSIDE",
            stated,
            Recomputation.Count(ReconciliationTexts.Outside, ByCensus, outside, outside - second, outside + coverage.Undetermined),
            ReconciliationTexts.SecondAffiliationsSuffice);
    }

    private static IEnumerable<ReconciledFigure> Shares(AgreementRegister register, Figure stated)
    {
        foreach (PopulationCoverage coverage in Coverages(register, stated.AsOf.Latest))
        {
            yield return Row(
                $"SHARE.{BasisOf(coverage)}",
                stated,
                Recomputation.Percent(MethodOf(coverage), ByCensus, coverage.Ratio, most: coverage.RatioAtMost),
                ReconciliationTexts.ShareOfOpenCounts);
        }

        // Each share beside the counts of its time: the end of 2022, said in January 2023; and the end of 2023.
        (LocalDate countDay, Figure whole) = stated.AsOf.Latest.Year == 2022
            ? (new LocalDate(2023, 1, 17), NationalFigures.WithoutSocialSecurityStated[0])
            : (new LocalDate(2024, 4, 9), NationalFigures.WithoutSocialSecurityStated[1]);
        Figure part = NationalFigures.InConcurrentStatesStated.First(figure => figure.AsOf == DateWindow.Exactly(countDay));
        yield return Row(
            "SHARE.STATED",
            stated,
            Recomputation.Percent(ReconciliationTexts.StatedQuotient, ByStatement, Quotient(part, whole)),
            ReconciliationTexts.NotOfStatedCounts);
    }

    private static ReconciledFigure OfTheRuralProgramme()
    {
        Figure whole = NationalFigures.WithoutSocialSecurityStated[0];
        Figure[] early = [.. NationalFigures.ServedByRuralProgramme.Where(figure => figure.AsOf.Latest <= whole.AsOf.Latest)];
        var cut = new Ratio((long)early.Min(figure => figure.Value) / 1_000_000 * 1_000_000, (long)whole.Value);
        return Row(
            "RURAL_PROGRAMME.STATED",
            NationalFigures.ServedByRuralProgrammeShare,
            Recomputation.Percent(ReconciliationTexts.StatedQuotient, ByStatement, Quotient(early[0], whole), least: cut, most: Quotient(early[^1], whole)),
            ReconciliationTexts.WholeMillions);
    }

    private static IEnumerable<ReconciledFigure> Inhabitants(AgreementRegister register)
    {
        Figure count = NationalFigures.InhabitantsOfConcurrentStates;
        Definition definition = PopulationDefinition.CensusPopulation;
        PopulationCoverage coverage = CoverageCalculator.Population(register, PopulationTable.Census2020, count.AsOf.Latest);
        yield return Row(
            "INHABITANTS",
            count,
            Recomputation.Count(ReconciliationTexts.Inhabitants, definition, coverage.Covered, most: coverage.Covered + coverage.Undetermined),
            ReconciliationTexts.LaterThanTheCensus);
        yield return Row(
            "INHABITANTS.SHARE",
            NationalFigures.InhabitantsOfConcurrentStatesShare,
            Recomputation.Percent(ReconciliationTexts.Inhabitants, definition, coverage.Ratio, most: coverage.RatioAtMost),
            ReconciliationTexts.LaterThanTheCensus,
            roundedTo: 10); // Said as "about 70 %".
    }

    private static IEnumerable<ReconciledFigure> OfTheStates() =>
        from state in State.All
        let stated = state.StatedWithoutSocialSecurity
        where stated is not null
        let derived = (long)state.WithoutSocialSecurity2020.Value
        select Row(
            "STATE",
            stated,
            Recomputation.Count(ReconciliationTexts.CensusSum, ByCensus, derived, least: derived - SecondAffiliations.Of(state)),
            ReconciliationTexts.SecondAffiliationsSuffice);

    private static IEnumerable<ReconciledFigure> OfOtherDefinitions() =>
        new[]
        {
            [NationalFigures.WithoutHealthServicesSeries2020],
            NationalFigures.LackOfHealthAccess,
            NationalFigures.LackOfHealthAccessPersons,
            NationalFigures.LackOfSocialSecurity,
            NationalFigures.LackOfSocialSecurityPersons,
        }
        .SelectMany(figures => figures)
        .Select(figure => Row(figure.Definition.Code, figure, null, ReconciliationTexts.OtherDefinition));

    /// <summary>By signature, and by operation where that gives something else.</summary>
    private static IEnumerable<PopulationCoverage> Coverages(AgreementRegister register, LocalDate day)
    {
        PopulationCoverage bySignature = CoverageCalculator.Population(register, Target, day);
        PopulationCoverage byOperation = CoverageCalculator.Population(register, Target, day, CoverageBasis.Operation);
        return bySignature.ByState.SequenceEqual(byOperation.ByState) ? [bySignature] : [bySignature, byOperation];
    }

    private static string BasisOf(PopulationCoverage coverage) => coverage.Basis == CoverageBasis.Operation ? "BY_OPERATION" : "BY_SIGNATURE";

    private static Text.BilingualText MethodOf(PopulationCoverage coverage) =>
        coverage.Basis == CoverageBasis.Operation ? ReconciliationTexts.ByOperation : ReconciliationTexts.BySignature;

    private static Recomputation OfTheCensus(Figure rounded) => OfTheCensus(
        rounded.Definition == PopulationDefinition.Affiliated ? NationalFigures.Affiliated2020 : NationalFigures.WithoutAffiliation2020,
        rounded.Unit == Unit.Percent);

    private static Recomputation OfTheCensus(Figure count, bool asPercent) => asPercent
        ? Recomputation.Percent(ReconciliationTexts.Census, count.Definition, Quotient(count, NationalFigures.Population2020))
        : Recomputation.Count(ReconciliationTexts.Census, count.Definition, (long)count.Value);

    private static Ratio Quotient(Figure part, Figure whole) => new((long)part.Value, (long)whole.Value);

    /// <summary>The code says what, where, when and how much, so that no two rows of one figure share it.</summary>
    private static ReconciledFigure Row(string what, Figure published, Recomputation? recomputation, ReasonText why, decimal? roundedTo = null) => new(
        string.Create(CultureInfo.InvariantCulture, $"REC.{what}.{published.Scope}.{published.AsOf.Latest.ToIsoText()}.{published.Value:0.#}"),
        published,
        recomputation,
        why,
        roundedTo);
}
