namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Which places and units can be joined, and at what cost: straight lines, or a table. Places and units have numbers of their own here, in
/// the canonical order in which sums are taken.</summary>
internal interface ILegs
{
    /// <summary>The number, in the set, of each place that can be joined.</summary>
    int[] Places { get; }

    /// <summary>The number, in the index, of each unit that can be joined.</summary>
    int[] Units { get; }

    /// <summary>The count of each place that can be joined; 0 where it is not known. Not to be changed.</summary>
    double[] People { get; }

    /// <summary>The cost up to which every leg is known; infinite where all are.</summary>
    double KnownUpTo { get; }

    /// <summary>Reads legs up to a limit, inclusive; for one thread.</summary>
    ILegReader Read(double limit);

    /// <summary>The nearest unit of each place, or −1, and what it costs.</summary>
    (int[] Units, double[] Costs) Nearest();

    /// <summary>Whether the cost of some leg of a place is not known.</summary>
    bool HasUnknown(int place);

    /// <summary>Adds up the values of the units, or of the places, within a limit of each place, or unit. False, and nothing is written, where legs are
    /// best read one by one.</summary>
    bool TrySumOverUnits(double[] values, double limit, Span<double> sums);

    /// <inheritdoc cref="TrySumOverUnits"/>
    bool TrySumOverPlaces(double[] values, double limit, Span<double> sums);
}
