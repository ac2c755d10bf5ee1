using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>Columns of any length and with anything in them: decided, or refused as documented; what is refused is counted row by row.</summary>
public sealed class HostileColumnTests
{
    private static readonly int[] Lengths = [0, 1, 7];

    [Fact]
    public void Columns_of_any_lengths_are_decided_or_refused()
    {
        EligibilityBatch batch = EligibilityBatch.On(new LocalDate(2026, 3, 15));
        int decided = 0;
        int refused = 0;
        foreach (int[] lengths in Combinations(8))
        {
            foreach (byte filling in (byte[])[0, 33, 255])
            {
                byte[][] bytes = [.. lengths[..5].Select(length => Filled(length, filling))];
                ushort[] situations = new ushort[lengths[5]];
                Array.Fill(situations, (ushort)(filling * 257));
                byte[] codes = new byte[lengths[6]];
                ushort[] written = new ushort[lengths[7]];
                foreach (State? state in (State?[])[null, State.Colima])
                {
                    ApplicantColumns rows = new()
                    {
                        Affiliations = bytes[0], FactValues = bytes[1], FactsKnown = bytes[2], SituationClasses = bytes[3], States = bytes[4], Situations = situations, CareState = state,
                    };
                    try
                    {
                        bool isClean = batch.TryDecide(rows, codes, out RefusedRows defects, written);
                        Assert.Equal(isClean, defects.FirstRow is null);
                        decided++;
                    }
                    catch (ArgumentException)
                    {
                        refused++;
                    }

                    try
                    {
                        batch.Decide(rows, codes, written);
                    }
                    catch (ArgumentException)
                    {
                        refused++;
                    }
                }
            }
        }

        Assert.True(decided > 50 && refused > 1000, $"{decided} {refused}");
    }

    [Fact]
    public void A_part_that_is_not_there_is_refused()
    {
        foreach ((int start, int length) in new[] { (-1, 1), (0, 8), (7, 1), (int.MaxValue, int.MaxValue), (0, int.MinValue), (3, -1) })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new ApplicantColumns { FactValues = new byte[7], FactsKnown = new byte[7] }.Slice(start, length).Length);
        }

        Assert.Equal(0, default(ApplicantColumns).Slice(0, 0).Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public void Work_that_is_called_off_before_it_begins_is_not_done(int length)
    {
        var off = new CancellationToken(canceled: true);
        byte[] codes = Filled(length, 77);
        EligibilityBatch batch = EligibilityBatch.On(new LocalDate(2026, 3, 15));
        Assert.Throws<OperationCanceledException>(() => batch.TryDecide(new() { Situations = new ushort[length] }, codes, out _, cancellation: off));
        Assert.Throws<OperationCanceledException>(() => batch.Decide(new() { Situations = new ushort[length] }, codes, cancellation: off));
        Assert.All(codes, code => Assert.Equal(77, code));
    }

    private static byte[] Filled(int length, byte with)
    {
        byte[] bytes = new byte[length];
        Array.Fill(bytes, with);
        return bytes;
    }

    private static IEnumerable<int[]> Combinations(int places) => places == 0
        ? [[]]
        : Combinations(places - 1).SelectMany(first => Lengths.Select(length => (int[])[.. first, length]));
}
