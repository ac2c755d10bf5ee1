using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Samples.NationalCoverage.Figures;

namespace ImssBienestar.Samples.NationalCoverage;

/// <summary>The tables on standard output.</summary>
internal static class Tables
{
    public static void Print(CountryFigures figures)
    {
        PopulationCoverage coverage = Timeline.On(figures.Day, CoverageBasis.Concurrence);
        Console.WriteLine($"\nStates on {figures.Day:uuuu-MM-dd} (register {coverage.RegisterEdition})");
        Console.WriteLine($"{"",-18}{"population",14}{"without s. s.",14}  {"concurs",-8}{"signed",-24}{(figures.Facilities is null ? "" : "units"),7}");
        foreach (StateCoverage row in coverage.ByState)
        {
            string units = figures.Facilities is null ? "" : $"{figures.UnitsOf(row.State),7:N0}";
            Console.WriteLine($"{row.State.ShortName,-18}{row.State.Population2020.Value,14:N0}{row.Target,14:N0}  {Word(row.IsCovered),-8}{Signed(row.State),-24}{units}".TrimEnd());
        }

        Console.WriteLine($"Covered: {coverage.Covered:N0} of {coverage.Target:N0} people without social security, {100 * coverage.Ratio.Value:F1} %; undetermined: {coverage.Undetermined:N0}");
        if (figures.Access is { } access)
        {
            PrintAccess(access);
        }
    }

    public static string? SignedOrNull(State state) => AgreementRegister.Reference.Of(state).FirstConcurrence?.ToString();

    public static string Word(Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        _ => "unknown",
    };

    private static string Signed(State state) => SignedOrNull(state) ?? "";

    private static void PrintAccess(AccessFigures access)
    {
        Console.WriteLine("\nWithin a straight line of the nearest unit in operation, share in %");
        Console.WriteLine($"{"",-42}{string.Concat(Municipalities.Kilometres.Select(far => $"{$"≤ {far} km",14}"))}");
        foreach (AreaCurve row in access.Curves.Where(row => row.Area.States.Length > 1))
        {
            string people = row.People == PeopleKind.Everyone ? "everyone" : "no affiliation";
            string shares = string.Concat(Municipalities.Kilometres.Select(far => $"{row.Curve.Text(far),14}"));
            Console.WriteLine($"{row.Area.Id,-11}{row.Series.Name,-25}{people,-15}{shares}");
        }
    }
}
