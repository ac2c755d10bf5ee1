using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>What a programme was called on a day, and how surely that is known (<i>nombre en una fecha</i>).</summary>
/// <remarks>Immutable. Equality is by reference. No order. Where two names are possible none is chosen: <see cref="Stage"/> and
/// <see cref="Name"/> are null and <see cref="Candidates"/> has both.</remarks>
public sealed partial class ProgramName
{
    internal ProgramName(
        HealthProgram program,
        LocalDate day,
        ImmutableArray<ProgramStage> candidates,
        bool isSettled,
        ProgramStage? next,
        ImmutableArray<Finding> findings)
    {
        Program = program;
        Day = day;
        Candidates = candidates;
        Stage = isSettled ? candidates[0] : null;
        Next = next;
        Findings = findings;
    }

    /// <summary>Gets the programme.</summary>
    public HealthProgram Program { get; }

    /// <summary>Gets the day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the stages in which the day may lie, by their beginning: one where that is settled. A single one that is not settled may
    /// not have begun.</summary>
    public ImmutableArray<ProgramStage> Candidates { get; }

    /// <summary>Gets the stage in which the day lies; null where that is not known.</summary>
    public ProgramStage? Stage { get; }

    /// <summary>Gets the stage that follows the candidates; null where none is known.</summary>
    public ProgramStage? Next { get; }

    /// <summary>Gets the official name; null where it is not known which one it was.</summary>
    public string? Name => Stage?.Name;

    /// <summary>Gets whether it is known in which stage the day lies.</summary>
    public bool IsSettled => Stage is not null;

    /// <summary>Gets whether nothing is left open: one stage whose beginning and end are verified, a name that a source gives, and a day that is
    /// not after the last check of the programme.</summary>
    public bool IsVerified => Stage is { Confidence: Confidence.Verified, IsNameEstablished: true }
        && Next is null or { Confidence: Confidence.Verified }
        && Day <= Program.VerifiedThrough;

    /// <summary>Gets the reasons: the name with its instrument, then what is not established about it.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Gets the name, or the possible ones.</summary>
    /// <returns>The official name; possible names with a bar between them.</returns>
    public override string ToString() => string.Join(" | ", Candidates.Select(stage => stage.Name));
}
