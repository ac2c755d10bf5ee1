using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>Posts, workers, and who held what when (<i>plantilla de personal</i>): one holder a post at a time, asked in both directions.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. Equality is by reference. No order. Ends of assignments are included.</para>
/// <para>A worker may hold several posts: nothing read says otherwise. A day on which a post stands and nobody holds it is a vacancy; a day
/// on which it does not stand is not.</para>
/// <para>Packed: 24 bytes an assignment and four a post and a worker, beside the entries and their look-ups. Asking by position allocates
/// nothing.</para>
/// </remarks>
public sealed partial class StaffRegister
{
    /// <summary>What <see cref="HoldersOn"/> writes where a post stands and nobody holds it: -1.</summary>
    public const int Vacant = -1;

    /// <summary>What <see cref="HoldersOn"/> writes where a post does not stand: -2.</summary>
    public const int NotStanding = -2;

    private readonly Dictionary<string, int> postOf;
    private readonly Dictionary<Curp, int> workerOf;
    private readonly Dictionary<Clues, int[]> postsOfUnit;
    private readonly int[] startOfPost;
    private readonly HeldDays[] daysOfPosts;
    private readonly int[] startOfWorker;
    private readonly HeldDays[] daysOfWorkers;

    private StaffRegister(
        ImmutableArray<Post> posts,
        ImmutableArray<Worker> workers,
        Dictionary<string, int> postOf,
        Dictionary<Curp, int> workerOf,
        List<Taken> taken,
        ImmutableArray<StaffRefusal> refusals)
    {
        Posts = posts;
        Workers = workers;
        Refusals = refusals;
        this.postOf = postOf;
        this.workerOf = workerOf;
        postsOfUnit = ByUnit(posts);
        (startOfPost, daysOfPosts) = Packed(posts.Length, taken, entry => (entry.Post, entry.Worker));
        (startOfWorker, daysOfWorkers) = Packed(workers.Length, [.. taken.OrderBy(entry => entry.From)], entry => (entry.Worker, entry.Post));
    }

    /// <summary>Gets the posts, as they were given.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>Gets the workers, as they were given.</summary>
    public ImmutableArray<Worker> Workers { get; }

    /// <summary>Gets what was not taken and why, by kind of entry and position; empty where everything was.</summary>
    public ImmutableArray<StaffRefusal> Refusals { get; }

    /// <summary>Gets how many assignments were taken.</summary>
    public int AssignmentCount => daysOfPosts.Length;

    /// <summary>Finds a post.</summary>
    /// <param name="code">The code.</param>
    /// <param name="position">The position in <see cref="Posts"/>; 0 where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindPost(string? code, out int position)
    {
        position = 0;
        return code is not null && postOf.TryGetValue(code, out position);
    }

    /// <summary>Finds a worker.</summary>
    /// <param name="curp">The CURP.</param>
    /// <param name="position">The position in <see cref="Workers"/>; 0 where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindWorker(Curp curp, out int position) => workerOf.TryGetValue(curp, out position);

    /// <summary>Gets who held a post on a day.</summary>
    /// <param name="code">The code of the post.</param>
    /// <param name="day">The day.</param>
    /// <returns>The worker; null where nobody held it.</returns>
    /// <exception cref="ArgumentException">The register has no such post.</exception>
    public Worker? HolderOn(string? code, LocalDate day) => TryFindPost(code, out int position)
        ? HolderOn(position, day)
        : throw new ArgumentException("The register has no such post: a vacancy cannot be told from it.", nameof(code));

    /// <summary>Gets who held a post on a day.</summary>
    /// <param name="post">The position of the post in <see cref="Posts"/>.</param>
    /// <param name="day">The day.</param>
    /// <returns>The worker; null where nobody held it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Worker? HolderOn(int post, LocalDate day)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(post);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(post, Posts.Length);
        return Holder(post, day.ToIso().Order()) is var worker and not Vacant ? Workers[worker] : null;
    }

    /// <summary>Gets what a worker held on a day.</summary>
    /// <param name="curp">The CURP.</param>
    /// <param name="day">The day.</param>
    /// <returns>The posts, by the first day of each; empty where the worker held none.</returns>
    /// <exception cref="ArgumentException">The register has no such worker.</exception>
    public ImmutableArray<Post> HeldBy(Curp curp, LocalDate day)
    {
        if (!TryFindWorker(curp, out int worker))
        {
            throw new ArgumentException("The register has no such worker: what they hold cannot be told from it.", nameof(curp));
        }

        int count = CountHeldBy(worker, day, out int first);
        if (count < 2)
        {
            return count == 0 ? [] : [Posts[first]];
        }

        int order = day.ToIso().Order();
        ImmutableArray<Post>.Builder posts = ImmutableArray.CreateBuilder<Post>(count);
        foreach (ref readonly HeldDays held in DaysOfWorker(worker))
        {
            if (held.Hold(order))
            {
                posts.Add(Posts[held.Other]);
            }
        }

        return posts.MoveToImmutable();
    }

    /// <summary>Counts the posts that a worker held on a day, without listing them.</summary>
    /// <param name="worker">The position of the worker in <see cref="Workers"/>.</param>
    /// <param name="day">The day.</param>
    /// <param name="first">The position in <see cref="Posts"/> of the one held longest; <see cref="Vacant"/> where there is none.</param>
    /// <returns>How many.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public int CountHeldBy(int worker, LocalDate day, out int first)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(worker);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(worker, Workers.Length);
        int order = day.ToIso().Order();
        int count = 0;
        first = Vacant;
        foreach (ref readonly HeldDays held in DaysOfWorker(worker))
        {
            if (held.Hold(order))
            {
                first = count++ == 0 ? held.Other : first;
            }
        }

        return count;
    }

    /// <summary>Writes the holder of every post on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="holders">Where to write, one place a post in the order of <see cref="Posts"/>: the position of the worker,
    /// <see cref="Vacant"/> or <see cref="NotStanding"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="holders"/> has another length than <see cref="Posts"/>.</exception>
    public void HoldersOn(LocalDate day, Span<int> holders)
    {
        if (holders.Length != Posts.Length)
        {
            throw new ArgumentException("One place for each post.", nameof(holders));
        }

        LocalDate asked = day.ToIso();
        int order = asked.Order();
        for (int post = 0; post < holders.Length; post++)
        {
            int holder = Holder(post, order);
            holders[post] = holder != Vacant || Posts[post].StandsOn(asked) ? holder : NotStanding;
        }
    }

    /// <summary>Gets the posts of a unit that stood on a day and that nobody held.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="day">The day.</param>
    /// <returns>The vacant posts; empty also where the register has no post of the unit.</returns>
    public ImmutableArray<Post> VacantOn(Clues unit, LocalDate day) => [.. Vacancies(PostsOf(unit), day.ToIso())];

    /// <summary>Gets the posts of the units of a state that stood on a day and that nobody held.</summary>
    /// <param name="state">The state.</param>
    /// <param name="day">The day.</param>
    /// <returns>The vacant posts; empty also where the register has no post in the state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public ImmutableArray<Post> VacantOn(State state, LocalDate day) => [.. Vacancies(PostsIn(state), day.ToIso())];

    /// <summary>Counts the posts of the register on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Those that stood, and those that were held.</returns>
    public PostCount CountOn(LocalDate day) => Count(Enumerable.Range(0, Posts.Length), day);

    /// <summary>Counts the posts of a unit on a day.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="day">The day.</param>
    /// <returns>Those that stood, and those that were held; null where the register has no post of the unit, which is not zero.</returns>
    public PostCount? CountOn(Clues unit, LocalDate day) => PostsOf(unit) is { Length: > 0 } posts ? Count(posts, day) : null;

    /// <summary>The days on which a holding begins, or has just ended.</summary>
    internal IEnumerable<LocalDate> Changes => daysOfPosts
        .SelectMany(held => held.Until == int.MaxValue ? [held.From.OfOrder()] : new[] { held.From.OfOrder(), held.Until.OfOrder().PlusDays(1) })
        .Distinct();

    /// <summary>The positions of the posts in the units of a state.</summary>
    internal IEnumerable<int> PostsIn(State state)
    {
        Guard.Against.Null(state);
        return postsOfUnit.Where(unit => unit.Key.State == state).SelectMany(unit => unit.Value).Order();
    }

    /// <summary>The positions of the posts of a unit.</summary>
    internal int[] PostsOf(Clues unit) => postsOfUnit.GetValueOrDefault(unit) ?? [];

    private IEnumerable<Post> Vacancies(IEnumerable<int> posts, LocalDate day)
    {
        int order = day.Order();
        return posts.Where(post => Holder(post, order) == Vacant && Posts[post].StandsOn(day)).Select(post => Posts[post]);
    }

    private PostCount Count(IEnumerable<int> posts, LocalDate day)
    {
        LocalDate asked = day.ToIso();
        int order = asked.Order();
        int standing = 0;
        int held = 0;
        foreach (int post in posts)
        {
            bool isHeld = Holder(post, order) != Vacant;
            held += isHeld ? 1 : 0;
            standing += isHeld || Posts[post].StandsOn(asked) ? 1 : 0;
        }

        return new(standing, held);
    }

    /// <summary>The position of the worker who held a post; the days of a post follow each other, so the last that began decides.</summary>
    private int Holder(int post, int day)
    {
        int first = startOfPost[post];
        int last = startOfPost[post + 1];
        while (last - first > 8)
        {
            int middle = (first + last) / 2;
            (first, last) = daysOfPosts[middle].From <= day ? (middle, last) : (first, middle);
        }

        for (int i = last - 1; i >= first; i--)
        {
            ref readonly HeldDays held = ref daysOfPosts[i];
            if (held.From <= day)
            {
                return day <= held.Until ? held.Other : Vacant;
            }
        }

        return Vacant;
    }

    /// <summary>What a worker ever held, by the first day.</summary>
    private ReadOnlySpan<HeldDays> DaysOfWorker(int worker) => daysOfWorkers.AsSpan(startOfWorker[worker]..startOfWorker[worker + 1]);
}
