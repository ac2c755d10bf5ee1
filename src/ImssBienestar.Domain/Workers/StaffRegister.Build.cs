using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <content>Reading the entries: what can stand is packed, what cannot is named.</content>
public sealed partial class StaffRegister
{
    /// <summary>Creates a register from entries in any order.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="workers">The workers.</param>
    /// <param name="assignments">Who held which post, and when.</param>
    /// <returns>The register of what can stand together; what cannot is in <see cref="Refusals"/>, every fault of every entry.</returns>
    /// <exception cref="ArgumentNullException">A list or an entry is null.</exception>
    public static StaffRegister Of(IEnumerable<Post> posts, IEnumerable<Worker> workers, IEnumerable<Assignment> assignments)
    {
        var refusals = new List<StaffRefusal>();
        ImmutableArray<Post> allPosts = Distinct(posts, post => post.Code, StringComparer.Ordinal, out Dictionary<string, int> postOf, (post, at, first) =>
            refusals.Add(Refused(StaffEntry.Post, at, StaffRegisterTexts.OnePostACode, post.From, post.Code, first)));
        ImmutableArray<Worker> allWorkers = Distinct(workers, worker => worker.Curp, null, out Dictionary<Curp, int> workerOf, (_, at, first) =>
            refusals.Add(Refused(StaffEntry.Worker, at, StaffRegisterTexts.OneWorkerAKey, WorkerProvisions.FirstDay, null, first)));
        var taken = new List<Taken>();
        int position = 0;
        foreach (Assignment? given in Guard.Against.Null(assignments))
        {
            Assignment assignment = Guard.Against.Null(given, nameof(assignments));
            int faults = refusals.Count;
            bool knowsPost = postOf.TryGetValue(assignment.Post, out int post);
            bool knowsWorker = workerOf.TryGetValue(assignment.Worker, out int worker);
            if (!knowsPost)
            {
                Refuse(StaffRegisterTexts.PostKnown, null);
            }

            if (!knowsWorker)
            {
                Refuse(StaffRegisterTexts.WorkerKnown, null);
            }

            if (assignment.Until < assignment.From)
            {
                Refuse(StaffRegisterTexts.Days, assignment.Until.Value.ToIsoText());
            }

            if (knowsPost && (assignment.From < allPosts[post].From || allPosts[post].Until < (assignment.Until ?? assignment.From)))
            {
                Refuse(StaffRegisterTexts.WithinPost, allPosts[post].From.ToIsoText());
            }

            if (faults == refusals.Count)
            {
                // An assignment without end is held to the end of its post.
                int until = (assignment.Until ?? allPosts[post].Until)?.Order() ?? int.MaxValue;
                taken.Add(new(post, worker, assignment.From.Order(), until, position));
            }

            position++;

            void Refuse(ReasonText text, object? place) =>
                refusals.Add(Refused(StaffEntry.Assignment, position, text, assignment.From, assignment.Post, place));
        }

        taken = OneHolderAtATime(taken, allPosts, refusals);
        return new(allPosts, allWorkers, postOf, workerOf, taken, [.. refusals.OrderBy(refusal => (refusal.Entry, refusal.Position))]);
    }

    /// <summary>Entries by key; of two with one key the first stands.</summary>
    private static ImmutableArray<T> Distinct<T, TKey>(
        IEnumerable<T> entries, Func<T, TKey> keyOf, IEqualityComparer<TKey>? comparer, out Dictionary<TKey, int> positions, Action<T, int, int> refuse)
        where T : class
        where TKey : notnull
    {
        Guard.Against.Null(entries);
        positions = new Dictionary<TKey, int>(comparer);
        var given = new List<int>();
        ImmutableArray<T>.Builder standing = ImmutableArray.CreateBuilder<T>();
        int position = 0;
        foreach (T? entry in entries)
        {
            TKey key = keyOf(Guard.Against.Null(entry, nameof(entries)));
            if (positions.TryAdd(key, standing.Count))
            {
                standing.Add(entry);
                given.Add(position);
            }
            else
            {
                refuse(entry, position, given[positions[key]]);
            }

            position++;
        }

        return standing.DrainToImmutable();
    }

    /// <summary>The assignments in the order of post and first day, without those that begin while the post is held.</summary>
    private static List<Taken> OneHolderAtATime(List<Taken> taken, ImmutableArray<Post> posts, List<StaffRefusal> refusals)
    {
        taken.Sort();
        var standing = new List<Taken>(taken.Count);
        foreach (Taken next in taken)
        {
            if (standing.Count > 0 && standing[^1] is var last && last.Post == next.Post && next.From <= last.Until)
            {
                refusals.Add(Refused(
                    StaffEntry.Assignment, next.Position, StaffRegisterTexts.OneHolder, posts[next.Post].From, posts[next.Post].Code, last.Position));
            }
            else
            {
                standing.Add(next);
            }
        }

        return standing;
    }

    private static StaffRefusal Refused(StaffEntry entry, int position, ReasonText text, LocalDate day, string? post, object? place) => new(
        entry,
        position,
        text.Finding(
            Answer.No,
            WorkerProvisions.Consistency,
            day,
            [position, post, place],
            interpretation: text == StaffRegisterTexts.OneHolder ? WorkerInterpretations.OneHolder : null));

    private static (int[] Starts, HeldDays[] Days) Packed(int owners, List<Taken> taken, Func<Taken, (int Owner, int Other)> sides)
    {
        int[] starts = new int[owners + 1];
        foreach (Taken entry in taken)
        {
            starts[sides(entry).Owner + 1]++;
        }

        for (int i = 0; i < owners; i++)
        {
            starts[i + 1] += starts[i];
        }

        int[] next = [.. starts];
        var days = new HeldDays[taken.Count];
        foreach (Taken entry in taken)
        {
            (int owner, int other) = sides(entry);
            days[next[owner]++] = new(entry.From, entry.Until, other);
        }

        return (starts, days);
    }

    private static Dictionary<Clues, int[]> ByUnit(ImmutableArray<Post> posts) => Enumerable.Range(0, posts.Length)
        .GroupBy(position => posts[position].Unit)
        .ToDictionary(unit => unit.Key, unit => unit.ToArray());

    /// <summary>An assignment whose post, worker and days are known to fit; ordered by post, first day and the place in which it was given.</summary>
    private readonly record struct Taken(int Post, int Worker, int From, int Until, int Position) : IComparable<Taken>
    {
        public int CompareTo(Taken other) => (Post, From, Position).CompareTo((other.Post, other.From, other.Position));
    }
}
