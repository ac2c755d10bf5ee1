namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>The random numbers of the workload (splitmix64): the same in every run, on every machine and in every language.</summary>
internal struct Splitmix(ulong state)
{
    private ulong state = state;

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            ulong z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
