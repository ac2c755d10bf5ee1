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
