using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Docs.Sources;

internal static class Conflicts
{
    public static void Run(TextWriter Console)
    {
        foreach (Figure figure in NationalFigures.InConcurrentStatesStated.Where(figure => figure.AsOf.Latest.Year == 2024))
        {
            Console.WriteLine($"{figure.Value:0} {figure.AsOf} {figure.Precision} {figure.Confidence}");
        }
    }
}
