using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>The published figures of coverage, each beside what the census and the register of agreements give (<i>conciliación de cifras</i>).</summary>
/// <remarks>A figure stands once for each way in which it can be recomputed. Pure and safe to call from any thread.</remarks>
public static class PublishedFigures
{
    /// <summary>Gets the figures of the package that answers of coverage are held against: those of <see cref="NationalFigures"/> but for the counts of the
    /// census, what was stated of each state, and <see cref="WorkerDensity.Thresholds"/>.</summary>
    public static FigureSet Reference { get; } = FigureSet.OfReference(
    [
        .. NationalFigures.Stated,
        .. State.All.Select(state => state.StatedWithoutSocialSecurity).OfType<Figure>(),
        .. WorkerDensity.Thresholds,
    ]);

    /// <summary>Gets all of them, against the reference register.</summary>
    public static ImmutableArray<ReconciledFigure> Reconciled { get; } = Against(AgreementRegister.Reference);

    /// <summary>Recomputes the published figures with a register of agreements.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The figures: of the country, of the states that concur, shares, of each state, and those of other definitions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ImmutableArray<ReconciledFigure> Against(AgreementRegister register) => Against(register, Reference);

    /// <summary>Recomputes the figures of a set with a register of agreements.</summary>
    /// <param name="register">The register.</param>
    /// <param name="figures">The figures. Of one definition and day, the first in the set is the one that shares and sums are made of.</param>
    /// <returns>The figures in the manner of <see cref="Reference"/>, each with the editions that it was made of. A figure for which there is no way to
    /// recompute it is not among them: of a definition that is not of coverage, or for lack of the other figures that it would be made of.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<ReconciledFigure> Against(AgreementRegister register, FigureSet figures) =>
        [.. new FigureComparison(Guard.Against.Null(register), Guard.Against.Null(figures)).Rows()];
}
