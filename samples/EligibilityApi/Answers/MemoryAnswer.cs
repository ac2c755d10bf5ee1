namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>What the process holds, in bytes: its working set, and its heap after a full collection.</summary>
internal sealed record MemoryAnswer(long WorkingSetBytes, long HeapBytes, long AllocatedBytes)
{
    public static MemoryAnswer Now()
    {
        // Collected first: what can be given back is no growth.
        long heap = GC.GetTotalMemory(forceFullCollection: true);
        return new(Environment.WorkingSet, heap, GC.GetTotalAllocatedBytes());
    }
}
