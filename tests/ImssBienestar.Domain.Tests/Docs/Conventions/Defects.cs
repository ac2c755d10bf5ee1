using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Docs.Conventions;

internal static class Defects
{
    public static void Run(TextWriter Console)
    {
        ParseResult<Curp> read = Curp.Read("SABC56O626MDFLRN01");
        Console.WriteLine(read.Defect.Code);      // CURP.DIGIT
        Console.WriteLine(read.Defect.Position);  // 7
        Console.WriteLine(read.Defect.Describe(Language.English));  // CURP.DIGIT (position 7): a digit 0 to 9 is expected (a letter O for a zero?).
        Console.WriteLine(Curp.Read("GOMC560626MDFLRN01", KeyLevel.Structure).IsSuccess);  // True
    }
}
