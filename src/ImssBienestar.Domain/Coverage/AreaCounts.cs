namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts blocks of rows of one area fast, aside from the counts of a builder, into which they are poured when the area changes.</summary>
/// <remarks>Within an area few age groups and outcomes occur, so that the cell of a row is a small number. Cells that fit in a word of 64 bits are counted by
/// <see cref="PlaneCounts"/> where the machine has the vectors, others by <see cref="PairCounts"/>. The caller has checked that every row has a cell.</remarks>
internal sealed class AreaCounts
{
    /// <summary>How many cells an area may have at most.</summary>
    public const int Room = byte.MaxValue + 1;

    private readonly int outcomes;
    private readonly int cells;
    private readonly PlaneCounts? planes;
    private PairCounts? pairs;
    private int area = -1;
    private CellRange range;
    private bool fitsPlanes;

    private AreaCounts(int outcomes, int cells, bool byPlanes)
    {
        this.outcomes = outcomes;
        this.cells = cells;
        planes = byPlanes ? new() : null;
    }

    private int MostRows => fitsPlanes ? PlaneCounts.MostRows : PairCounts.MostRows;

    /// <summary>The counters for a heading; null where the cells of an area may not fit in a byte.</summary>
    public static AreaCounts? TryFor(TallyHeading heading) => TryFor(heading, PlaneCounts.IsSupported);

    /// <summary>The same, with or without planes.</summary>
    public static AreaCounts? TryFor(TallyHeading heading, bool byPlanes)
    {
        int cells = heading.AgeGroups.Length * heading.Outcomes.Length;
        return cells <= Room ? new(heading.Outcomes.Length, cells, byPlanes) : null;
    }

    /// <summary>Counts a short block of the area and of the range at hand; does nothing where it is another area, leaves the range, or is long.</summary>
    public bool TryAdd(int ofArea, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, Span<long> counts) =>
        ofArea == area && ageGroups.Length <= MostRows && TryAdd(ageGroups, codes, counts);

    /// <summary>Counts rows, all of which have a cell.</summary>
    /// <param name="ofArea">The area of all rows.</param>
    /// <param name="ageGroups">The age groups.</param>
    /// <param name="codes">The outcomes.</param>
    /// <param name="occurring">The range that they are in.</param>
    /// <param name="counts">Where what was counted aside is poured.</param>
    public void Add(int ofArea, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, CellRange occurring, Span<long> counts)
    {
        if (ageGroups.IsEmpty)
        {
            return;
        }

        if (ofArea != area || !range.Contains(occurring))
        {
            Pour(counts);
            range = ofArea == area ? range.With(occurring) : occurring;
            area = ofArea;
            fitsPlanes = planes is not null && range.CountOfStatedAges <= PlaneCounts.Cells;
        }

        for (int start = 0; start < ageGroups.Length; start += MostRows)
        {
            int rows = Math.Min(MostRows, ageGroups.Length - start);
            TryAdd(ageGroups.Slice(start, rows), codes.Slice(start, rows), counts);
        }
    }

    /// <summary>Moves what was counted into the counts; throws where one of them is then out of range.</summary>
    public void Pour(Span<long> counts)
    {
        Span<long> sums = stackalloc long[Room];
        sums.Clear();
        if (fitsPlanes)
        {
            planes!.Pour(sums);
        }
        else
        {
            pairs?.Pour(sums, range.Count);
        }

        for (int cell = 0; cell < range.Count; cell++)
        {
            if (sums[cell] != 0)
            {
                (int age, int outcome) = range.Of(cell);
                counts[(area * cells) + (age * outcomes) + outcome] += sums[cell];
            }
        }
    }

    private bool TryAdd(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, Span<long> counts)
    {
        if (fitsPlanes)
        {
            if (planes!.IsFull)
            {
                Pour(counts);
            }

            return planes.TryAdd(ageGroups, codes, range);
        }

        pairs ??= new();
        if (!pairs.HasRoomFor(ageGroups.Length))
        {
            Pour(counts);
        }

        return pairs.TryAdd(ageGroups, codes, range);
    }
}
