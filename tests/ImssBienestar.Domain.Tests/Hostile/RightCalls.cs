namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>Calls of every entry point that are right: found by trying right values of each parameter until one is accepted.</summary>
internal static class RightCalls
{
    private const int Tries = 600;

    /// <summary>How many right calls each hostile value is tried in.</summary>
    private const int Bases = 2;

    /// <summary>The calls by entry point; none where no right call was found.</summary>
    public static IReadOnlyDictionary<EntryPoint, List<RightCall>> All { get; } = FindAll();

    private static Dictionary<EntryPoint, List<RightCall>> FindAll()
    {
        Dictionary<EntryPoint, List<RightCall>> found = EntryPoint.All.ToDictionary(entry => entry, _ => new List<RightCall>());

        // What a member makes lets others be called.
        for (int round = 0; round < 3; round++)
        {
            foreach ((EntryPoint entry, List<RightCall> calls) in found.Where(entry => entry.Value.Count == 0))
            {
                calls.AddRange(Find(entry));
            }
        }

        return found;
    }

    private static IEnumerable<RightCall> Find(EntryPoint entry)
    {
        var random = new Random(20261122);
        IReadOnlyList<object?> targets = entry.NeedsTarget ? ValuePool.Of(entry.Method.DeclaringType!) : [null];
        IReadOnlyList<object?>[] values = [.. entry.Types.Select(ValuePool.Of)];
        if (targets.Count == 0 || values.Any(list => list.Count == 0))
        {
            yield break;
        }

        int found = 0;
        for (int attempt = 0; attempt < Tries && found < Bases; attempt++)
        {
            // The first of each first, since the samples belong together; then at random.
            object?[] arguments = [.. values.Select(list => list[attempt < 3 ? Math.Min(attempt, list.Count - 1) : random.Next(list.Count)])];
            object? target = targets[attempt < 3 ? Math.Min(attempt, targets.Count - 1) : random.Next(targets.Count)];
            object? result;
            try
            {
                result = entry.Call(target, arguments);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                continue;
            }

            if (result is not null && !ValuePool.Has(result.GetType()))
            {
                ValuePool.Add(result, 1);
            }

            found++;
            yield return new(target, arguments);
        }
    }
}
