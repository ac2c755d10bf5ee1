using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>How a batch walks through its columns. All ways give the same bytes.</summary>
internal enum BatchPath
{
    /// <summary>Row by row.</summary>
    Scalar = 0,

    /// <summary>32 rows at a time.</summary>
    Vector256 = 1,

    /// <summary>64 rows at a time, with look-ups in tables of 128 bytes.</summary>
    Vector512 = 2,
}

/// <summary>Which ways this machine has.</summary>
internal static class BatchPaths
{
    public static BatchPath Best =>
        Avx512Vbmi.IsSupported && Vector512.IsHardwareAccelerated ? BatchPath.Vector512
        : Vector128.IsHardwareAccelerated ? BatchPath.Vector256
        : BatchPath.Scalar;

    /// <summary>The way itself where the machine has it, otherwise the next simpler one.</summary>
    public static BatchPath AtMost(BatchPath path) => path < Best ? path : Best;
}
