namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>Whether an optional column is there: as a type, so that a kernel is compiled for each combination.</summary>
internal interface IColumnPresence
{
    static abstract bool IsGiven { get; }
}

/// <summary>The column is there.</summary>
internal readonly struct Given : IColumnPresence
{
    public static bool IsGiven => true;
}

/// <summary>The column is not there.</summary>
internal readonly struct Absent : IColumnPresence
{
    public static bool IsGiven => false;
}
