using System.Globalization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Eligibility.Batch;

/// <summary>A batch gives each row the code of its single decision, whatever the shape of the columns.</summary>
public class EligibilityBatchTests
{
    private static readonly Register Everything = Register.Everything();

    /// <summary>Each regime on its first and last day, and days around the signature of agreements.</summary>
    public static TheoryData<string> Days =>
    [
        "2020-01-01", "2022-08-30", "2022-08-31", "2023-05-29", "2023-05-30", "2024-03-01", "2024-06-08", "2025-07-01",
        "2026-01-15", "2026-01-16", "2026-03-15", "2026-12-31", "2027-01-01", "9999-12-31",
    ];

    /// <summary>Otherwise every row would go the long way, with the same answers.</summary>
    [Fact]
    public void The_rules_of_both_wordings_come_apart()
    {
        Assert.NotNull(BatchWording.Since2020.Factors);
        Assert.NotNull(BatchWording.Since2023.Factors);
    }

    [Theory]
    [MemberData(nameof(Days))]
    [Trait("Kind", "Proof")]
    public void Every_situation_in_every_state_has_the_code_of_its_single_decision(string day)
    {
        EligibilityBatch batch = EligibilityBatch.On(Day(day));
        byte[] expected = Everything.OneByOne(Day(day));
        ushort[] situations = Everything.Situations;
        byte[] classes = new byte[situations.Length];
        EligibilityBatch.ClassesOf(situations, classes);
        foreach (BatchPath path in Paths)
        {
            batch = EligibilityBatch.On(Day(day), AgreementRegister.Reference, path);
            byte[] codes = new byte[expected.Length];
            ushort[] written = new ushort[expected.Length];
            batch.Decide(new() { FactValues = Everything.Values, FactsKnown = Everything.Known, States = Everything.States }, codes, written);
            Assert.True(expected.AsSpan().SequenceEqual(codes), $"facts, {path}");
            Assert.True(situations.AsSpan().SequenceEqual(written), $"situations written, {path}");

            Array.Clear(codes);
            batch.Decide(new() { Situations = situations, States = Everything.States }, codes, written);
            Assert.True(expected.AsSpan().SequenceEqual(codes), $"situations, {path}");
            Assert.True(situations.AsSpan().SequenceEqual(written), $"situations copied, {path}");

            Array.Clear(codes);
            batch.Decide(new() { SituationClasses = classes, States = Everything.States }, codes);
            Assert.True(expected.AsSpan().SequenceEqual(codes), $"classes, {path}");
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    [Trait("Kind", "Proof")]
    public void A_register_partitioned_by_state_needs_the_state_once(string day) => HoldsFor(day, State.All.Append(null));

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2023-05-29")]
    [InlineData("2023-05-30")]
    public void Every_situation_in_one_state_has_the_code_of_its_single_decision(string day) => HoldsFor(day, [State.Colima]);

    [Fact]
    [Trait("Kind", "Proof")]
    public void Random_rows_have_the_code_of_the_single_decision_and_of_all_completions()
    {
        int rows = int.Parse(Environment.GetEnvironmentVariable("IMSSBIENESTAR_FUZZ") ?? "1000000", CultureInfo.InvariantCulture);
        LocalDate[] days = [.. Situations.RegimeDays, Day("2022-09-01"), Day("2024-01-01"), Day("2026-03-15")];
        for (int start = 0; start < rows; start += 100_000)
        {
            LocalDate day = days[start / 100_000 % days.Length];
            Register register = Register.Random(start, Math.Min(100_000, rows - start));
            byte[] codes = new byte[register.People.Length];
            ushort[] situations = new ushort[codes.Length];
            EligibilityBatch.On(day).Decide(register.Columns, codes, situations);
            Assert.True(register.OneByOne(day).AsSpan().SequenceEqual(codes), $"{day}");
            Assert.True(register.Situations.AsSpan().SequenceEqual(situations), $"{day}");
            Assert.True(ByBruteForce(register, day).AsSpan().SequenceEqual(codes), $"{day}");
        }
    }

    [Fact]
    public void A_situation_kept_explains_the_row_and_is_read_again_for_another_day()
    {
        Register register = Register.Random(1, 2_000);
        byte[] codes = new byte[2_000];
        ushort[] situations = new ushort[2_000];
        EligibilityBatch.On(Day("2021-07-01")).Decide(register.Columns, codes, situations);
        EligibilityBatch later = EligibilityBatch.On(Day("2026-03-15"));
        later.Decide(new() { Situations = situations, States = register.States }, codes);
        Assert.Equal(register.OneByOne(Day("2026-03-15")), codes);
        for (int row = 0; row < codes.Length; row++)
        {
            EligibilityDecision decision = later.DecisionOf(situations[row], register.States[row]);
            Assert.Equal(EligibilityCalculator.Decide(register.People[row], Day("2026-03-15")), decision);
            Assert.Equal(decision, later.DecisionOf(situations[row], register.People[row].CareState));
            Assert.Equal(new EligibilityCode(codes[row]), EligibilityCode.Of(decision));
        }
    }

    [Fact]
    public void Another_register_of_agreements_decides_who_is_responsible()
    {
        var nobody = new AgreementRegister("nobody", Day("2026-01-01"), [], []);
        Register register = Register.Random(2, 500);
        byte[] codes = new byte[500];
        EligibilityBatch batch = EligibilityBatch.On(Day("2026-03-15"), nobody);
        batch.Decide(register.Columns, codes);
        Assert.All(codes, code => Assert.NotEqual(Provider.ImssBienestar, new EligibilityCode(code).Provider));
        Assert.Equal(register.People.Select(person => EligibilityCode.Of(EligibilityCalculator.Decide(person, batch.Day, nobody)).Value), codes);
        Assert.Same(nobody, batch.Register);
    }

    [Fact]
    public void The_day_is_read_in_the_iso_calendar_and_one_before_the_first_wording_is_refused()
    {
        Assert.Equal(Day("2024-05-15"), EligibilityBatch.On(Julian("2024-05-15")).Day);
        Assert.Equal(Day("2020-01-01"), EligibilityBatch.On(Day("2020-01-01")).Day);
        var refused = Assert.Throws<NotInForceException>(() => EligibilityBatch.On(Day("2019-12-31")));
        Assert.Equal(Assert.Throws<NotInForceException>(() => EligibilityCalculator.Decide(default, Day("2019-12-31"))).Message, refused.Message);
    }

    [Fact]
    public void Every_byte_of_affiliations_says_of_social_security_what_the_list_says()
    {
        Affiliation[] all = Enum.GetValues<Affiliation>();
        for (int set = 0; set < 1 << all.Length; set++)
        {
            Affiliation[] list = [.. all.Where((_, i) => (set & (1 << i)) != 0)];
            foreach (bool isComplete in new[] { false, true })
            {
                byte[] code = new byte[1];
                EligibilityBatch batch = EligibilityBatch.On(Day("2024-05-15"));
                ushort[] situation = new ushort[1];
                batch.Decide(new() { Affiliations = new[] { AffiliationBits.Of(list, isComplete) }, FactValues = new byte[1], FactsKnown = new byte[1] }, code, situation);
                Assert.Equal(SocialSecurity.From(list, isComplete), Applicant.FromSituation(situation[0]).HasSocialSecurity);
            }
        }
    }

    [Fact]
    public void Both_wordings_come_apart_into_tables_and_classes_fit_in_five_bits()
    {
        Assert.NotNull(BatchWording.Since2020.Factors);
        Assert.NotNull(BatchWording.Since2023.Factors);
        Assert.InRange(BatchWording.ClassCount, 2, 32);
    }

    [Fact]
    public void Rules_that_do_not_come_apart_have_no_factors()
    {
        // An odd number of facts: no box holds more than one situation of the first four facts.
        EligibilityCode[] parity = [.. Enumerable.Range(0, 256).Select(facts => new EligibilityCode((byte)(int.PopCount(facts) % 2 == 0 ? 3 : 4)))];
        Assert.NotNull(RuleFactors.TryOf(Enumerable.Repeat(new EligibilityCode(3), 256).ToArray(), FactBits.Acts));
        Assert.Null(RuleFactors.TryOf(parity, FactBits.Acts));
    }

    [Fact]
    public void Rules_of_eight_boxes_come_apart_and_give_every_situation_what_its_completions_agree_on()
    {
        // The result depends on three of the last facts: eight results, each in one box.
        EligibilityCode[] results = [.. Enumerable.Range(0, 256).Select(facts => new EligibilityCode((byte)(3 + ((facts >> 4) & 7))))];
        RuleFactors factors = Assert.IsType<RuleFactors>(RuleFactors.TryOf(results, FactBits.Acts));
        // Every 7th: 7 shares no factor with the radices, so all digits vary.
        foreach (Applicant person in Situations.All().Where((_, index) => index % 7 == 0))
        {
            int sure = FactBits.ValuesOf(person);
            int can = sure | (~FactBits.KnownOf(person) & byte.MaxValue);
            EligibilityCode[] possible = [.. Enumerable.Range(0, 256).Where(facts => (sure & ~facts) == 0 && (facts & ~can) == 0).Select(facts => results[facts])];
            Assert.Equal(AllAgreeOn(possible), new EligibilityCode(factors.Judgement[factors.CanBeYes[can] & factors.SurelyYes[sure]]));
        }

        static EligibilityCode AllAgreeOn(EligibilityCode[] possible)
        {
            EligibilityOutcome outcome = possible.Select(code => code.Outcome).Distinct().ToArray() is [var one] ? one : EligibilityOutcome.Undetermined;
            Answer care = possible.Select(code => code.MayReceiveCare).Distinct().ToArray() is [var same] ? same : Answer.Unknown;
            return Assert.Single(EligibilityCode.All, code => code.Outcome == outcome && code.MayReceiveCare == care && code.Provider == Provider.Unknown);
        }
    }

    internal static BatchPath[] Paths { get; } = [.. Enum.GetValues<BatchPath>().Where(path => path <= BatchPaths.Best)];

    private static void HoldsFor(string day, IEnumerable<State?> states)
    {
        ushort[] situations = [.. Situations.All().Select(person => person.ToSituation())];
        byte[] values = [.. Situations.All().Select(FactBits.ValuesOf)];
        byte[] known = [.. Situations.All().Select(FactBits.KnownOf)];
        byte[] classes = new byte[situations.Length];
        EligibilityBatch.ClassesOf(situations, classes);
        byte[] codes = new byte[situations.Length];
        ushort[] written = new ushort[situations.Length];
        foreach (State? state in states)
        {
            byte[] expected = [.. Situations.All()
                .Select(person => EligibilityCode.Of(EligibilityCalculator.Decide(person with { CareState = state }, Day(day))).Value)];
            foreach (BatchPath path in Paths)
            {
                EligibilityBatch batch = EligibilityBatch.On(Day(day), AgreementRegister.Reference, path);
                Holds(batch, new() { FactValues = values, FactsKnown = known, CareState = state });
                Holds(batch, new() { Situations = situations, CareState = state });
                Array.Clear(codes);
                batch.Decide(new() { SituationClasses = classes, CareState = state }, codes);
                Assert.Equal(expected, codes);
            }

            void Holds(EligibilityBatch batch, ApplicantColumns rows)
            {
                Array.Clear(codes);
                Array.Clear(written);
                batch.Decide(rows, codes, written);
                Assert.Equal(expected, codes);
                Assert.Equal(situations, written);
            }
        }
    }

    /// <summary>The codes that all completions agree on, by the chain of ifs of the tests; the provider alone is the register's.</summary>
    private static byte[] ByBruteForce(Register register, LocalDate day)
    {
        byte[] bySituation = [.. Situations.All().Select(person =>
        {
            CompleteSituation[] completions = [.. Situations.CompletionsOf(person)];
            EligibilityOutcome[] outcomes = [.. completions.Select(c => c.Outcome(day)).Distinct()];
            bool[] care = [.. completions.Select(c => c.Care(day)).Distinct()];
            EligibilityOutcome outcome = outcomes is [var one] ? one : EligibilityOutcome.Undetermined;
            Answer mayReceive = care is [var yes] ? (yes ? Answer.Yes : Answer.No) : Answer.Unknown;
            return Assert.Single(EligibilityCode.All, code => code.Outcome == outcome && code.MayReceiveCare == mayReceive && code.Provider == Provider.Unknown).Value;
        })];
        return [.. register.People.Select(person => (byte)(bySituation[person.ToSituation()] + (person.CareState is null ? 0
            : AgreementRegister.Reference.Concurs(person.CareState, day) switch { Answer.Yes => 11, Answer.No => 22, _ => 0 })))];
    }
}
