using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>How much of a population is covered on a day (<i>cobertura de población</i>), with the counts, the definition and what is not known.</summary>
/// <remarks>Immutable. Equality is by reference. No order: coverages of different definitions must not be compared.</remarks>
public sealed partial class PopulationCoverage
{
    internal PopulationCoverage(
        LocalDate day,
        CoverageBasis basis,
        Definition definition,
        string registerEdition,
        string populationEdition,
        bool isVerified,
        ImmutableArray<StateCoverage> byState,
        ImmutableArray<State> missingStates)
    {
        Day = day;
        Basis = basis;
        Definition = definition;
        RegisterEdition = registerEdition;
        PopulationEdition = populationEdition;
        IsVerified = isVerified;
        ByState = byState;
        MissingStates = missingStates;
        Target = byState.Sum(row => row.Target);
        Covered = byState.Sum(row => row.Covered);
        Undetermined = byState.Sum(row => row.Undetermined);
    }

    /// <summary>Gets the day, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets what makes the people of a state count as covered.</summary>
    public CoverageBasis Basis { get; }

    /// <summary>Gets what is counted: the definition of the denominator.</summary>
    public Definition Definition { get; }

    /// <summary>Gets the edition of the register the answers come from.</summary>
    public string RegisterEdition { get; }

    /// <summary>Gets the edition of the population table that gives the denominator.</summary>
    public string PopulationEdition { get; }

    /// <summary>Gets whether the day is not after the one through which the register was checked; after it the last answers stand.</summary>
    public bool IsVerified { get; }

    /// <summary>Gets the population of all states with a figure, in persons; all 32 in the default table. What speeches call "target" is
    /// <see cref="Covered"/> here.</summary>
    public long Target { get; }

    /// <summary>Gets the population of the states that surely count, in persons.</summary>
    public long Covered { get; }

    /// <summary>Gets the population of the states of which it is not known whether they count, in persons.</summary>
    public long Undetermined { get; }

    /// <summary>Gets the certain share: covered of target.</summary>
    public Ratio Ratio => new(Covered, Target);

    /// <summary>Gets the share if every undetermined state counted.</summary>
    public Ratio RatioAtMost => new(Covered + Undetermined, Target);

    /// <summary>Gets a row per state with a figure, in the order of the INEGI codes.</summary>
    public ImmutableArray<StateCoverage> ByState { get; }

    /// <summary>Gets the states left out because the table has no figure of them.</summary>
    public ImmutableArray<State> MissingStates { get; }
}
