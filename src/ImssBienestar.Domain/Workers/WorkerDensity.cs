using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Workers;

/// <summary>Health workers for every 10,000 inhabitants, by head (<i>densidad de personal</i>), and the thresholds that circulate.</summary>
/// <remarks>The thresholds are useful to argue with; their own literature says that they fit no single country and no single profession.</remarks>
public static class WorkerDensity
{
    private static readonly Definition CoreStaff = new("WRK.DENSITY.DOCTORS_NURSES_MIDWIVES", new BilingualText(
        "Médicos, enfermeras y parteras por 10,000 habitantes, por persona.", "Doctors, nurses and midwives for every 10,000 inhabitants, by head."));

    private static readonly Definition AllStaff = new("WRK.DENSITY.HEALTH_WORKERS", new BilingualText(
        "Trabajadores de la salud por 10,000 habitantes, por persona.", "Health workers for every 10,000 inhabitants, by head."));

    /// <summary>Gets the thresholds that circulate: 23 (WHO 2006), 41.1 (ILO 2014) and 44.5 (WHO 2016, whose number was not read).</summary>
    public static ImmutableArray<Figure> Thresholds { get; } =
    [
        Threshold(23, 2006, CoreStaff, "WHO, World health report 2006, quoted in BMJ Global Health 2022;7(Suppl 1):e008310", Confidence.Reported),
        Threshold(41.1m, 2014, AllStaff, "ILO, Social protection policy paper 2014, quoted in BMJ Global Health 2022;7(Suppl 1):e008310", Confidence.Reported),
        Threshold(44.5m, 2016, CoreStaff, "WHO, Human Resources for Health Observer 17, 2016; the number was not readable", Confidence.Unverified),
    ];

    /// <summary>Computes a density.</summary>
    /// <param name="workers">The workers, by head.</param>
    /// <param name="population">The inhabitants, above zero.</param>
    /// <returns>The workers for every 10,000 inhabitants, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is zero or negative.</exception>
    public static ExactRatio Per10000(Headcount workers, long population)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        return ExactRatio.Of(workers.People).Times(ExactRatio.Of(10_000)).Over(ExactRatio.Of(population));
    }

    private static Figure Threshold(decimal value, int year, Definition definition, string title, Confidence confidence) =>
        new(value, Unit.WorkersPer10000, DateWindow.InYear(year), "World", definition, new Source(title, confidence));
}
