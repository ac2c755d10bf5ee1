namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>What may be said when facts are unknown: only what every way of completing them agrees on.</summary>
internal static class EveryCompletion
{
    /// <summary>Every way of answering the unknown facts; the known ones stay as they are.</summary>
    public static IEnumerable<bool[]> Of(params bool?[] facts)
    {
        int[] unknown = [.. Enumerable.Range(0, facts.Length).Where(fact => facts[fact] is null)];
        for (int choice = 0; choice < 1 << unknown.Length; choice++)
        {
            bool[] complete = [.. facts.Select(fact => fact ?? false)];
            for (int position = 0; position < unknown.Length; position++)
            {
                complete[unknown[position]] = (choice & (1 << position)) != 0;
            }

            yield return complete;
        }
    }

    /// <summary>The one answer, if there is only one; null if they differ or one of them is open itself.</summary>
    public static T? Agreed<T>(IEnumerable<T?> answers)
        where T : struct => answers.Distinct().Take(2).ToArray() is [var agreed] ? agreed : null;
}
