using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.Coverage.Equity;

/// <summary>A sum that keeps what rounding drops (Neumaier), so that many small terms are not lost beside a large one.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CompensatedSum
{
    private double sum;
    private double dropped;

    public readonly double Value => sum + dropped;

    public void Add(double term)
    {
        double next = sum + term;
        dropped += Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }
}
