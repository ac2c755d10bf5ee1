using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Workers;

/// <summary>The choices this library takes about posts and staff.</summary>
internal static class WorkerInterpretations
{
    public static readonly Interpretation OneHolder = Interpretation.OfLibrary(
        "WRK.INT.ONE_HOLDER",
        "Una plaza tiene un titular a la vez: queda la ocupación que empezó antes; de dos que empiezan el mismo día, la que se dio primero.",
        "A post has one holder at a time: the assignment that began earlier stands; of two that begin on one day, the one given first.");

    public static readonly Interpretation SevenDaysByCount = Interpretation.OfLibrary(
        "WRK.INT.SEVEN_DAYS_BY_COUNT",
        "La cobertura de siete días se juzga por el número de médicos generales, como se declaró; podría juzgarse por los días de cada turno.",
        "Seven-day cover is judged by the number of general doctors, as it was stated; it could be judged by the days of each shift.");
}
