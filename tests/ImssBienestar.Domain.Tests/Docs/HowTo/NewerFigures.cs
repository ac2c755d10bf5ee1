using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Docs.HowTo;

internal static class NewerFigures
{
    public static void Run(TextWriter Console)
    {
        // An invented statement of 2027, added to the figures of the package and written under a new name.
        FigureSet reference = PublishedFigures.Reference;
        var said = new Figure(
            57_000_000,
            Unit.Persons,
            DateWindow.Exactly(new LocalDate(2027, 1, 31)),
            "MX",
            PopulationDefinition.InConcurrentStatesStated,
            new Source("Conferencia del 31 de enero de 2027", Confidence.Reported),
            Precision.Rounded);
        byte[] file = CanonicalJson.Write(reference.With(said).AsEdition("CIFRAS-2027-02", new LocalDate(2027, 2, 1)));

        // In the service: read once, then asked.
        FigureSet figures = FigureSet.FromJson(file);
        FigureOnDay last = figures.On(new LocalDate(2027, 2, 1), PopulationDefinition.InConcurrentStatesStated, Unit.Persons)!;
        Console.WriteLine($"{last.Figure.Value} {last.Figure.Confidence}");  // 57000000 Reported
        Console.WriteLine(last.Edition);                                     // CIFRAS-2027-02
        Console.WriteLine(last.IsVerified);                                  // True

        // Held against the register and the census, as the figures of the package are.
        ReconciledFigure row = PublishedFigures.Against(AgreementRegister.Reference, figures).First(row => row.Published == said);
        Console.WriteLine($"{row.Standing} {row.Difference}");               // Open -3590018
        Console.WriteLine(row.FiguresEdition);                               // CIFRAS-2027-02
        Console.WriteLine(row.RegisterEdition);                              // 2026-08-18

        // What the package has no figure of, which no answer uses: a new definition, or a misspelt one.
        Console.WriteLine(figures.Definitions.Except(reference.Definitions).Count());  // 0
    }
}
