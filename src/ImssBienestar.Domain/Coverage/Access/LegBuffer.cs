namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The legs of one place or one unit, used again for the next one: the number of the other end and what it costs to get there.</summary>
internal sealed class LegBuffer
{
    private int[] ends = new int[64];
    private double[] costs = new double[64];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Ends => ends.AsSpan(0, Count);

    public ReadOnlySpan<double> Costs => costs.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int end, double cost)
    {
        if (Count == ends.Length)
        {
            Array.Resize(ref ends, 2 * Count);
            Array.Resize(ref costs, 2 * Count);
        }

        (ends[Count], costs[Count]) = (end, cost);
        Count++;
    }
}
