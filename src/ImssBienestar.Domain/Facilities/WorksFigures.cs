using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What officials said of unfinished hospitals.</summary>
internal static class WorksFigures
{
    public static readonly Definition PutInOperation = new("FAC.WORKS.OPENED", new(
        "Hospitales puestos en operación desde 2018 en las 23 entidades concurrentes, muchos de ellos antes abandonados o inconclusos.",
        "Hospitals put in operation since 2018 in the 23 concurrent states, many of them abandoned or unfinished before."));

    public static readonly Definition Pending = new("FAC.WORKS.PENDING", new(
        "Hospitales por concluir, equipar o poner en operación en 2024.",
        "Hospitals to be finished, equipped or put in operation in 2024."));

    public static readonly Definition Abandoned = new("FAC.WORKS.ABANDONED", new(
        "Hospitales abandonados cuyo rescate se presupuestaba.", "Abandoned hospitals whose rescue was being budgeted."));

    private static readonly LocalDate April = new(2024, 4, 9);

    /// <summary>The same conference says 32 and lists 33.</summary>
    private static readonly Source TwoCounts = new(Source.Transcript(2024, 4, 9).Title, Confidence.Conflicting, April);

    public static ImmutableArray<Figure> All { get; } =
    [
        new(31, Unit.Hospitals, DateWindow.Exactly(April), Figure.Country, PutInOperation, Source.Transcript(2024, 4, 9)),
        new(32, Unit.Hospitals, DateWindow.Exactly(April), Figure.Country, Pending, TwoCounts),
        new(33, Unit.Hospitals, DateWindow.Exactly(April), Figure.Country, Pending, TwoCounts),
        new(
            10, Unit.Hospitals, DateWindow.Exactly(new LocalDate(2024, 1, 9)), State.EstadoDeMexico.InegiCode, Abandoned,
            Source.Transcript(2024, 1, 9), Precision.Rounded),
    ];
}
