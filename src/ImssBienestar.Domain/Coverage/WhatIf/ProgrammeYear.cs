using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>What is known of an edition of La Clínica es Nuestra (<i>ejercicio del programa</i>): its units, their committees, their ledgers.</summary>
/// <remarks>Immutable. Equality is by reference. No order. What is not known is null, which is not empty.</remarks>
public sealed class ProgrammeYear
{
    /// <summary>Creates a year.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="units">The units that may have a committee, and their sizes.</param>
    /// <param name="committees">The records of committees, at most one for a unit and edition; null where they are not known.</param>
    /// <param name="ledgers">The ledgers, at most one for a unit and edition; null where they are not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> or <paramref name="units"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A unit is the default value, or would count twice.</exception>
    public ProgrammeYear(
        ProgrammeEdition edition,
        IReadOnlyDictionary<Clues, UnitSize> units,
        IEnumerable<CommitteeProgress>? committees = null,
        IEnumerable<Ledger>? ledgers = null)
    {
        Edition = Guard.Against.Null(edition);
        Units = Guard.Against.Null(units).ToImmutableDictionary();
        Committees = committees?.NoneNull();
        Ledgers = ledgers?.NoneNull();
        _ = CommitteeMeasures.Formed(edition, Units.Keys, Committees ?? [], edition.From);
        _ = CommitteeMeasures.Returned(edition, Ledgers ?? [], edition.From);
    }

    /// <summary>Gets the edition.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets the units that may have a committee, and their sizes.</summary>
    public ImmutableDictionary<Clues, UnitSize> Units { get; }

    /// <summary>Gets the records of committees; null where they are not known.</summary>
    public ImmutableArray<CommitteeProgress>? Committees { get; }

    /// <summary>Gets the ledgers; null where they are not known.</summary>
    public ImmutableArray<Ledger>? Ledgers { get; }
}
