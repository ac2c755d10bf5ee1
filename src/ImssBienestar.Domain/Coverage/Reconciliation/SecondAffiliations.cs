using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>How many affiliations beyond the first the 2020 census counted in each state (<i>afiliaciones múltiples</i>).</summary>
/// <remarks>The sum of the eight kinds of affiliation less the people affiliated to any (ITER: PDER_IMSS, PDER_ISTE, PDER_ISTEE, PAFIL_PDOM, PDER_SEGP,
/// PDER_IMSSB, PAFIL_IPRIV, PAFIL_OTRAI; PDER_SS). The sum of people without social security cannot count more people too many than these:
/// whoever it counts without right, or twice, holds one of them.</remarks>
internal static class SecondAffiliations
{
    private static readonly long[] ByState =
    [
        27_783, 55_105, 17_569, 11_944, 60_613, 12_523, 44_025, 66_564,
        200_271, 22_889, 49_951, 23_340, 27_484, 105_467, 125_322, 37_971,
        20_084, 25_797, 148_989, 44_634, 53_569, 46_190, 18_578, 49_121,
        61_503, 61_747, 19_143, 46_517, 9_664, 79_600, 35_308, 19_092,
    ];

    public static long Of(State state) => ByState[state.Number - 1];

    public static long Of(IEnumerable<State> states) => states.Sum(Of);
}
