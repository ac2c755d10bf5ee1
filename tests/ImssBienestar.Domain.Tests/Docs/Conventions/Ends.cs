using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Docs.Conventions;

internal static class Ends
{
    public static void Run(TextWriter Console)
    {
        DateWindow window = DateWindow.Between(new LocalDate(2022, 7, 1), new LocalDate(2022, 7, 18));
        Console.WriteLine(window.HasHappenedBy(new LocalDate(2022, 6, 30)));  // No
        Console.WriteLine(window.HasHappenedBy(new LocalDate(2022, 7, 1)));   // Unknown
        Console.WriteLine(window.HasHappenedBy(new LocalDate(2022, 7, 18)));  // Yes: the last day is the day, at the latest
        Console.WriteLine(window == DateWindow.Between(new LocalDate(2022, 7, 1), new LocalDate(2022, 7, 18)));  // True
    }
}
