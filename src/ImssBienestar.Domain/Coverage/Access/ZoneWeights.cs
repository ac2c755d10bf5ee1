using System.Collections.Immutable;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A published set of weights by zone, the nearest zone first (<i>pesos por zona</i>), for the enhanced two-step method.</summary>
/// <remarks>Equal when it is the same set. No order.</remarks>
public sealed partial class ZoneWeights
{
    private ZoneWeights(string code, ImmutableArray<double> weights, Source source)
    {
        Code = code;
        Weights = weights;
        Source = source;
    }

    /// <summary>Gets the slow decay of Luo and Qi: 1, 0.68, 0.22.</summary>
    public static ZoneWeights LuoQiSlow { get; } = new(
        "COV.ACCESS.LUO_QI_SLOW",
        [1, 0.68, 0.22],
        new Source("Luo W, Qi Y. Health & Place 2009;15:1100–1107; weights as the documentation of PySAL access repeats them", Confidence.Reported));

    /// <summary>Gets the fast decay of Luo and Qi: 1, 0.42, 0.09. Remembered, not read.</summary>
    public static ZoneWeights LuoQiFast { get; } = new(
        "COV.ACCESS.LUO_QI_FAST",
        [1, 0.42, 0.09],
        new Source("Luo W, Qi Y. Health & Place 2009;15:1100–1107, from memory", Confidence.Unverified));

    /// <summary>Gets all sets.</summary>
    public static ImmutableArray<ZoneWeights> All { get; } = [LuoQiSlow, LuoQiFast];

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets the weights, the nearest zone first.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>Gets where the weights come from.</summary>
    public Source Source { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
