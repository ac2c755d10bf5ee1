namespace ImssBienestar.Domain.Coverage;

/// <summary>The age groups and outcomes that occur in an area, and the numbers of their cells, from 0 without gap.</summary>
/// <remarks>Cells are numbered from the last age group down, so that those of people whose age is not stated come last.</remarks>
internal readonly record struct CellRange(ByteRange Ages, ByteRange Outcomes)
{
    /// <summary>How many cells there are.</summary>
    public int Count => Ages.Length * Outcomes.Length;

    /// <summary>How many cells there are of people whose age is stated.</summary>
    public int CountOfStatedAges => (Ages.First == 0 ? Ages.Length - 1 : Ages.Length) * Outcomes.Length;

    public bool Contains(CellRange other) => Ages.Contains(other.Ages) && Outcomes.Contains(other.Outcomes);

    public bool Contains(byte age, byte outcome) => Ages.Contains(age) && Outcomes.Contains(outcome);

    public CellRange With(CellRange other) => new(Ages.With(other.Ages), Outcomes.With(other.Outcomes));

    /// <summary>The number of a cell of the range.</summary>
    public int Cell(byte age, byte outcome) => ((Ages.Last - age) * Outcomes.Length) + outcome - Outcomes.First;

    /// <summary>The age group and the outcome of a number.</summary>
    public (int Age, int Outcome) Of(int cell)
    {
        (int age, int outcome) = Math.DivRem(cell, Outcomes.Length);
        return (Ages.Last - age, Outcomes.First + outcome);
    }
}
