namespace ImssBienestar.Samples.EligibilityApi.Load;

/// <summary>What the service held at a second of the run, in bytes: its working set, and its heap after a full collection.</summary>
internal sealed record MemorySample(int Second, long WorkingSetBytes, long HeapBytes);
