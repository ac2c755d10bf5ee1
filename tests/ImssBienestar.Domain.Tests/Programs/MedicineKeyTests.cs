using System.Text;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Tests.Contracts;
using ImssBienestar.Domain.Tests.Keys;

namespace ImssBienestar.Domain.Tests.Programs;

public class MedicineKeyTests
{
    private static readonly DefectCase[] Cases =
    [
        new("", "MEDICINE.LENGTH@0"),
        new("010000010400", "MEDICINE.LENGTH@0"),
        new("10.000.0104.00", "MEDICINE.LENGTH@0"),
        new("010.000.0104.00.01", "MEDICINE.LENGTH@0"),
        new("010.000.0104.00 ", "MEDICINE.LENGTH@0"),
        new("010-000-0104-00", "MEDICINE.POINT@4 MEDICINE.POINT@8 MEDICINE.POINT@13"),
        new("010.000.01040.0", "MEDICINE.POINT@13 MEDICINE.DIGIT@14"),
        new("O10.000.0104.00", "MEDICINE.DIGIT@1"),
        new("010.000.0104.0l", "MEDICINE.DIGIT@15"),
        new("010.000.01０4.00", "MEDICINE.DIGIT@11"),
        new("...............", "MEDICINE.DIGIT@1 MEDICINE.DIGIT@2 MEDICINE.DIGIT@3 MEDICINE.DIGIT@5 MEDICINE.DIGIT@6 MEDICINE.DIGIT@7 "
            + "MEDICINE.DIGIT@9 MEDICINE.DIGIT@10 MEDICINE.DIGIT@11 MEDICINE.DIGIT@12 MEDICINE.DIGIT@14 MEDICINE.DIGIT@15"),
    ];

    public static TheoryData<int> CaseNumbers => new(Enumerable.Range(0, Cases.Length));

    [Theory]
    [InlineData("010.000.0104.00")]
    [InlineData("000.000.0000.00")]
    [InlineData("999.999.9999.99")]
    public void A_key_is_read_and_written_as_documented(string key) =>
        new KeyProbe<MedicineKey>(key, key, key, text => MedicineKey.FindDefects(text), text => MedicineKey.ReadLenient(text)).Holds();

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_defect_says_what_and_where(int number)
    {
        DefectCase found = Cases[number];
        found.Holds(MedicineKey.Read(found.Text), MedicineKey.FindDefects(found.Text));
        found.Holds(MedicineKey.Read(Encoding.UTF8.GetBytes(found.Text)), MedicineKey.FindDefects(found.Text));
    }

    [Fact]
    public void Every_kind_of_defect_is_reached() => DefectCases.ReachAll(typeof(MedicineKeyDefects), "MEDICINE.", Cases);

    [Theory]
    [InlineData("010000010400")]
    [InlineData(" 010 000 0104 00 ")]
    [InlineData("010-000-0104-00")]
    [InlineData("０１０．０００．０１０４．００")]
    [InlineData("010.000.0104.00")]
    public void People_write_a_key_with_or_without_points(string text) =>
        Assert.Equal(MedicineKey.Parse(MedicineKey.Example), MedicineKey.ReadLenient(text).ValueOrThrow());

    /// <summary>A spreadsheet that took the key for a number dropped its first zero: what it was is not guessed.</summary>
    [Theory]
    [InlineData("10000010400")]
    [InlineData("0100000104000")]
    [InlineData("01000001040000")]
    [InlineData("01000001040O")]
    [InlineData("010.0000.104.00")]
    public void What_is_no_key_stays_none_however_leniently_it_is_read(string text) => Assert.False(MedicineKey.ReadLenient(text).IsSuccess);

    [Fact]
    public void Order_is_that_of_the_text()
    {
        string[] texts = ["999.999.9999.99", "010.000.0104.01", "010.000.0104.00", "000.000.0000.00", "010.000.0105.00", "020.000.0000.00"];
        MedicineKey[] keys = [default, .. texts.Order(StringComparer.Ordinal).Select(MedicineKey.Parse)];
        Assert.Equal(keys, Enumerable.Reverse(keys).Order());
        for (int i = 0; i < keys.Length; i++)
        {
            for (int j = 0; j < keys.Length; j++)
            {
                Assert.Equal((i < j, i <= j, i > j, i >= j), (keys[i] < keys[j], keys[i] <= keys[j], keys[i] > keys[j], keys[i] >= keys[j]));
            }
        }
    }

    [Fact]
    public void Equality_is_of_the_digits() => Contract.EqualityHolds(
        MedicineKey.Parse("010.000.0104.00"), MedicineKey.Parse("010.000.0104.00"), MedicineKey.Parse("010.000.0104.01"));
}
