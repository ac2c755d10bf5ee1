using System.Runtime.InteropServices;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.States;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Eligibility.Batch;

/// <summary>Lengths, alignment, defects, memory, progress and cancellation of a batch.</summary>
public class BatchColumnTests
{
    private static readonly LocalDate Today = Day("2026-03-15");
    private static readonly EligibilityBatch Batch = EligibilityBatch.On(Today);

    [Fact]
    public void All_ways_through_the_columns_write_the_same_bytes_at_every_length_and_alignment()
    {
        Register register = Register.Random(3, 400);
        byte[] classes = new byte[400];
        EligibilityBatch.ClassesOf(register.Situations, classes);
        byte[] expected = register.OneByOne(Today);
        byte[] atColima = [.. register.People.Select(p => EligibilityCode.Of(EligibilityCalculator.Decide(p with { CareState = State.Colima }, Today)).Value)];
        byte[] codes = new byte[400];
        byte[] untouched = new byte[400];
        Array.Fill(untouched, (byte)99);
        foreach (BatchPath path in EligibilityBatchTests.Paths)
        {
            EligibilityBatch batch = EligibilityBatch.On(Today, AgreementRegister.Reference, path);
            for (int length = 0; length <= 300; length++)
            {
                int start = length % 67;
                ApplicantColumns facts = register.Columns.Slice(start, length);
                Holds(batch, facts, expected, start, length);
                Holds(batch, new() { SituationClasses = classes.AsSpan(start, length), States = facts.States }, expected, start, length);
                Holds(batch, new() { Situations = register.Situations.AsSpan(start, length), States = facts.States }, expected, start, length);
                Holds(batch, new() { SituationClasses = classes.AsSpan(start, length), CareState = State.Colima }, atColima, start, length);
                Holds(
                    batch,
                    new() { Affiliations = facts.Affiliations, FactValues = facts.FactValues, FactsKnown = facts.FactsKnown, CareState = State.Colima },
                    atColima,
                    start,
                    length);
            }
        }

        void Holds(EligibilityBatch batch, ApplicantColumns rows, byte[] all, int start, int length)
        {
            int at = length % 31;
            untouched.CopyTo(codes, 0);
            batch.Decide(rows, codes.AsSpan(at, length));
            Assert.True(all.AsSpan(start, length).SequenceEqual(codes.AsSpan(at, length)));
            Assert.True(untouched.AsSpan(at + length).SequenceEqual(codes.AsSpan(at + length)) && untouched.AsSpan(0, at).SequenceEqual(codes.AsSpan(0, at)));
        }
    }

    /// <summary>Many rows are looked at together: what is wrong with one must not be lost under the same with another in its place.</summary>
    [Theory]
    [InlineData((int)FactBits.RightCancelled, 0)]
    [InlineData(0, (int)FactBits.HasSocialSecurity)]
    [InlineData((int)FactBits.HasSocialSecurity, 0)]
    [InlineData((int)FactBits.HasSocialSecurity, (int)FactBits.HasSocialSecurity)]
    public void Two_rows_with_the_same_defect_are_both_refused_however_far_apart(int values, int known)
    {
        foreach (int distance in new[] { 1, 16, 32, 64, 128, 200 })
        {
            Register register = Register.Random(5, 320);
            foreach (int row in new[] { 7, 7 + distance })
            {
                register.Values[row] = (byte)values;
                register.Known[row] = (byte)known;
            }

            foreach (BatchPath path in EligibilityBatchTests.Paths)
            {
                EligibilityBatch batch = EligibilityBatch.On(Today, AgreementRegister.Reference, path);
                Assert.False(batch.TryDecide(register.Columns, new byte[320], out RefusedRows refused));
                Assert.Equal((2, 7), (refused.Total, refused.FirstRow));
            }
        }
    }

    [Theory]
    [InlineData(RefusalReason.UndefinedState)]
    [InlineData(RefusalReason.ValueWithoutKnown)]
    [InlineData(RefusalReason.SocialSecurityTwice)]
    [InlineData(RefusalReason.UndefinedSituation)]
    [InlineData(RefusalReason.UndefinedClass)]
    public void A_row_with_a_defect_is_refused_by_its_number_or_counted_and_the_others_are_decided(RefusalReason reason)
    {
        Register register = Register.Random(4, 1_000);
        byte[] expected = register.OneByOne(Today);
        ushort[] situations = register.Situations;
        byte[] classes = new byte[1_000];
        EligibilityBatch.ClassesOf(situations, classes);
        byte[] defective = reason switch
        {
            RefusalReason.UndefinedState => register.States,
            RefusalReason.ValueWithoutKnown => register.Values,
            RefusalReason.SocialSecurityTwice => register.Known,
            _ => classes,
        };
        foreach (int row in new[] { 0, 31, 32, 63, 64, 500, 999 })
        {
            byte before = defective[row];
            ushort situationBefore = situations[row];
            byte knownBefore = register.Known[row];
            defective[row] = reason switch
            {
                RefusalReason.UndefinedState => 33,
                RefusalReason.ValueWithoutKnown => FactBits.RightCancelled,
                RefusalReason.SocialSecurityTwice => (byte)(before | FactBits.HasSocialSecurity),
                _ => (byte)BatchWording.ClassCount,
            };
            if (reason == RefusalReason.ValueWithoutKnown)
            {
                register.Known[row] = 0;
            }

            situations[row] = Applicant.SituationCount;
            foreach (BatchPath path in EligibilityBatchTests.Paths)
            {
                EligibilityBatch batch = EligibilityBatch.On(Today, AgreementRegister.Reference, path);
                byte[] codes = new byte[1_000];
                ApplicantColumns rows = reason switch
                {
                    RefusalReason.UndefinedSituation => new() { Situations = situations, States = register.States },
                    RefusalReason.UndefinedClass => new() { SituationClasses = classes, States = register.States },
                    _ => register.Columns,
                };
                Assert.False(batch.TryDecide(rows, codes, out RefusedRows refused));
                Assert.Equal((1, 1, row), (refused.Total, refused.Of(reason), refused.FirstRow));
                Assert.True(new EligibilityCode(codes[row]).IsRefused);
                codes[row] = expected[row];
                Assert.Equal(expected, codes);
                Assert.StartsWith($"Row {row}: ", Refusal(batch, rows), StringComparison.Ordinal);
            }

            (defective[row], situations[row], register.Known[row]) = (before, situationBefore, knownBefore);
        }
    }

    [Fact]
    public void The_columns_that_are_written_may_not_lie_over_each_other()
    {
        Register register = Register.Random(9, 64);
        ushort[] situations = new ushort[64];
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Batch.Decide(register.Columns, MemoryMarshal.AsBytes(situations.AsSpan())[64..], situations));
        Assert.Contains("lie over each other", refused.Message, StringComparison.Ordinal);
        Assert.All(situations, situation => Assert.Equal(0, situation));
    }

    [Fact]
    public void A_state_that_is_none_beside_right_situations_refuses_its_row_alone()
    {
        Register register = Register.Random(10, 100);
        byte[] expected = register.OneByOne(Today);
        byte[] codes = new byte[100];
        byte[] classes = new byte[100];
        EligibilityBatch.ClassesOf(register.Situations, classes);
        foreach (int row in new[] { 20, 70 })
        {
            (byte state, byte code) = (register.States[row], expected[row]);
            (register.States[row], expected[row]) = (33, EligibilityCode.RefusedValue);
            foreach (BatchPath path in EligibilityBatchTests.Paths)
            {
                EligibilityBatch batch = EligibilityBatch.On(Today, AgreementRegister.Reference, path);
                Refuses(batch, register.SituationColumns, row);
                Refuses(batch, new() { SituationClasses = classes, States = register.States }, row);
            }

            (register.States[row], expected[row]) = (state, code);
        }

        void Refuses(EligibilityBatch batch, ApplicantColumns rows, int row)
        {
            Assert.False(batch.TryDecide(rows, codes, out RefusedRows refused));
            Assert.Equal((1, 1, row), (refused.Total, refused.Of(RefusalReason.UndefinedState), refused.FirstRow));
            Assert.Equal(expected, codes);
        }
    }

    [Fact]
    public void Where_situations_are_asked_for_a_refused_row_has_none()
    {
        Register register = Register.Random(12, 300);
        ushort[] expected = register.Situations;
        ushort[] situations = new ushort[300];
        foreach (int row in new[] { 3, 200 })
        {
            (register.Values[row], register.Known[row], expected[row]) = (FactBits.HasCurp, 0, ushort.MaxValue);
        }

        Assert.False(Batch.TryDecide(register.Columns, new byte[300], out RefusedRows refused, situations));
        Assert.Equal((2, 3), (refused.Total, refused.FirstRow));
        Assert.Equal(expected, situations);
    }

    [Fact]
    [Trait("Kind", "Proof")]
    public void A_row_counts_once_and_its_situation_is_none()
    {
        Register register = Register.Random(5, 200_000);
        byte[] codes = new byte[200_000];
        ushort[] situations = new ushort[200_000];
        foreach (int row in new[] { 70_000, 70_001, 150_000 })
        {
            (register.States[row], register.Values[row], register.Known[row]) = (255, 1, FactBits.HasSocialSecurity);
        }

        (register.Values[199_999], register.Known[199_999]) = (1, FactBits.HasSocialSecurity);
        Assert.False(Batch.TryDecide(register.Columns, codes, out RefusedRows refused, situations));
        Assert.Equal((4, 3, 1, 0), (refused.Total, refused.Of(RefusalReason.UndefinedState), refused.Of(RefusalReason.ValueWithoutKnown), refused.Of(RefusalReason.SocialSecurityTwice)));
        Assert.Equal("4 rows refused, the first is row 70000", refused.ToString());
        Assert.Equal([70_000, 70_001, 150_000, 199_999], Enumerable.Range(0, codes.Length).Where(row => situations[row] == ushort.MaxValue));
        Assert.Equal(4, codes.Count(code => code == EligibilityCode.RefusedValue));
        Assert.True(Batch.TryDecide(register.Columns.Slice(0, 70_000), codes.AsSpan(0, 70_000), out refused));
        Assert.Equal((0, null, "no row refused"), (refused.Total, refused.FirstRow, refused.ToString()));
    }

    [Fact]
    public void Deciding_allocates_nothing()
    {
        Register register = Register.Random(6, 100_000);
        byte[] codes = new byte[100_000];
        ushort[] situations = register.Situations;
        ushort[] written = new ushort[100_000];
        byte[] classes = new byte[100_000];
        EligibilityBatch.ClassesOf(situations, classes);
        Decide();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Decide();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Decide()
        {
            Batch.Decide(register.Columns, codes, written);
            Batch.Decide(new() { Situations = situations, States = register.States }, codes);
            Batch.Decide(new() { SituationClasses = classes, States = register.States }, codes);
            Batch.Decide(new() { SituationClasses = classes, CareState = State.Colima }, codes);
            Assert.True(Batch.TryDecide(register.Columns, codes, out _));
            EligibilityBatch.ClassesOf(situations, classes);
            _ = Batch.DecisionOf(situations[0], register.States[0]).Outcome;
        }
    }

    [Fact]
    public void Progress_is_heard_at_the_borders_of_blocks_and_cancellation_is_seen_there()
    {
        Register register = Register.Random(7, (2 * EligibilityBatch.ReportRows) + 1);
        byte[] codes = new byte[register.States.Length];
        var heard = new List<long>();
        using var source = new CancellationTokenSource();
        Batch.Decide(register.Columns, codes, progress: new Listener(heard.Add), cancellation: source.Token);
        long[] expected = [65_536, 131_072, 131_073];
        Assert.Equal(expected, heard);

        heard.Clear();
        Assert.True(Batch.TryDecide(register.Columns, codes, out _, progress: new Listener(heard.Add), cancellation: source.Token));
        Assert.Equal(expected, heard);

        heard.Clear();
        Array.Fill(codes, (byte)99);
        var cancelling = new Listener(rows =>
        {
            heard.Add(rows);
            source.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => Batch.Decide(register.Columns, codes, progress: cancelling, cancellation: source.Token));
        Assert.Equal([65_536], heard);
        Assert.Equal((register.OneByOne(Today)[65_535], (byte)99), (codes[65_535], codes[65_536]));
        Assert.Throws<OperationCanceledException>(() => Batch.TryDecide(register.Columns, codes, out _, cancellation: source.Token));
    }

    [Fact]
    public void Columns_that_do_not_fit_together_are_refused()
    {
        byte[] two = new byte[2];
        byte[] three = new byte[3];
        Refused(() => Batch.Decide(new() { FactValues = two, FactsKnown = three }, two));
        Refused(() => Batch.Decide(new() { FactValues = three, FactsKnown = two }, three));
        Refused(() => Batch.Decide(new() { FactValues = three, FactsKnown = two }, new byte[2]));
        Refused(() => Batch.Decide(new() { FactValues = two }, new byte[2]));
        Refused(() => Batch.Decide(new() { Affiliations = two }, []));
        Refused(() => Batch.Decide(new() { States = two }, []));
        Refused(() => Batch.Decide(new() { FactValues = two, FactsKnown = two, Affiliations = three }, new byte[2]));
        Refused(() => Batch.Decide(new() { FactValues = two, FactsKnown = two, States = three }, new byte[2]));
        Refused(() => Batch.Decide(new() { FactValues = two, FactsKnown = two, Situations = new ushort[2] }, new byte[2]));
        Refused(() => Batch.Decide(new() { SituationClasses = two, Situations = new ushort[2] }, new byte[2]));
        Refused(() => Batch.Decide(new() { SituationClasses = two, Affiliations = two }, new byte[2]));
        Refused(() => Batch.Decide(new() { SituationClasses = two, States = two, CareState = State.Colima }, new byte[2]));
        Refused(() => Batch.Decide(new() { FactValues = two, FactsKnown = two, States = two, CareState = State.Colima }, new byte[2]));
        Refused(() => Batch.Decide(new() { SituationClasses = two }, new byte[2], new ushort[2]));
        Refused(() => Batch.Decide(new() { SituationClasses = two }, three));
        Refused(() => Batch.Decide(new() { FactValues = two, FactsKnown = two }, new byte[2], new ushort[3]));
        Refused(() => Batch.Decide(new() { FactValues = two, FactsKnown = new byte[2] }, two));
        Refused(() => Batch.Decide(new() { FactValues = two, FactsKnown = two }, two));
        Refused(() => Batch.TryDecide(new() { SituationClasses = two, States = two }, two, out _));
        Refused(() => EligibilityBatch.ClassesOf(new ushort[2], three));
        Assert.StartsWith("Row 1: ", Assert.Throws<ArgumentException>(() => EligibilityBatch.ClassesOf([0, 2916], two)).Message, StringComparison.Ordinal);
        Batch.Decide(default, []);
        Assert.True(Batch.TryDecide(default, [], out _));

        static void Refused(Action decide) => Assert.Throws<ArgumentException>(decide);
    }

    [Fact]
    public void A_column_to_write_may_lie_beside_the_others_and_over_none()
    {
        byte[] all = new byte[8];
        for (int values = 0; values <= 6; values++)
        {
            for (int codes = 0; codes <= 6; codes++)
            {
                bool apart = Math.Abs(values - codes) >= 2;
                Assert.Equal(apart, IsTaken(() => Batch.Decide(new() { FactValues = all.AsSpan(values, 2), FactsKnown = new byte[2] }, all.AsSpan(codes, 2))));
                Assert.Equal(apart, IsTaken(() => Batch.Decide(new() { FactValues = new byte[2], FactsKnown = new byte[2], States = all.AsSpan(values, 2) }, all.AsSpan(codes, 2))));
                all.AsSpan().Clear();
            }
        }

        ushort[] situations = new ushort[2];
        Assert.False(IsTaken(() => Batch.Decide(new() { FactValues = new byte[2], FactsKnown = new byte[2] }, MemoryMarshal.AsBytes(situations.AsSpan())[..2], situations)));

        static bool IsTaken(Action decide) => Record.Exception(decide) switch
        {
            null => true,
            ArgumentException => false,
            { } other => throw other,
        };
    }

    [Fact]
    public void No_row_is_refused_without_a_reason()
    {
        byte[] codes = new byte[1];
        Assert.False(Batch.TryDecide(new() { FactValues = [1], FactsKnown = [0] }, codes, out RefusedRows refused));
        Assert.Equal(1, refused.Of(RefusalReason.ValueWithoutKnown));
        Assert.Equal((0, 0, 0), (refused.Of(RefusalReason.None), refused.Of((RefusalReason)99), refused.Of((RefusalReason)(-1))));
    }

    private static string Refusal(EligibilityBatch batch, ApplicantColumns rows)
    {
        byte[] codes = new byte[rows.Length];
        try
        {
            batch.Decide(rows, codes);
        }
        catch (ArgumentException error)
        {
            return error.Message;
        }

        return "not refused";
    }

    private sealed class Listener(Action<long> hear) : IProgress<long>
    {
        public void Report(long value) => hear(value);
    }
}
