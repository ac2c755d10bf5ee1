using System.Globalization;

namespace ImssBienestar.Domain.Tests.Hostile.Fuzz;

/// <summary>How many cases a fuzz runs: a few in the suite, as many as the variable IMSSBIENESTAR_FUZZ says in a long run.</summary>
/// <remarks>
/// <code>IMSSBIENESTAR_FUZZ=12500000 dotnet test tests/ImssBienestar.Domain.Tests -f net10.0 -c Release --filter "Kind=Fuzz"</code>
/// runs that many cases in each of the seven fuzzes of keys, in that of the other readers, and a tenth of it in that of JSON, where a case is a whole
/// document: 101 million. So does <c>dotnet run tests/Reliability.cs fuzz</c>, which writes down how many there were.
/// </remarks>
internal static class FuzzCases
{
    private static long? Asked { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("IMSSBIENESTAR_FUZZ"), CultureInfo.InvariantCulture, out long asked) ? asked : null;

    /// <summary>Whether somebody asked for more than the suite has time for.</summary>
    public static bool IsLong => Asked is not null;

    public static long OfText(long inSuite) => Asked ?? inSuite;

    public static long OfJson(long inSuite) => Asked / 10 ?? inSuite;
}
