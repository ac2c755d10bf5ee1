namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>What may be said when facts are unknown: only what every way of completing them agrees on.</summary>
internal static class EveryCompletion
{
    /// <summary>Every way of answering the unknown facts; the known ones stay as they are.</summary>
    public static IEnumerable<bool[]> Of(params bool?[] facts)
    {
        bool[] known = Array.ConvertAll(facts, fact => fact ?? false);
        int[] unknown = [.. Enumerable.Range(0, facts.Length).Where(fact => facts[fact] is null)];
        for (int choice = 0; choice < 1 << unknown.Length; choice++)
        {
            bool[] complete = [.. known];
            for (int position = 0; position < unknown.Length; position++)
            {
                complete[unknown[position]] = (choice & (1 << position)) != 0;
            }

            yield return complete;
        }
    }

    /// <summary>The one answer, if there is only one; null if they differ or one of them is open itself.</summary>
    public static T? Agreed<T>(IEnumerable<T?> answers)
        where T : struct
    {
        using IEnumerator<T?> rest = answers.GetEnumerator();
        if (!rest.MoveNext())
        {
            return null;
        }

        T? first = rest.Current;
        while (first is not null && rest.MoveNext())
        {
            first = EqualityComparer<T?>.Default.Equals(rest.Current, first) ? first : null;
        }

        return first;
    }
}
