using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>A health programme for people without social security, followed through its names (<i>programa de salud</i>). Two lines exist: the
/// rural programme of IMSS, since 1973, and the decentralised body that split from it in 2022.</summary>
/// <remarks>
/// <para>Both are called IMSS-BIENESTAR and are different persons in law with different units: the programme belongs to IMSS, and since
/// 2025-07-01 to its ordinary regime.</para>
/// <para>Immutable. Equality is by reference. No order. A caller who knows a day better replaces the stage with <see cref="With"/>.</para>
/// </remarks>
public sealed partial class HealthProgram
{
    internal HealthProgram(
        string code,
        BilingualText description,
        LocalDate verifiedThrough,
        ImmutableArray<ProgramStage> stages,
        ImmutableArray<ProgramEvent> events,
        ImmutableArray<Figure> figures,
        HealthProgram? splitFrom = null)
    {
        Code = code;
        Description = description;
        VerifiedThrough = verifiedThrough;
        Stages = stages;
        Events = events;
        Figures = figures;
        SplitFrom = splitFrom;
    }

    /// <summary>Gets the rural programme of IMSS (<i>IMO</i> in the catalogue of units): from social solidarity in 1973 through IMSS-COPLAMAR to
    /// the programme IMSS-BIENESTAR, inside the ordinary regime of IMSS since 2025-07-01.</summary>
    public static HealthProgram Rural => ReferenceLineage.Rural;

    /// <summary>Gets the decentralised body IMSS-BIENESTAR (<i>OPD</i>; <i>IMB</i> in the catalogue of units), since 2022-09-01.</summary>
    public static HealthProgram DecentralisedBody => ReferenceLineage.DecentralisedBody;

    /// <summary>Gets both lines, the older first.</summary>
    public static ImmutableArray<HealthProgram> All => [Rural, DecentralisedBody];

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets what the programme is.</summary>
    public BilingualText Description { get; }

    /// <summary>Gets the last day, included, through which the stages were checked; after it the last answer stands, flagged.</summary>
    public LocalDate VerifiedThrough { get; }

    /// <summary>Gets the stages, by their beginning.</summary>
    public ImmutableArray<ProgramStage> Stages { get; }

    /// <summary>Gets what happened to the programme without changing its name, by day.</summary>
    public ImmutableArray<ProgramEvent> Events { get; }

    /// <summary>Gets the figures that were given of the programme, each with its day and source; those that conflict stand side by side.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Gets the programme this one split from; null for one that did not.</summary>
    public HealthProgram? SplitFrom { get; }

    /// <summary>Gets what the programme was called on a day.</summary>
    /// <param name="day">The day. The day on which a stage began already has its name.</param>
    /// <returns>The name, or the possible names where the day lies inside a window, with the reasons.</returns>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before the programme can have begun.</exception>
    public ProgramName NameOn(LocalDate day) => TryNameOn(day, out ProgramName? name)
        ? name
        : throw new NotInForceException($"{Code} cannot have begun by {day.ToIso().ToIsoText()}: its first stage began {Stages[0].Began}.");

    /// <summary>Gets what the programme was called on a day, if it can have begun by then.</summary>
    /// <param name="day">The day.</param>
    /// <param name="name">The name or the possible names; null where the day is refused.</param>
    /// <returns>Whether the day is at or after the first possible day of the first stage.</returns>
    public bool TryNameOn(LocalDate day, [NotNullWhen(true)] out ProgramName? name)
    {
        LocalDate asked = day.ToIso();
        name = asked < Stages[0].Began.Earliest ? null : ProgramNames.On(this, asked);
        return name is not null;
    }

    /// <summary>Replaces the stage of the same code, for example to give its day, or adds a new one.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>A new programme; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stage"/> is null.</exception>
    /// <exception cref="ArgumentException">The windows no longer follow each other: one begins earlier, or ends earlier, than the one before
    /// it.</exception>
    public HealthProgram With(ProgramStage stage)
    {
        Guard.Against.Null(stage);
        int index = Stages.Select(other => other.Code).ToImmutableArray().IndexOf(stage.Code, StringComparer.Ordinal);
        ImmutableArray<ProgramStage> stages = index >= 0
            ? Stages.SetItem(index, stage)
            : [.. Stages.Append(stage).OrderBy(other => other.Began.Earliest)];
        for (int i = 1; i < stages.Length; i++)
        {
            if (stages[i].Began.Earliest < stages[i - 1].Began.Earliest || stages[i].Began.Latest < stages[i - 1].Began.Latest)
            {
                throw new ArgumentException("The windows of the stages must follow each other.", nameof(stage));
            }
        }

        return new(Code, Description, VerifiedThrough, stages, Events, Figures, SplitFrom);
    }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
