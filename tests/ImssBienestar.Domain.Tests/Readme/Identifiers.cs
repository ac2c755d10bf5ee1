using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Readme;

internal static class Identifiers
{
    public static void Run(TextWriter Console)
    {
        ParseResult<Curp> result = Curp.Read("SABC56O626MDFLRN01");
        Console.WriteLine(result.Defect.Describe(Language.Spanish));  // position 7 holds a letter O

        Curp curp = Curp.ReadLenient(" sabc-560626-mdflrn-01 ").ValueOrThrow();
        Console.WriteLine(curp);         // masked: a log keeps no whole key
        Console.WriteLine($"{curp:F}");  // in full, where it is asked for
        Console.WriteLine(curp.BirthDate == new LocalDate(1956, 6, 26));
    }
}
