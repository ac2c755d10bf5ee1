using Ardalis.GuardClauses;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>A worker in a post, from a day on (<i>adscripción</i>).</summary>
/// <remarks>Equal when all members are equal. No order. Whether worker, post and days fit together is judged by <see cref="StaffRegister"/>,
/// which names what does not. The CURP is never written into a message: <see cref="ToString"/> leaves it out.</remarks>
public sealed partial record Assignment
{
    /// <summary>Creates an assignment.</summary>
    /// <param name="worker">The CURP of the worker.</param>
    /// <param name="post">The code of the post.</param>
    /// <param name="from">The first day on which the worker holds the post.</param>
    /// <param name="until">The last day, included; null while the worker holds it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="post"/> is empty or white space.</exception>
    public Assignment(Curp worker, string post, LocalDate from, LocalDate? until = null)
    {
        Worker = worker;
        Post = Guard.Against.NullOrWhiteSpace(post);
        From = from.ToIso();
        Until = until?.ToIso();
    }

    /// <summary>Gets the CURP of the worker.</summary>
    public Curp Worker { get; }

    /// <summary>Gets the code of the post.</summary>
    public string Post { get; }

    /// <summary>Gets the first day on which the worker holds the post.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, included; null while the worker holds the post.</summary>
    public LocalDate? Until { get; }

    /// <summary>Writes the post and the days, and no key of the worker.</summary>
    /// <returns>For example <c>P-1 2023-09-01…</c>.</returns>
    public override string ToString() => $"{Post} {From.ToIsoText()}…{Until?.ToIsoText()}";
}
