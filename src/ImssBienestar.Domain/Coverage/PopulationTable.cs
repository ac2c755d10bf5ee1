using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage;

/// <summary>A population by state under one definition (<i>tabla de población</i>).</summary>
/// <remarks>Immutable. Equality is by reference. No order. A state without figure is missing, not zero: it leaves every sum and is named.</remarks>
public sealed partial class PopulationTable
{
    /// <summary>More people than these are a mistake of the caller.</summary>
    private const long MostPersons = 10_000_000_000;

    private const string CensusEdition = "INEGI-CENSO-2020";
    private const string StatedEdition = "DECLARADO-2026-08-18";

    private readonly ImmutableDictionary<State, Figure> figures;

    /// <summary>Creates a table.</summary>
    /// <param name="definition">What is counted.</param>
    /// <param name="figures">The figures, at most one per state, all of <paramref name="definition"/>, in whole persons.</param>
    /// <param name="edition">The name of the data edition, which answers carry; null to name it by the code of the definition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/>, <paramref name="figures"/> or a figure is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="edition"/> is empty or white space; a figure is of another definition or unit, is not whole, is above 10,000,000,000, or stands in the
    /// scope of another state; or no figure above zero is given.</exception>
    public PopulationTable(Definition definition, IReadOnlyDictionary<State, Figure> figures, string? edition = null)
    {
        Definition = Guard.Against.Null(definition);
        Edition = edition is null ? definition.Code : Guard.Against.NullOrWhiteSpace(edition);
        Guard.Against.Null(figures);
        foreach ((State state, Figure figure) in figures)
        {
            Guard.Against.Null(figure, nameof(figures));
            if (figure.Definition != definition)
            {
                throw new ArgumentException(
                    $"Definitions never mix: the table counts {definition.Code}, the figure of {state.InegiCode} counts {figure.Definition.Code}.",
                    nameof(figures));
            }

            if (figure.Unit != Unit.Persons || figure.Value != decimal.Truncate(figure.Value) || figure.Value > MostPersons)
            {
                throw new ArgumentException($"The figure of {state.InegiCode} must be in whole persons, at most {MostPersons}.", nameof(figures));
            }

            if (!string.Equals(figure.Scope, state.InegiCode, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The figure of {state.InegiCode} speaks of {figure.Scope}.", nameof(figures));
            }
        }

        this.figures = figures.ToImmutableDictionary();
        MissingStates = [.. State.All.Where(state => !figures.ContainsKey(state))];
        Total = figures.Values.Sum(figure => (long)figure.Value);
        if (Total == 0)
        {
            throw new ArgumentException("A population table needs at least one state with people.", nameof(figures));
        }
    }

    /// <summary>Gets the default target: people without social security derived from the 2020 census, 66,801,265 in 32 states.</summary>
    public static PopulationTable WithoutSocialSecurity2020 { get; } = Of(
        PopulationDefinition.WithoutSocialSecurityByCensus, CensusEdition, state => state.WithoutSocialSecurity2020);

    /// <summary>Gets the people without any affiliation by the 2020 census, 32,999,713 in 32 states.</summary>
    public static PopulationTable WithoutAffiliation2020 { get; } = Of(
        PopulationDefinition.WithoutAffiliation, CensusEdition, state => state.WithoutAffiliation2020);

    /// <summary>Gets the whole population by the 2020 census, 126,014,024 in 32 states.</summary>
    public static PopulationTable Census2020 { get; } = Of(PopulationDefinition.CensusPopulation, CensusEdition, state => state.Population2020);

    /// <summary>Gets the people without social security as stated, of the states for which a statement was found. Stands beside
    /// <see cref="WithoutSocialSecurity2020"/>, never mixed with it.</summary>
    public static PopulationTable WithoutSocialSecurityStated { get; } = Of(
        PopulationDefinition.WithoutSocialSecurityStated, StatedEdition, state => state.StatedWithoutSocialSecurity);

    /// <summary>Gets what is counted.</summary>
    public Definition Definition { get; }

    /// <summary>Gets the name of the data edition, such as <c>INEGI-CENSO-2020</c>.</summary>
    public string Edition { get; }

    /// <summary>Gets the sum over the states that have a figure, in persons.</summary>
    public long Total { get; }

    /// <summary>Gets the states without figure, in the order of their codes.</summary>
    public ImmutableArray<State> MissingStates { get; }

    /// <summary>Gets the figure of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The figure; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public Figure? Of(State state) => figures.GetValueOrDefault(Guard.Against.Null(state));

    /// <summary>Gets the people of a state as a population of their kind.</summary>
    /// <typeparam name="TKind">Who is counted.</typeparam>
    /// <param name="state">The state.</param>
    /// <returns>The people; null where the table has no figure of the state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The table counts people of another definition.</exception>
    public Population<TKind>? Of<TKind>(State state)
        where TKind : IPopulationKind
    {
        Refuse<TKind>();
        return Of(state) is { } figure ? Population<TKind>.Of(figure) : null;
    }

    /// <summary>Gets the people of all states that have a figure, as a population of their kind; see <see cref="Total"/>.</summary>
    /// <typeparam name="TKind">Who is counted.</typeparam>
    /// <returns>The people.</returns>
    /// <exception cref="InvalidOperationException">The table counts people of another definition.</exception>
    public Population<TKind> TotalOf<TKind>()
        where TKind : IPopulationKind
    {
        Refuse<TKind>();
        return new(Total);
    }

    private void Refuse<TKind>()
        where TKind : IPopulationKind
    {
        if (Definition != TKind.Definition)
        {
            throw new InvalidOperationException($"Definitions never mix: {TKind.Definition.Code} was asked for, the table counts {Definition.Code}.");
        }
    }

    private static PopulationTable Of(Definition definition, string edition, Func<State, Figure?> figureOf) => new(
        definition,
        State.All.Where(state => figureOf(state) is not null).ToDictionary(state => state, state => figureOf(state)!),
        edition);
}
