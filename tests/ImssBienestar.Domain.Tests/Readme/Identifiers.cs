using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Readme;

internal static class Identifiers
{
    public static void Run(TextWriter Console)
    {
        ParseResult<Curp> result = Curp.Read("SABC56O626MDFLRN01");
        Console.WriteLine(result.Defect.Code);                        // CURP.DIGIT
        Console.WriteLine(result.Defect.Describe(Language.English));  // CURP.DIGIT (position 7): a digit 0 to 9 is expected (a letter O for a zero?).

        Curp curp = Curp.ReadLenient(" sabc-560626-mdflrn-01 ").ValueOrThrow();
        Console.WriteLine(curp);                                          // S***************01: a log keeps no whole key
        Console.WriteLine($"{curp:F}");                                   // SABC560626MDFLRN01: in full, where it is asked for
        Console.WriteLine(curp.BirthDate == new LocalDate(1956, 6, 26));  // True
    }
}
