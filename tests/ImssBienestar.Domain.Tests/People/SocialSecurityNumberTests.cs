using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Tests.Contracts;
using ImssBienestar.Domain.Tests.Keys;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.People;

public class SocialSecurityNumberTests
{
    private static readonly DefectCase[] Cases =
    [
        new("", "NSS.LENGTH@0"),
        new("919084431", "NSS.LENGTH@0"),
        new("929190844311", "NSS.LENGTH@0"),
        new("92-91-90-8443-1", "NSS.LENGTH@0"),
        new("5957000853", "NSS.LEADING_ZERO_LOST@0"),
        new("0000000000", "NSS.LEADING_ZERO_LOST@0"),
        new("595700085A", "NSS.LENGTH@0"),
        new("٣957000853", "NSS.LENGTH@0"),
        new("O5957000853", "NSS.DIGIT@1"),
        new("0595700085²", "NSS.DIGIT@11"),
        new(" 595700085 ", "NSS.DIGIT@1 NSS.DIGIT@11"),
        new("05957000854", "NSS.CHECK_DIGIT@11"),
        new("05957000854", "NSS.CHECK_DIGIT@11", KeyLevel.CheckDigit),
        new("05957000854", "NSS.CHECK_DIGIT@11", KeyLevel.Normative),
        new("0595700085A", "NSS.DIGIT@11", KeyLevel.Structure),
    ];

    private static SocialSecurityNumber Example => SocialSecurityNumber.Parse(SocialSecurityNumber.Example);

    public static TheoryData<int> CaseNumbers => new(Enumerable.Range(0, Cases.Length));

    [Fact]
    public void A_number_is_read_and_written_as_documented()
    {
        new KeyProbe<SocialSecurityNumber>(
            "92919084431", "9********31", "9********31",
            text => SocialSecurityNumber.FindDefects(text), text => SocialSecurityNumber.ReadLenient(text)).Holds();
        new KeyProbe<SocialSecurityNumber>(
            "00000000000", "0********00", "0********00",
            text => SocialSecurityNumber.FindDefects(text), text => SocialSecurityNumber.ReadLenient(text)).Holds();
    }

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_defect_says_what_and_where(int number)
    {
        DefectCase found = Cases[number];
        found.Holds(SocialSecurityNumber.Read(found.Text, found.Level), SocialSecurityNumber.FindDefects(found.Text, found.Level));
        found.Holds(
            SocialSecurityNumber.Read(System.Text.Encoding.UTF8.GetBytes(found.Text), found.Level),
            SocialSecurityNumber.FindDefects(found.Text, found.Level));
    }

    [Fact]
    public void Every_kind_of_defect_is_reached() => DefectCases.ReachAll(typeof(SocialSecurityNumberDefects), "NSS.", Cases);

    [Fact]
    public void The_official_example_is_read_part_by_part()
    {
        SocialSecurityNumber number = Example;
        Assert.Equal(("92", 91, 90, 8443, 1), (number.Subdelegation, number.RegistrationYear, number.BirthYear, number.Serial, number.CheckDigit));
        Assert.True(number.HasExpectedCheckDigit);
        Assert.False(number.IsGeneric);
        Assert.Equal(number, SocialSecurityNumber.ReadLenient("92-91-90-8443-1").ValueOrThrow());
    }

    [Fact]
    public void Leading_zeros_are_kept()
    {
        var number = SocialSecurityNumber.Parse("05957000853");
        Assert.Equal("05957000853", number.Value);
        Assert.Equal(("05", 95, 70, 85, 3), (number.Subdelegation, number.RegistrationYear, number.BirthYear, number.Serial, number.CheckDigit));
        Assert.Equal("NSS.LEADING_ZERO_LOST", SocialSecurityNumber.ReadLenient("5957 000 853").Defect.Code);
    }

    [Fact]
    public void At_the_level_of_structure_the_digit_is_told_and_not_asked()
    {
        SocialSecurityNumber number = SocialSecurityNumber.Read("05957000854", KeyLevel.Structure).ValueOrThrow();
        Assert.False(number.HasExpectedCheckDigit);
        Assert.Equal(number, SocialSecurityNumber.Read("05957000854"u8, KeyLevel.Structure).ValueOrThrow());
        Assert.Equal(number, SocialSecurityNumber.ReadLenient("05-95-70-0085-4", KeyLevel.Structure).ValueOrThrow());
        Assert.Empty(SocialSecurityNumber.FindDefects("05957000854", KeyLevel.Structure));
        Assert.False(SocialSecurityNumber.Read("05957000854", (KeyLevel)99).IsSuccess);
    }

    [Fact]
    public void The_filler_of_payrolls_is_read_and_is_generic()
    {
        SocialSecurityNumber filler = SocialSecurityNumber.Read("00000000000", KeyLevel.Normative).ValueOrThrow();
        Assert.True(filler is { IsGeneric: true, IsDefault: false, HasExpectedCheckDigit: true });
        Assert.Equal(("00", 0, 0, 0, 0), (filler.Subdelegation, filler.RegistrationYear, filler.BirthYear, filler.Serial, filler.CheckDigit));
        Assert.NotEqual(default, filler);
        Assert.False(default(SocialSecurityNumber).IsGeneric);
        Assert.Equal("00000000000", filler.Value);
        Assert.Empty(default(SocialSecurityNumber).Value);
    }

    [Theory]
    [InlineData("07260816140")]
    [InlineData("97028255889")]
    [InlineData("12345678903")]
    public void Years_are_not_compared(string text) => Assert.True(SocialSecurityNumber.TryParse(text, out _));

    [Fact]
    public void Equality_is_of_the_digits() => Contract.EqualityHolds(Example, Example, SocialSecurityNumber.Parse("05957000853"));

    [Fact]
    public void A_part_of_no_number_is_refused()
    {
        SocialSecurityNumber none = default;
        Assert.Throws<InvalidOperationException>(() => none.Subdelegation);
        Assert.Throws<InvalidOperationException>(() => none.RegistrationYear);
        Assert.Throws<InvalidOperationException>(() => none.BirthYear);
        Assert.Throws<InvalidOperationException>(() => none.Serial);
        Assert.Throws<InvalidOperationException>(() => none.CheckDigit);
        Assert.Throws<InvalidOperationException>(() => none.HasExpectedCheckDigit);
        Assert.Throws<DefectException>(() => SocialSecurityNumber.Parse(null));
        Assert.Throws<FormatException>(() => Example.ToString("X"));
    }

    [Fact]
    public void Luhn_sees_every_wrong_digit_and_misses_only_the_exchange_of_09_and_90()
    {
        char[] text = SocialSecurityNumber.Example.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            char right = text[i];
            for (char digit = '0'; digit <= '9'; digit++)
            {
                text[i] = digit;
                Assert.Equal(digit == right, SocialSecurityNumber.Read(text).IsSuccess);
            }

            text[i] = right;
        }

        // 9291 90 84431: positions 5 and 6 exchanged.
        Assert.True(SocialSecurityNumber.Read("92910984431").IsSuccess);
        Assert.False(SocialSecurityNumber.Read("29919084431").IsSuccess);
    }
}
