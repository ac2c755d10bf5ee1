using System.Globalization;
using System.Text;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.People;

/// <summary>Rows of right and wrong numbers: those carried in the repository, and all of them where the reference data are present.</summary>
public class SocialSecurityNumberRowTests
{
    [Fact]
    public void Right_rows_are_read_with_all_their_parts() => Right(CaseFile.Read("identifiers/nss_valid.csv"), 31);

    [Fact]
    public void Wrong_rows_are_refused_for_their_reason() => Wrong(CaseFile.Read("identifiers/nss_invalid.csv"), 42);

    [DataFact]
    public void All_right_rows_are_read() => Right(Reference("nss_valid.csv"), 130);

    [DataFact]
    public void All_wrong_rows_are_refused() => Wrong(Reference("nss_invalid.csv"), 99);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Reference(string name) =>
        CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", name));

    private static void Right(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, int count)
    {
        Assert.Equal(count, rows.Count);
        Assert.All(rows, row =>
        {
            string text = row["nss"];
            SocialSecurityNumber number = SocialSecurityNumber.Read(text).ValueOrThrow();
            Assert.Equal(
                (row["subdelegation"], row["registration_year"], row["birth_year"], row["serial"], row["check_digit"]),
                (number.Subdelegation, Digits(number.RegistrationYear, 2), Digits(number.BirthYear, 2), Digits(number.Serial, 4), Digits(number.CheckDigit, 1)));
            Assert.Equal((text, $"{text[0]}********{text[^2..]}"), (number.Value, number.ToString()));
            Assert.True(number is { HasExpectedCheckDigit: true, IsGeneric: false });
            Assert.Equal(number, SocialSecurityNumber.Read(Encoding.UTF8.GetBytes(text), KeyLevel.Normative).ValueOrThrow());
        });
    }

    private static void Wrong(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, int count)
    {
        Assert.Equal(count, rows.Count);
        Assert.All(rows, row =>
        {
            Defect defect = SocialSecurityNumber.Read(row["nss"]).Defect;
            DefectKind expected = row["reason"] switch
            {
                "check-digit" => SocialSecurityNumberDefects.CheckDigit,
                "charset" => SocialSecurityNumberDefects.Digit,
                "length" when row["nss"].Length == 10 => SocialSecurityNumberDefects.LeadingZeroLost,
                _ => SocialSecurityNumberDefects.Length,
            };
            Assert.Equal(expected.Code, defect.Code);
            Assert.Equal(defect, SocialSecurityNumber.Read(Encoding.UTF8.GetBytes(row["nss"])).Defect);
            Assert.Equal(row["reason"] == "check-digit", SocialSecurityNumber.Read(row["nss"], KeyLevel.Structure).IsSuccess);
        });
    }

    private static string Digits(int number, int length) => number.ToString("D" + length, CultureInfo.InvariantCulture);
}
