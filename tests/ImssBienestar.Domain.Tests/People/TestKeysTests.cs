using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.People;

public sealed class TestKeysTests
{
    [Fact]
    [Trait("Kind", "Proof")]
    public void Every_test_key_is_valid_at_every_level_different_from_the_others_and_can_be_told_apart()
    {
        var curps = new HashSet<Curp>();
        var numbers = new HashSet<SocialSecurityNumber>();
        var rfcs = new HashSet<Rfc>();
        for (int i = 0; i < TestKeys.Count; i++)
        {
            Curp curp = TestKeys.CurpOf(i);
            SocialSecurityNumber number = TestKeys.SocialSecurityNumberOf(i);
            Rfc rfc = TestKeys.RfcOf(i);

            Assert.True(curps.Add(curp) && numbers.Add(number) && rfcs.Add(rfc));
            Assert.True(TestKeys.IsTestKey(curp) && TestKeys.IsTestKey(number) && TestKeys.IsTestKey(rfc));
            Assert.True(Curp.Read(curp.Value, KeyLevel.Normative, new LocalDate(2026, 1, 1)).IsSuccess);
            Assert.True(SocialSecurityNumber.Read(number.Value, KeyLevel.Normative).IsSuccess);
            Assert.True(Rfc.Read(rfc.Value, KeyLevel.Normative).IsSuccess);
            Assert.False(curp.IsGeneric || number.IsGeneric || rfc.IsGeneric);
        }
    }

    [Fact]
    public void Other_keys_are_no_test_keys()
    {
        Assert.False(TestKeys.IsTestKey(Curp.Parse(Curp.Example)));
        Assert.False(TestKeys.IsTestKey(SocialSecurityNumber.Parse(SocialSecurityNumber.Example)));
        Assert.False(TestKeys.IsTestKey(Rfc.Parse(Rfc.Example)));
        Assert.False(TestKeys.IsTestKey(default(Curp)));
        Assert.False(TestKeys.IsTestKey(default(SocialSecurityNumber)));
        Assert.False(TestKeys.IsTestKey(default(Rfc)));
    }

    [Theory]
    [InlineData(0, "1900-01-01", Sex.Man, "AS", "00")]
    [InlineData(1, "1900-01-02", Sex.Woman, "AS", "00")]
    [InlineData(2, "1900-01-03", Sex.NonBinary, "AS", "00")]
    [InlineData(364, "1900-12-31", Sex.Woman, "AS", "00")]
    [InlineData(365, "1900-01-01", Sex.NonBinary, "BC", "01")]
    [InlineData(9999, "1900-05-25", Sex.Man, "TS", "0R")]
    public void The_number_tells_birth_sex_place_and_homoclave(int number, string born, Sex sex, string place, string homoclave)
    {
        (Curp curp, SocialSecurityNumber nss, Rfc rfc) = (TestKeys.CurpOf(number), TestKeys.SocialSecurityNumberOf(number), TestKeys.RfcOf(number));
        LocalDate day = Days.Parse(born);

        Assert.Equal((day, sex, place), (curp.BirthDate, curp.Sex, curp.Birthplace.Letters));
        Assert.Equal($"009900{number:D4}", nss.Value[..10]);
        Assert.Equal((0, day.Month, day.Day, homoclave), (rfc.YearOfCentury, rfc.Month, rfc.Day, rfc.Homoclave));
        Assert.True(TestKeys.IsTestKey(curp) && TestKeys.IsTestKey(nss) && TestKeys.IsTestKey(rfc));
    }

    [Theory]
    [InlineData("PUPP000101HASRRR9", true)]
    [InlineData("PUPP000101HASRRR8", false)]
    [InlineData("PUPP000101HASRRRA", false)]
    [InlineData("PUPP000101HASRRS9", false)]
    [InlineData("PUPP010101HASRRR9", false)]
    [InlineData("PUPR000101HASRRR9", false)]
    public void A_test_key_has_every_sign_of_one(string first17, bool isTestKey)
    {
        Curp curp = Enumerable.Range(0, 10).Select(digit => Curp.Read($"{first17}{digit}")).Single(read => read.IsSuccess).ValueOrThrow();
        Assert.Equal(isTestKey, TestKeys.IsTestKey(curp));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(TestKeys.Count)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_number_outside_the_range_is_refused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TestKeys.CurpOf(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => TestKeys.SocialSecurityNumberOf(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => TestKeys.RfcOf(number));
    }

    [Fact]
    public void The_same_number_gives_the_same_keys()
    {
        Assert.Equal("PUPP000101HASRRR95", TestKeys.CurpOf(0).Value);
        Assert.StartsWith("009900", TestKeys.SocialSecurityNumberOf(0).Value, StringComparison.Ordinal);
        Assert.StartsWith("PUPP00010100", TestKeys.RfcOf(0).Value, StringComparison.Ordinal);
    }
}
