using System.Text;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Contracts;
using ImssBienestar.Domain.Tests.Keys;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Facilities;

public class CluesTests
{
    private static readonly DefectCase[] Cases =
    [
        new("", "CLUES.LENGTH@0"),
        new("   ", "CLUES.LENGTH@0"),
        new("9998", "CLUES.NOT_IN_CATALOGUE@0"),
        new("9999", "CLUES.UNKNOWN_FACILITY@0"),
        new("9997", "CLUES.LENGTH@0"),
        new("09998", "CLUES.LENGTH@0"),
        new("MCIMB00085", "CLUES.LENGTH@0"),
        new("MCIMB0008566", "CLUES.LENGTH@0"),
        new("NEIMB000856", "CLUES.STATE@1"),
        new("OASCS002190", "CLUES.STATE@1"),
        new("mcimb000856", "CLUES.STATE@1 CLUES.INSTITUTION@3 CLUES.INSTITUTION@4 CLUES.INSTITUTION@5"),
        new("1CIMB000856", "CLUES.STATE@1"),
        new("M0IMB000856", "CLUES.STATE@2"),
        new("МCIMB000856", "CLUES.STATE@1"),
        new("MC1MB000856", "CLUES.INSTITUTION@3"),
        new("MCIMÑ000856", "CLUES.INSTITUTION@5"),
        new("MCIMBO00856", "CLUES.DIGIT@6"),
        new("MCIMB00085l", "CLUES.DIGIT@11"),
        new("MCIMB0008５6", "CLUES.DIGIT@10"),
        new("15IM8-00856", "CLUES.STATE@1 CLUES.INSTITUTION@5 CLUES.DIGIT@6"),
        new("OCIMB000000", "CLUES.PLACEHOLDER_SERIAL@6", KeyLevel.Normative),
        new("ZZIMB000009", "CLUES.STATE@1 CLUES.PLACEHOLDER_SERIAL@6", KeyLevel.Normative),
        new("ZZIMB000009", "CLUES.STATE@1", KeyLevel.CheckDigit),
    ];

    private static Clues Example => Clues.Parse(Clues.Example);

    public static TheoryData<int> CaseNumbers => new(Enumerable.Range(0, Cases.Length));

    [Fact]
    public void A_key_is_read_and_written_as_documented()
    {
        new KeyProbe<Clues>(
            "MCIMB000856", "MCIMB000856", "MCIMB000856", text => Clues.FindDefects(text), text => Clues.ReadLenient(text)).Holds();
        new KeyProbe<Clues>(
            "ASAAA000000", "ASAAA000000", "ASAAA000000", text => Clues.FindDefects(text), text => Clues.ReadLenient(text)).Holds();
        new KeyProbe<Clues>(
            "ZSZZZ999999", "ZSZZZ999999", "ZSZZZ999999", text => Clues.FindDefects(text), text => Clues.ReadLenient(text)).Holds();
    }

    [Theory]
    [MemberData(nameof(CaseNumbers))]
    public void A_defect_says_what_and_where(int number)
    {
        DefectCase found = Cases[number];
        found.Holds(Clues.Read(found.Text, found.Level), Clues.FindDefects(found.Text, found.Level));
        found.Holds(Clues.Read(Encoding.UTF8.GetBytes(found.Text), found.Level), Clues.FindDefects(found.Text, found.Level));
    }

    [Fact]
    public void Every_kind_of_defect_is_reached() => DefectCases.ReachAll(typeof(CluesDefects), "CLUES.", Cases);

    [Fact]
    public void A_key_is_read_part_by_part()
    {
        Assert.Same(State.EstadoDeMexico, Example.State);
        Assert.Equal(("IMB", 85, 6), (Example.Institution, Example.Serial, Example.LastDigit));
        Assert.True(Example is { IsKnownInstitution: true, IsPlaceholderSerial: false, IsDefault: false });
        Assert.Equal(Example, Clues.Read(Clues.Example, KeyLevel.Normative).ValueOrThrow());
    }

    [Fact]
    public void Every_state_opens_a_key_and_born_abroad_does_not()
    {
        Assert.All(State.All, state => Assert.Same(state, Clues.Parse($"{state.RenapoCode}SSA000001").State));
        int read = 0;
        for (char first = 'A'; first <= 'Z'; first++)
        {
            for (char second = 'A'; second <= 'Z'; second++)
            {
                string key = $"{first}{second}SSA000001";
                Assert.Matches(Clues.TryParse(key, out _) ? Clues.Pattern : "^(?!" + Clues.Pattern[1..] + ")", key);
                read += Clues.TryParse(key, out _) ? 1 : 0;
            }
        }

        Assert.Equal(32, read);
    }

    [Fact]
    public void Institutions_are_an_open_list_of_which_19_are_known()
    {
        string[] known = "CIJ CRO DIF FGE HUN IMB IMO IMS IST PGR PMX SCT SDN SMA SME SMM SMP SPC SSA".Split(' ');
        Assert.Equal(19, known.Length);
        Assert.All(known, letters => Assert.True(Clues.Parse($"DF{letters}000011") is { IsKnownInstitution: true } key && key.Institution == letters));
        Assert.Equal(("XYZ", false), (Clues.Parse("DFXYZ000011").Institution, Clues.Parse("DFXYZ000011").IsKnownInstitution));
    }

    [Fact]
    public void The_serial_zero_is_read_by_default_and_refused_by_the_norm()
    {
        Clues key = Clues.Parse("OCIMB000000");
        Assert.True(key is { IsPlaceholderSerial: true, Serial: 0, LastDigit: 0 });
        Assert.True(Clues.Read("OCIMB000009").IsSuccess && Clues.Read("OCIMB000009", KeyLevel.CheckDigit).IsSuccess);
        Assert.False(Clues.Read("OCIMB000009", KeyLevel.Normative).IsSuccess);
        Assert.True(Clues.Read("OCIMB000010", KeyLevel.Normative).IsSuccess);
        Assert.False(Clues.Read("OCIMB000000"u8, KeyLevel.Normative).IsSuccess);
        Assert.True(Clues.Read("OCIMB000000", (KeyLevel)99).IsSuccess);
        Assert.False(Clues.ReadLenient("oc imb 00000-0", KeyLevel.Normative).IsSuccess);
    }

    [Theory]
    [InlineData("MCIMB000856", CluesHint.MatchesRuleA, CluesSuspicion.None)]
    [InlineData("MCSSA000941", CluesHint.MatchesRuleA, CluesSuspicion.None)]
    [InlineData("MCIMB001862", CluesHint.MatchesRuleB, CluesSuspicion.Strong)]
    [InlineData("MCIMB000855", CluesHint.MatchesNeither, CluesSuspicion.Strong)]
    [InlineData("MCIMB000851", CluesHint.MatchesRuleB, CluesSuspicion.Strong)]
    [InlineData("MCIMS000859", CluesHint.MatchesNeither, CluesSuspicion.Strong)]
    [InlineData("ASSSA001030", CluesHint.MatchesRuleB, CluesSuspicion.None)]
    [InlineData("SRSSA002198", CluesHint.MatchesNeither, CluesSuspicion.Weak)]
    [InlineData("DFXYZ000019", CluesHint.MatchesNeither, CluesSuspicion.Weak)]
    [InlineData("ASSSA001134", CluesHint.MatchesNeither, CluesSuspicion.Weak)]
    public void The_last_digit_gives_a_hint_and_refuses_nothing(string text, CluesHint hint, CluesSuspicion suspicion)
    {
        Clues key = Clues.Read(text, KeyLevel.Normative).ValueOrThrow();
        Assert.Equal((hint, suspicion, suspicion == CluesSuspicion.Strong), (key.Hint, key.Suspicion, key.LikelyMistyped));
    }

    [Fact]
    public void The_hint_is_that_of_the_two_rules_for_every_serial()
    {
        foreach (string head in new[] { "ASAAA", "MCIMB", "SRSMP", "ZSZZZ" })
        {
            int letters = head.Sum(letter => letter - 'A' + 1);
            for (int number = 0; number < 1_000_000; number += 7)
            {
                Clues key = Clues.Parse($"{head}{number:D6}");
                (int serial, int digit) = (number / 10, number % 10);
                CluesHint expected = ((2 * serial) + (5 * letters)) % 7 == digit ? CluesHint.MatchesRuleA
                    : (6 - ((serial + letters) % 6)) % 6 == digit ? CluesHint.MatchesRuleB : CluesHint.MatchesNeither;
                Assert.True(expected == key.Hint && key.Serial == serial && key.LastDigit == digit, key.Value);
            }
        }
    }

    [Fact]
    public void The_default_value_gives_no_hint()
    {
        Clues none = default;
        Assert.Equal((CluesHint.NotStated, CluesSuspicion.None, false), (none.Hint, none.Suspicion, none.LikelyMistyped));
        Assert.False(none.IsKnownInstitution || none.IsPlaceholderSerial);
    }

    [Fact]
    public void A_part_of_no_key_is_refused()
    {
        Clues none = default;
        Assert.Throws<InvalidOperationException>(() => none.State);
        Assert.Throws<InvalidOperationException>(() => none.Institution);
        Assert.Throws<InvalidOperationException>(() => none.Serial);
        Assert.Throws<InvalidOperationException>(() => none.LastDigit);
        Assert.Throws<DefectException>(() => Clues.Parse(null));
        Assert.Throws<FormatException>(() => Example.ToString("X"));
    }

    [Fact]
    public void Equality_is_of_the_characters() => Contract.EqualityHolds(Example, Example, Clues.Parse("MCIMB000855"));

    [Fact]
    public void Order_is_that_of_the_text()
    {
        string[] texts = ["ZSZZZ999999", "ASAAA000000", "MCIMB000856", "MCIMB000860", "MCIMA999999", "DFIMB000856", "CLIMB000856", "CCIMB000856"];
        Clues[] keys = [default, .. texts.Order(StringComparer.Ordinal).Select(Clues.Parse)];
        Assert.Equal(keys, Enumerable.Reverse(keys).Order());
        for (int i = 0; i < keys.Length; i++)
        {
            for (int j = 0; j < keys.Length; j++)
            {
                Assert.Equal((i < j, i <= j, i > j, i >= j), (keys[i] < keys[j], keys[i] <= keys[j], keys[i] > keys[j], keys[i] >= keys[j]));
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(keys[i].CompareTo(keys[j])));
            }
        }
    }
}
