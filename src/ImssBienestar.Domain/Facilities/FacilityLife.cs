namespace ImssBienestar.Domain.Facilities;

/// <summary>The life of a facility as a table: which event may follow in which stage, and what comes of it. What is not here is not legal.</summary>
/// <remarks>A life begins at <see cref="FacilityStage.Unknown"/>, where an event tells what stood before it: a facility that is suspended was in
/// operation. Transfers, mergers and splits are legal in every stage of a facility that has not ended, so that they are settled before all others.
/// <see cref="FacilityStage.NotOpened"/> has no row: it is what an opening says of the days before it.</remarks>
internal static class FacilityLife
{
    private const int Kinds = (int)FacilityEventKind.Change + 1;

    /// <summary>The rows: a stage, an event, the stage that follows.</summary>
    public static readonly (FacilityStage From, FacilityEventKind Event, FacilityStage To)[] Legal =
    [
        (FacilityStage.Unknown, FacilityEventKind.Opening, FacilityStage.InOperation),
        (FacilityStage.Unknown, FacilityEventKind.Transfer, FacilityStage.Unknown),
        (FacilityStage.Unknown, FacilityEventKind.Merger, FacilityStage.Succeeded),
        (FacilityStage.Unknown, FacilityEventKind.Split, FacilityStage.Succeeded),
        (FacilityStage.Unknown, FacilityEventKind.Suspension, FacilityStage.Suspended),
        (FacilityStage.Unknown, FacilityEventKind.Closure, FacilityStage.Closed),
        (FacilityStage.Unknown, FacilityEventKind.Reopening, FacilityStage.InOperation),
        (FacilityStage.Unknown, FacilityEventKind.Change, FacilityStage.Unknown),

        (FacilityStage.InOperation, FacilityEventKind.Transfer, FacilityStage.InOperation),
        (FacilityStage.InOperation, FacilityEventKind.Merger, FacilityStage.Succeeded),
        (FacilityStage.InOperation, FacilityEventKind.Split, FacilityStage.Succeeded),
        (FacilityStage.InOperation, FacilityEventKind.Suspension, FacilityStage.Suspended),
        (FacilityStage.InOperation, FacilityEventKind.Closure, FacilityStage.Closed),
        (FacilityStage.InOperation, FacilityEventKind.Change, FacilityStage.InOperation),

        (FacilityStage.Suspended, FacilityEventKind.Transfer, FacilityStage.Suspended),
        (FacilityStage.Suspended, FacilityEventKind.Merger, FacilityStage.Succeeded),
        (FacilityStage.Suspended, FacilityEventKind.Split, FacilityStage.Succeeded),
        (FacilityStage.Suspended, FacilityEventKind.Closure, FacilityStage.Closed),
        (FacilityStage.Suspended, FacilityEventKind.Reopening, FacilityStage.InOperation),
        (FacilityStage.Suspended, FacilityEventKind.Change, FacilityStage.Suspended),

        // What is closed still has its record, which passes on: 200 keys of IMSS-Bienestar in the catalogue of 2026 are out of operation.
        (FacilityStage.Closed, FacilityEventKind.Transfer, FacilityStage.Closed),
        (FacilityStage.Closed, FacilityEventKind.Merger, FacilityStage.Succeeded),
        (FacilityStage.Closed, FacilityEventKind.Split, FacilityStage.Succeeded),
        (FacilityStage.Closed, FacilityEventKind.Reopening, FacilityStage.InOperation),
        (FacilityStage.Closed, FacilityEventKind.Change, FacilityStage.Closed),
    ];

    private static readonly sbyte[] Table = Fill();

    /// <summary>Whether an event may follow in a stage, and the stage that it leads to.</summary>
    public static bool TryNext(FacilityStage stage, FacilityEventKind kind, out FacilityStage next)
    {
        int found = Table[((int)stage * Kinds) + (int)kind];
        next = found < 0 ? stage : (FacilityStage)found;
        return found >= 0;
    }

    private static sbyte[] Fill()
    {
        var table = new sbyte[((int)FacilityStage.Succeeded + 1) * Kinds];
        Array.Fill(table, (sbyte)-1);
        foreach ((FacilityStage from, FacilityEventKind kind, FacilityStage to) in Legal)
        {
            table[((int)from * Kinds) + (int)kind] = (sbyte)to;
        }

        return table;
    }
}
